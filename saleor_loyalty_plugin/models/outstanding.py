"""What members have, added up: for the liability, which is asked often and is a sum over everybody."""

from django.db import models


class OutstandingPoints(models.Model):
    """A change of what is outstanding; all rows together are what is outstanding now, as last posted.

    The database writes one with each statement that changes members (migration 0021), so that nobody waits for anybody
    at a counter; `fold_outstanding` makes one of many. `loyalty_verify` compares their sum with the members.
    """

    members = models.IntegerField(help_text="Members in the program.")
    points = models.BigIntegerField(help_text="Available, pending and held; a balance below zero counts as none.")

    class Meta:
        ordering = ("pk",)
