"""What the ledger says, as plain values that a test can compare."""

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction


def entries(order=None) -> list[tuple[str, int]]:
    """Return kind and points of the entries, of one order or of all, the oldest first."""
    rows = LoyaltyTransaction.objects.order_by("pk")
    if order is not None:
        rows = rows.filter(order_id=order.pk)
    return list(rows.values_list("kind", "points"))


def available(user) -> int:
    """Return a member's available points as last posted."""
    return LoyaltyMember.objects.get(user_id=user.pk).available
