"""Imports of members as the command makes them, from text."""

import hashlib
import io

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.books.rules.importing.members import Reading, members_of
from saleor_loyalty_plugin.features.books.services.importing.files import Import, Imported, import_members
from saleor_loyalty_plugin.settings import ProgramSettings


def accounts(addresses):
    """Every account counts as confirmed."""
    return dict(get_user_model().objects.filter(email__in=addresses).values_list("email", "pk"))


def bring(text, *, now, name="members.csv", settings=None, **facts):
    """Import a file; return what became of it and what was told of which lines."""
    settings, told = settings or ProgramSettings(), {}
    run = Import(
        name=name,
        content=hashlib.sha256(text.encode()).hexdigest(),
        settings=settings,
        now=now,
        tell=lambda bad: told.update({bad.line: bad.problem}),
        **{"accounts": accounts, **facts},
    )
    rows = members_of(io.StringIO(text, newline=""), chosen={}, reading=Reading(settings.zone))
    *_, done = [Imported(), *import_members(rows=rows, run=run)]
    return done, told
