"""A mutation of a checkout: the program must not cost it a query."""

from django.conf import settings
from django.test.utils import override_settings

from demo.shops.goods import CHANNELS
from demo.shops.saleor_shop import CHECKOUT, SaleorShop

from .measure import count_queries

PLUGIN = "saleor_loyalty_plugin.plugin.LoyaltyPlugin"
LINES_ADD = """mutation ($checkout: ID!, $lines: [CheckoutLineInput!]!) {
    checkoutLinesAdd(id: $checkout, lines: $lines) {
        checkout { totalPrice { gross { amount } } }
        errors { field message }
    }
}"""


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    if PLUGIN not in settings.PLUGINS:
        raise RuntimeError("Saleor has not found the plugin")
    _lines_add(shop, _checkout(shop))
    active = _queries(shop)
    with override_settings(PLUGINS=[path for path in settings.PLUGINS if path != PLUGIN]):
        without = _queries(shop)
    return [
        ("queries of checkoutLinesAdd, without the plugin", f"{without}", ""),
        ("queries of a member's checkoutLinesAdd, with it", f"{active}", f"{without + 3}"),
    ]


def _queries(shop: SaleorShop) -> int:
    checkout = _checkout(shop)
    return count_queries(_lines_add, shop, checkout)


def _checkout(shop: SaleorShop) -> str:
    address = CHANNELS["USD"].address
    facts = {
        "channel": CHANNELS["USD"].slug,
        "lines": [{"variantId": shop.variants["coffee"], "quantity": 1}],
        "shippingAddress": address,
        "billingAddress": address,
    }
    return shop.shopper.mutate(CHECKOUT, input=facts)["checkout"]["id"]


def _lines_add(shop: SaleorShop, checkout: str) -> None:
    lines = [{"variantId": shop.variants["mug"], "quantity": 1}]
    shop.shopper.mutate(LINES_ADD, checkout=checkout, lines=lines)
