from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.host.statement import breakage_told, statement_told
from saleor_loyalty_plugin.features.books.rules.telling import FORMATS


class Command(BaseCommand):
    help = "Tells the points of a month: what there was, what came and went, what there is and what it is worth."

    def add_arguments(self, parser: CommandParser) -> None:
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--month", help="in the program's time zone, such as 2026-10")
        what.add_argument("--breakage", action="store_true", help="instead how many points of each month expired")
        parser.add_argument("--channel", help="slug of a channel: its orders, and what was spent in it, alone")
        parser.add_argument("--format", choices=FORMATS, default="text")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        form = options["format"]
        if options["breakage"]:
            self.stdout.write(breakage_told(form=form))
            return
        try:
            self.stdout.write(statement_told(month=options["month"], channel=options["channel"], form=form))
        except ValueError as error:
            raise CommandError(str(error)) from error
