"""Where Saleor does not fit, or the program fails, the shop goes on with Saleor's own prices."""

import importlib
import sys
from dataclasses import replace
from decimal import Decimal
from types import ModuleType
from unittest import mock

import pytest
from django.core.checks import run_checks
from django.db import connection
from saleor.checkout import utils as checkout_utils
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.host import benefits, delivery, line_prices, seams, startup
from saleor_loyalty_plugin.host.delivery import DELIVERY_SEAMS
from saleor_loyalty_plugin.host.line_prices import LINE_SEAMS
from saleor_loyalty_plugin.host.seams import Seam, install, installed
from saleor_loyalty_plugin.host.status import status_in_words


@pytest.fixture
def no_problems(monkeypatch):
    """Keep what a test does to itself."""
    monkeypatch.setattr(installed, "problems", {})


@pytest.fixture
def host_module(monkeypatch):
    """A module of a host, with two functions."""
    module = ModuleType("host_of_the_test")
    module.add = lambda left, right: left + right
    module.double = lambda number: module.add(number, number)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return module


def targets(of) -> list:
    return [getattr(importlib.import_module(seam.module), seam.name) for seam in of]


def test_this_saleor_has_every_place(db):
    # given / when / then
    assert installed.problems == {}
    assert run_checks(tags=["loyalty"]) == []
    assert all(hasattr(target, "__wrapped__") for target in targets([*LINE_SEAMS, *DELIVERY_SEAMS]))


@pytest.mark.parametrize(
    ("_case", "change", "problem"),
    [
        ("renamed", {"name": "renamed_in_the_next_version"}, "is not there"),
        ("moved", {"module": "saleor.checkout.moved"}, "cannot be imported (No module named 'saleor.checkout.moved')"),
        ("one parameter more", {"parameters": ("checkout_info", "lines", "manager", "more")}, "takes ("),
        ("another order", {"parameters": ("manager", "lines", "checkout_info")}, "takes ("),
        ("no parameters", {"parameters": ()}, "takes ("),
    ],
)
@pytest.mark.parametrize("place", [0, -1])
def test_a_place_that_changed_switches_the_whole_benefit_off(_case, change, problem, place, no_problems, caplog):
    # given
    changed = list(LINE_SEAMS)
    changed[place] = replace(changed[place], **change)
    before = targets(LINE_SEAMS)

    # when
    is_installed = install("The tier's discount", changed)

    # then
    assert is_installed is False
    assert targets(LINE_SEAMS) == before
    assert list(installed.problems) == ["The tier's discount"]
    assert installed.problems["The tier's discount"].startswith(f"{changed[place]}: {problem}")
    (record,) = caplog.records
    assert (record.levelname, record.name) == ("ERROR", "saleor_loyalty_plugin.host.seams")
    assert "The tier's discount is switched off" in record.message


def test_something_that_cannot_be_called_is_not_a_place(host_module, no_problems):
    # given
    host_module.add = 1

    # when / then
    assert install("Sums", [Seam("host_of_the_test", "add", ("left", "right"), lambda *_: 0)]) is False
    assert host_module.add == 1


def test_all_places_of_a_benefit_are_taken_together(host_module, no_problems):
    # given
    add = Seam("host_of_the_test", "add", ("left", "right"), lambda original, *numbers: original(*numbers) + 1)
    double = Seam("host_of_the_test", "double", ("number",), lambda original, number: original(number) * 10)

    # when / then: a function's own callers find the wrapped one too
    assert install("Sums", [add, double]) is True
    assert (host_module.add(1, 2), host_module.double(number=2)) == (4, 50)
    assert installed.problems == {}


def test_operators_are_told(db, no_problems, shop, program):
    # given
    install("The tier's discount", [replace(LINE_SEAMS[0], name="gone")])
    query = '{ plugin(id: "saleor.loyalty") { globalConfiguration { configuration { name value } } } }'

    # when
    (error,) = run_checks(tags=["loyalty"])
    content = get_graphql_content(shop.client.post_graphql(query))
    fields = content["data"]["plugin"]["globalConfiguration"]["configuration"]

    # then
    sentence = "The tier's discount is switched off: saleor.checkout.utils.gone: is not there"
    assert (error.id, error.msg) == ("saleor_loyalty.E001", sentence)
    (status,) = [field["value"] for field in fields if field["name"] == "status"]
    assert sentence in status
    assert sentence in status_in_words(active=True)


