from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.features.books.selectors.verifying import Finding, findings, head, snapshot
from saleor_loyalty_plugin.features.books.services.proving import prove_batch


class Command(BaseCommand):
    help = (
        "Checks the whole ledger: sums, lots, holds, awards and the proof of every entry. Names each member that "
        "differs and ends with 1 where any does; else prints the hash that stands for all entries."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rebuild", action="store_true", help="also compute lots and balances anew and compare")
        parser.add_argument(
            "--first-run", action="store_true", help="first prove the entries of before 0.2; once, after the upgrade"
        )

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        if options["first_run"]:
            self._prove()
        with snapshot():
            found = sum(1 for each in findings(now=timezone.now(), rebuild=options["rebuild"]) if self._tell(each))
            proof = head()
        self.stdout.write(f"{proof.entries} entries of {proof.members} members. Head: {proof.hash}")
        if found:
            raise CommandError(f'{found} differences. See "Proof" in docs/operate.md.')
        self.stdout.write("Everything adds up.")

    def _tell(self, finding: Finding) -> bool:
        who = "" if finding.member_id is None else f"Member {finding.member_id}: "
        self.stdout.write(f"{who}{finding.rule}. {finding.difference}")
        return True

    def _prove(self) -> None:
        after, entries = 0, 0
        while (proved := prove_batch(after=after)) is not None:
            after, entries = proved[0], entries + proved[1]
            self.stderr.write(f"{entries} entries proved.")
