from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.host.dashboard.extensions import console_address
from saleor_loyalty_plugin.host.dashboard.origins import parents
from saleor_loyalty_plugin.host.dashboard.problems import tell_problems
from saleor_loyalty_plugin.host.dashboard.registration import foreign, register, remove
from saleor_loyalty_plugin.host.program.settings import stored_settings

AGAIN = "What was left alone is made anew by --remove, then this command again."


class Command(BaseCommand):
    help = (
        "Puts the loyalty pages into the Dashboard: an App with an entry under Customers and widgets. Repairs what is "
        "missing or old; what somebody changed by hand stays. Switching the program on does the same."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--remove", action="store_true", help="take the App, its entry and its widgets away")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        if options["remove"]:
            gone = remove()
            nothing = foreign() or "There was no App Loyalty: nothing to do."
            self.stdout.write("Took the App Loyalty away." if gone else nothing)
            return
        said = register()
        tell_problems()
        for sentence in said:
            self.stdout.write(sentence)
        if any(sentence.startswith("Left alone") for sentence in said):
            self.stdout.write(AGAIN)
        self.stdout.write(f"Its pages are at {console_address()}: PUBLIC_URL, else the shop's domain, says where.")
        self.stdout.write(f"They are shown in a frame of: {' '.join(parents(stored_settings())) or 'nobody'}.")
