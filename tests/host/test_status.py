"""The top of the plugin's page: what needs attention, and the program's state, each in a row that is not cut."""

import re

from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.product.models import Collection

from saleor_loyalty_plugin.host.problems import remember
from saleor_loyalty_plugin.host.seams import installed
from saleor_loyalty_plugin.host.unknown_tiers import unknown_tiers
from saleor_loyalty_plugin.models import Tier

from .plugin_page import shown, update


def page(client):
    """Return label, row and text of the page's lines above the settings, in their order."""
    fields = list(shown(client).values())
    *lines, pages = [field for field in fields if field["type"] == "OUTPUT"]
    assert fields[: len(lines) + 1] == [*lines, pages]
    return [(field["label"], field["value"], field["helpText"]) for field in lines]


def console(client):
    """Return the row that says where the program's own pages are."""
    return shown(client)["console"]["value"]


def test_status_tells_that_the_program_is_off(operator):
    # then
    assert page(operator) == [
        ("Needs attention", "Nothing.", "What keeps the program from its work is told here."),
        ("Status", "Not active: orders earn nothing.", "Not active: orders earn nothing."),
        ("Figures", "Members: 0. Outstanding points: 0.", "Members: 0. Outstanding points: 0."),
    ]
    assert console(operator) == "Not in the Dashboard"


def test_status_tells_what_the_program_does(operator, shop, checkout_of_customer, monkeypatch):
    # given
    update(operator, active=True)
    shop.pay(checkout_of_customer, "40.00")
    shop.complete(checkout_of_customer)
    monkeypatch.setattr("saleor_loyalty_plugin.host.program.status.host_version", lambda: "4.0.1")

    # when
    problem, status, figures = page(operator)

    # then
    assert problem == ("Needs attention", *["Not tested with Saleor 4.0.1."] * 2)
    assert re.fullmatch(r"Active since [0-9-]{10} [0-9:]{5} UTC, after order \d+\.", status[1])
    assert re.fullmatch(r"Active since [0-9-]{10} [0-9:]{5} UTC, for orders after number \d+\.", status[2])
    assert figures[1] == "Members: 1. Outstanding points: 30."


def test_problems_come_first_each_in_a_row_that_is_not_cut(operator, program, monkeypatch):
    # given
    program()
    monkeypatch.setattr("saleor_loyalty_plugin.host.program.status.host_version", lambda: "4.0.1")
    monkeypatch.setitem(installed.problems, "Keeping points on an order that staff edit by hand and again", "no place")
    remember("reading the settings failed (order 7): " + "x" * 100)

    # when
    *problems, _status, _figures = page(operator)

    # then
    assert [label for label, _, _ in problems] == ["Needs attention", "Needs attention (2)", "Needs attention (3)"]
    assert all(len(short) <= 60 for _, short, _ in page(operator))
    assert problems[0][1] == "Off: Keeping points on an order that staff edit by hand and…"
    assert problems[0][2].endswith("and again is switched off: no place.")
    assert problems[2][1].startswith("Last problem, ")
    assert "x" * 100 in problems[2][2]


def close(row, code, where="metadata"):
    setattr(row, where, {"loyalty.tier": code})
    row.save()


def test_goods_that_name_a_tier_that_does_not_exist_are_told(operator, product, product_with_two_variants, voucher):
    # given two products with a slip, one of another spelling that holds, and a voucher
    close(product, "platinum")
    close(product_with_two_variants, "glod", "private_metadata")
    close(Collection.objects.create(name="Gold", slug="gold"), " GOLD ")
    close(voucher, "platinum")

    # when
    products, vouchers = page(operator)[:-2]

    # then
    assert products[1] == "2 products name unknown tiers"
    assert f"{product.name} (platinum)" in products[2]
    assert "(glod)" in products[2]
    assert "loyalty.tier" in products[2]
    assert vouchers[1] == "1 voucher names an unknown tier"

    # when the tier is there
    Tier.objects.create(code="platinum", name="Platinum", threshold=9000)

    # then
    assert [short for _, short, _ in page(operator)[:-2]] == ["1 product names an unknown tier"]


def test_looking_for_unknown_tiers_is_bounded(product, product_with_two_variants):
    # given
    close(product, "platinum")
    close(product_with_two_variants, "platinum")

    # when
    with CaptureQueriesContext(connection) as queries:
        assert len(unknown_tiers()["product"]) == 2

    # then
    assert len(queries) == 4
    assert all("LIMIT 5000" in query["sql"] for query in queries[1:])
    assert all("ORDER BY" not in query["sql"] for query in queries[1:])
