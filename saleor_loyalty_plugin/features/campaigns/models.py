"""Campaigns, and what each gave on which order."""

from decimal import Decimal
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ...domain.amounts import MAX_POINTS
from ...domain.campaigns.terms import CampaignEffect
from ...domain.campaigns.windows import CampaignTime
from ...domain.holdout.assignment import MAX_HOLDOUT_PERCENT
from ...models import HoldoutSide, OrderAward, Tier, WithHoldout
from ...models.texts import Translation
from ..audience.segments.models import Segment

EVERY_DAY = range(7)


def _ids(help_text: str) -> "ArrayField[Any, Any]":
    return ArrayField(models.IntegerField(), default=list, blank=True, help_text=help_text)


class Campaign(WithHoldout):
    """Channels and goods are referred to by id; where none is named, all are meant. Points are whole."""

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    description = models.TextField(blank=True, default="")
    active = models.BooleanField(default=True)
    starts_at = models.DateTimeField(null=True, blank=True, help_text="Included.")
    ends_at = models.DateTimeField(null=True, blank=True, help_text="Not included.")
    weekdays = ArrayField(
        models.PositiveSmallIntegerField(), default=list, blank=True, help_text="0 is Monday; none: every day."
    )
    from_time = models.TimeField(null=True, blank=True, help_text="In the program's time zone, included.")
    until_time = models.TimeField(null=True, blank=True, help_text="Not included; before `from_time`: the next day.")
    channels = _ids("Channels.")
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The lowest that takes part."
    )
    segment = models.ForeignKey(
        Segment, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who takes part."
    )
    products = _ids("Products.")
    variants = _ids("Variants.")
    collections = _ids("Collections.")
    categories = _ids("Categories, each with its descendants.")
    exclude_sale = models.BooleanField(default=False, help_text="Not what a catalogue promotion lowered.")
    effect = models.CharField(max_length=16, choices=[(effect.value, effect.name) for effect in CampaignEffect])
    factor = models.DecimalField(max_digits=7, decimal_places=4, null=True, blank=True)
    points = models.PositiveIntegerField(null=True, blank=True)
    minimums = models.JSONField(
        default=dict, blank=True, help_text="The least base of its goods by channel, in its currency, as text."
    )
    first_orders = models.PositiveIntegerField(
        null=True, blank=True, help_text="Only where the member has fewer earlier orders than this that are not void."
    )
    points_per_order_limit = models.PositiveIntegerField(null=True, blank=True)
    points_per_member_limit = models.PositiveIntegerField(null=True, blank=True)
    times_per_member_limit = models.PositiveIntegerField(null=True, blank=True)
    budget = models.BigIntegerField(null=True, blank=True, help_text="Points that it gives in all.")
    budget_used = models.BigIntegerField(
        default=0, help_text="Of `budget`, kept by the database; without a budget it is not kept."
    )
    priority = models.IntegerField(default=0, help_text="Lower goes first.")
    stackable = models.BooleanField(default=False)
    sides_since = models.DateTimeField(
        null=True,
        blank=True,
        help_text="From when on the orders of members who are put on a side now count; null while nobody is.",
    )

    class Meta:
        ordering = ("priority", "pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(effect=CampaignEffect.MULTIPLIER.value, factor__isnull=False, points__isnull=True)
                | Q(
                    effect__in=[CampaignEffect.POINTS_PER_ITEM.value, CampaignEffect.POINTS_PER_ORDER.value],
                    factor__isnull=True,
                    points__range=(1, MAX_POINTS),
                ),
                name="loyalty_campaign_effect",
            ),
            models.CheckConstraint(
                condition=Q(factor__isnull=True) | Q(factor=0) | Q(factor__range=(1, 100)),
                name="loyalty_campaign_factor",
            ),
            models.CheckConstraint(
                condition=Q(starts_at__isnull=True) | Q(ends_at__isnull=True) | Q(ends_at__gt=F("starts_at")),
                name="loyalty_campaign_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(from_time__isnull=True) | Q(until_time__isnull=True) | ~Q(from_time=F("until_time")),
                name="loyalty_campaign_hours",
            ),
            models.CheckConstraint(
                condition=Q(weekdays__contained_by=list(EVERY_DAY)), name="loyalty_campaign_weekdays"
            ),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__gte": 1}),
                    name=f"loyalty_campaign_{name}"[:60],
                )
                for name in (
                    "first_orders",
                    "points_per_order_limit",
                    "points_per_member_limit",
                    "times_per_member_limit",
                    "budget",
                )
            ),
            models.CheckConstraint(condition=Q(budget_used__gte=0), name="loyalty_campaign_budget_used"),
            models.CheckConstraint(
                condition=Q(holdout_percent__range=(0, MAX_HOLDOUT_PERCENT)), name="loyalty_campaign_holdout"
            ),
        ]

    @property
    def time(self) -> CampaignTime:
        """When it holds."""
        return CampaignTime(
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            weekdays=frozenset(self.weekdays),
            from_time=self.from_time,
            until_time=self.until_time,
        )

    @property
    def excludes(self) -> bool:
        """Whether its goods earn nothing."""
        return self.factor == Decimal(0)


class CampaignTranslation(Translation):
    """A campaign's description in another language."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="translations")

    class Meta(Translation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["campaign", "language_code"], name="loyalty_campaign_translation_once"),
        ]


class CampaignUse(models.Model):
    """Points of a campaign on an order, as its goods were frozen: kept for the books, whatever becomes of the order."""

    class State(models.TextChoices):
        RESERVED = "reserved", "Counts for the budget and all limits"
        TAKEN_BACK = "taken_back", "Everything the order earned was taken back; it counts as a time still"
        VOID = "void", "The order was cancelled, has expired or never earns"

    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="uses")
    order = models.ForeignKey(
        OrderAward, to_field="order_id", db_column="order_id", on_delete=models.PROTECT, related_name="+"
    )
    points = models.PositiveBigIntegerField()
    state = models.CharField(max_length=16, choices=State.choices, default=State.RESERVED)

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["campaign", "order"], name="loyalty_campaign_use_once"),
            models.CheckConstraint(condition=Q(points__gte=1), name="loyalty_campaign_use_points"),
        ]


class CampaignSide(HoldoutSide):
    """On which side of a campaign a member is."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="sides")

    class Meta(HoldoutSide.Meta):
        constraints = [
            *HoldoutSide.Meta.constraints,
            models.UniqueConstraint(fields=["campaign", "member"], name="loyalty_campaign_side_once"),
        ]
