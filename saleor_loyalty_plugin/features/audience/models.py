"""What members bought, and the figures that it adds up to.

Orders, channels, products and categories are referred to by id: what was bought outlives them.
"""

from decimal import Decimal
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Case, ExpressionWrapper, F, Q, Value, When
from django.db.models.functions import Extract

from ...models import LoyaltyMember
from .incentives.models import Incentive, IncentiveCount, IncentiveOffer, IncentiveVariant
from .rules import DAY, RfmName
from .segments.models import Segment, SegmentMember, SegmentTier, TierInvitation

__all__ = [
    "AudienceState",
    "Incentive",
    "IncentiveCount",
    "IncentiveOffer",
    "IncentiveVariant",
    "PlacedOrder",
    "Profile",
    "Purchase",
    "Segment",
    "SegmentMember",
    "SegmentTier",
    "TierInvitation",
]
NOTHING = Decimal(0)
MONEY: dict[str, Any] = {"max_digits": 20, "decimal_places": 3}


def _where(condition: Q, then: Any, field: "models.DecimalField[Any, Any]") -> "models.GeneratedField":
    """Return a column that the database computes where there is something to compute it from, and that is null else."""
    return models.GeneratedField(
        expression=Case(When(condition, then=ExpressionWrapper(then, field)), output_field=field),
        output_field=field,
        db_persist=True,
    )


def _favourites(help_text: str) -> "ArrayField[Any, Any]":
    return ArrayField(models.IntegerField(), default=list, blank=True, help_text=help_text)


class PlacedOrder(models.Model):
    """One of the shop's orders as profiles count it, also from before the program, and of customers who are no members.

    A guest's, and one whose customer has not joined or was deleted, has no member.
    """

    order_id = models.UUIDField(unique=True)
    member = models.ForeignKey(
        LoyaltyMember, null=True, blank=True, on_delete=models.PROTECT, related_name="placed_orders"
    )
    placed_at = models.DateTimeField()
    channel_id = models.IntegerField()
    currency = models.CharField(max_length=3)
    paid_base = models.DecimalField(
        **MONEY, default=NOTHING, help_text="In its currency, less what was refunded of it; as points are earned for."
    )
    counted = models.BooleanField(default=False, help_text="Paid, and neither void nor refunded in full.")
    discounted = models.BooleanField(default=False, help_text="Something took a part off its price.")
    voucher_code = models.CharField(max_length=255, blank=True, default="")
    language_code = models.CharField(max_length=35, blank=True, default="")
    country_code = models.CharField(max_length=2, blank=True, default="", help_text="Where it was delivered to.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["member", "placed_at"], name="loyalty_placed_member"),
            models.Index(
                fields=["voucher_code", "member"],
                name="loyalty_placed_voucher",
                condition=Q(counted=True) & ~Q(voucher_code=""),
            ),
        ]
        constraints = [models.CheckConstraint(condition=Q(paid_base__gte=0), name="loyalty_placed_base")]


class Purchase(models.Model):
    """A line of an order, written when the order is frozen: Saleor's own forgets what it was of (rule 46)."""

    order_id = models.UUIDField()
    line_id = models.CharField(max_length=36)
    member = models.ForeignKey(
        LoyaltyMember, null=True, blank=True, on_delete=models.PROTECT, db_index=False, related_name="purchases"
    )
    product_id = models.IntegerField()
    category_id = models.IntegerField(null=True, blank=True, help_text="The product's own when it was bought.")
    bought_at = models.DateTimeField()
    counted = models.BooleanField(default=False, help_text="As its order.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["member", "bought_at"], name="loyalty_purchase_member"),
            models.Index(
                fields=["product_id", "bought_at", "member"],
                name="loyalty_purchase_product",
                condition=Q(counted=True),
            ),
            models.Index(
                fields=["category_id", "bought_at", "member"],
                name="loyalty_purchase_category",
                condition=Q(counted=True),
            ),
        ]
        constraints = [models.UniqueConstraint(fields=["order_id", "line_id"], name="loyalty_purchase_once")]


class Profile(models.Model):
    """A member's figures, added up from their counted orders (rule 46). One who has none yet has had no orders."""

    member = models.OneToOneField(LoyaltyMember, on_delete=models.PROTECT, related_name="profile")
    orders = models.PositiveIntegerField(default=0)
    net_spend = models.DecimalField(**MONEY, default=NOTHING, help_text="In the program's currency.")
    discounted_orders = models.PositiveIntegerField(default=0)
    first_order_at = models.DateTimeField(null=True, blank=True)
    last_order_at = models.DateTimeField(null=True, blank=True)
    favourite_categories = _favourites("The five of most orders, the most first.")
    favourite_products = _favourites("The five of most orders, the most first.")
    favourite_channels = _favourites("The five of most orders, the most first.")
    first_channel_id = models.IntegerField(null=True, blank=True, help_text="Of the first order, counted or not.")
    first_language_code = models.CharField(max_length=35, blank=True, default="", help_text="As the first channel.")
    last_country_code = models.CharField(max_length=2, blank=True, default="", help_text="Of the last delivery.")
    last_seen_at = models.DateTimeField(null=True, blank=True, help_text="When they last signed in or ordered.")
    recency = models.PositiveSmallIntegerField(null=True, blank=True, help_text="1 to 5; null: no order counts.")
    frequency = models.PositiveSmallIntegerField(null=True, blank=True, help_text="1 to 5, as recency.")
    money = models.PositiveSmallIntegerField(null=True, blank=True, help_text="1 to 5, as recency.")
    rfm = models.CharField(
        max_length=16,
        choices=[(name.value, name.name) for name in RfmName],
        blank=True,
        default="",
        help_text="Blank: no order counts, or too few members have one.",
    )
    spend_percentile = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="0 to 100, rounded down: how many per cent of the others spent less."
    )
    average_order = _where(Q(orders__gt=0), F("net_spend") / F("orders"), models.DecimalField(**MONEY))
    discount_share = _where(
        Q(orders__gt=0),
        F("discounted_orders") * Value(Decimal("1.0")) / F("orders"),
        models.DecimalField(max_digits=5, decimal_places=4),
    )
    days_between_orders = _where(
        Q(orders__gt=1),
        Extract(F("last_order_at") - F("first_order_at"), "epoch") / Value(DAY) / (F("orders") - Value(1)),
        models.DecimalField(max_digits=10, decimal_places=4),
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["last_order_at"], name="loyalty_profile_last_order"),
            GinIndex(fields=["favourite_categories"], name="loyalty_profile_categories"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(orders=0, first_order_at__isnull=True, last_order_at__isnull=True)
                | Q(orders__gt=0, first_order_at__isnull=False, last_order_at__gte=F("first_order_at")),
                name="loyalty_profile_orders",
            ),
            models.CheckConstraint(
                condition=Q(discounted_orders__lte=F("orders"), net_spend__gte=0), name="loyalty_profile_figures"
            ),
        ]


class AudienceState(models.Model):
    """One row: how far the shop's orders were read, and by which rates profiles were last added up."""

    SINGLETON = 1

    read_until = models.DateTimeField(null=True, blank=True, help_text="Change of the last order that was read.")
    last_order_id = models.UUIDField(null=True, blank=True, help_text="Of those changed then.")
    rates = models.JSONField(default=dict, blank=True, help_text="By channel, as text.")

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="loyalty_audience_is_one")]
