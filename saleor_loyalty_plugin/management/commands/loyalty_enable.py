from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from saleor.core.db.connection import allow_writer
from saleor.plugins.manager import get_plugins_manager

from saleor_loyalty_plugin.host.program.settings import PLUGIN_ID
from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.services.changes import COMMAND_LINE, changed_by


class Command(BaseCommand):
    help = "Switches the loyalty program on, as the Dashboard does. Orders that are in the shop already earn nothing."

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        manager = get_plugins_manager(allow_replica=False)
        try:
            with changed_by(COMMAND_LINE):
                saved = manager.save_plugin_configuration(PLUGIN_ID, None, {"active": True})
        except ValidationError as error:
            raise CommandError(error.messages[0]) from error
        if saved is None:
            raise CommandError("Saleor does not know the loyalty plugin: is it installed in this environment?")
        self.stdout.write(status_in_words(active=True))
