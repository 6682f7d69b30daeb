"""The books as `loyalty_statement` tells them: of a month on the program's clocks, of one of Saleor's channels."""

from typing import Any

from django.utils import timezone
from saleor.channel.models import Channel

from ....host.databases import WRITER
from ....host.program.settings import stored_settings
from ....host.program.worths import worths
from ..rules.statement import month_of
from ..rules.telling import table, told
from ..selectors.lives import Cohort, cohorts
from ..selectors.statement import statement


def statement_told(*, month: str, channel: str | None, form: str) -> str:
    """Return the statement of a month, such as 2026-10, in one of the formats of rules/telling.py.

    Raises:
        ValueError: in words, there is no such month or channel, or the month is still to come.

    """
    settings, now = stored_settings(), timezone.now()
    start, end = month_of(month, zone=settings.zone)
    if start > now:
        raise ValueError(f"{month} is still to come.")
    found = statement(start, end, now=now, channel_id=_channel_id(channel), using=WRITER)
    values = [(money.currency, money.amount) for money in worths(found.closing, settings, using=WRITER)]
    return told(found, start=start, end=end, values=values, form=form)


def breakage_told(*, form: str) -> str:
    """Return what became of the points of each month, in one of the formats of rules/telling.py."""
    rows = cohorts(timezone.now(), zone=stored_settings().zone.key, using=WRITER)
    return table([_row(cohort) for cohort in rows], form=form)


def _row(cohort: Cohort) -> dict[str, Any]:
    return {
        "month": f"{cohort.month:%Y-%m}",
        "points": cohort.points,
        "spent": cohort.spent,
        "expired": cohort.expired,
        "open": cohort.open,
        "breakage %": f"{100 * cohort.breakage:.2f}",
    }


def _channel_id(slug: str | None) -> int | None:
    if slug is None:
        return None
    channel = Channel.objects.using(WRITER).filter(slug=slug).values_list("pk", flat=True).first()
    if channel is None:
        raise ValueError(f"There is no channel with the slug {slug}.")
    return int(channel)
