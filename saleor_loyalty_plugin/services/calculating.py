"""What an order would earn that nobody has placed: the calculator's question, answered as an order is."""

from datetime import datetime
from decimal import Decimal

from ..domain.orders import OrderGoods, OrderLine
from ..models import OrderAward, Tier
from ..selectors.terms import Terms
from ..settings import ProgramSettings
from .earning.awards import basket_for, keep_goods, terms_of
from .questions.effects import Placing, earning_effects


def award_for(
    *,
    amount: Decimal,
    channel_id: int,
    currency: str,
    terms: Terms,
    tier: Tier | None,
    settings: ProgramSettings,
    now: datetime,
    using: str = "default",
) -> OrderAward:
    """Return the unsaved award of an order of goods for `amount`, placed now by a member of a tier, a guest for None.

    Campaigns for particular goods, segments or a member's own orders have no say: nothing is known of them.
    """
    award = OrderAward(
        channel_id=channel_id,
        currency=currency,
        placed_at=now,
        rate=terms.points_per_currency_unit if terms.active else Decimal(0),
        tier_code=tier.code if tier is not None else "",
        multiplier=tier.earn_multiplier if tier is not None else Decimal(1),
        award_on=settings.award_on.value,
        on_net=settings.earn_on_net,
        on_shipping=False,
    )
    goods = OrderGoods(lines=(OrderLine(line_id="", net=amount, gross=amount),))
    if award.rate > 0:
        _give(award, goods, tier, settings, using)
    keep_goods(award=award, goods=goods)
    return award


def _give(award: OrderAward, goods: OrderGoods, tier: Tier | None, settings: ProgramSettings, using: str) -> None:
    placing = Placing(
        channel_id=award.channel_id,
        placed_at=award.placed_at,
        seen_at=award.placed_at,
        zone=settings.zone,
        tier_threshold=tier.threshold if tier is not None else None,
    )
    effects = earning_effects()
    offers = [] if effects is None else list(effects.offers(placing, using=using))
    if effects is None or not offers:
        return
    baskets = [basket_for(award, goods)]
    (found,) = effects.promises(
        offers, placing, baskets=baskets, terms=terms_of(award), earlier_orders=lambda: 0, using=using
    )
    if found is not None:
        award.exact_points, award.effects = found
