"""Members who were stopped or went: since when, why and by whom (rules 111 and 112)."""

from django.conf import settings
from django.db import models
from django.db.models import Q


class StandingChange(models.Model):
    """An entry of a member's history: from when on they were suspended, not suspended any more, gone, or back."""

    class Kind(models.TextChoices):
        SUSPENDED = "suspended", "Suspended by staff"
        LIFTED = "lifted", "No longer suspended"
        LEFT = "left", "Left the program"
        RETURNED = "returned", "Joined the program again"

    member = models.ForeignKey("LoyaltyMember", on_delete=models.PROTECT, related_name="standing_changes")
    kind = models.CharField(max_length=16, choices=Kind.choices)
    since = models.DateTimeField()
    reason = models.TextField(blank=True, default="")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    actor_app = models.CharField(max_length=256, blank=True, default="")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=("suspended", "lifted", "left", "returned")), name="loyalty_standing_kind_known"
            ),
        ]


class WelcomedCustomer(models.Model):
    """Whoever had this e-mail address was given welcome points, and was deleted since.

    A keyed hash of the address and nothing else: who registers anew with it is not welcomed twice, and nobody can read
    from it who that was.
    """

    fingerprint = models.CharField(max_length=64, unique=True)
