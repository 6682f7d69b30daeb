"""What a checkout would earn as an order that is placed now (rule 41)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

from django.utils import timezone
from saleor.product import ProductTypeKind
from saleor.product.models import Category

from ...domain.earning import EarningTerms, earning_base, points_for
from ...domain.orders import LineFacts, OrderGoods, OrderLine
from ...models import ChannelTerms
from ...selectors.terms import effective_terms
from ...services.awards import basket_of
from ...services.effects import Placing, earning_effects
from ...settings import ProgramSettings
from ..databases import allow_reading
from ..orders.goods import at_or_above
from ..orders.states import count_orders
from ..pricing.benefits import Benefits


def points_to_earn(
    checkout_info: Any,
    lines: list[Any],
    benefits: Benefits | None,
    own_terms: ChannelTerms | None,
    settings: ProgramSettings,
) -> int:
    """Return the points of a checkout whose prices are computed, campaigns in it."""
    of_channel = effective_terms(own_terms, settings)
    if not of_channel.active or (benefits is not None and benefits.suspended):
        return 0
    multiplier = benefits.earn_multiplier if benefits is not None else Decimal(1)
    terms = EarningTerms(rate=of_channel.points_per_currency_unit, multiplier=multiplier)
    goods = _goods(checkout_info.checkout, lines)
    with allow_reading(checkout_info.database_connection_name):
        exact = _promised(checkout_info, lines, goods, benefits, terms, settings)
    base = earning_base(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)
    return points_for(base, replace(terms, exact=exact))


def _promised(
    checkout_info: Any,
    lines: list[Any],
    goods: OrderGoods,
    benefits: Benefits | None,
    terms: EarningTerms,
    settings: ProgramSettings,
) -> Decimal | None:
    """Return the exact points where something else holds than rate and tier; one query where nothing does."""
    effects, using = earning_effects(), checkout_info.database_connection_name
    now = timezone.now()
    placing = Placing(
        channel_id=checkout_info.channel.pk,
        placed_at=now,
        seen_at=now,
        zone=settings.zone,
        member_id=benefits.member_id if benefits is not None else None,
        tier_threshold=benefits.tier_threshold if benefits is not None else None,
    )
    if effects is None or not (offers := list(effects.offers(placing, using=using))):
        return None
    goods = replace(goods, lines=_with_facts(goods, lines, using))
    (exact,) = effects.promises(
        offers,
        placing,
        baskets=[basket_of(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)],
        terms=terms,
        earlier_orders=partial(count_orders, checkout_info.checkout.user_id),
        using=using,
    )
    return exact


def _goods(checkout: Any, lines: list[Any]) -> OrderGoods:
    return OrderGoods(
        lines=tuple(_line(line) for line in lines),
        shipping_net=checkout.shipping_price_net_amount,
        shipping_gross=checkout.shipping_price_gross_amount,
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


def _with_facts(goods: OrderGoods, lines: list[Any], using: str) -> tuple[OrderLine, ...]:
    categories = categories_above({info.product.category_id for info in lines}, using)
    return tuple(replace(line, facts=_facts(info, categories)) for line, info in zip(goods.lines, lines, strict=True))


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
