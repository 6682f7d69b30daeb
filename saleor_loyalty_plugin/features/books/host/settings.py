"""Who changes the settings, and what: Saleor keeps them, and tells a plugin neither (rule 72)."""

from typing import Any

from django.db import connection
from django.db.models.signals import pre_save
from saleor.plugins.models import PluginConfiguration

from ....host.program.settings import PLUGIN_ID
from ....host.seams import Seam, install

NOTE = "SELECT saleor_loyalty_note_change('settings', %s, %s, %s)"


def follow_settings() -> None:
    """Log what changes whenever Saleor saves the settings, and have it told who saves them."""
    pre_save.connect(_log, sender=PluginConfiguration, dispatch_uid="saleor_loyalty_log_settings")
    install("Who changes the settings in the log of changes", [PLUGIN_UPDATE])


def _name_caller(original: Any, root: Any, info: Any, /, **data: Any) -> Any:
    from ....graphql.core.changes import changed_by_caller

    if data.get("id") != PLUGIN_ID:
        return original(root, info, **data)
    with changed_by_caller(info):
        return original(root, info, **data)


PLUGIN_UPDATE = Seam(
    module="saleor.graphql.plugins.mutations",
    name="PluginUpdate.perform_mutation",
    parameters=("_root", "info", "data"),
    wrapper=_name_caller,
)


def _log(sender: Any, instance: PluginConfiguration, raw: bool = False, using: str | None = None, **_: Any) -> None:
    if raw or instance.pk is None or instance.identifier != PLUGIN_ID or instance.channel_id is not None:
        return
    saved = PluginConfiguration.objects.using(using).filter(pk=instance.pk).first()
    before, after = ({} if row is None else _values(row) for row in (saved, instance))
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            with connection.cursor() as cursor:
                cursor.execute(NOTE, [name, before.get(name), after.get(name)])


def _values(row: PluginConfiguration) -> dict[str, str | None]:
    settings = {field["name"]: _text(field.get("value")) for field in row.configuration or []}
    return settings | {"active": _text(row.active)}


def _text(value: Any) -> str | None:
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)
