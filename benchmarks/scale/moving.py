"""Moving in and out: orders of before the program, a file of members, a file of all entries. As operators do it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection
from saleor.order.models import Order, OrderLine

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, ProgramState

from ..audience_shop import EMAIL, copy_users
from .figures import MEMBERS, Row

ORDERS_EACH = 10
ORDERS = """WITH placed AS (
        SELECT gen_random_uuid() AS new_id, customer.id AS customer_id, row_number() OVER () AS place
        FROM {user} customer, generate_series(1, %(each)s) WHERE customer.email LIKE %(email)s
            AND NOT EXISTS (SELECT 1 FROM {member} member WHERE member.user_id = customer.id)
    ), orders AS (
        INSERT INTO {order} ({order_columns}) SELECT {order_values} FROM placed, {order} old WHERE old.id = %(order)s
    )
    INSERT INTO {line} ({line_columns}) SELECT {line_values} FROM placed, {line} old WHERE old.order_id = %(order)s"""
NEW_ORDER = {
    "id": "new_id",
    "user_id": "customer_id",
    "number": "%(newest)s + place",
    "checkout_token": "''",
    "created_at": "now() - (1 + place %% 700) * interval '1 day'",
}
NEW_LINE = {"id": "gen_random_uuid()", "order_id": "new_id"}
SEQUENCE = "SELECT setval('order_order_number_seq', %s)"


def rows(shop: SaleorShop) -> list[Row]:
    return [*_backfill(shop), *_import(), *_export()]


def _backfill(shop: SaleorShop) -> Iterator[Row]:
    orders = _make_orders(shop.buy("USD", ["coffee", "mug"], "courier").number, MEMBERS // 100)
    before = LoyaltyTransaction.objects.count()
    seconds, megabytes = _command("loyalty_backfill", "--since", "2015-01-01")
    posted = LoyaltyTransaction.objects.count() - before
    if posted < orders:
        raise RuntimeError(f"{orders} orders, {posted} entries")
    yield (f"backfill of {orders:,} orders", f"{orders / seconds:,.0f} orders/s", "4,000 orders/s at least")
    yield ("  its memory, Saleor's included", f"{megabytes:,.0f} MB", "500 MB at most")


def _make_orders(number: int, customers: int) -> int:
    """Have so many new customers place ten orders each before the program began; return how many orders there are."""
    order = Order.objects.get(number=number)
    newest = Order.objects.latest("number").number
    names = {"user": get_user_model(), "member": LoyaltyMember, "order": Order, "line": OrderLine}
    tables = {name: model._meta.db_table for name, model in names.items()}
    statement = ORDERS.format(**tables, **_copied(Order, "order", NEW_ORDER), **_copied(OrderLine, "line", NEW_LINE))
    facts = {"each": ORDERS_EACH, "email": EMAIL, "order": order.pk, "newest": newest}
    with connection.cursor() as cursor:
        copy_users(cursor, customers, first=MEMBERS + 1)
        cursor.execute(statement, facts)
        cursor.execute(SEQUENCE, [newest + customers * ORDERS_EACH])
        cursor.execute(f"VACUUM ANALYZE {', '.join(tables.values())}")
    ProgramState.objects.update(last_order_before=newest + customers * ORDERS_EACH)
    return customers * ORDERS_EACH


def _copied(model: Any, name: str, new: dict[str, str]) -> dict[str, str]:
    columns = [field.column for field in model._meta.concrete_fields]
    values = [new.get(column, f'old."{column}"') for column in columns]
    return {f"{name}_columns": ", ".join(f'"{column}"' for column in columns), f"{name}_values": ", ".join(values)}


def _import() -> Iterator[Row]:
    count = MEMBERS // 10
    with TemporaryDirectory() as folder:
        path = Path(folder) / "members.csv"
        lines = (f"bulk-{number}@example.com,{100 + number % 900}" for number in range(1, count + 1))
        path.write_text("\n".join(["email,points", *lines]))
        seconds, megabytes = _command("loyalty_import", str(path))
    yield (f"import of {count:,} members", f"{count / seconds:,.0f} rows/s, {megabytes:,.0f} MB", "")


def _export() -> Iterator[Row]:
    count = LoyaltyTransaction.objects.count()
    with TemporaryDirectory() as folder:
        seconds, megabytes = _command("loyalty_export", "transactions", str(Path(folder) / "entries.csv"))
    yield (f"export of {count:,} entries", f"{count / seconds:,.0f} rows/s, {megabytes:,.0f} MB", "constant memory")


def _command(*arguments: str) -> tuple[float, float]:
    """Run a command in a process of its own; return its seconds, and the most memory that the process had."""
    # As in a shop with workers: what they do is queued, and not done here.
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.command", *arguments],
        env=os.environ | {"CELERY_BROKER_URL": "memory://"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{arguments[0]} failed: {done.stderr[-2_000:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    return found["seconds"], found["megabytes"]
