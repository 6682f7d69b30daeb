"""OrderLoyalty.earning and pointsExpected: why an order earns what it earns (rule 42)."""

import pytest
from saleor.order import OrderChargeStatus, OrderEvents, OrderStatus

from saleor_loyalty_plugin.host.orders.states import reconcile
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import answer, id_of
from ..members.members import join

QUERY = """
query($id: ID!, $language: LanguageCodeEnum) {
  order(id: $id) {
    loyalty {
      pointsEarned pointsExpected
      earning {
        kind points amount { amount currency } factor lines { line amount { amount } } text(language: $language)
      }
    }
  }
}
"""
MY_ORDERS = """
query($first: Int!) {
  me { orders(first: $first) { edges { node { loyalty { pointsEarned pointsExpected earning { points text } } } } } }
}
"""


@pytest.fixture
def order(member, order_generator, order_lines_generator, product):
    """Two lines for 19.99 and 50.01 of a member in silver (1.25), not paid yet."""
    join(member.user)
    type(member).objects.filter(pk=member.pk).update(tier=Tier.objects.get(code="silver"))
    order = order_generator()
    variant = product.variants.get()
    order_lines_generator(order, [variant, variant], [20, 50], [1, 1])
    for line, price in zip(order.lines.order_by("created_at", "pk"), ("19.99", "50.01"), strict=True):
        type(line).objects.filter(pk=line.pk).update(total_price_gross_amount=price, total_price_net_amount=price)
    order.total_gross_amount = order.total_net_amount = 70
    order.save()
    return order


def look(order, **facts):
    for name, value in facts.items():
        setattr(order, name, value)
    order.save()
    assert reconcile(order.pk, ProgramSettings())


def pay(order, charged=70):
    order.events.get_or_create(type=OrderEvents.ORDER_FULLY_PAID)
    full = OrderChargeStatus.FULL if charged == 70 else OrderChargeStatus.PARTIAL
    look(order, total_charged_amount=charged, charge_status=full)


def ask(client, order, **variables):
    return answer(client, QUERY, id=id_of(order), **variables)["loyalty"]


def parts(loyalty):
    return [(step["kind"], step["points"]) for step in loyalty["earning"]]


def texts(loyalty):
    return [step["text"].replace("\u00a0", " ") for step in loyalty["earning"]]


def test_an_order_that_is_not_paid_says_what_it_will_earn(order, user_api_client):
    # given
    look(order)

    # when
    loyalty = ask(user_api_client, order)

    # then 70.00 x 1.25 is 87.5
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (0, 87)
    base, tier = loyalty["earning"]
    lines = order.lines.order_by("created_at", "pk")
    assert base["lines"] == [
        {"line": id_of(line), "amount": {"amount": amount}} for line, amount in zip(lines, (19.99, 50.01), strict=True)
    ]
    assert {name: base[name] for name in ("kind", "points", "amount", "factor")} == {
        "kind": "BASE",
        "points": 70,
        "amount": {"amount": 70.0, "currency": "USD"},
        "factor": 1,
    }
    assert {name: tier[name] for name in ("kind", "points", "amount", "factor", "lines")} == {
        "kind": "TIER",
        "points": 17,
        "amount": None,
        "factor": 1.25,
        "lines": [],
    }


def test_once_it_is_paid_the_steps_say_what_it_has_earned(order, user_api_client):
    # given
    pay(order)

    # then
    loyalty = ask(user_api_client, order)
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (87, 0)
    assert texts(loyalty) == [
        "70 USD of goods, 1 point for each USD: 70 points.",
        "Tier silver, × 1.25: 17 points more. Altogether 87.5, parts of a point are dropped: 87 points.",
    ]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (None, "70 USD of goods, 1 point for each USD: 70 points."),
        ("RU", "Товары на 70 USD, 1 балл за 1 USD: 70 баллов."),
        ("PL_PL", "Towary za 70 USD, 1 punkt za 1 USD: 70 punktów."),
        ("FI", "Tuotteet 70 USD, 1 piste / 1 USD: 70 pistettä."),
        ("DE", "70 USD of goods, 1 point for each USD: 70 points."),
    ],
)
def test_a_step_is_told_in_the_language_that_is_asked_for(language, first, order, user_api_client):
    # given
    look(order)

    # then
    assert texts(ask(user_api_client, order, language=language))[0] == first


