"""What campaigns do to an order: frozen when it is placed, given and reserved once, returned and taken again."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from django.db.models import QuerySet

from ....domain.campaigns.earning import Basket, earn, fitting_of
from ....domain.campaigns.explaining import campaign_steps
from ....domain.earning import EarningTerms
from ....domain.explaining.steps import EarningStep
from ....domain.orders import OrderLine
from ....models import OrderAward
from ....models.locks import lock_counters
from ....services.questions.effects import Count, Given, Placing, Standing
from ..frozen import as_given, kept, terms_of
from ..models import Campaign, CampaignUse
from ..selectors import budgets_left, holding, left_for_member, outside_segment
from ..selectors import offers as offers_to

State = CampaignUse.State
type Frozen = Sequence[Mapping[str, Any]]


class CampaignEffects:
    """Answers what orders earn beside rate and tier.

    `effects` of an award is `{"offered": [terms]}` until its goods are frozen, then `{"given": [terms with points and
    lines]}` with the state of what was reserved. An order that is void before has that for its state: a campaign that
    was but offered to it can be deleted.
    """

    def offers(self, placing: Placing, *, using: str | None = None) -> QuerySet[Any]:
        return offers_to(placing, using=using)

    def spans(self) -> QuerySet[Any]:
        return Campaign.objects.filter(active=True).order_by().values_list("starts_at", "ends_at").distinct()

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
        fitting = _fitting(_offered_and_there(award), basket)
        left = left_for_member(fitting, award.member_id, earlier_orders)
        _at_most(left, _lock_budgets(_with_budget(fitting)))
        award.exact_points, award.effects = _given(basket, terms, fitting, left) or (None, None)
        _reserve(award)

    def foresee(
        self,
        *,
        award: OrderAward,
        basket: Basket,
        terms: EarningTerms,
        earlier_orders: Callable[[], Count],
        using: str | None = None,
    ) -> Given | None:
        fitting = _fitting(_offered(award), basket)
        left = left_for_member(fitting, award.member_id, earlier_orders, using=using)
        _at_most(left, budgets_left(_with_budget(fitting), using=using))
        return _given(basket, terms, fitting, left)

    def follow(self, *, award: OrderAward, standing: Standing) -> None:
        effects: Any = award.effects
        state = _state(standing)
        if "offered" in effects:
            award.effects = {**effects, "state": state} if standing.void else {"offered": _still_offered(award)}
            return
        if effects.get("state", state) == state:
            return
        _lock_budgets([each["campaign"] for each in effects["given"]])
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
    ) -> list[Given | None]:
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
            _given(basket, terms, [held[campaign.number] for campaign in fitting], left)
            for basket, fitting in zip(baskets, of_baskets, strict=True)
        ]

    def steps(self, effects: Any, lines: Sequence[OrderLine], *, currency: str) -> list[EarningStep]:
        return campaign_steps([as_given(frozen, lines) for frozen in effects["given"]], currency)


def _lock_budgets(numbers: Collection[int]) -> dict[int, int]:
    """Lock the campaigns that have a budget; return what is left of each. The last that a transaction locks."""
    if not numbers:
        return {}
    rows = lock_counters(Campaign.objects.filter(pk__in=numbers, budget__isnull=False))
    return {row.pk: (row.budget or 0) - row.budget_used for row in rows}


def _at_most(left: dict[int, int], budgets: Mapping[int, int]) -> None:
    """Have a campaign give no more than is left of its budget; one above its budget has nothing left."""
    for number, budget in budgets.items():
        left[number] = max(min(left.get(number, budget), budget), 0)


def _offered(award: OrderAward) -> Frozen:
    effects: Any = award.effects
    offered: Frozen = effects["offered"]
    return offered


def _still_offered(award: OrderAward) -> Frozen:
    """Return the campaigns that an order was offered; of one that was void those that are there, which are locked."""
    effects: Any = award.effects
    if effects.get("state") != State.VOID:
        return _offered(award)
    there = {row.pk for row in lock_counters(_campaigns_of(award))}
    return [each for each in _offered(award) if each["campaign"] in there]


def _offered_and_there(award: OrderAward) -> Frozen:
    """Return the campaigns that an order was offered; of one that was written before, those that are there.

    Nothing keeps a campaign from being deleted while an order that it is offered to is written.
    """
    if award.pk is None:
        return _offered(award)
    there = set(_campaigns_of(award).values_list("pk", flat=True))
    return [each for each in _offered(award) if each["campaign"] in there]


def _campaigns_of(award: OrderAward) -> QuerySet[Campaign]:
    return Campaign.objects.filter(pk__in=[each["campaign"] for each in _offered(award)])


def _fitting(frozen: Frozen, basket: Basket) -> Frozen:
    """Return the campaigns that fit what was bought."""
    offered = {each["campaign"]: each for each in frozen}
    return [offered[campaign.number] for campaign in fitting_of(basket, map(terms_of, offered.values()))]


def _with_budget(frozen: Frozen) -> list[int]:
    return [each["campaign"] for each in frozen if "budget" in each]


def _given(basket: Basket, terms: EarningTerms, fitting: Frozen, left: Mapping[int, int]) -> Given | None:
    """Return what is kept of campaigns: those that give something, or have their goods earn nothing; None of none."""
    if not fitting:
        return None
    earning = earn(basket, terms, map(terms_of, fitting), left=left)
    figures: dict[int, dict[str, Any]] = {
        number: {"given": 0, "clipped": 0, "lines": _places(basket, line_ids)}
        for number, line_ids in earning.excluding.items()
    }
    for each in earning.given:
        lines = _places(basket, each.lines)
        figures[each.number] = {"given": each.points, "clipped": each.clipped, "lines": lines}
    kept_terms = [{**each, **figures[each["campaign"]]} for each in fitting if each["campaign"] in figures]
    return Given(earning.exact, {"given": kept_terms}) if kept_terms else None


def _places(basket: Basket, line_ids: Collection[str]) -> list[int]:
    """Return where lines stand in the order: short to keep."""
    return [index for index, line in enumerate(basket.lines) if line.line_id in line_ids]


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
