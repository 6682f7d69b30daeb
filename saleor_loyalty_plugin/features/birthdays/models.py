from django.db import models
from django.db.models import Q


class Birthday(models.Model):
    """A member's birthday as they told it. A date without a year is one like any other."""

    member = models.OneToOneField("LoyaltyMember", on_delete=models.PROTECT, related_name="+")
    month = models.PositiveSmallIntegerField()
    day = models.PositiveSmallIntegerField()
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    told_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when month and day are these; null: since before that was kept."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["month", "day"], name="loyalty_birthday_day")]
        constraints = [
            models.CheckConstraint(condition=Q(month__range=(1, 12), day__range=(1, 31)), name="loyalty_birthday_date")
        ]
