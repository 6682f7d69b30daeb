import csv
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from saleor_loyalty_plugin.host.orders.export import COLUMNS, past_orders

from .loyalty_export import moment_of


class Command(BaseCommand):
    help = "Writes the shop's past orders into a CSV file that `saleor-loyalty backtest` reads."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", help="the file to write, or - for standard output")
        parser.add_argument("--net", action="store_true", help="amounts without tax, for a program that earns on them")
        parser.add_argument("--email", action="store_true", help="name customers by their e-mail instead of their id")
        parser.add_argument("--since", metavar="DATE", help="orders placed from this date on, UTC")
        parser.add_argument("--until", metavar="DATE", help="orders placed before this date, UTC")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = past_orders(net=options["net"], email=options["email"], **_period(options))
        if options["file"] == "-":
            self._write(self.stdout, rows)
            return
        try:
            with Path(options["file"]).open("w", encoding="utf-8", newline="") as file:
                count = self._write(file, rows)
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be written: {error.strerror}.") from error
        self.stderr.write(f"Wrote {count} orders.")

    def _write(self, file: Any, rows: Any) -> int:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        return sum(1 for row in rows if writer.writerow(row))


def _period(options: dict[str, Any]) -> dict[str, datetime]:
    return {
        name: moment_of(options[name], option=f"--{name}") for name in ("since", "until") if options[name] is not None
    }
