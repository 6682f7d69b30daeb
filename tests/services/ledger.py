"""What the ledger says, as plain values that a test can compare."""

from typing import Any

from django.apps import apps

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
    """Return every row of every table of the program."""
    models = apps.get_app_config("saleor_loyalty").get_models()
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}
