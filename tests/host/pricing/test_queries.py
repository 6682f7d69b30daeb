"""What the benefits cost in the database: nothing for guests, little for members."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.host.pricing import benefits
from tests.saleor_features import has_mutation
from tests.saleor_host import PLUGIN_PATH

from .cart import ADDRESS, ERRORS, Cart, line_input

pytestmark = pytest.mark.usefixtures("no_transaction")

# Mutations that read no price, so that what is counted is the mutation's own work; and one that does.
ADD = f"mutation($id: ID!, $lines: [CheckoutLineInput!]!) {{ checkoutLinesAdd(id: $id, lines: $lines) {{ {ERRORS} }} }}"
UPDATE = f"""mutation($id: ID!, $lines: [CheckoutLineUpdateInput!]!) {{
  checkoutLinesUpdate(id: $id, lines: $lines) {{ {ERRORS} }}
}}"""
ADD_AND_PRICE = f"""mutation($id: ID!, $lines: [CheckoutLineInput!]!) {{
  checkoutLinesAdd(id: $id, lines: $lines) {{ checkout {{ totalPrice {{ gross {{ amount }} }} }} {ERRORS} }}
}}"""
STATEMENTS = ("SELECT", "INSERT", "UPDATE", "DELETE")

CHANGES = [
    ("checkoutEmailUpdate", "$email: String!", "email: $email", {"email": "new@example.com"}),
    ("checkoutLanguageCodeUpdate", "$code: LanguageCodeEnum!", "languageCode: $code", {"code": "PL"}),
    ("checkoutCustomerNoteUpdate", "$note: String!", "customerNote: $note", {"note": "Ring twice"}),
    ("checkoutBillingAddressUpdate", "$to: AddressInput!", "billingAddress: $to", {"to": ADDRESS}),
    ("checkoutShippingAddressUpdate", "$to: AddressInput!", "shippingAddress: $to", {"to": ADDRESS}),
    ("checkoutAddPromoCode", "$code: String!", "promoCode: $code", {"code": "CODE"}),
    ("deliveryOptionsCalculate", "", "", {}),
]
MUTATIONS = [("lines added", ADD), ("lines updated", UPDATE), ("lines added and priced", ADD_AND_PRICE)]


@pytest.fixture
def things(goods):
    return [goods.sell("60.00"), goods.sell("40.00")]


@pytest.fixture
def count(channel, things):
    """Run a mutation on a basket of its own, and return its statements."""

    def run(client, query: str, *, quantity: int) -> list[str]:
        cart = Cart(client, channel)
        cart.open((things[0], 1), (things[1], 1))
        # The basket's prices are there, and what a process reads once has been read.
        cart.run(ADD_AND_PRICE, id=cart.id, lines=[line_input(things[0], 1)])
        cart.read()
        with CaptureQueriesContext(connection) as queries:
            cart.run(query, id=cart.id, lines=[line_input(things[1], quantity)])
        return [query["sql"] for query in queries if query["sql"].startswith(STATEMENTS)]

    return run


def inactive():
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)


@pytest.mark.parametrize(("_case", "query"), MUTATIONS)
def test_guests_cost_nothing(_case, query, count, program, api_client, settings):
    # given
    with_program = count(api_client, query, quantity=2)

    # when
    settings.PLUGINS = [path for path in settings.PLUGINS if path != PLUGIN_PATH]
    without_plugin = count(api_client, query, quantity=2)

    # then
    assert len(with_program) == len(without_plugin)
    assert not [statement for statement in with_program if "loyalty" in statement]


@pytest.mark.parametrize(("_case", "query"), MUTATIONS)
def test_members_cost_three_statements_at_most(_case, query, count, member, user_api_client):
    # given
    active = count(user_api_client, query, quantity=2)

    # when
    inactive()
    without_program = count(user_api_client, query, quantity=2)

    # then: the member, and rows that change
    assert len(active) - len(without_program) <= 3
    assert [statement for statement in active if "saleor_loyalty_loyaltymember" in statement]


@pytest.mark.parametrize(("_case", "query"), [MUTATIONS[1]])
def test_members_whose_rows_do_not_change_cost_two_statements_at_most(_case, query, count, member, user_api_client):
    # given: the same quantity as before
    active = count(user_api_client, query, quantity=1)

    # when
    inactive()
    without_program = count(user_api_client, query, quantity=1)

    # then
    assert len(active) - len(without_program) <= 2
    assert not [statement for statement in active if 'INSERT INTO "discount_checkoutlinediscount' in statement]


@pytest.fixture
def count_change(channel, goods, things):
    """Change something else in a basket of its own, and return the statements that it takes."""
    goods.voucher("percentage", "10")

    def run(client, name: str, arguments: str, call: str, variables: dict) -> list[str]:
        if not has_mutation(name):
            pytest.skip(f"This Saleor has no {name}.")
        query = f"mutation($id: ID!, {arguments}) {{ {name}(id: $id, {call}) {{ {ERRORS} }} }}"
        cart = Cart(client, channel)
        cart.open((things[0], 1))
        cart.read()
        with CaptureQueriesContext(connection) as queries:
            cart.run(query, id=cart.id, **variables)
        return [query["sql"] for query in queries if query["sql"].startswith(STATEMENTS)]

    return run


@pytest.mark.parametrize("change", CHANGES, ids=[name for name, *_ in CHANGES])
def test_whatever_a_guest_changes_costs_nothing(change, count_change, program, api_client, settings):
    # given
    count_change(api_client, *change)
    with_program = count_change(api_client, *change)

    # when
    settings.PLUGINS = [path for path in settings.PLUGINS if path != PLUGIN_PATH]
    without_plugin = count_change(api_client, *change)

    # then
    assert [statement for statement in with_program if "loyalty" in statement] == []
    assert len(with_program) == len(without_plugin) > 2


@pytest.mark.parametrize("change", CHANGES, ids=[name for name, *_ in CHANGES])
def test_whatever_a_member_changes_costs_three_statements_at_most(change, count_change, member, user_api_client):
    # given
    count_change(user_api_client, *change)
    active = count_change(user_api_client, *change)

    # when
    inactive()
    without_program = count_change(user_api_client, *change)

    # then
    assert len(active) - len(without_program) <= 3


@pytest.mark.parametrize("change", CHANGES, ids=[name for name, *_ in CHANGES])
def test_while_the_program_is_off_a_basket_without_a_delivery_method_costs_nothing(
    change, count_change, program, user_api_client, monkeypatch
):
    # given
    inactive()
    asked = []
    monkeypatch.setattr(benefits, "is_being_paid", lambda checkout_id: asked.append(checkout_id) or False)

    # when
    count_change(user_api_client, *change)

    # then
    assert asked == []


@pytest.mark.parametrize("change", CHANGES[:3], ids=[name for name, *_ in CHANGES[:3]])
def test_what_has_no_price_costs_a_member_nothing_either(change, count_change, member, user_api_client):
    # given
    count_change(user_api_client, *change)
    active = count_change(user_api_client, *change)

    # when
    inactive()
    without_program = count_change(user_api_client, *change)

    # then
    assert len(active) == len(without_program)


def test_reading_prices_that_are_there_costs_the_member_and_nothing_else(
    count, member, cart, things, user_api_client, channel
):
    # given
    query = "query($id: ID!) { checkout(id: $id) { totalPrice { gross { amount } } } }"
    cart.open((things[0], 1))
    cart.read()

    def statements() -> list[str]:
        with CaptureQueriesContext(connection) as queries:
            user_api_client.post_graphql(query, {"id": cart.id})
        return [query["sql"] for query in queries if query["sql"].startswith(STATEMENTS)]

    # when
    statements()
    active = statements()

    # then
    assert not [statement for statement in active if "loyalty" in statement]
