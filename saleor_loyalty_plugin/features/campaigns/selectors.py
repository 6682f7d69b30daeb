"""Which campaigns hold, and what they have left to give."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Count as CountOf
from django.db.models import F, IntegerField, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from ...services.questions.effects import Count, Placing
from ..audience.segments.rules.tree import from_data
from ..audience.segments.selectors.membership import rules_fitting
from .frozen import as_offer, holds_out, kept, time_of
from .models import Campaign, CampaignUse

OF_A_MEMBER = ("points_per_member_limit", "times_per_member_limit", "first_orders")


def offers(placing: Placing, *, using: str | None = None) -> QuerySet[Any]:
    """Return a query for the campaigns that may hold for an order: by all but weekdays and hours, and the goods."""
    moment = placing.placed_at
    campaigns = Campaign.objects.using(using).filter(
        Q(starts_at=None) | Q(starts_at__lte=moment),
        Q(ends_at=None) | Q(ends_at__gt=moment),
        Q(channels=[]) | Q(channels__contains=[placing.channel_id]),
        active=True,
    )
    if placing.member_id is None:
        # They ask nothing of a member (rule 34).
        campaigns = campaigns.filter(segment=None, **dict.fromkeys(OF_A_MEMBER))
    if placing.tier_threshold is None:
        campaigns = campaigns.filter(tier=None)
    else:
        campaigns = campaigns.filter(Q(tier=None) | Q(tier__threshold__lte=placing.tier_threshold))
    return campaigns.order_by("pk").values_list(as_offer(placing.channel_id), flat=True)


def holding(found: Sequence[Mapping[str, Any]], placing: Placing) -> list[Mapping[str, Any]]:
    """Return the offers whose weekdays and hours an order is placed in, and that do not hold its member out."""
    timely = [offer for offer in found if time_of(offer).holds(placing.placed_at, placing.zone)]
    return [offer for offer in timely if not holds_out(offer, placing)]


def outside_segment(
    found: Sequence[Mapping[str, Any]], placing: Placing, *, using: str | None = None
) -> frozenset[int]:
    """Return the numbers of the offers that are for a segment which the member is not in: one query for all of them.

    None where no offer is for a segment.
    """
    rules = {offer["campaign"]: from_data(offer["segment"]) for offer in found if offer["segment"] is not None}
    if not rules or placing.member_id is None:
        return frozenset(rules)
    fitting = rules_fitting(rules, [placing.member_id], placing.seen_at, using=using or DEFAULT_DB_ALIAS)
    return frozenset(rules) - fitting[placing.member_id]


def campaigns_for(placing: Placing, *, earlier_orders: Callable[[], Count], using: str | None = None) -> list[Campaign]:
    """Return the campaigns that hold for an order placed now, whatever its goods, and have something left to give."""
    held = holding(list(offers(placing, using=using)), placing)
    left = left_for_member([kept(offer) for offer in held], placing.member_id, earlier_orders, using=using)
    there = {
        offer["campaign"]
        for offer in held
        if left.get(offer["campaign"], 1) > 0 and (offer["budget_left"] is None or offer["budget_left"] > 0)
    }
    there -= outside_segment([offer for offer in held if offer["campaign"] in there], placing, using=using)
    return list(Campaign.objects.using(using).filter(pk__in=there)) if there else []


def budgets_left(numbers: Collection[int], *, using: str | None = None) -> dict[int, int]:
    """Return what is left of the budgets of campaigns, in points; no query for none."""
    if not numbers:
        return {}
    rows = Campaign.objects.using(using).filter(pk__in=numbers, budget__isnull=False).order_by()
    return dict(rows.values_list("pk", F("budget") - F("budget_used")))


def left_for_member(
    frozen: Sequence[Mapping[str, Any]],
    member_id: int | None,
    earlier_orders: Callable[[], Count],
    *,
    using: str | None = None,
) -> dict[int, int]:
    """Return what the member's limits leave each campaign to give them, in points; one query, none where none limits.

    A campaign that has given to them often enough, or is for an earlier order, has nothing left (rules 33 and 39).
    """
    asking = {each["campaign"]: each for each in frozen if any(name in each for name in OF_A_MEMBER)}
    if not asking or member_id is None:
        return {}
    rows = Campaign.objects.using(using).filter(pk__in=asking).order_by()
    figures = rows.annotate(
        given=_of_member(member_id, Sum("points"), state=CampaignUse.State.RESERVED),
        times=_of_member(
            member_id, CountOf("pk"), state__in=[CampaignUse.State.RESERVED, CampaignUse.State.TAKEN_BACK]
        ),
        earlier=_earlier(asking.values(), earlier_orders),
    ).values_list("pk", "given", "times", "earlier")
    found = {pk: _left(asking[pk], given, times, earlier) for pk, given, times, earlier in figures}
    return {pk: left for pk, left in found.items() if left is not None}


def _left(frozen: Mapping[str, Any], given: int, times: int, earlier: int) -> int | None:
    most = {"times_per_member_limit": times, "first_orders": earlier}
    if any(name in frozen and count >= frozen[name] for name, count in most.items()):
        return 0
    limit = frozen.get("points_per_member_limit")
    return None if limit is None else max(limit - given, 0)


def _of_member(member_id: int, figure: Any, **condition: Any) -> Coalesce:
    uses = CampaignUse.objects.filter(campaign_id=OuterRef("pk"), order__member_id=member_id, **condition)
    of_campaign = uses.order_by().values("campaign_id").annotate(figure=figure).values("figure")
    return Coalesce(Subquery(of_campaign), Value(0), output_field=IntegerField())


def _earlier(asking: Any, earlier_orders: Callable[[], Count]) -> Any:
    """Return an expression for how many orders the member placed before, asked only where a campaign asks."""
    count = earlier_orders() if any("first_orders" in each for each in asking) else 0
    if isinstance(count, int):
        return Value(count)
    return Coalesce(Subquery(count), Value(0), output_field=IntegerField())
