"""Segments, who is on a list, and which tiers are by invitation."""

from django.db import models
from django.db.models import Q

from ....models import LoyaltyMember, Tier


class Segment(models.Model):
    """Members whom a rule fits at the moment of the question, or who are on its list."""

    class Kind(models.TextChoices):
        RULE = "rule", "Whom the rule fits"
        LIST = "list", "Who is on the list"

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    kind = models.CharField(max_length=8, choices=Kind.choices, editable=False)
    rule = models.JSONField(null=True, blank=True, help_text="As it was entered; null for a list.")
    expanded = models.JSONField(
        editable=False, help_text="The rule with those of the segments that it names in it; of a list, itself."
    )

    class Meta:
        ordering = ("code",)
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="rule", rule__isnull=False) | Q(kind="list", rule__isnull=True),
                name="loyalty_segment_kind",
            ),
        ]


class SegmentTier(models.Model):
    """A tier that a segment's rule names: it is there as long as the rule."""

    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, related_name="+")
    tier = models.ForeignKey(Tier, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "segments"
        constraints = [models.UniqueConstraint(fields=["segment", "tier"], name="loyalty_segment_tier_once")]


class SegmentMember(models.Model):
    """A member on a segment's list."""

    segment = models.ForeignKey(Segment, on_delete=models.CASCADE, db_index=False, related_name="listed")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["segment", "member"], name="loyalty_segment_member_once")]


class TierInvitation(models.Model):
    """Who is in the segment has at least the tier (rule 52)."""

    tier = models.OneToOneField(Tier, on_delete=models.CASCADE, related_name="+")
    segment = models.ForeignKey(Segment, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "tiers"
