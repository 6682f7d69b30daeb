import gc
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.program_file import Program, parse_program, read_program
from saleor_loyalty_plugin.features.books.host.past_orders import PastOrders, customers_of, past_orders
from saleor_loyalty_plugin.features.books.services.backfilling.running import backfill
from saleor_loyalty_plugin.features.books.services.backfilling.runs import Backfill, Backfilled
from saleor_loyalty_plugin.host.program.settings import active_settings
from saleor_loyalty_plugin.management.telling import Progress
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.earning.awards import PastTerms
from saleor_loyalty_plugin.settings import ProgramSettings

from .loyalty_export import since_of


class Command(BaseCommand):
    help = (
        "Awards orders from before the program was switched on, as if it had run since a date: points, tiers and "
        "expiry. Refunds of these orders take points back from then on. Can be stopped and started again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--since", required=True, metavar="DATE", help="orders placed from this date on, UTC")
        parser.add_argument("--program", type=Path, metavar="FILE", help="terms of then: a program file (TOML)")
        parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes at once, 1 or more")
        parser.add_argument("--dry-run", action="store_true", help="write nothing, and say what would be awarded")

    @allow_writer()
    def handle(self, *args: Any, **options: Any) -> None:
        settings, past = active_settings(), PastTerms()
        if settings is None or not settings.earning_active:
            raise CommandError("The program, or earning, is switched off: switch it on first (loyalty_enable).")
        since = since_of(options["since"])
        if options["program"] is not None:
            settings, past = _of_file(options["program"], settings)
        if options["workers"] < 1:
            raise CommandError("--workers: enter 1 or more.")
        orders = past_orders(since)
        run = Backfill(shop=PastOrders(), settings=settings, past=past, now=timezone.now(), dry_run=options["dry_run"])
        done, progress = Backfilled(), Progress(orders.count(), "backfill")
        # Saleor itself is not looked through for garbage again and again.
        gc.freeze()
        for done in backfill(customers=customers_of(orders), run=run, workers=options["workers"]):
            progress.tell(done.orders, f"{done.orders} orders")
        progress.end()
        self._sum_up(done, dry_run=options["dry_run"])

    def _sum_up(self, done: Backfilled, *, dry_run: bool) -> None:
        if dry_run:
            self.stdout.write("Nothing was written. It would be:")
        self.stdout.write(f"Orders looked at: {done.orders}, of {done.customers} customers.")
        self.stdout.write(f"Orders that earned: {done.awarded}, with {done.points} points.")
        self.stdout.write(f"Points that have expired since: {done.expired}.")
        if done.alone:
            self.stdout.write(f"Customers whose orders took longer, one after another: {done.alone}.")
        if done.failed:
            self.stdout.write(f"Customers with whom it failed: {done.failed}. The log says why; run this again.")


def _of_file(path: Path, settings: ProgramSettings) -> tuple[ProgramSettings, PastTerms]:
    """Return the settings and terms that a program file states.

    Raises:
        CommandError: the file is not acceptable, or its tiers are not the shop's.

    """
    try:
        data = read_program(path)
        program = parse_program(data, path.stem)
    except BacktestError as error:
        raise CommandError("\n".join(error.problems)) from error
    has_tiers = bool(data.get("tiers"))
    if problems := [*_campaign_problems(program), *(_tier_problems(program) if has_tiers else [])]:
        raise CommandError("\n".join(f"{path.stem}: {problem}" for problem in problems))
    rates = {code: terms.points_per_currency_unit for code, terms in program.currencies.items()}
    multipliers = {tier.code: tier.earn_multiplier for tier in program.tiers} if has_tiers else {}
    return replace(program.settings, auto_enroll=settings.auto_enroll), PastTerms(rates=rates, multipliers=multipliers)


def _campaign_problems(program: Program) -> list[str]:
    if not program.campaigns:
        return []
    return ["campaigns: past orders are awarded without those of a file; leave them out."]


def _tier_problems(program: Program) -> list[str]:
    """Return what differs: members move between the shop's own tiers."""
    own = dict(Tier.objects.values_list("code", "threshold"))
    said = {tier.code: tier.threshold for tier in program.tiers}
    if own == said:
        return []
    listed = ", ".join(f"{code} from {threshold.normalize():f}" for code, threshold in own.items())
    return [f"tiers: write the shop's own, with their thresholds: {listed}; or leave the tables out."]
