"""Orders that are no sales are left out, and counted by their reason."""

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.orders_file import Orders, read_orders

from ..past import write

HEAD = "order_id,customer,date,amount"


def orders_of(folder, *cells: str, head: str = "status", **options) -> Orders:
    """Read an order for each of these cells of further columns, and one without a state."""
    rows = [f"{number},ada,2026-01-15,5,{cell}" for number, cell in enumerate(cells, 1)]
    blank = "," * head.count(",")
    path = write(folder, *rows, f"last,ada,2026-01-15,5,{blank}", head=f"{HEAD},{head}")
    return read_orders(path, **{"columns": {}, **options})


def reasons(orders: Orders) -> list[str]:
    return [left.reason for left in orders.left_out]


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("cancelled", "cancelled"),
        ("Canceled", "cancelled"),
        ("wc-cancelled", "cancelled"),
        ("voided", "voided"),
        (" FAILED ", "failed"),
        ("Declined", "failed"),
        ("draft", "draft"),
        ("checkout-draft", "draft"),
        ("unconfirmed", "draft"),
        ("pending_payment", "not paid"),
        ("On Hold", "not paid"),
        ("partially_paid", "not paid"),
        ("Refunded", "refunded in full"),
        ("fully_refunded", "refunded in full"),
    ],
)
@pytest.mark.parametrize("head", ["status", "Order Status", "financial_status", "Payment Status"])
def test_a_state_that_is_no_sale(tmp_path, state, reason, head):
    # rule 104
    orders = orders_of(tmp_path, state, head=head)

    assert orders.frame.height == 1
    assert [(left.header, left.reason, left.orders) for left in orders.left_out] == [(head, reason, 1)]


@pytest.mark.parametrize(
    "state",
    [
        "paid",
        "completed",
        "wc-processing",
        "Partially Refunded",
        "Awaiting Fulfillment",
        "shipped",
        "closed",
        "",
        "NULL",
    ],
)
def test_a_state_that_is_a_sale(tmp_path, state):
    orders = orders_of(tmp_path, state)

    assert orders.frame.height == 2
    assert not orders.left_out


@pytest.mark.parametrize("head", ["cancelled_at", "Canceled at", "cancelled", "cancelledAt"])
@pytest.mark.parametrize("cell", ["2026-01-16T10:00:00Z", "true", "1", "by the customer"])
def test_an_order_that_was_cancelled(tmp_path, head, cell):
    assert reasons(orders_of(tmp_path, cell, head=head)) == ["cancelled"]


@pytest.mark.parametrize("cell", ["", "NULL", "NaN", "0", "false", "No", "0000-00-00 00:00:00"])
def test_an_order_that_was_not_cancelled(tmp_path, cell):
    assert not reasons(orders_of(tmp_path, cell, head="cancelled_at"))


def test_states_are_counted_the_most_first(tmp_path):
    orders = orders_of(tmp_path, "failed", "cancelled", "canceled", "failed", "failed", "paid")

    assert [(left.state, left.orders) for left in orders.left_out] == [("failed", 3), ("canceled", 1), ("cancelled", 1)]


def test_an_order_counts_once_where_several_columns_leave_it_out(tmp_path):
    orders = orders_of(tmp_path, "cancelled,voided,2026-01-16", head="status,payment_status,cancelled_at")

    assert [(left.header, left.orders) for left in orders.left_out] == [("cancelled_at", 1)]


def test_pending_is_of_the_parcel_where_the_payment_says_paid(tmp_path):
    orders = orders_of(tmp_path, "pending,paid", "pending,pending", "cancelled,paid", head="status,payment_status")

    assert sorted(reasons(orders)) == ["cancelled", "not paid"]
    assert orders.frame.sort("row")["row"].to_list() == [2, 5]


def test_an_order_that_is_left_out_need_not_be_readable(tmp_path):
    path = write(tmp_path, "1,,,,draft", "2,ada,2026-01-15,5,paid", head=f"{HEAD},status")

    assert read_orders(path, columns={}).frame["row"].to_list() == [3]


def test_a_state_that_is_not_known_is_refused_by_row(tmp_path):
    with pytest.raises(BacktestError) as refused:
        orders_of(tmp_path, "paid", "Storniert")

    assert refused.value.problems == [
        'orders.csv, row 3, column "status": "Storniert" is a state that is not known here: '
        'say whether its orders count with --keep "Storniert" or --leave-out "Storniert".'
    ]


def test_states_of_the_shops_own(tmp_path):
    orders = orders_of(
        tmp_path, "Storniert", "versandt", "pending", keep=["Versandt", "pending"], leave_out=["storniert"]
    )

    assert orders.frame.height == 3
    assert [(left.state, left.reason) for left in orders.left_out] == [("storniert", "left out by --leave-out")]


def test_a_column_that_holds_other_states(tmp_path):
    assert orders_of(tmp_path, "red", "blue", columns={"status": ""}).frame.height == 3


def test_a_file_of_nothing_but_left_out_orders(tmp_path):
    path = write(tmp_path, "1,ada,2026-01-15,5,voided", head=f"{HEAD},status")

    with pytest.raises(BacktestError) as refused:
        read_orders(path, columns={})

    assert refused.value.problems == [
        "orders.csv: there are no orders in it that are sales; 1 were left out for their states."
    ]
