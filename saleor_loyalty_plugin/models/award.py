"""An order's award: the terms it was placed under, what was bought, and what the ledger holds for it."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from ..domain.expiry import ExpiryRounding
from ..domain.orders import AwardOn
from .member import LoyaltyMember
from .tier import Tier


class OrderAward(models.Model):
    """Frozen on the first look at an order, so that a refund and an explanation read what was, never today's rule.

    Orders are referred to by id: the ledger outlives them. `member` is empty for a guest's order until Saleor has
    matched it to an account; `base` is empty until the shop has confirmed the order.
    """

    order_id = models.UUIDField(unique=True)
    member = models.ForeignKey(
        LoyaltyMember, null=True, blank=True, on_delete=models.PROTECT, db_index=False, related_name="awards"
    )
    channel_id = models.IntegerField()
    currency = models.CharField(max_length=3)
    placed_at = models.DateTimeField()
    rate = models.DecimalField(max_digits=16, decimal_places=4)
    multiplier = models.DecimalField(max_digits=8, decimal_places=4)
    award_on = models.CharField(max_length=16, choices=[(choice.value, choice.name.title()) for choice in AwardOn])
    pending_days = models.PositiveIntegerField()
    expires_after_days = models.PositiveIntegerField(help_text="0: not by their age.")
    expiry_rounding = models.CharField(
        max_length=8,
        choices=[(choice.value, choice.name.title()) for choice in ExpiryRounding],
        default=ExpiryRounding.NONE.value,
        db_default=ExpiryRounding.NONE.value,
    )
    on_net = models.BooleanField()
    on_shipping = models.BooleanField()
    base = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)
    lines = models.JSONField(default=list)
    effects = models.JSONField(
        null=True, blank=True, help_text="What else changes what it earns, as the feature that does so wrote it."
    )
    exact_points = models.DecimalField(
        max_digits=60,
        decimal_places=15,
        null=True,
        blank=True,
        help_text="Where `effects` have a say: the points of the order paid in full, before rounding down.",
    )
    # A tier may be deleted, and millions of awards name it: they are not rewritten, and its id names nothing from then
    # on. Read it with select_related, which answers None for it.
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="+"
    )
    tier_code = models.CharField(max_length=32, blank=True, default="", help_text="Outlives the tier.")
    qualified_at = models.DateTimeField(
        null=True, blank=True, help_text="When the order first counted; empty while it does not."
    )
    paid_base = models.DecimalField(
        max_digits=20, decimal_places=3, default=Decimal(0), help_text="The base, less what was refunded of it."
    )
    earned = models.BigIntegerField(default=0, help_text="EARN and REVERSAL of the order, added up.")
    postings = models.PositiveIntegerField(default=0)
    placed_suspended = models.BooleanField(
        default=False,
        db_default=False,
        help_text="The member was suspended when the order was placed: the rate is 0, for good.",
    )
    waits = models.BooleanField(
        default=False, db_default=False, help_text="Points are due that are not posted while earning is switched off."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                fields=["member", "qualified_at"],
                name="loyalty_award_qualifying",
                condition=Q(qualified_at__isnull=False),
            ),
            models.Index(
                fields=["qualified_at"], name="loyalty_award_counted", condition=Q(qualified_at__isnull=False)
            ),
            # With what it earned: lifetime points of many members are added up without the rows.
            models.Index(fields=["member"], include=["earned"], name="loyalty_award_member"),
            models.Index(fields=["id"], name="loyalty_award_waiting", condition=Q(waits=True)),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(rate__gte=0, multiplier__gt=0), name="loyalty_award_terms"),
            models.CheckConstraint(condition=Q(base__isnull=True) | Q(base__gte=0), name="loyalty_award_base"),
            models.CheckConstraint(condition=Q(earned__gte=0), name="loyalty_award_earned_not_negative"),
            models.CheckConstraint(
                condition=Q(exact_points__isnull=True) | Q(exact_points__gte=0), name="loyalty_award_exact_points"
            ),
        ]
