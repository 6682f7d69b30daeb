"""What a row that is thanked for with points has."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember


class Thanked(models.Model):
    """Something that a member said, with what they were promised for it."""

    DUE: ClassVar[Q] = Q()
    """When it is due what was promised."""

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    points = models.PositiveIntegerField(null=True, blank=True, help_text="That were promised for it; null: none.")
    awarded = models.BooleanField(default=False, help_text="Whether these points were posted.")

    class Meta:
        abstract = True
        indexes = [
            models.Index(
                fields=["id"], name="loyalty_%(class)s_unpaid", condition=Q(points__isnull=False, awarded=False)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(points__isnull=True, awarded=False)
                | Q(points__isnull=False, points__range=(1, MAX_POINTS)),
                name="loyalty_%(class)s_points",
            ),
        ]

    @property
    def thanked_for(self) -> str:
        """What members read with the points."""
        raise NotImplementedError
