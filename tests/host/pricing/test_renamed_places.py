"""A Saleor in which something was renamed starts without the benefit that needed it, and sells."""

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from saleor_loyalty_plugin.host.delivery.seams import DELIVERY_SEAMS
from saleor_loyalty_plugin.host.pricing.tier_discount import LINE_SEAMS
from saleor_loyalty_plugin.host.seams import EDITS
from tests.saleor_features import has_delivery_rows

pytestmark = pytest.mark.long

# Saleor's own code is loaded with one name changed wherever it stands, as a later version might have it.
START = """
import importlib.abc
import importlib.machinery
import json
import sys

OLD = sys.argv[1].encode()


class Renamed(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname):
        return self.source_to_code(self.get_data(self.path).replace(OLD, OLD + b"_renamed"), self.path)


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        if not fullname.startswith("saleor."):
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is None or not isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            return None
        with open(spec.origin, "rb") as source:
            if OLD in source.read():
                spec.loader = Renamed(fullname, spec.origin)
        return spec


sys.meta_path.insert(0, Finder())

import django

django.setup()

from django.core.checks import run_checks
from saleor.graphql.api import schema
from saleor_loyalty_plugin.host.seams import installed

started = {
    "off": installed.problems,
    "checks": [message.id for message in run_checks(tags=["loyalty"])],
    "has_queries": "loyaltyProgram" in schema.get_query_type().fields,
}
print(json.dumps(started))
"""


DISCOUNT, POINTS, DELIVERY = "The tier's discount", "Spending points at checkout", "The tier's delivery price"
DELIVERY_PLACE = (
    (
        "convert_shipping_method_data_to_checkout_delivery",
        "saleor.checkout.delivery_context.convert_shipping_method_data_to_checkout_delivery",
    )
    if has_delivery_rows()
    else ("get_all_shipping_methods", "saleor.checkout.fetch.CheckoutInfo.get_all_shipping_methods")
)
ACCESS = "Refusing exclusive goods and codes when they are added"


@pytest.mark.parametrize(
    ("name", "place", "off"),
    [
        (
            "recalculate_checkout_discounts",
            "saleor.checkout.utils.recalculate_checkout_discounts",
            [DISCOUNT, POINTS, ACCESS],
        ),
        (
            "variant_discounted_price",
            "saleor.checkout.fetch.CheckoutLineInfo.variant_discounted_price",
            [DISCOUNT, POINTS],
        ),
        (*DELIVERY_PLACE, [DELIVERY]),
        (
            "propagate_order_discount_on_order_lines_prices",
            "saleor.order.base_calculations.propagate_order_discount_on_order_lines_prices",
            [EDITS],
        ),
    ],
)
def test_a_saleor_that_renamed_a_place_starts_and_says_what_is_off(name, place, off):
    # when
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", START, name],
        cwd=Path(__file__).resolve().parents[3],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "saleor.settings", "SECRET_KEY": "only-for-tests"},
        capture_output=True,
        text=True,
    )

    # then
    assert process.returncode == 0, process.stderr
    started = json.loads(process.stdout.splitlines()[-1])
    assert list(started["off"]) == off
    assert started["off"][off[0]] == f"{place}: is not there"
    assert started["checks"] == ["saleor_loyalty.W002"] * len(off)
    assert started["has_queries"] is True
    assert f"{off[0]} is switched off" in process.stderr


@pytest.fixture
def without(monkeypatch):
    """Put Saleor's own functions back in the places of seams."""

    def take(seams) -> None:
        for seam in seams:
            owner, name = seam.place()
            monkeypatch.setattr(owner, name, getattr(owner, name).__wrapped__)

    return take


@pytest.mark.parametrize(
    ("missing", "goods_price", "delivery_price"),
    [
        (LINE_SEAMS, "100.00", "0"),
        (DELIVERY_SEAMS, "95.00", "10.00"),
        ((*LINE_SEAMS, *DELIVERY_SEAMS), "100.00", "10.00"),
    ],
    ids=["no discount", "no delivery price", "neither"],
)
def test_the_shop_sells_without_the_benefit_and_the_order_earns(
    missing, goods_price, delivery_price, without, cart, goods, place, shop
):
    # given
    without(missing)
    cart.open((goods.sell("100.00"), 1))

    # when
    prices = cart.deliver()
    shop.pay(cart.checkout, prices.total)
    order = place(cart)

    # then
    assert (prices.subtotal, prices.delivery) == (order.subtotal, order.delivery)
    assert (order.subtotal, order.delivery) == (Decimal(goods_price), Decimal(delivery_price))
    query = "query($id: ID!) { order(id: $id) { loyalty { pointsEarned tier { code } } } }"
    answer = shop.client.post_graphql(query, {"id": order.raw["id"]}).json()["data"]["order"]["loyalty"]
    # floor(goods x 1.25)
    assert answer == {"pointsEarned": {"100.00": 125, "95.00": 118}[goods_price], "tier": {"code": "silver"}}
