"""What the program costs the shop, in queries."""

import pytest
from django.utils import timezone
from saleor.graphql.core.utils import to_global_id_or_none
from saleor.graphql.tests.utils import get_graphql_content
from saleor.order import OrderChargeStatus

from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.saleor_host import PLUGIN_PATH

CHECKOUT_LINES_ADD = """
mutation($id: ID!, $lines: [CheckoutLineInput!]!) {
  checkoutLinesAdd(id: $id, lines: $lines) {
    checkout { totalPrice { gross { amount } } lines { quantity } }
    errors { field code message }
  }
}
"""


@pytest.fixture
def paid_order(order_with_lines):
    order = order_with_lines
    order.total_charged_amount = order.total_gross_amount
    order.charge_status = OrderChargeStatus.FULL
    order.save()
    return order


@pytest.fixture(autouse=True)
def begun(program):
    """The program is on, and it is written where it begins."""


def reconcile(order):
    return reconcile_order(order_id=order.pk, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())


def test_reconciliation_of_a_new_order(paid_order, customer_user, assert_max_num_queries):
    # given
    enroll(user_id=customer_user.pk, settings=ProgramSettings(), now=timezone.now())

    # when
    with assert_max_num_queries(12):
        points = reconcile(paid_order)

    # then
    assert points == 86


def test_reconciliation_of_a_new_order_that_lifts_the_member(paid_order, customer_user, assert_max_num_queries):
    # given
    member = enroll(user_id=customer_user.pk, settings=ProgramSettings(), now=timezone.now())
    Tier.objects.filter(code="silver").update(threshold=86)

    # when
    with assert_max_num_queries(12):
        reconcile(paid_order)

    # then
    member.refresh_from_db()
    assert (member.available, member.tier.code) == (86, "silver")


def test_reconciliation_of_an_unchanged_order(paid_order, assert_max_num_queries):
    # given
    reconcile(paid_order)

    # when
    with assert_max_num_queries(3):
        points = reconcile(paid_order)

    # then
    assert points == 0


@pytest.mark.parametrize(("_case", "is_customer", "more"), [("guest", False, 0), ("member", True, 3)])
def test_checkout_costs_no_query_more_than_without_the_plugin(
    _case,
    is_customer,
    more,
    program,
    make_checkout,
    customer_user,
    product,
    api_client,
    user_api_client,
    settings,
    capture_queries,
    site_settings,
):
    # given
    def count_queries():
        checkout = make_checkout(customer_user if is_customer else None)
        client = user_api_client if is_customer else api_client
        lines = [{"quantity": 1, "variantId": to_global_id_or_none(product.variants.get())}]
        with capture_queries() as queries:
            response = client.post_graphql(CHECKOUT_LINES_ADD, {"id": to_global_id_or_none(checkout), "lines": lines})
        answer = get_graphql_content(response)["data"]["checkoutLinesAdd"]
        assert answer["errors"] == []
        assert answer["checkout"] == {"totalPrice": {"gross": {"amount": 50.0}}, "lines": [{"quantity": 4}]}
        # Savepoints are there because a test runs in a transaction.
        return len([query for query in queries if "SAVEPOINT" not in query["sql"]])

    count_queries()

    # when
    with_plugin = count_queries()
    settings.PLUGINS = [path for path in settings.PLUGINS if path != PLUGIN_PATH]
    without_plugin = count_queries()

    # then
    assert without_plugin > 10
    assert with_plugin <= without_plugin + more
