from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response
from saleor.order import OrderEvents

from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.models import LoyaltyTransaction
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings

from ..members.members import global_id, join

QUERY = """
query($id: ID!) {
  order(id: $id) {
    number
    loyalty { pointsEarned pointsPending transactions { kind points balance order { id } } }
  }
}
"""
MY_ORDERS = """
query($first: Int!) {
  me { orders(first: $first) { edges { node { loyalty { pointsEarned pointsPending transactions { points } } } } } }
}
"""
NOBODY = ["api_client", "user2_api_client", "staff_api_client", "app_api_client", "staff_with_users", "app_with_users"]


def ask(client, order):
    content = get_graphql_content(client.post_graphql(QUERY, {"id": global_id(order)}))
    return content["data"]["order"]["loyalty"]


def assert_denied(client, order):
    content = get_graphql_content_from_response(client.post_graphql(QUERY, {"id": global_id(order)}))
    assert content["data"]["order"] == {"number": str(order.number), "loyalty": None}
    (error,) = content["errors"]
    assert error["path"] == ["order", "loyalty"]
    assert error["extensions"]["exception"]["code"] == "PermissionDenied"


@pytest.fixture
def order(program, earning_orders):
    """10.00 paid, 10 points."""
    (order,) = earning_orders(1)
    return order


@pytest.fixture
def guest_order(program, earning_orders):
    (order,) = earning_orders(1, user=None, user_email="guest@example.com")
    return order


@pytest.mark.parametrize("_caller", ["user_api_client", "staff_with_orders", "app_with_orders"])
def test_owner_and_who_may_manage_orders_see_the_points(_caller, client, order):
    # then
    assert ask(client, order) == {
        "pointsEarned": 10,
        "pointsPending": 0,
        "transactions": [{"kind": "EARN", "points": 10, "balance": 10, "order": {"id": global_id(order)}}],
    }


@pytest.mark.parametrize("_caller", NOBODY)
def test_others_are_denied(_caller, client, order):
    # then
    assert_denied(client, order)


@pytest.mark.parametrize("_caller", [*NOBODY, "user_api_client"])
def test_order_of_a_guest_belongs_to_nobody(_caller, client, guest_order):
    # then
    assert_denied(client, guest_order)


@pytest.mark.parametrize("_caller", ["staff_with_orders", "app_with_orders"])
def test_order_of_a_guest_has_no_points_yet(_caller, client, guest_order):
    # then
    assert ask(client, guest_order) == {"pointsEarned": 0, "pointsPending": 0, "transactions": []}


def test_order_from_before_the_program_has_no_points(program, order_generator, user_api_client):
    # then
    assert ask(user_api_client, order_generator()) == {"pointsEarned": 0, "pointsPending": 0, "transactions": []}


def test_points_are_net_of_what_was_taken_back_the_newest_entry_first(order, user_api_client):
    # given
    order.events.create(type=OrderEvents.ORDER_FULLY_PAID)
    order.total_charged_amount = 4
    order.save()
    reconcile_order(order_id=order.pk, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())

    # when
    answer = ask(user_api_client, order)

    # then
    assert answer["pointsEarned"] == 4
    assert [(entry["kind"], entry["points"], entry["balance"]) for entry in answer["transactions"]] == [
        ("REVERSAL", -6, 4),
        ("EARN", 10, 10),
    ]


@pytest.mark.parametrize(("_case", "days_ago", "pending"), [("still pending", 13, 10), ("due and not posted", 14, 0)])
def test_pending_points_of_the_order(
    _case, days_ago, pending, program, order_generator, order_lines_generator, product, customer_user, user_api_client
):
    # given
    join(customer_user)
    order = order_generator()
    order_lines_generator(order, [product.variants.get()], [10], [1])
    order.lines.update(total_price_gross_amount=10)
    order.total_gross_amount = order.total_charged_amount = 10
    order.charge_status = "full"
    order.save()
    reconcile_order(
        order_id=order.pk,
        source=SaleorOrders(),
        settings=ProgramSettings(pending_days=14),
        now=timezone.now() - timedelta(days=days_ago),
    )
    assert LoyaltyTransaction.objects.get().points == 10

    # then
    assert ask(user_api_client, order)["pointsPending"] == pending
    assert ask(user_api_client, order)["pointsEarned"] == 10


def test_inactive_program_answers_its_customer_null(order, inactive, user_api_client):
    # given
    inactive()

    # then
    assert ask(user_api_client, order) is None


@pytest.mark.parametrize("_caller", ["staff_with_orders", "app_with_orders"])
def test_inactive_program_still_tells_who_manages_orders(_caller, client, order, inactive):
    # given
    told = ask(client, order)

    # when
    inactive()

    # then
    assert told is not None
    assert ask(client, order) == told


def test_inactive_program_still_denies(order, inactive, user2_api_client):
    # given
    inactive()

    # then
    assert_denied(user2_api_client, order)


def test_number_of_queries_does_not_grow_with_the_orders(program, earning_orders, user_api_client, capture_queries):
    # given
    earning_orders(12)

    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (2, 2, 12):
        with capture_queries() as queries:
            content = get_graphql_content(user_api_client.post_graphql(MY_ORDERS, {"first": number}))
        edges = content["data"]["me"]["orders"]["edges"]
        assert [edge["node"]["loyalty"]["pointsEarned"] > 0 for edge in edges] == [True] * number
        counts[number] = len(queries)

    # then
    assert counts[12] == counts[2]
