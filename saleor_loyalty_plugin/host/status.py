"""The state of the program in words, for the read-only field of the plugin's page."""

from django.db.models import Count, Sum

from ..models import LoyaltyMember, ProgramState
from ..models.member import PRESENT
from .databases import REPLICA
from .seams import installed
from .versions import host_version, is_supported


def status_in_words(*, active: bool) -> str:
    """Return one sentence for each thing an operator wants to know."""
    program = ProgramState.objects.using(REPLICA).filter(pk=ProgramState.SINGLETON).first()
    return " ".join([_activity(active, program), _figures(), *_warnings(program)])


def _activity(active: bool, program: ProgramState | None) -> str:
    if not active:
        return "Not active: orders earn nothing."
    if program is None or program.active_since is None:
        return "Active."
    return (
        f"Active since {program.active_since:%Y-%m-%d %H:%M} UTC, for orders after number {program.last_order_before}."
    )


def _figures() -> str:
    totals = (
        LoyaltyMember.objects.using(REPLICA)
        .filter(PRESENT)
        .aggregate(members=Count("pk"), available=Sum("available"), pending=Sum("pending"), held=Sum("held"))
    )
    points = sum(totals[column] or 0 for column in ("available", "pending", "held"))
    return f"Members: {totals['members']}. Outstanding points: {points}."


def _warnings(program: ProgramState | None) -> list[str]:
    warnings = [f"{benefit} is switched off: {problem}." for benefit, problem in installed.problems.items()]
    if not is_supported(host_version()):
        warnings.append(f"Not tested with Saleor {host_version()}.")
    if program is not None and program.problem_at is not None:
        warnings.append(f"Last problem, {program.problem_at:%Y-%m-%d %H:%M} UTC: {program.problem}")
    return warnings
