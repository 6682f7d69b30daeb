"""The state of the program in words, for the read-only field of the plugin's page."""

from django.utils import timezone
from saleor.order.models import Order

from ..domain.retries import PATIENCE
from ..models import ProgramProblem, ProgramState, SweepFailure
from ..selectors.liability import liability_now
from ..services.sweep_failures import failing_rows
from .databases import REPLICA
from .seams import installed
from .versions import host_version, is_supported

# So many failing orders are named.
NAMED = 5


def status_in_words(*, active: bool) -> str:
    """Return one sentence for each thing an operator wants to know."""
    program = ProgramState.objects.using(REPLICA).filter(pk=ProgramState.SINGLETON).first()
    return " ".join([_activity(active, program), _figures(), *_warnings()])


def _activity(active: bool, program: ProgramState | None) -> str:
    if not active:
        return "Not active: orders earn nothing."
    if program is None or program.active_since is None:
        return "Active, but not begun: nothing earns until the next order or task writes where it begins."
    return (
        f"Active since {program.active_since:%Y-%m-%d %H:%M} UTC, for orders after number {program.last_order_before}."
    )


def _figures() -> str:
    program = liability_now(timezone.now(), using=REPLICA)
    return f"Members: {program.members}. Outstanding points: {program.points}."


def _warnings() -> list[str]:
    warnings = [f"{benefit} is switched off: {problem}." for benefit, problem in installed.problems.items()]
    if not is_supported(host_version()):
        warnings.append(f"Not tested with Saleor {host_version()}.")
    warnings += _failures()
    if problem := ProgramProblem.objects.using(REPLICA).last():
        warnings.append(f"Last problem, {problem.at:%Y-%m-%d %H:%M} UTC: {problem.text}")
    return warnings


def _failures() -> list[str]:
    again, given_up = failing_rows(sweep=SweepFailure.Sweep.ORDERS, using=REPLICA)
    sentences = []
    if again:
        sentences.append(f"Orders that failed and are tried again: {_named(again)}.")
    if given_up:
        days = f"Orders that failed for {PATIENCE.days} days and are left alone until they change"
        sentences.append(f"{days}: {_named(given_up)}.")
    return sentences


def _named(order_ids: list[str]) -> str:
    orders = Order.objects.using(REPLICA).filter(pk__in=order_ids[:NAMED]).order_by("number")
    names = [str(number) for number in orders.values_list("number", flat=True)]
    return ", ".join([*names, *([f"{len(order_ids) - NAMED} more"] if len(order_ids) > NAMED else [])])
