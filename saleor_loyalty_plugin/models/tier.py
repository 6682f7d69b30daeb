"""Tiers, and which of them a member was in when."""

from decimal import Decimal

from django.conf import settings
from django.db import models
from django.db.models import Q

from .texts import Translation, WithMetadata


class Tier(WithMetadata):
    """A level of the program. The lowest has the threshold 0, so that every member is in one."""

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    threshold = models.DecimalField(max_digits=16, decimal_places=3, unique=True)
    earn_multiplier = models.DecimalField(max_digits=8, decimal_places=4, default=Decimal(1))
    discount_percent = models.DecimalField(max_digits=5, decimal_places=2, default=Decimal(0))
    free_shipping = models.BooleanField(default=False)
    description = models.TextField(blank=True, default="")

    class Meta:
        ordering = ("threshold",)
        constraints = [
            models.CheckConstraint(condition=Q(threshold__gte=0), name="loyalty_tier_threshold"),
            models.CheckConstraint(condition=Q(earn_multiplier__gt=0), name="loyalty_tier_multiplier"),
            models.CheckConstraint(condition=Q(discount_percent__range=(0, 100)), name="loyalty_tier_discount"),
        ]


class TierTranslation(Translation):
    """A tier's description in another language."""

    tier = models.ForeignKey(Tier, on_delete=models.CASCADE, related_name="translations")

    class Meta(Translation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["tier", "language_code"], name="loyalty_tier_translation_once"),
        ]


class TierChange(models.Model):
    """An entry of a member's history: from when on they were in which tier, and why."""

    class Reason(models.TextChoices):
        QUALIFIED = "qualified", "The figure reached the threshold"
        GRACE_ENDED = "grace_ended", "The figure was below the threshold for too long"
        ASSIGNED = "assigned", "Assigned by staff"
        UNASSIGNED = "unassigned", "Staff took an assigned tier off"
        ASSIGNMENT_OVER = "assignment_over", "The assigned tier's time was over"

    member = models.ForeignKey("LoyaltyMember", on_delete=models.PROTECT, related_name="tier_changes")
    # As an award's: its id names nothing once the tier is deleted.
    tier = models.ForeignKey(
        Tier, null=True, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="+"
    )
    tier_code = models.CharField(max_length=32, help_text="Outlives the tier.")
    reason = models.CharField(max_length=16, choices=Reason.choices)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True, help_text="The end of an assignment.")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ("pk",)
