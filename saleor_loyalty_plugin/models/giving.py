"""What people and apps gave by hand lately (rule 114)."""

from django.db import models
from django.db.models import Q


class GivenByHand(models.Model):
    """Points that one of the staff or one app gave by hand: by an adjustment, or as a gift worth as much.

    Kept for the hours that the limit looks back, for whoever gives again.
    """

    giver = models.CharField(max_length=300, help_text="One of the staff or one app.")
    points = models.BigIntegerField()
    given_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["giver", "given_at"], name="loyalty_given_by_hand")]
        constraints = [models.CheckConstraint(condition=Q(points__gt=0), name="loyalty_given_points")]
