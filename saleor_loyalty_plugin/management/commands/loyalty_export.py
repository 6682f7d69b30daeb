import csv
import json
from collections.abc import Callable, Iterable
from datetime import datetime, time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.services.exporting import TABLES, exported
from saleor_loyalty_plugin.host.databases import REPLICA


class Command(BaseCommand):
    help = "Writes members, points transactions or lots, the oldest first, as CSV or a JSON object on each line."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("table", choices=sorted(TABLES))
        parser.add_argument("file", nargs="?", default="-", help="the file to write (default: standard output)")
        parser.add_argument("--format", choices=("csv", "jsonl"), default="csv")
        parser.add_argument("--since", metavar="DATE", help="what was enrolled or posted from this moment on, UTC")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        since = since_of(options["since"]) if options["since"] else None
        rows = exported(table=options["table"], since=since, now=timezone.now(), using=REPLICA)
        write = self._csv if options["format"] == "csv" else self._jsonl
        if options["file"] == "-":
            write(self.stdout, rows, options["table"])
            return
        try:
            with Path(options["file"]).open("w", encoding="utf-8", newline="") as file:
                count = write(file, rows, options["table"])
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be written: {error.strerror}.") from error
        self.stderr.write(f"Wrote {count} rows.")

    def _csv(self, file: Any, rows: Any, table: str) -> int:
        writer = csv.DictWriter(file, fieldnames=list(TABLES[table]), lineterminator="\n")
        writer.writeheader()
        return _each(writer.writerow, rows)

    def _jsonl(self, file: Any, rows: Any, _table: str) -> int:
        return _each(lambda row: file.write(json.dumps(row, ensure_ascii=False) + "\n"), rows)


def _each(write: Callable[[Any], Any], rows: Iterable[Any]) -> int:
    written = 0
    for row in rows:
        write(row)
        written += 1
    return written


def since_of(text: str) -> datetime:
    """Return the moment that `--since` says, as `moment_of`."""
    return moment_of(text, option="--since")


def moment_of(text: str, *, option: str) -> datetime:
    """Return the moment that an option says; a date is its beginning, in UTC.

    Raises:
        CommandError: it is none.

    """
    try:
        moment, day = parse_datetime(text), parse_date(text)
    except ValueError:
        moment = day = None
    if moment is None and day is not None:
        moment = datetime.combine(day, time())
    if moment is None:
        raise CommandError(f"{option} {text}: enter a date such as 2026-01-31.")
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment, timezone.get_fixed_timezone(0))
