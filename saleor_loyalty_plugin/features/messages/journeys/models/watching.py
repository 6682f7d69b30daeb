"""What members look at and wait for, and which of Saleor's checkouts and stocks are watched for them."""

from django.db import models
from django.db.models import Q

from .....models import LoyaltyMember


class ProductView(models.Model):
    """That a member looked at a product: the last time counts (rule 49)."""

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="+")
    product_id = models.IntegerField()
    viewed_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["member", "-viewed_at"], name="loyalty_view_newest"),
            models.Index(fields=["viewed_at"], name="loyalty_view_old"),
        ]
        constraints = [models.UniqueConstraint(fields=["member", "product_id"], name="loyalty_view_once")]


class ProductWatch(models.Model):
    """That a member waits for a variant in a channel, until they are told or it is over."""

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="+")
    variant_id = models.IntegerField()
    channel_id = models.IntegerField()
    since = models.DateTimeField()
    until = models.DateTimeField(help_text="Included.")
    told_at = models.DateTimeField(null=True, blank=True)
    times_told = models.PositiveSmallIntegerField(
        default=0, help_text="How often a message was on its way, also where the variant sold out before it went."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                fields=["variant_id", "channel_id", "since"],
                name="loyalty_watch_open",
                condition=Q(told_at__isnull=True),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["member", "variant_id", "channel_id"], name="loyalty_watch_once"),
        ]


class Restock(models.Model):
    """When a variant that is waited for was last seen sold out in a channel, and how many were told of it since."""

    variant_id = models.IntegerField()
    channel_id = models.IntegerField()
    sold_out_at = models.DateTimeField()
    told = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["variant_id", "channel_id"], name="loyalty_restock_once")]


class WatchedCheckout(models.Model):
    """When a checkout's goods or e-mail last changed: Saleor's own time moves for other things too."""

    checkout_id = models.UUIDField(unique=True)
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    fingerprint = models.CharField(max_length=32, help_text="Of its goods and e-mail.")
    changed_at = models.DateTimeField(db_index=True)
    seen_at = models.DateTimeField(db_index=True, help_text="Saleor's own time of the last change that was seen.")

    class Meta:
        ordering = ("pk",)
