"""Who placed an order, and who is a guest."""

import pytest

from saleor_loyalty_plugin.backtest.orders_file import read_orders

from ..past import write


def customers(folder, head: str, *cells: str, **options) -> list[str | None]:
    """Return the customers of orders with these cells under this head, in the order of the file."""
    rows = [f"{number},2026-01-15,5,{cell}" for number, cell in enumerate(cells, 1)]
    orders = read_orders(write(folder, *rows, head=f"order_id,date,amount,{head}"), **{"columns": {}, **options})
    return orders.frame.sort("row")["customer"].cast(str).to_list()


@pytest.mark.parametrize("guest", ["", " ", "0", "0.0", "null", "NULL", "nan", "NaN", "None"])
@pytest.mark.parametrize("head", ["customer", "customer_id", "email"])
def test_a_guest(tmp_path, head, guest):
    # rule 104
    assert customers(tmp_path, head, guest, "7") == [None, "7"]


@pytest.mark.parametrize("head", ["customer", "email", "Customer Email", "billing_email"])
def test_addresses_compare_without_regard_to_capitals(tmp_path, head):
    # rule 104
    assert customers(tmp_path, head, "Ada@Example.com", " ada@example.COM ") == ["ada@example.com"] * 2


def test_names_that_are_no_addresses_keep_their_capitals(tmp_path):
    assert customers(tmp_path, "customer", "Ada", "ada") == ["Ada", "ada"]


def test_an_address_names_a_customer_better_than_an_id_of_0(tmp_path):
    # rule 104
    found = customers(
        tmp_path, "customer_id,email", "0,ada@example.com", "0,bob@example.com", "0,", "7,eve@example.com"
    )

    assert found == ["ada@example.com", "bob@example.com", None, "7"]


def test_a_guests_order_is_of_who_has_the_address(tmp_path):
    found = customers(
        tmp_path,
        "customer_id,email",
        "0,Ada@example.com",
        "7,ada@example.com",
        "7,other@example.com",
        "0,other@example.com",
    )

    assert found == ["7"] * 4


def test_an_address_that_two_have_is_of_the_first(tmp_path):
    found = customers(tmp_path, "customer_id,email", "9,a@example.com", "7,a@example.com", "0,a@example.com")

    assert found == ["9", "7", "9"]


def test_an_address_names_a_customer_better_than_a_name(tmp_path):
    found = customers(tmp_path, "customer,email", "Jo Example,one@example.com", "Jo Example,two@example.com")

    assert found == ["one@example.com", "two@example.com"]


def test_what_is_chosen_names_customers_alone(tmp_path):
    found = customers(
        tmp_path, "customer,email", "Jo,one@example.com", "0,two@example.com", columns={"customer": "customer"}
    )

    assert found == ["Jo", None]
