from typing import Any

from django.core.management.base import BaseCommand
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.host.program.settings import switch_off
from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.host.queueing import hurry
from saleor_loyalty_plugin.services.changes import COMMAND_LINE, changed_by
from saleor_loyalty_plugin.tasks import reprice_members_task


class Command(BaseCommand):
    help = "Switches the loyalty program off. Members keep their points; orders placed meanwhile earn nothing."

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        # Not through the plugin: settings that it cannot read would keep the program on.
        with changed_by(COMMAND_LINE):
            was_on = switch_off()
        if was_on:
            hurry(reprice_members_task)
        self.stdout.write(status_in_words(active=False))
