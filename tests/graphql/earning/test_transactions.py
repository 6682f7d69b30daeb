"""LoyaltyTransaction.explanation: why points expired, were taken back or came back (rule 42)."""

import pytest
from saleor.order import OrderEvents, OrderStatus

from saleor_loyalty_plugin.host.orders.states import reconcile
from saleor_loyalty_plugin.settings import ProgramSettings

from ..callers import answer
from ..members.members import give

QUERY = """
query($language: LanguageCodeEnum, $first: Int!) {
  me { loyalty { transactions(first: $first) { edges { node { kind explanation(language: $language) } } } } }
}
"""


def explanations(client, **variables):
    edges = answer(client, QUERY, **{"first": 20, **variables})["loyalty"]["transactions"]["edges"]
    return [(edge["node"]["kind"], (edge["node"]["explanation"] or "").replace("\u00a0", " ")) for edge in edges]


@pytest.fixture
def order(member, earning_orders):
    """10.00 paid, 10 points."""
    (order,) = earning_orders(1)
    order.events.create(type=OrderEvents.ORDER_FULLY_PAID)
    return order


def test_what_was_taken_back_says_why(order, user_api_client):
    # given
    for facts in ({"total_charged_amount": 4}, {"status": OrderStatus.CANCELED}):
        type(order).objects.filter(pk=order.pk).update(**facts)
        assert reconcile(order.pk, ProgramSettings())

    # then
    assert explanations(user_api_client) == [
        ("REVERSAL", "An order that had earned 4 points was cancelled: 4 points taken back."),
        ("REVERSAL", "6 USD of 10 USD was paid back for an order that had earned 10 points: 6 points taken back."),
        ("EARN", ""),
    ]
    assert explanations(user_api_client, language="PL")[1][1] == (
        "Zwrócono 6 USD z 10 USD za zamówienie, które dało 10 punktów: cofnięto 6 punktów."
    )


def test_what_expired_says_what_of(member, user_api_client, program):
    # given in Warsaw midnight is one hour before that of UTC
    program(time_zone="Europe/Warsaw")
    give(member.user, 20, days_ago=7, expires_after_days=6)
    give(member.user, 5)
    available, expired = (
        moment.astimezone(ProgramSettings(time_zone="Europe/Warsaw").zone).date()
        for moment in member.lots.filter(expires_at__isnull=False).values_list("available_at", "expires_at")[0]
    )

    # then
    kind, said = explanations(user_api_client)[1]
    assert kind == "EXPIRATION"
    assert said == f"Points that could be spent from {available} expired on {expired}; left of them: 20 points."


def test_number_of_queries_does_not_grow_with_the_entries(member, user_api_client, capture_queries):
    # given
    for days in range(12, 1, -1):
        give(member.user, days, days_ago=days, expires_after_days=days - 1)
    give(member.user, 1)

    # when
    counts = {}
    for number in (3, 3, 12):
        with capture_queries() as queries:
            found = explanations(user_api_client, first=number)
        assert len([kind for kind, said in found if kind == "EXPIRATION" and said]) > 1
        counts[number] = len(queries)

    # then
    assert counts[12] == counts[3]
