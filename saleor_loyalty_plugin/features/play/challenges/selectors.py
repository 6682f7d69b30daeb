"""Reads of challenges: their plans, what counts of members' orders, and whom they are for."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Q, QuerySet

from ....models import LoyaltyMember
from ....services.questions.answers import answers
from ...audience.segments.rules.tree import from_data
from ...audience.segments.selectors.membership import rules_fitting
from .goods import as_bought
from .models import Challenge, ChallengeGoal, ChallengeRun, CountedOrder
from .rules.goals import Fact, GoalKind
from .rules.outcomes import Plan, Version

THOUSANDTH = Decimal("0.001")
OF_GOODS = frozenset({GoalKind.PIECES.value, GoalKind.CATEGORIES.value})


@dataclass(frozen=True, slots=True)
class Planned:
    """A challenge with its plan; `terms` are the rows of the plan's versions, by their number."""

    row: Challenge
    plan: Plan
    terms: Sequence[ChallengeGoal]

    @property
    def goals(self) -> set[str]:
        """What its versions count."""
        return {terms.goal for terms in self.terms}


def planned(challenges: QuerySet[Challenge]) -> list[Planned]:
    """Return challenges with their earlier terms: two queries."""
    return [_planned(row) for row in challenges.select_related("tier", "segment").prefetch_related("earlier")]


def _planned(row: Challenge) -> Planned:
    earlier = list(row.earlier.all())
    versions = [Version(number, terms.until, terms.as_goal) for number, terms in enumerate(earlier)]
    plan = Plan(row.schedule, frozenset(row.channels), (*versions, Version(len(earlier), None, row.as_goal)))
    return Planned(row, plan, (*earlier, row))


def facts_of(
    member_ids: Collection[int], plans: Iterable[Planned], *, since: datetime, using: str | None = None
) -> Mapping[int, list[Fact]]:
    """Return what counts of members' orders and answers from a moment on: one query for each of the two."""
    goals = {goal for each in plans for goal in each.goals}
    found: dict[int, list[Fact]] = defaultdict(list)
    if goals - {GoalKind.ANSWERS.value}:
        for member_id, fact in _orders(member_ids, since, with_goods=bool(goals & OF_GOODS), using=using):
            found[member_id].append(fact)
    asked = answers() if GoalKind.ANSWERS.value in goals else None
    if asked is not None:
        for member_id, moments in asked.given(member_ids, since=since, using=using).items():
            found[member_id] += [Fact(at=at) for at in moments]
    return found


def _orders(
    member_ids: Collection[int], since: datetime, *, with_goods: bool, using: str | None
) -> Iterable[tuple[int, Fact]]:
    columns = ["order__member", "order_id", "paid_at", "order__channel_id", "order__paid_base", "worth"]
    rows = CountedOrder.objects.using(using).filter(
        order__member__in=member_ids, order__counted=True, paid_at__gte=since
    )
    for member_id, order_id, at, channel, base, worth, *goods in rows.order_by().values_list(
        *columns, *(["goods"] if with_goods else [])
    ):
        bought = tuple(as_bought(line) for line in goods[0].values()) if goods else ()
        amount = (base * worth).quantize(THOUSANDTH, ROUND_HALF_UP)
        yield member_id, Fact(at=at, order_id=order_id, channel=channel, amount=amount, bought=bought)


def fitting(
    challenges: Collection[Challenge], members: Collection[LoyaltyMember], *, now: datetime, using: str = "default"
) -> set[tuple[int, int]]:
    """Return which challenges are for which members at `now`, both by number; one query where segments are asked."""
    segments_asked = [each.segment for each in challenges if each.segment is not None]
    rules = {segment.pk: from_data(segment.expanded) for segment in segments_asked}
    segments = rules_fitting(rules, [member.pk for member in members], now, using=using)
    return {
        (each.pk, member.pk)
        for each in challenges
        for member in members
        if (each.tier is None or member.tier_at(now).threshold >= each.tier.threshold)
        and (each.segment_id is None or each.segment_id in segments[member.pk])
    }


def running(*, now: datetime, using: str | None = None) -> QuerySet[Challenge]:
    """Return the challenges that can be done at `now`, those that end first at the beginning, as a query."""
    ends = Q(ends_at=None) | Q(ends_at__gt=now)
    return Challenge.objects.using(using).filter(ends, active=True, starts_at__lte=now)


def waiting(*, after: int, limit: int) -> list[int]:
    """Return the ids of up to `limit` runs above `after` whose prize is to be given, or taken back, and can be."""
    there = Q(member__user__isnull=False, member__left_at=None)
    to_give = Q(due=True, given=False, member__suspended_at=None)
    runs = ChallengeRun.objects.filter(there, to_give | Q(due=False, given=True), pk__gt=after)
    return list(runs.order_by("pk").values_list("pk", flat=True)[:limit])
