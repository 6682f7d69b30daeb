"""Whom a change of tiers, terms or settings moves, counted by the database under the core's own rules (22, 23)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import connections

from ..models import LoyaltyMember, OrderAward, Tier
from ..settings import ProgramSettings
from .qualification import NO_RATES, Rates, figures_by_member, threshold_of

YEAR = timedelta(days=365)
"""How long back the orders are that say what a change costs."""

# Tiers are told by their places in the two lists, the lowest is 1. Who is invited to the tier that they are in stays
# there; who is assigned to one is not moved.
MOVES = """
WITH present AS ({present}), planned AS ({planned}),
standing AS MATERIALIZED (
    SELECT member.id, array_position(%s::bigint[], member.tier_id) AS now_in,
        greatest(width_bucket(coalesce(present.figure, 0)::numeric, %s::numeric[]),
            CASE WHEN invited THEN array_position(%s::bigint[], tier_id) END) AS ends_in,
        greatest(width_bucket(coalesce(planned.figure, 0)::numeric, %s::numeric[]),
            CASE WHEN invited THEN array_position(%s::bigint[], tier_id) END) AS would_end_in,
        coalesce(below_since, %s) + %s <= %s AS is_over
    FROM {member} member
        LEFT JOIN present ON present.member_id = member.id LEFT JOIN planned ON planned.member_id = member.id
    WHERE user_id IS NOT NULL AND left_at IS NULL AND (assigned_tier_id IS NULL OR assigned_until <= %s)
)
SELECT now_in, ends_in, would_end_in, is_over, NULL, count(*), 0 FROM standing GROUP BY 1, 2, 3, 4
UNION ALL
SELECT NULL, ends_in, would_end_in, NULL, channel_id, 0, sum(paid_base)
FROM standing JOIN {award} award ON award.member_id = standing.id
WHERE qualified_at > %s AND award.rate > 0 GROUP BY 2, 3, 5
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program as it is, or as it would be."""

    settings: ProgramSettings
    tiers: Sequence[Tier]
    """The lowest first; one without a key is not there yet."""
    rates: Rates = NO_RATES
    """Points for a unit of money of channels, by their ids; those of others are looked up for each order."""

    @property
    def keys(self) -> list[int | None]:
        return [tier.pk for tier in self.tiers]

    @property
    def thresholds(self) -> list[Decimal]:
        return [threshold_of(tier, self.settings) for tier in self.tiers]


@dataclass(frozen=True, slots=True)
class Standing:
    """Members who are in one tier, end in the second as things are, and would end in the third.

    The first and the third are as they would be.
    """

    now_in: Tier
    ends_in: Tier
    would_end_in: Tier
    is_over: bool
    """Whether the grace that would hold is over, so that a lower tier would be theirs at once."""
    members: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What members paid in a channel in the last 365 days, in its currency, by the tiers that they end in."""

    ends_in: Tier
    would_end_in: Tier
    channel_id: int
    paid: Decimal


def standings(
    present: Program, planned: Program, now: datetime, *, using: str = "default"
) -> tuple[list[Standing], list[Spent]]:
    """Return where members stand under both programs, and what they spent; one query."""
    queries = [figures_by_member(each.settings, now, using=using, rates=each.rates) for each in (present, planned)]
    (first, first_values), (second, second_values) = [query.query.sql_with_params() for query in queries]
    if (first, first_values) == (second, second_values):
        # Where tiers alone change, figures are added up once.
        second, second_values = "SELECT * FROM present", ()
    grace = timedelta(days=planned.settings.downgrade_grace_days)
    positions = [planned.keys, present.thresholds, present.keys, planned.thresholds, planned.keys]
    values = [*first_values, *second_values, *positions, now, grace, now, now, now - YEAR]
    tables = {"member": LoyaltyMember._meta.db_table, "award": OrderAward._meta.db_table}
    statement = MOVES.format(present=first, planned=second, **tables)
    with connections[using].cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    return _standings(rows, present.tiers, planned.tiers), _spent(rows, present.tiers, planned.tiers)


def _standings(rows: list[Any], present: Sequence[Tier], planned: Sequence[Tier]) -> list[Standing]:
    return [
        Standing(planned[now_in - 1], present[ends_in - 1], planned[would_end_in - 1], is_over, members)
        for now_in, ends_in, would_end_in, is_over, channel_id, members, _ in rows
        if channel_id is None
    ]


def _spent(rows: list[Any], present: Sequence[Tier], planned: Sequence[Tier]) -> list[Spent]:
    return [
        Spent(present[ends_in - 1], planned[would_end_in - 1], channel_id, paid)
        for _, ends_in, would_end_in, _, channel_id, _, paid in rows
        if channel_id is not None
    ]
