"""Incentives, what they may give, who was offered what, and what came of it."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from ....models import LoyaltyMember
from ..segments.models import Segment
from .rules.kinds import IncentiveKind, Terms

WITH_VALUE = [IncentiveKind.PERCENT.value, IncentiveKind.AMOUNT.value, IncentiveKind.POINTS.value]
NOTHING = Decimal(0)
MONEY: dict[str, Any] = {"max_digits": 20, "decimal_places": 3, "null": True, "blank": True}


class Incentive(models.Model):
    """Something that members are given to order again: one of its variants, each member their own."""

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    active = models.BooleanField(default=True)
    segment = models.ForeignKey(
        Segment, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Null: for everybody."
    )
    valid_days = models.PositiveSmallIntegerField(default=7)

    class Meta:
        ordering = ("code",)
        constraints = [models.CheckConstraint(condition=Q(valid_days__range=(1, 365)), name="loyalty_incentive_days")]


class IncentiveVariant(models.Model):
    """What a member may be given. Amounts and costs are in the program's currency; one that was given is kept."""

    incentive = models.ForeignKey(Incentive, on_delete=models.CASCADE, related_name="variants")
    kind = models.CharField(max_length=16, choices=[(kind.value, kind.name) for kind in IncentiveKind])
    value = models.DecimalField(**MONEY, help_text="Percent, an amount or points.")
    cost = models.DecimalField(**MONEY, help_text="Of free delivery: what it costs the shop an order.")
    retired = models.BooleanField(default=False, help_text="Taken out of the incentive; who has it keeps it.")

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "incentives"
        constraints = [
            models.CheckConstraint(
                condition=Q(kind=IncentiveKind.NOTHING.value, value__isnull=True, cost__isnull=True)
                | Q(kind=IncentiveKind.FREE_SHIPPING.value, value__isnull=True, cost__gte=0)
                | Q(kind__in=WITH_VALUE, value__gt=0, cost__isnull=True),
                name="loyalty_incentive_variant_terms",
            ),
            models.UniqueConstraint(
                "incentive", "kind", Coalesce("value", Value(NOTHING)), name="loyalty_incentive_variant_once"
            ),
        ]

    @property
    def terms(self) -> Terms:
        """What it gives and costs, as the rules take it."""
        return Terms(kind=IncentiveKind(self.kind), value=self.value or NOTHING, cost=self.cost or NOTHING)


class IncentiveOffer(models.Model):
    """What was drawn for a member on an occasion, and how likely each variant was; never drawn again."""

    incentive = models.ForeignKey(Incentive, on_delete=models.PROTECT, related_name="+")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="incentive_offers")
    occasion = models.CharField(max_length=150)
    variant = models.ForeignKey(
        IncentiveVariant,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="offers",
        help_text="Null: the member is held out of the whole program.",
    )
    chances = models.JSONField(default=dict, help_text="Of each variant by its number, in millionths.")
    tier_code = models.CharField(max_length=32, help_text="With the life cycle: whose orders it was drawn by.")
    life_cycle = models.CharField(max_length=16)
    offered_at = models.DateTimeField()
    valid_until = models.DateTimeField(help_text="Not included.")
    given = models.JSONField(default=dict, help_text="What the host made for it: a voucher and its code.")

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "incentives"
        indexes = [models.Index(fields=["member", "valid_until"], name="loyalty_offer_valid")]
        constraints = [
            models.UniqueConstraint(fields=["incentive", "member", "occasion"], name="loyalty_offer_once"),
            models.CheckConstraint(condition=Q(valid_until__gt=F("offered_at")), name="loyalty_offer_valid_for"),
        ]

    @property
    def chance(self) -> int | None:
        """How likely the variant was that was drawn, in millionths; None for who is held out."""
        return None if self.variant_id is None else self.chances[str(self.variant_id)]

    @property
    def voucher_code(self) -> str | None:
        """The code that it was given as; None where it is none, such as of points."""
        code: str | None = self.given.get("voucher_code")
        return code


class IncentiveCount(models.Model):
    """How often a variant was tried in a pool and brought an order: of offers whose time is over, counted nightly."""

    variant = models.ForeignKey(IncentiveVariant, on_delete=models.CASCADE, related_name="counts")
    tier_code = models.CharField(max_length=32)
    life_cycle = models.CharField(max_length=16)
    tries = models.PositiveIntegerField()
    orders = models.PositiveIntegerField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["variant", "tier_code", "life_cycle"], name="loyalty_incentive_count_once"),
            models.CheckConstraint(condition=Q(orders__lte=F("tries")), name="loyalty_incentive_count_orders"),
        ]