@pytest.mark.parametrize("broken", ["LINE_SEAMS", "DELIVERY_SEAMS"])
def test_one_benefit_that_cannot_be_had_leaves_the_other(broken, no_problems, monkeypatch, host_module):
    # given
    fine = (Seam("host_of_the_test", "add", ("left", "right"), lambda original, *numbers: 42),)
    gone = (replace(fine[0], name="gone"),)
    for name in ("LINE_SEAMS", "DELIVERY_SEAMS"):
        monkeypatch.setattr(startup, name, gone if name == broken else fine)
    extend = mock.Mock()
    monkeypatch.setattr(startup, "extend_voucher_base", extend)

    # when
    startup.join_host()

    # then
    assert host_module.add(1, 2) == 42
    assert len(installed.problems) == 1
    assert extend.called is (broken == "DELIVERY_SEAMS")


def test_nothing_keeps_the_shop_from_starting(no_problems, monkeypatch, caplog):
    # given
    monkeypatch.setattr(startup, "install", mock.Mock(side_effect=RuntimeError("boom")))

    # when
    startup.join_host()

    # then
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def raises(*args, **kwargs):
    raise RuntimeError("boom")


def asks_for_a_table_that_is_not_there(*args, **kwargs):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM table_that_is_not_there")


FULL, FREE, OWN = Decimal("100.00"), Decimal(0), Decimal("10.00")


@pytest.mark.parametrize(
    ("_case", "module", "name", "failure", "goods_price", "delivery_price"),
    [
        ("writing the rows", line_prices, "write_tier_rows", raises, FULL, FREE),
        ("computing the discount", line_prices, "tier_discount", raises, FULL, FREE),
        ("computing delivery", delivery, "delivery_price", raises, Decimal("95.00"), OWN),
        ("reading the member", benefits, "_read", raises, FULL, OWN),
        ("the database while reading", benefits, "_read", asks_for_a_table_that_is_not_there, FULL, OWN),
        ("asking for the program", benefits, "_is_active", raises, FULL, OWN),
    ],
)
def test_a_failure_costs_the_benefit_and_never_the_sale(
    _case, module, name, failure, goods_price, delivery_price, cart, goods, place, monkeypatch, caplog
):
    # given
    monkeypatch.setattr(module, name, failure)

    # when
    prices = cart.open((goods.sell("100.00"), 1))
    delivered = cart.deliver()
    order = place(cart)

    # then
    assert (prices.subtotal, delivered.delivery) == (goods_price, delivery_price)
    assert (order.subtotal, order.delivery) == (goods_price, delivery_price)
    ours = [record for record in caplog.records if record.name.startswith("saleor_loyalty_plugin")]
    assert ours
    assert all(record.exc_info and cart_token(record) for record in ours)


def cart_token(record) -> bool:
    """Whether a log entry says which checkout it is about."""
    return "checkout" in record.getMessage() and len(record.args) == 1


def test_a_failure_while_rows_are_written_leaves_the_database_usable(cart, goods, place, monkeypatch):
    # given
    manager = line_prices.CheckoutLineDiscount.objects
    monkeypatch.setattr(manager, "bulk_create", asks_for_a_table_that_is_not_there)

    # when
    prices = cart.open((goods.sell("100.00"), 1))
    cart.deliver()

    # then
    assert prices.total == FULL
    assert place(cart).subtotal == FULL


def test_a_remembered_delivery_price_that_is_no_price_is_not_used(cart, goods, shipping_zone, place):
    # given: a method whose own metadata has the plugin's key
    shipping_zone.shipping_methods.update(private_metadata={delivery.OWN_PRICE: "a lot"})
    cart.open((goods.sell("100.00"), 1))

    # when
    cart.deliver()

    # then
    assert place(cart).subtotal == Decimal("95.00")


def test_a_failing_voucher_keeps_its_amount(cart, goods, silver, monkeypatch, caplog):
    # given
    goods.voucher("percentage", "10")
    cart.open((goods.sell("100.00"), 1))
    before = cart.add_code()
    monkeypatch.setattr(checkout_utils, "recalculate_checkout_discount", raises)

    # when
    silver(discount_percent=Decimal(10))
    cart.let_prices_expire()
    prices = cart.read()

    # then
    assert before.discount == prices.discount == Decimal("9.50")
    assert prices.total == Decimal("80.50")
    assert seams.installed.problems == {}
    assert "voucher" in caplog.text


def test_a_seam_may_allow_parameters_that_another_version_has_more(host_module, no_problems):
    # given
    host_module.add = lambda left, right, carry=0: left + right + carry
    strict = Seam(host_module.__name__, "add", ("left", "right"), lambda original, *args: -original(*args))

    # when / then
    assert not install("Strict", [strict])
    assert not install("Other", [replace(strict, parameters=("right",), more_may_follow=True)])
    assert install("Lenient", [replace(strict, more_may_follow=True)])
    assert host_module.add(1, 2, 3) == -6
