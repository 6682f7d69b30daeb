"""What checkouts would earn as orders that are placed now, and why (rules 41 and 42)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

from saleor.product import ProductTypeKind
from saleor.product.models import Category

from ...domain.earning import points_for
from ...domain.explaining.steps import EarningStep
from ...domain.orders import LineFacts, OrderGoods, OrderLine
from ...models import ChannelTerms, OrderAward
from ...selectors.terms import effective_terms
from ...services.earning.awards import basket_for, keep_goods, terms_of
from ...services.explaining import explain_in_full
from ...services.questions.effects import EarningEffects, Placing, earning_effects
from ...settings import ProgramSettings
from ..databases import allow_reading
from ..orders.goods import at_or_above
from ..orders.states import count_orders
from ..pricing.benefits import Benefits


@dataclass(frozen=True, slots=True, eq=False)
class CheckoutToEarn:
    """A checkout whose prices are computed."""

    checkout_info: Any
    lines: list[Any]
    benefits: Benefits | None
    own_terms: ChannelTerms | None
    settings: ProgramSettings


@dataclass(frozen=True, slots=True)
class CheckoutEarning:
    """What an order of the checkout would be frozen with."""

    award: OrderAward

    @property
    def points(self) -> int:
        return points_for(self.award.base or Decimal(0), terms_of(self.award))

    @property
    def steps(self) -> list[EarningStep]:
        """The steps, which add up to the points."""
        return explain_in_full(self.award)


def earn_checkouts(checkouts: Sequence[CheckoutToEarn], *, now: datetime, using: str) -> list[CheckoutEarning]:
    """Return what each checkout earns if it is ordered `now`, campaigns in it.

    What else holds is read once for all checkouts of a customer in a channel.
    """
    awards = [_award(checkout, now) for checkout in checkouts]
    goods = [_goods(checkout) for checkout in checkouts]
    effects = earning_effects()
    if effects is not None:
        with allow_reading(using):
            for indexes in _alike(checkouts, awards):
                _give(effects, [(checkouts[index], awards[index], goods[index]) for index in indexes], using)
    for award, bought in zip(awards, goods, strict=True):
        keep_goods(award=award, goods=bought)
    return [CheckoutEarning(award) for award in awards]


def _award(checkout: CheckoutToEarn, now: datetime) -> OrderAward:
    """Return the unsaved award of an order that is placed now, without what was bought."""
    benefits, settings = checkout.benefits, checkout.settings
    terms = effective_terms(checkout.own_terms, settings)
    suspended = benefits is not None and benefits.suspended
    return OrderAward(
        member_id=benefits.member_id if benefits is not None else None,
        channel_id=checkout.checkout_info.channel.pk,
        currency=checkout.checkout_info.checkout.currency,
        placed_at=now,
        rate=terms.points_per_currency_unit if terms.active and not suspended else Decimal(0),
        placed_suspended=suspended,
        tier_code=benefits.tier_code if benefits is not None else "",
        multiplier=benefits.earn_multiplier if benefits is not None else Decimal(1),
        award_on=settings.award_on.value,
        on_net=settings.earn_on_net,
        on_shipping=settings.earn_on_shipping,
    )


def _alike(checkouts: Sequence[CheckoutToEarn], awards: Sequence[OrderAward]) -> list[list[int]]:
    """Return the indexes of checkouts that earn something, those together for which the same may hold."""
    found: dict[tuple[int, int | None], list[int]] = defaultdict(list)
    for index, (checkout, award) in enumerate(zip(checkouts, awards, strict=True)):
        if award.rate > 0:
            found[award.channel_id, checkout.checkout_info.checkout.user_id].append(index)
    return list(found.values())


def _give(effects: EarningEffects, alike: Sequence[tuple[CheckoutToEarn, OrderAward, OrderGoods]], using: str) -> None:
    """Set what else holds on the awards: one query where nothing does."""
    first, award, _ = alike[0]
    placing = Placing(
        channel_id=award.channel_id,
        placed_at=award.placed_at,
        seen_at=award.placed_at,
        zone=first.settings.zone,
        program_holdout_percent=first.settings.program_holdout_percent,
        member_id=award.member_id,
        tier_threshold=first.benefits.tier_threshold if first.benefits is not None else None,
    )
    offers = list(effects.offers(placing, using=using))
    if not offers:
        return
    above = categories_above({info.product.category_id for each, _, _ in alike for info in each.lines}, using)
    given = effects.promises(
        offers,
        placing,
        baskets=[basket_for(award, _with_facts(goods, each.lines, above)) for each, award, goods in alike],
        terms=terms_of(award),
        earlier_orders=partial(count_orders, first.checkout_info.checkout.user_id),
        using=using,
    )
    for (_, award, _), found in zip(alike, given, strict=True):
        if found is not None:
            award.exact_points, award.effects = found


def _goods(checkout: CheckoutToEarn) -> OrderGoods:
    priced = checkout.checkout_info.checkout
    return OrderGoods(
        lines=tuple(_line(line) for line in checkout.lines),
        shipping_net=priced.shipping_price_net_amount,
        shipping_gross=priced.shipping_price_gross_amount,
    )


def _line(line_info: Any) -> OrderLine:
    line = line_info.line
    return OrderLine(
        line_id=str(line.pk),
        net=line.total_price_net_amount,
        gross=line.total_price_gross_amount,
        is_gift_card=line_info.product_type.kind == ProductTypeKind.GIFT_CARD,
        quantity=line.quantity,
    )


def _with_facts(goods: OrderGoods, lines: list[Any], categories: Mapping[int, frozenset[int]]) -> OrderGoods:
    known = (replace(line, facts=_facts(info, categories)) for line, info in zip(goods.lines, lines, strict=True))
    return replace(goods, lines=tuple(known))


def _facts(line_info: Any, categories: Mapping[int, frozenset[int]]) -> LineFacts:
    return LineFacts(
        product=line_info.product.pk,
        variant=line_info.variant.pk,
        categories=categories.get(line_info.product.category_id, frozenset()),
        collections=frozenset(collection.pk for collection in line_info.collections),
        on_sale=any(row.amount_value > 0 for row in line_info.get_catalogue_discounts()),
    )


def categories_above(category_ids: Iterable[int | None], using: str) -> dict[int, frozenset[int]]:
    """Return each category and all above it, with one query."""
    rows = Category.objects.using(using).filter(pk__in=[pk for pk in category_ids if pk is not None])
    found = rows.annotate(above=at_or_above()).values_list("pk", "above")
    return {pk: frozenset(above) for pk, above in found}
