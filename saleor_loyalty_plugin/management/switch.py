from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from saleor.core.db.connection import allow_writer
from saleor.plugins.manager import get_plugins_manager

from ..host.program import PLUGIN_ID
from ..host.status import status_in_words


class SwitchCommand(BaseCommand):
    """Saves the plugin's configuration the way the Dashboard does, with the same checks."""

    active: bool

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        manager = get_plugins_manager(allow_replica=False)
        try:
            saved = manager.save_plugin_configuration(PLUGIN_ID, None, {"active": self.active})
        except ValidationError as error:
            raise CommandError("; ".join(error.messages)) from error
        if saved is None:
            raise CommandError("Saleor does not know the loyalty plugin: is it installed in this environment?")
        self.stdout.write(status_in_words(active=saved.active))
