"""What staff gave without points."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from ....models import Redemption


class Gift(models.Model):
    """A reward that one of the staff, or an app, gave to a member. `cost` is the reward's in points at that time."""

    claim = models.OneToOneField(Redemption, on_delete=models.PROTECT, related_name="gift")
    giver = models.CharField(max_length=300, help_text="One of the staff or one app, as limits count them.")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    actor_app = models.CharField(max_length=256, blank=True, default="")
    cost = models.PositiveIntegerField()
    note = models.TextField(blank=True, default="", help_text="Why; blank once the customer was deleted.")
    given_at = models.DateTimeField()
    idempotency_key = models.CharField(max_length=150, unique=True, help_text="The same key gives once.")

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["giver", "given_at"], name="loyalty_gift_giver")]
        constraints = [models.CheckConstraint(condition=Q(cost__gte=1), name="loyalty_gift_cost")]
