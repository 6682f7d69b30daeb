"""What is wrong with the program, where the Dashboard tells what is wrong with an App: in its list of extensions."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from saleor.app import models as app_models
from saleor.app.models import App

from ..program.status import Line, problems
from .registration import find_app

# Saleor 3.22.0 has no such table yet.
AppProblem: Any = getattr(app_models, "AppProblem", None)
LONGEST = 2048


def tell_problems() -> None:
    """Have the App's problems be those of the program's status: new ones appear, what is mended goes.

    One that staff dismissed stays dismissed while it says the same.
    """
    app = find_app()
    if AppProblem is None or app is None:
        return
    with transaction.atomic():
        _tell(app, {line.key: line for line in problems()})


def _tell(app: App, wanted: Mapping[str, Line]) -> None:
    # Two workers would write each problem twice.
    App.objects.select_for_update().get(pk=app.pk)
    told: set[str] = set()
    for row in AppProblem.objects.filter(app=app):
        line = wanted.get(row.key)
        if line is None or row.key in told or (row.dismissed and row.message != _message(line)):
            row.delete()
            continue
        told.add(row.key)
        if row.message != _message(line):
            row.message = _message(line)
            row.save(update_fields=["message", "updated_at"])
    AppProblem.objects.bulk_create(
        AppProblem(app=app, key=key, message=_message(line), is_critical=line.critical)
        for key, line in wanted.items()
        if key not in told
    )


def _message(line: Line) -> str:
    return line.text if len(line.text) <= LONGEST else f"{line.text[: LONGEST - 1]}…"
