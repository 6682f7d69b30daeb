"""Where Saleor does not fit, the benefit is off, the operator is told, and the shop goes on with its own prices."""

import sys
from dataclasses import replace
from functools import cached_property
from types import ModuleType
from unittest import mock

import pytest
from django.core.checks import run_checks
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.host import startup
from saleor_loyalty_plugin.host.delivery.seams import DELIVERY_SEAMS
from saleor_loyalty_plugin.host.pricing.tier_discount import LINE_PROPERTIES, LINE_SEAMS
from saleor_loyalty_plugin.host.program.status import status_in_words
from saleor_loyalty_plugin.host.seams import PropertySeam, Seam, install, installed

POINTS = "Spending points at checkout"


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
    return [getattr(*seam.place()) for seam in of]


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
    query = '{ plugin(id: "saleor.loyalty") { globalConfiguration { configuration { name helpText } } } }'

    # when
    (warning,) = run_checks(tags=["loyalty"])
    content = get_graphql_content(shop.client.post_graphql(query))
    fields = content["data"]["plugin"]["globalConfiguration"]["configuration"]

    # then
    sentence = "The tier's discount is switched off: saleor.checkout.utils.gone: is not there"
    assert (warning.id, warning.msg) == ("saleor_loyalty.W002", sentence)
    assert not warning.is_serious()
    assert fields[0]["name"] == "problem_1"
    assert sentence in fields[0]["helpText"]
    assert sentence in status_in_words(active=True)


@pytest.mark.parametrize("broken", ["LINE_SEAMS", "DELIVERY_SEAMS"])
def test_one_benefit_that_cannot_be_had_leaves_the_other(broken, no_problems, monkeypatch, host_module):
    # given
    fine = (Seam("host_of_the_test", "add", ("left", "right"), lambda original, *numbers: 42),)
    gone = (replace(fine[0], name="gone"),)
    for name in ("LINE_SEAMS", "DELIVERY_SEAMS"):
        monkeypatch.setattr(startup, name, gone if name == broken else fine)
    for name in ("LINE_PROPERTIES", "POINT_SEAMS", "ACCESS_SEAMS"):
        monkeypatch.setattr(startup, name, ())

    # when
    startup.join_host()

    # then
    assert host_module.add(1, 2) == 42
    off = {"LINE_SEAMS": ["The tier's discount", POINTS], "DELIVERY_SEAMS": ["The tier's delivery price"]}[broken]
    assert list(installed.problems) == off


@pytest.fixture
def line_class(host_module):
    """A class of the host with a price that is computed once."""

    class Line:
        cents = 100

        @cached_property
        def price(self):
            return self.cents

        @property
        def name(self):
            return "line"

    host_module.Line = Line
    return Line


def test_a_cached_property_is_wrapped_and_still_computed_once(line_class, no_problems):
    # given
    seam = PropertySeam("host_of_the_test", "Line", "price", lambda original, line: original(line) - 5)

    # when
    is_installed = install("Prices", [seam])
    line = line_class()
    first, line.cents = line.price, 200

    # then
    assert is_installed is True
    assert (first, line.price, line_class().price) == (95, 95, 95)


@pytest.mark.parametrize(
    ("_case", "change", "problem"),
    [
        ("renamed", {"name": "cost"}, "is not there"),
        ("not computed once", {"name": "name"}, "is not there"),
        ("no property", {"name": "cents"}, "is not there"),
        ("of another class", {"owner": "Row"}, "is not there"),
        ("moved", {"module": "host_that_moved"}, "cannot be imported (No module named 'host_that_moved')"),
    ],
)
def test_a_property_that_changed_switches_the_whole_benefit_off(
    _case, change, problem, line_class, host_module, no_problems
):
    # given
    function = Seam("host_of_the_test", "add", ("left", "right"), lambda original, *numbers: 42)
    seam = replace(PropertySeam("host_of_the_test", "Line", "price", lambda *_: 0), **change)

    # when / then
    assert install("Prices", [function, seam]) is False
    assert (host_module.add(1, 2), line_class().price) == (3, 100)
    assert installed.problems == {"Prices": f"{seam}: {problem}"}


def test_a_renamed_price_of_a_piece_leaves_the_shop_without_the_discount(monkeypatch, no_problems, host_module):
    # given
    fine = Seam("host_of_the_test", "add", ("left", "right"), lambda original, *numbers: 42)
    renamed = replace(LINE_PROPERTIES[0], name="price_of_a_piece")
    for name, seams_now in (("LINE_SEAMS", (fine,)), ("LINE_PROPERTIES", (renamed,))):
        monkeypatch.setattr(startup, name, seams_now)
    for name in ("POINT_SEAMS", "DELIVERY_SEAMS", "ACCESS_SEAMS"):
        monkeypatch.setattr(startup, name, ())

    # when
    startup.join_host()

    # then
    assert host_module.add(1, 2) == 3
    place = "saleor.checkout.fetch.CheckoutLineInfo.price_of_a_piece"
    assert installed.problems == {
        "The tier's discount": f"{place}: is not there",
        POINTS: "it needs the places of the tier's discount",
    }


def test_nothing_keeps_the_shop_from_starting(no_problems, monkeypatch, caplog):
    # given
    monkeypatch.setattr(startup, "install", mock.Mock(side_effect=RuntimeError("boom")))

    # when
    startup.join_host()

    # then
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_a_seam_may_allow_parameters_that_another_version_has_more(host_module, no_problems):
    # given
    host_module.add = lambda left, right, carry=0: left + right + carry
    strict = Seam(host_module.__name__, "add", ("left", "right"), lambda original, *args: -original(*args))

    # when / then
    assert not install("Strict", [strict])
    assert not install("Other", [replace(strict, parameters=("right",), more_may_follow=True)])
    assert install("Lenient", [replace(strict, more_may_follow=True)])
    assert host_module.add(1, 2, 3) == -6


@pytest.fixture
def basket_class(host_module):
    """A class of a host, with a method and a resolver that does not know its instance."""

    class Basket:
        def total(self, factor):
            return 10 * factor

        @staticmethod
        def resolve_total(root, info):
            return root

    host_module.Basket = Basket
    return Basket


def test_a_method_is_wrapped_in_its_class(basket_class, no_problems):
    # given
    method = Seam("host_of_the_test", "Basket.total", ("self", "factor"), lambda original, *args: original(*args) + 1)
    resolver = Seam(
        "host_of_the_test", "Basket.resolve_total", ("root", "info"), lambda original, *args: -original(*args)
    )

    # when / then: a resolver is called on the class and on an instance alike
    assert install("Totals", [method, resolver])
    assert basket_class().total(2) == 21
    assert basket_class.resolve_total(5, None) == basket_class().resolve_total(5, None) == -5
    assert (str(method), installed.problems) == ("host_of_the_test.Basket.total", {})


@pytest.mark.parametrize(
    ("_case", "change", "problem"),
    [
        ("renamed", {"name": "Basket.sum"}, "is not there"),
        ("of another class", {"name": "Cart.total"}, "is not there"),
        (
            "one parameter more",
            {"parameters": ("self", "factor", "more")},
            "takes (self, factor), not (self, factor, more)",
        ),
    ],
)
def test_a_method_that_changed_switches_the_benefit_off(_case, change, problem, basket_class, no_problems):
    # given
    method = Seam("host_of_the_test", "Basket.total", ("self", "factor"), lambda *_: 0)
    seam = replace(method, **change)

    # when / then
    assert not install("Totals", [seam])
    assert basket_class().total(2) == 20
    assert installed.problems == {"Totals": f"{seam}: {problem}"}
