"""What campaigns do to an order: frozen when it is placed, given and reserved once, returned and taken again."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from ....domain.campaigns.earning import Basket, CampaignEarning, earn, fitting_of
from ....domain.earning import EarningTerms
from ....models import OrderAward
from ....models.locks import lock_counters
from ....services.effects import Count, Placing, Standing
from ..frozen import kept, terms_of
from ..models import Campaign, CampaignUse
from ..selectors import holding, left_for_member, outside_segment
from ..selectors import offers as offers_to

State = CampaignUse.State
type Frozen = Sequence[Mapping[str, Any]]


class CampaignEffects:
    """Answers what orders earn beside rate and tier.

    `effects` of an award is `{"offered": [terms]}` until its goods are frozen, then `{"given": [terms with points]}`
    with the state of what was reserved.
    """

    def offers(self, placing: Placing, *, using: str | None = None) -> QuerySet[Any]:
        return offers_to(placing, using=using)

    def frozen(self, offers: list[Any], placing: Placing) -> Any:
        held = holding(offers, placing)
        outside = outside_segment(held, placing)
        offered = [kept(offer) for offer in held if offer["campaign"] not in outside]
        return {"offered": offered} if offered else None

    def give(
        self,
        *,
        award: OrderAward,
        basket: Basket,
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
    ) -> None:
        effects: Any = award.effects
        offered = {each["campaign"]: each for each in effects["offered"]}
        fitting = fitting_of(basket, map(terms_of, offered.values()))
        frozen = [offered[campaign.number] for campaign in fitting]
        left = left_for_member(frozen, award.member_id, earlier_orders)
        _at_most(left, _lock_budgets(each["campaign"] for each in frozen if "budget" in each))
        _keep(award, frozen, earn(basket, terms, fitting, left=left))
        _reserve(award)

    def follow(self, *, award: OrderAward, standing: Standing) -> None:
        effects: Any = award.effects
        state = _state(standing)
        if effects.get("state", state) == state:
            return
        _lock_budgets(each["campaign"] for each in effects["given"])
        CampaignUse.objects.filter(order__order_id=award.order_id).update(state=state)
        award.effects = {**effects, "state": state}

    def promises(
        self,
        offers: list[Any],
        placing: Placing,
        *,
        baskets: Sequence[Basket],
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
        using: str | None = None,
    ) -> list[Decimal | None]:
        holding_now = holding(offers, placing)
        held = {offer["campaign"]: kept(offer) for offer in holding_now}
        campaigns = [terms_of(frozen) for frozen in held.values()]
        of_baskets = [fitting_of(basket, campaigns) for basket in baskets]
        asking = {campaign.number for fitting in of_baskets for campaign in fitting}
        asked = [offer for offer in holding_now if offer["campaign"] in asking]
        outside = outside_segment(asked, placing, using=using)
        of_baskets = [[each for each in fitting if each.number not in outside] for fitting in of_baskets]
        asking -= outside
        left = left_for_member([held[number] for number in asking], placing.member_id, earlier_orders, using=using)
        budgets = {offer["campaign"]: offer["budget_left"] for offer in offers if offer["budget_left"] is not None}
        _at_most(left, budgets)
        return [
            earn(basket, terms, fitting, left=left).exact if fitting else None
            for basket, fitting in zip(baskets, of_baskets, strict=True)
        ]


def _lock_budgets(numbers: Any) -> dict[int, int]:
    """Lock the campaigns that have a budget; return what is left of each. The last that a transaction locks."""
    if not (numbers := list(numbers)):
        return {}
    rows = lock_counters(Campaign.objects.filter(pk__in=numbers, budget__isnull=False))
    return {row.pk: (row.budget or 0) - row.budget_used for row in rows}


def _at_most(left: dict[int, int], budgets: Mapping[int, int]) -> None:
    """Have a campaign give no more than is left of its budget; one above its budget has nothing left."""
    for number, budget in budgets.items():
        left[number] = max(min(left.get(number, budget), budget), 0)


def _keep(award: OrderAward, frozen: Frozen, earning: CampaignEarning) -> None:
    """Set what an award keeps of its campaigns: those that gave something, or had their goods earn nothing."""
    given = {each.number: {"given": each.points, "clipped": each.clipped} for each in earning.given}
    given |= {number: {"given": 0, "clipped": 0} for number in earning.excluding}
    kept_terms = [{**each, **given[each["campaign"]]} for each in frozen if each["campaign"] in given]
    award.effects = {"given": kept_terms} if kept_terms else None
    award.exact_points = earning.exact if kept_terms else None


def _reserve(award: OrderAward) -> None:
    effects: Any = award.effects or {}
    given = effects.get("given", [])
    uses = [
        CampaignUse(campaign_id=each["campaign"], order_id=award.order_id, points=each["given"])
        for each in sorted(given, key=lambda each: int(each["campaign"]))
        if each["given"]
    ]
    if uses:
        CampaignUse.objects.bulk_create(uses)
        award.effects = {**effects, "state": State.RESERVED.value}


def _state(standing: Standing) -> str:
    if standing.void:
        return State.VOID.value
    return State.TAKEN_BACK.value if standing.taken_back else State.RESERVED.value
