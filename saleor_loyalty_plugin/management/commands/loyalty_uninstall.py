from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.host.removal.traces import drop_tables, is_installed
from saleor_loyalty_plugin.host.removal.uninstall import Removal, uninstall
from saleor_loyalty_plugin.models import LoyaltyMember

GONE = "The loyalty program's tables are not in this database: nothing is left to remove."
LEFT = "Not finished. Run this command again when these checkouts are paid or given up"
WAY_OUT = "or with --force: they keep the price that was told, and their points return to the members"


class Command(BaseCommand):
    help = (
        "Takes the loyalty program out of the shop before the package is removed: switches it off, gives back points "
        "and rewards in open checkouts, and has them cost what Saleor says. Orders stay as they are. Can be run again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--force",
            action="store_true",
            help="give points back also where the shopper has begun to pay; they still pay what they were told",
        )
        parser.add_argument(
            "--drop-tables", action="store_true", help="also delete all members, points and settings, for ever"
        )
        parser.add_argument("--noinput", action="store_true", help="with --drop-tables: do not ask")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        if not is_installed():
            self.stdout.write(GONE)
            return
        removal = uninstall(force=options["force"], say=self.stdout.write)
        self._sum_up(removal)
        if not removal.finished(force=options["force"]):
            raise CommandError(_what_is_left(removal))
        if options["drop_tables"]:
            self._drop_tables(ask=not options["noinput"])
        self.stdout.write("The package can be removed.")

    def _sum_up(self, removal: Removal) -> None:
        self.stdout.write("The program is switched off." if removal.was_on else "The program was off already.")
        self.stdout.write(f"Checkouts that cost what Saleor says again: {removal.set_back}.")
        if removal.paying:
            self.stdout.write(f"Checkouts being paid, which keep the price that was told: {len(removal.paying)}.")
        self.stdout.write(f"Tasks taken out of the schedule: {removal.tasks}.")
        if removal.webhooks:
            self.stdout.write(f"Webhooks of apps from which the program's events were taken: {removal.webhooks}.")
        if removal.had_pages:
            self.stdout.write("The App Loyalty is gone from the Dashboard.")

    def _drop_tables(self, *, ask: bool) -> None:
        members = LoyaltyMember.objects.count()
        if ask:
            self.stdout.write(f"{members} members with their points, tiers, rewards and history are deleted for ever.")
            if _answer("Type 'delete' to go on: ") != "delete":
                raise CommandError("Nothing was deleted. The package can be removed without that.")
        drop_tables()
        self.stdout.write(f"The tables were dropped, {members} members with them.")


def _listed(checkout_ids: Iterable[UUID]) -> list[str]:
    return [f"  {checkout_id}" for checkout_id in sorted(checkout_ids)]


def _answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError as error:
        raise CommandError("Nobody is here to answer: use --noinput.") from error


def _what_is_left(removal: Removal) -> str:
    lines = []
    if removal.paying:
        lines += [f"{LEFT}, {WAY_OUT}:", *_listed(removal.paying)]
    if removal.failed:
        lines += [
            "These checkouts could not be set back; the log says why. Run this command again, or with --force:",
            *_listed(removal.failed),
        ]
    return "\n".join(lines)
