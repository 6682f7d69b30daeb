"""Tiers, and which of them a member was in when."""

from decimal import Decimal

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
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
    perks = ArrayField(models.TextField(), default=list, blank=True, help_text="What it gives besides, in sentences.")

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


class TierPerks(models.Model):
    """A tier's perks in another language."""

    tier = models.ForeignKey(Tier, on_delete=models.CASCADE, db_index=False, related_name="translated_perks")
    language_code = models.CharField(max_length=35)
    perks = ArrayField(models.TextField())

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["tier", "language_code"], name="loyalty_tier_perks_once")]


class TierChannelTerms(models.Model):
    """A tier's own terms of free delivery in one channel, in its currency. A null takes the channel's."""

    tier = models.ForeignKey(Tier, on_delete=models.CASCADE, db_index=False, related_name="channel_terms")
    channel_id = models.IntegerField()
    free_shipping_minimum_order = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)
    free_shipping_price = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["tier", "channel_id"], name="loyalty_tier_channel_once"),
            models.CheckConstraint(
                condition=(Q(free_shipping_minimum_order__isnull=True) | Q(free_shipping_minimum_order__gte=0))
                & (Q(free_shipping_price__isnull=True) | Q(free_shipping_price__gte=0)),
                name="loyalty_tier_channel_delivery",
            ),
        ]


class TierChange(models.Model):
    """An entry of a member's history: from when on they were in which tier, and why."""

    class Reason(models.TextChoices):
        QUALIFIED = "qualified", "The figure reached the threshold"
        INVITED = "invited", "The member is in the segment that the tier is for"
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
        indexes = [models.Index(fields=["since"], name="loyalty_tier_change_since")]
