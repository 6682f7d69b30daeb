"""The App and its extensions in Saleor's tables: made, repaired, taken away.

What was written is kept in the App's private metadata. A field that is no longer what was written was changed by the
operator, and stays; so does what they took away.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from django.db import transaction
from django.db.models import QuerySet
from saleor.app.models import App, AppExtension
from saleor.permission.models import Permission

from ...models.locks import lock_program
from ..databases import WRITER
from .extensions import ADDRESS, EXTENSIONS, HAS_IDENTIFIER, IDENTIFIER, PERMISSIONS, Extension, app_row

WRITTEN = "loyalty.written"


@transaction.atomic
def register() -> list[str]:
    """Make the App with its extensions, or repair it; return what was done and what was left alone, in words."""
    lock_program()
    app = find_app()
    if app is not None:
        return _repair(app)
    return [somebodys] if (somebodys := foreign()) else _make()


@transaction.atomic
def repair() -> list[str]:
    """Repair the App where there is one: who took it away does not get it back by itself."""
    lock_program()
    app = find_app()
    return [] if app is None else _repair(app)


def remove() -> bool:
    """Take the App and its extensions away; return whether there was one."""
    _, deleted = App.objects.filter(pk__in=_ours(WRITER)).delete()
    return bool(deleted)


def find_app(*, using: str = WRITER) -> App | None:
    """Return the App of the console, None where there is none or somebody has removed it."""
    return _ours(using).filter(removed_at__isnull=True).order_by("pk").first()


def _ours(using: str) -> QuerySet[App]:
    # Anybody's manifest may have the identifier, and its App would be given what ours may do. Ours talks to nobody.
    return _named(using).filter(tokens=None, webhooks=None)


def foreign() -> str | None:
    """Return, in words, that an App which may be somebody else's has our identifier; None where there is none."""
    app = _named(WRITER).exclude(pk__in=_ours(WRITER)).filter(removed_at__isnull=True).order_by("pk").first()
    if app is None:
        return None
    return (
        f"The App {app.name} is not touched: its identifier is {IDENTIFIER}, but it has tokens or webhooks, and ours "
        "has none. Delete it, or its tokens and webhooks, under Extensions in the Dashboard; then run this again."
    )


def _named(using: str) -> QuerySet[App]:
    return App.objects.using(using).filter(identifier=IDENTIFIER, type="thirdparty")


def _make() -> list[str]:
    # Saleor gives a token to no other type.
    app = App.objects.create(identifier=IDENTIFIER, type="thirdparty", **app_row())
    app.permissions.set(_permissions(PERMISSIONS))
    for extension in EXTENSIONS:
        _add(app, extension)
    _remember(app)
    return [f"Made the App Loyalty, {app.app_url}, with {_counted(len(EXTENSIONS))} in the Dashboard."]


def _repair(app: App) -> list[str]:
    written = _written(app)
    said = [*_repair_app(app, written), *_repair_extensions(app, written.get("extensions", {}))]
    if written != _wanted():
        _remember(app)
    return said or ["The App Loyalty is as it should be."]


def _repair_app(app: App, written: dict[str, Any]) -> Iterator[str]:
    yield from _follow(app, app_row(), written.get("app", {}), "the App")
    had, wanted = set(written.get("permissions", [])), set(PERMISSIONS)
    app.permissions.add(*_permissions(wanted - had))
    app.permissions.remove(*_permissions(had - wanted))
    missing = wanted & had - set(app.permissions.values_list("codename", flat=True))
    yield from (f"Left alone: the App is without {name.upper()}, which somebody took away." for name in sorted(missing))
    if not app.is_active:
        yield "Left alone: the App is switched off in the Dashboard, so that its pages are not shown."


def _repair_extensions(app: App, written: dict[str, Any]) -> Iterator[str]:
    rows = {urlsplit(row.url).path.removeprefix(ADDRESS): row for row in app.extensions.all()}
    for extension in EXTENSIONS:
        place = f"{extension.label} on {extension.mount}"
        if row := rows.get(extension.path):
            yield from _follow(row, extension.row(), written.get(extension.path, {}), place)
        elif extension.path in written:
            yield f"Left alone: {place}, which somebody took away."
        else:
            _add(app, extension)
            yield f"Added {place}."
    yield from _drop_old(rows, written)


def _drop_old(rows: dict[str, AppExtension], written: dict[str, Any]) -> Iterator[str]:
    for path in sorted(written.keys() & rows.keys() - {extension.path for extension in EXTENSIONS}):
        rows[path].delete()
        yield f"Took {rows[path].label} on {rows[path].mount} away."


def _follow(row: Any, wanted: dict[str, Any], written: dict[str, Any], what: str) -> Iterator[str]:
    """Give the row what is wanted now, but for what is not as it was written."""
    changed = []
    for name, value in wanted.items():
        present = getattr(row, name)
        if present == value:
            continue
        if name in written and present != written[name]:
            yield f"Left alone: {name} of {what} is {present!r}, which somebody changed; it would be {value!r}."
            continue
        setattr(row, name, value)
        changed.append(name)
    if changed:
        row.save(update_fields=changed)
        yield f"Repaired {', '.join(changed)} of {what}."


def _add(app: App, extension: Extension) -> None:
    identifier = {"identifier": extension.identifier} if HAS_IDENTIFIER else {}
    row = AppExtension.objects.create(app=app, **extension.row(), **identifier)
    if extension.permission:
        row.permissions.set(_permissions([extension.permission]))


def _permissions(names: Iterable[str]) -> Any:
    return Permission.objects.filter(codename__in=names)


def _wanted() -> dict[str, Any]:
    extensions = {extension.path: extension.row() for extension in EXTENSIONS}
    return {"app": app_row(), "permissions": sorted(PERMISSIONS), "extensions": extensions}


def _written(app: App) -> dict[str, Any]:
    return json.loads(app.private_metadata.get(WRITTEN, "{}"))


def _remember(app: App) -> None:
    app.store_value_in_private_metadata({WRITTEN: json.dumps(_wanted())})
    app.save(update_fields=["private_metadata"])


def _counted(places: int) -> str:
    return "1 place" if places == 1 else f"{places} places"
