"""Rewards: what points can be spent on besides the price of an order."""

from django.db import models
from django.db.models import F, Q

from .texts import Translation, WithMetadata
from .tier import Tier


class RewardKind(models.TextChoices):
    VOUCHER = "voucher", "A voucher code"
    GIFT_CARD = "gift_card", "A gift card"
    PRODUCT = "product", "A product"
    FREE_SHIPPING = "free_shipping", "Free delivery"


class Reward(WithMetadata):
    """An entry of the reward catalogue. Amounts are in the currency of its channel; channels are referred to by id."""

    name = models.CharField(max_length=128)
    kind = models.CharField(max_length=16, choices=RewardKind.choices)
    points_cost = models.PositiveIntegerField()
    tier = models.ForeignKey(
        Tier,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="rewards",
        help_text="Lowest that may claim.",
    )
    channel_id = models.IntegerField(null=True, blank=True, help_text="Null: in every channel.")
    quantity = models.PositiveIntegerField(null=True, blank=True, help_text="How many there are; null: no limit.")
    claimed = models.PositiveIntegerField(default=0)
    valid_until = models.DateTimeField(null=True, blank=True)
    active = models.BooleanField(default=True)
    discount_percent = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    amount = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)
    variant_id = models.IntegerField(null=True, blank=True)
    description = models.TextField(blank=True, default="")
    image = models.URLField(max_length=2000, blank=True, default="")
    deleted = models.BooleanField(default=False, help_text="Out of the catalogue; claims still refer to it.")

    class Meta:
        ordering = ("points_cost", "pk")
        indexes = [models.Index(fields=["channel_id"], name="loyalty_reward_channel")]
        constraints = [
            models.CheckConstraint(condition=Q(points_cost__gt=0), name="loyalty_reward_costs_points"),
            models.CheckConstraint(condition=Q(kind__in=RewardKind.values), name="loyalty_reward_kind"),
            models.CheckConstraint(
                condition=Q(quantity__isnull=True) | Q(claimed__lte=F("quantity")), name="loyalty_reward_quantity"
            ),
            models.CheckConstraint(
                condition=Q(discount_percent__isnull=True) | Q(discount_percent__gt=0, discount_percent__lte=100),
                name="loyalty_reward_percent",
            ),
            models.CheckConstraint(condition=Q(amount__isnull=True) | Q(amount__gt=0), name="loyalty_reward_amount"),
        ]


class RewardTranslation(Translation):
    """A reward's description in another language."""

    reward = models.ForeignKey(Reward, on_delete=models.CASCADE, related_name="translations")

    class Meta(Translation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["reward", "language_code"], name="loyalty_reward_translation_once"),
        ]
