"""Redemptions: points set aside in a checkout, then used by one order or given back."""

from decimal import Decimal

from django.db import models
from django.db.models import F, Q

from .member import LoyaltyMember
from .reward import Reward


class RedemptionState(models.TextChoices):
    HELD = "held", "Set aside in a checkout"
    CAPTURED = "captured", "Used by an order"
    RELEASED = "released", "Given back"


class ClaimState(models.TextChoices):
    """What became of a reward that was claimed."""

    IN_CHECKOUT = "in_checkout", "Set aside for a checkout"
    KEPT = "kept", "A code or card that the member can use"
    USED = "used", "Used, by an order or otherwise"
    GIVEN_UP = "given_up", "Given up or taken back: its points are back"


class Redemption(models.Model):
    """Points that a member spends: held, then captured by one order or released.

    With a `reward` the points are its cost and `amount` is 0; without one they take `amount` off the checkout. A
    reward that is kept (a voucher code, a gift card) is captured at once and has no checkout and no order.
    Checkouts, orders and channels are referred to by id: a redemption outlives them. Amounts are in `currency`.
    """

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="redemptions")
    state = models.CharField(max_length=16, choices=RedemptionState.choices, default=RedemptionState.HELD)
    checkout_id = models.UUIDField(null=True, blank=True)
    channel_id = models.IntegerField()
    currency = models.CharField(max_length=3)
    reward = models.ForeignKey(Reward, null=True, blank=True, on_delete=models.PROTECT, related_name="claims")
    given = models.JSONField(default=dict, help_text="What the host made for a claim: ids of a voucher, a line...")
    points = models.BigIntegerField(help_text="Set aside; once captured, what the order takes now.")
    point_value = models.DecimalField(max_digits=16, decimal_places=6)
    amount = models.DecimalField(max_digits=20, decimal_places=3, help_text="What the points are worth.")
    applied_amount = models.DecimalField(
        max_digits=20,
        decimal_places=3,
        default=Decimal(0),
        help_text="What the shopper applied: the most an order takes.",
    )
    restored = models.BigIntegerField(default=0, help_text="Of the captured points, back with the member.")
    postings = models.PositiveIntegerField(default=0)
    order_id = models.UUIDField(null=True, blank=True)
    paid = models.BooleanField(default=False, help_text="Whether the order was ever paid, as far as anybody looked.")
    watched = models.BooleanField(
        default=False, help_text="Not confirmed or not paid: the order may change, or go, without a stamp."
    )
    idempotency_key = models.CharField(
        max_length=150, null=True, blank=True, unique=True, help_text="Of a claim: the same key claims once."
    )
    held_at = models.DateTimeField()
    touched_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    reward_name = models.CharField(
        max_length=128, blank=True, default="", db_default="", help_text="Of a claim: the reward's name at that time."
    )
    used_at = models.DateTimeField(
        null=True, blank=True, help_text="Of a claim that is captured: when it was used; null while it is kept."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["touched_at"], name="loyalty_hold_touched", condition=Q(state="held")),
            models.Index(fields=["checkout_id"], name="loyalty_redemption_checkout"),
            models.Index(fields=["order_id"], name="loyalty_redemption_order", condition=Q(order_id__isnull=False)),
            models.Index(fields=["id"], name="loyalty_redemption_watched", condition=Q(watched=True)),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["checkout_id"],
                condition=Q(state="held", reward__isnull=True),
                name="loyalty_one_hold_per_checkout",
            ),
            models.UniqueConstraint(
                fields=["order_id"], condition=Q(reward__isnull=True), name="loyalty_one_redemption_per_order"
            ),
            # An order that staff edit may have no room for points any more, and what is given costs none.
            models.CheckConstraint(
                condition=Q(Q(points__gt=0) | Q(points=0, state__in=["captured", "released"]))
                & Q(amount__gte=0, applied_amount__gte=0),
                name="loyalty_redemption_positive",
            ),
            models.CheckConstraint(condition=Q(state__in=RedemptionState.values), name="loyalty_redemption_state"),
            models.CheckConstraint(
                condition=Q(restored__gte=0, restored__lte=F("points")), name="loyalty_redemption_restored"
            ),
            # Captured by an order, or not: never both, never neither.
            models.CheckConstraint(
                condition=Q(Q(order_id__isnull=False) | Q(reward__isnull=False), state="captured")
                | Q(~Q(state="captured"), order_id__isnull=True, restored=0),
                name="loyalty_redemption_captured_by_order",
            ),
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(state="captured"), name="loyalty_redemption_used_is_captured"
            ),
        ]

    @property
    def claim_state(self) -> ClaimState:
        """What became of the claim; the same as `CLAIM_STATES` says in a query."""
        if self.state == RedemptionState.HELD:
            return ClaimState.IN_CHECKOUT
        if self.used_at is not None:
            return ClaimState.USED
        is_back = self.state == RedemptionState.RELEASED or self.restored > 0
        return ClaimState.GIVEN_UP if is_back else ClaimState.KEPT


_UNUSED = Q(used_at__isnull=True)
CLAIM_STATES: dict[str, Q] = {
    ClaimState.IN_CHECKOUT: Q(state=RedemptionState.HELD),
    ClaimState.KEPT: _UNUSED & Q(state=RedemptionState.CAPTURED, restored=0),
    ClaimState.USED: ~_UNUSED,
    ClaimState.GIVEN_UP: _UNUSED & (Q(state=RedemptionState.RELEASED) | Q(restored__gt=0)),
}
