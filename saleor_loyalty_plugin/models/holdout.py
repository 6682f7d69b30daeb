"""Holdouts: on which side members are, written down when they could first have been touched (rule 40)."""

from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Cast

from ..domain.holdout.assignment import BUCKETS
from .member import LoyaltyMember


def random_salt(help_text: str = "") -> "models.CharField[str, str]":
    """Return a column for a text that nobody can guess, which the database draws for each row."""
    drawn = Cast(RandomUUID(), models.TextField())
    return models.CharField(max_length=36, editable=False, db_default=drawn, help_text=help_text)


class WithHoldout(models.Model):
    """What holds a share of the members out. `salt` is for ever: another one would draw everybody's side anew."""

    salt = random_salt()
    holdout_percent = models.PositiveSmallIntegerField(
        default=0, db_default=0, help_text="0 to 50; 0: nobody is held out."
    )

    class Meta:
        abstract = True


class HoldoutSide(models.Model):
    """A member's side, by intention to treat: held out below `held_below`, treated from `treated_from` on.

    The bounds are buckets. They part where the percentage changes later: who lies between them was on both sides, and
    is left out of the comparison.
    """

    # Many are written at once, and without a constraint none of them is share-locked: orders would wait for them. A
    # member is never deleted.
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_constraint=False, related_name="+")
    bucket = models.PositiveSmallIntegerField()
    program_bucket = models.PositiveSmallIntegerField(help_text="In the holdout of the whole program.")
    held_below = models.PositiveSmallIntegerField()
    treated_from = models.PositiveSmallIntegerField()
    since = models.DateTimeField(help_text="From when on the member's orders count.")

    class Meta:
        abstract = True
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=Q(bucket__range=(0, BUCKETS - 1), held_below__lte=F("treated_from")),
                name="%(class)s_bounds",
            ),
        ]
