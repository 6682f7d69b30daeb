"""Reviews of products. The product and the order are referred to by id."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from ....models import LoyaltyMember
from ..thanks.models import Thanked

TITLE_LENGTH, NAME_LENGTH = 128, 64


class ReviewState(models.TextChoices):
    """Where a review is."""

    WAITING = "waiting", "Waits for approval"
    APPROVED = "approved", "Is shown"
    REFUSED = "refused", "Is not shown"


class Review(Thanked):
    """What a member says of a product that they bought, once for each."""

    DUE = Q(state=ReviewState.APPROVED.value)

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="+")
    product_id = models.IntegerField()
    order_id = models.UUIDField(help_text="By which they bought it.")
    stars = models.PositiveSmallIntegerField(help_text="1 to 5.")
    title = models.CharField(max_length=TITLE_LENGTH, blank=True, default="")
    text = models.TextField(blank=True, default="")
    name = models.CharField(
        max_length=NAME_LENGTH, blank=True, default="", help_text="As they want to be shown; blank: as a member."
    )
    created_at = models.DateTimeField()
    state = models.CharField(max_length=16, choices=ReviewState.choices)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_app = models.CharField(max_length=256, blank=True, default="")
    note = models.TextField(blank=True, default="", help_text="Why, for staff.")

    class Meta(Thanked.Meta):
        ordering = ("-pk",)
        indexes = [
            *Thanked.Meta.indexes,
            models.Index(
                fields=["product_id", "-id"],
                include=["stars"],
                name="loyalty_review_product",
                condition=Q(state=ReviewState.APPROVED.value),
            ),
            models.Index(fields=["id"], name="loyalty_review_waiting", condition=Q(state=ReviewState.WAITING.value)),
        ]
        constraints = [
            *Thanked.Meta.constraints,
            models.UniqueConstraint(fields=["member", "product_id"], name="loyalty_review_once"),
            models.CheckConstraint(condition=Q(stars__range=(1, 5)), name="loyalty_review_stars"),
            models.CheckConstraint(condition=Q(state__in=ReviewState.values), name="loyalty_review_state"),
        ]

    @property
    def thanked_for(self) -> str:
        return "Reviewing a product"
