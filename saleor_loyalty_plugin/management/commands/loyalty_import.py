import hashlib
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.host.accounts import accounts_of
from saleor_loyalty_plugin.features.books.rules.importing.members import BadRow, Reading, members_of
from saleor_loyalty_plugin.features.books.rules.importing.table import FileError, open_text
from saleor_loyalty_plugin.features.books.services.importing.files import Import, Imported, import_members
from saleor_loyalty_plugin.host.program.settings import stored_settings
from saleor_loyalty_plugin.management.telling import Progress


class Command(BaseCommand):
    help = (
        "Brings members with their points from another system's CSV file, once: the same file again posts nothing. "
        "Who has no account yet gets theirs on registering."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="CSV with a header; its name and lines name the rows for ever")
        parser.add_argument(
            "--column",
            action="append",
            default=[],
            metavar="COLUMN=HEADER",
            help="which header is email, points, tier, expires, joined, birthday, lifetime or note; COLUMN= for none",
        )
        parser.add_argument("--date-format", metavar="FORMAT", help="strptime format of dates that are not ISO 8601")
        parser.add_argument("--encoding", metavar="NAME", help="of a file that is not UTF-8, such as cp1252")
        parser.add_argument("--dry-run", action="store_true", help="post nothing, and say what would be posted")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        settings = stored_settings()
        try:
            with open_text(path, options["encoding"]) as file:
                chosen = dict(_column(text) for text in options["column"])
                rows = members_of(file, chosen=chosen, reading=Reading(settings.zone, options["date_format"]))
                run = Import(
                    name=path.name,
                    content=_sha256(path),
                    settings=settings,
                    now=timezone.now(),
                    accounts=accounts_of,
                    tell=self._tell,
                    dry_run=options["dry_run"],
                )
                done = self._import(rows, run, file, path.stat().st_size)
        except FileError as error:
            raise CommandError(f"{path.name}: {error}") from error
        self._sum_up(done, dry_run=options["dry_run"])

    def _import(self, rows: Any, run: Import, file: Any, size: int) -> Imported:
        done, progress = Imported(), Progress(size, run.name)
        for done in import_members(rows=rows, run=run):
            # What was read of the file, a little more than was done.
            progress.tell(file.buffer.tell(), f"{done.rows} rows")
        progress.end()
        return done

    def _tell(self, bad: BadRow) -> None:
        self.stderr.write(f"line {bad.line}: {bad.problem}.")

    def _sum_up(self, done: Imported, *, dry_run: bool) -> None:
        if dry_run:
            self.stdout.write("Nothing was posted. It would be:")
        self.stdout.write(f"Members who got what they bring: {done.posted}, with {done.points} points.")
        self.stdout.write(f"Waiting for an account: {done.waiting}, with {done.waiting_points} points.")
        self.stdout.write(f"Posted before: {done.already}.")
        self.stdout.write(f"Not taken, told above: {done.refused}.")


def _column(text: str) -> tuple[str, str]:
    name, sign, header = text.partition("=")
    if not sign:
        raise CommandError(f"--column {text}: enter COLUMN=HEADER.")
    return name.strip(), header


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