def test_without_a_language_it_is_the_shops(order, user_api_client, settings):
    # given
    settings.LANGUAGE_CODE = "fi"
    look(order)

    # then
    assert texts(ask(user_api_client, order))[0].startswith("Tuotteet")


def test_a_refund_is_a_step(order, user_api_client):
    # given 21.00 of 70.00 is paid back: 87.5 x 0.7 is 61.25
    pay(order)
    pay(order, charged=49)

    # then
    loyalty = ask(user_api_client, order)
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (61, 0)
    assert parts(loyalty) == [("BASE", 70), ("TIER", 17), ("REFUND", -26)]
    assert texts(loyalty)[-1] == "21 USD of 70 USD was paid back: 26 points less."
    assert loyalty["earning"][-1]["amount"] == {"amount": 21.0, "currency": "USD"}


def test_a_cancelled_order_earns_nothing_more(order, user_api_client):
    # given
    look(order)
    look(order, status=OrderStatus.CANCELED)

    # then
    loyalty = ask(user_api_client, order)
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (0, 0)
    assert texts(loyalty)[-1] == "The order was cancelled: 87 points less."


def test_an_order_that_nobody_has_confirmed_says_what_its_lines_would_earn(order, user_api_client):
    # given
    look(order, status=OrderStatus.UNCONFIRMED)
    assert ask(user_api_client, order)["pointsExpected"] == 87

    # when staff take a line off
    order.lines.order_by("created_at", "pk").first().delete()

    # then 50.01 x 1.25 is 62.5
    loyalty = ask(user_api_client, order)
    assert (loyalty["pointsExpected"], parts(loyalty)) == (62, [("BASE", 50), ("TIER", 12)])


def test_a_guests_order_says_what_joining_brings(order, staff_with_orders):
    # given
    order.user = None
    pay(order)

    # then
    loyalty = ask(staff_with_orders, order)
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (0, 70)
    assert parts(loyalty) == [("BASE", 70)]


def test_what_waits_is_still_to_come(order, user_api_client):
    # given
    pay_stopped = ProgramSettings(earning_active=False)
    order.total_charged_amount, order.charge_status = 70, OrderChargeStatus.FULL
    order.save()
    assert reconcile(order.pk, pay_stopped)

    # then
    loyalty = ask(user_api_client, order)
    assert (loyalty["pointsEarned"], loyalty["pointsExpected"]) == (0, 87)


def test_an_order_from_before_the_program_has_no_steps(program, order_generator, user_api_client):
    assert ask(user_api_client, order_generator()) == {"pointsEarned": 0, "pointsExpected": 0, "earning": []}


@pytest.mark.parametrize("refunded", [False, True])
def test_number_of_queries_does_not_grow_with_the_orders(
    refunded, program, earning_orders, user_api_client, capture_queries
):
    # given orders of which some are not confirmed, and some were paid back in part
    orders = earning_orders(12)
    if refunded:
        for order in orders:
            order.events.create(type=OrderEvents.ORDER_FULLY_PAID)
            look(order, total_charged_amount=5)
    for order in earning_orders(12, status=OrderStatus.UNCONFIRMED):
        assert order.status == OrderStatus.UNCONFIRMED

    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (2, 13, 13, 24):
        with capture_queries() as queries:
            edges = answer(user_api_client, MY_ORDERS, first=number)["orders"]["edges"]
        assert all(edge["node"]["loyalty"]["earning"] for edge in edges)
        counts[number] = len(queries)

    # then
    assert counts[24] == counts[13]
