"""Orders and campaigns as the table of the rules writes them."""

from decimal import Decimal

from saleor_loyalty_plugin.domain.campaigns.earning import Basket, CampaignEarning, earn, fitting_of
from saleor_loyalty_plugin.domain.campaigns.goods import CampaignGoods
from saleor_loyalty_plugin.domain.campaigns.terms import CampaignEffect, CampaignTerms
from saleor_loyalty_plugin.domain.earning import EarningTerms
from saleor_loyalty_plugin.domain.orders import LineFacts, OrderLine

X, Y = 7, 8
ON_X = CampaignGoods(products=frozenset({X}))
ON_Y = CampaignGoods(products=frozenset({Y}))
BRONZE = EarningTerms(rate=Decimal(1))
SILVER = EarningTerms(rate=Decimal(1), multiplier=Decimal("1.25"))
GOLD = EarningTerms(rate=Decimal(1), multiplier=Decimal("1.5"))


def line(amount: str, product: int = X, **facts) -> OrderLine:
    known = {"line_id": f"{product} for {amount}", "net": Decimal(amount), "gross": Decimal(amount)}
    return OrderLine(**{**known, "facts": LineFacts(product=product), **facts})


ONE_LINE = (line("10.50"),)
TWO_LINES = (line("30.00", X), line("19.99", Y, quantity=3))


def times(factor: str, number: int = 1, **terms) -> CampaignTerms:
    return CampaignTerms(number=number, factor=Decimal(factor), **terms)


def per_item(points: int, number: int = 1, **terms) -> CampaignTerms:
    return CampaignTerms(number=number, effect=CampaignEffect.POINTS_PER_ITEM, points=points, **terms)


def per_order(points: int, number: int = 1, **terms) -> CampaignTerms:
    return CampaignTerms(number=number, effect=CampaignEffect.POINTS_PER_ORDER, points=points, **terms)


def earned(*campaigns: CampaignTerms, lines=TWO_LINES, terms=BRONZE, **facts) -> CampaignEarning:
    return earned_of(Basket(lines=lines), terms, campaigns, **facts)


def earned_of(basket: Basket, terms: EarningTerms, campaigns, **facts) -> CampaignEarning:
    """Return what a basket earns with those of the campaigns that fit it."""
    return earn(basket, terms, fitting_of(basket, campaigns), **facts)


def parts(earning: CampaignEarning) -> tuple[int, ...]:
    """Return the points without campaigns, then those of each campaign in its turn."""
    return (earning.base_points, *(each.points for each in earning.given))
