"""What the ledger says, as plain values that a test can compare."""

import json
from typing import Any

from django.apps import apps
from django.db import connection

from saleor_loyalty_plugin.models import LotConsumption, LoyaltyMember, LoyaltyTransaction, PointsLot


def balance(member: LoyaltyMember) -> tuple[int, int]:
    """Return the available and the pending points as last posted."""
    member.refresh_from_db()
    return member.available, member.pending


def entries(member: LoyaltyMember) -> list[tuple[str, int, int]]:
    """Return kind, points and resulting balance of every entry, the oldest first."""
    return [(row.kind, row.points, row.balance) for row in LoyaltyTransaction.objects.filter(member=member)]


def lots(member: LoyaltyMember) -> list[tuple[int, int]]:
    """Return how many points each lot had and has, the oldest first."""
    return [(lot.points, lot.remaining) for lot in PointsLot.objects.filter(member=member)]


def uses(member: LoyaltyMember) -> list[tuple[int, int, int]]:
    """Return the points that left, the lot's own points and how many of them were used, as they were written."""
    rows = LotConsumption.objects.filter(lot__member=member).select_related("lot", "transaction")
    return [(row.transaction.points, row.lot.points, row.points) for row in rows]


def tables() -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table of the program, as the database writes it. One query: there are fifty tables."""
    models = {model.__name__: model._meta for model in apps.get_app_config("saleor_loyalty").get_models()}
    of_each = (
        f"(SELECT json_agg(t ORDER BY t.{meta.pk.column})::text FROM {meta.db_table} t)" for meta in models.values()
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(of_each)}")
        rows = cursor.fetchone()
    return {name: json.loads(found or "[]", parse_float=str) for name, found in zip(models, rows, strict=True)}
