"""The state of the program in words: lines for the plugin's page, and all of them for the command line.

The Dashboard shows a line of its page in one row, cut after some 60 characters, with a text below it that is not cut.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from saleor.order.models import Order

from ...domain.retries import PATIENCE
from ...domain.tiers.access import TIER_KEY
from ...models import ProgramProblem, ProgramState, SweepFailure
from ...selectors.liability import liability_now
from ...services.sweeps.failures import failing_rows
from ..databases import REPLICA
from ..seams import installed
from ..unknown_tiers import unknown_tiers
from ..versions import host_version, is_supported

# So many failing orders, and goods of unknown tiers, are named.
NAMED = 5
WIDTH = 60


@dataclass(frozen=True, slots=True)
class Line:
    """Something that an operator wants to know: the whole of it, and the same in a row of the page."""

    text: str
    short: str
    key: str = ""
    """What kind of problem it is: the same while it lasts, whatever it says."""
    critical: bool = False

    @classmethod
    def of(cls, text: str, short: str | None = None, *, key: str = "", critical: bool = False) -> "Line":
        short = short or text
        cut = short if len(short) <= WIDTH else f"{short[: WIDTH - 1].rstrip()}…"
        return cls(text, cut, key, critical)


def status_in_words(*, active: bool) -> str:
    """Return a sentence for each thing an operator wants to know, problems first."""
    return " ".join(line.text for line in [*problems(), activity(active=active), figures()])


def activity(*, active: bool) -> Line:
    """Return whether the program is on, and since when."""
    if not active:
        return Line.of("Not active: orders earn nothing.")
    program = ProgramState.objects.using(REPLICA).filter(pk=ProgramState.SINGLETON).first()
    if program is None or program.active_since is None:
        return Line.of(
            "Active, but not begun: nothing earns until the next order or task writes where it begins.",
            "Active, but not begun: nothing earns yet.",
        )
    since, last = f"{program.active_since:%Y-%m-%d %H:%M} UTC", program.last_order_before
    return Line.of(
        f"Active since {since}, for orders after number {last}.", f"Active since {since}, after order {last}."
    )


def figures() -> Line:
    """Return how many members there are, and how many points they could spend."""
    program = liability_now(timezone.now(), using=REPLICA)
    return Line.of(f"Members: {program.members}. Outstanding points: {program.points}.")


def problems() -> list[Line]:
    """Return what needs somebody's attention."""
    lines = [
        Line.of(f"{benefit} is switched off: {problem}.", f"Off: {benefit}", key=f"off: {benefit}", critical=True)
        for benefit, problem in installed.problems.items()
    ]
    if not is_supported(host_version()):
        lines.append(Line.of(f"Not tested with Saleor {host_version()}.", key="version"))
    lines += [*_failures(), *_unknown_tiers()]
    if problem := ProgramProblem.objects.using(REPLICA).last():
        at = f"{problem.at:%Y-%m-%d %H:%M} UTC"
        lines.append(Line.of(f"Last problem, {at}: {problem.text}", f"Last problem, {at}", key="last problem"))
    return lines


def _failures() -> Iterator[Line]:
    again, given_up = failing_rows(sweep=SweepFailure.Sweep.ORDERS, using=REPLICA)
    if again:
        named = _named(_numbers(again), len(again))
        text = f"Orders that failed and are tried again: {named}."
        yield Line.of(text, f"Orders tried again: {named}", key="orders tried again")
    if given_up:
        named = _named(_numbers(given_up), len(given_up))
        days = f"Orders that failed for {PATIENCE.days} days and are left alone until they change"
        yield Line.of(f"{days}: {named}.", f"Orders left alone: {named}", key="orders left alone", critical=True)


def _numbers(order_ids: list[str]) -> list[str]:
    orders = Order.objects.using(REPLICA).filter(pk__in=order_ids[:NAMED]).order_by("number")
    return [str(number) for number in orders.values_list("number", flat=True)]


def _unknown_tiers() -> Iterator[Line]:
    for kind, rows in unknown_tiers().items():
        count = f"1 {kind} names an unknown tier" if len(rows) == 1 else f"{len(rows)} {kind}s name unknown tiers"
        named = _named([f"{name} ({code})" for name, code in rows[:NAMED]], len(rows))
        mend = f"open to nobody until the metadata key {TIER_KEY} has a tier's code"
        yield Line.of(f"{count}, {mend}: {named}.", count, key=f"unknown tiers of {kind}s")


def _named(names: list[str], count: int) -> str:
    return ", ".join([*names, *([f"{count - NAMED} more"] if count > NAMED else [])])
