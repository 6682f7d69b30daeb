"""How far the facts of each stream are told to which webhook, and the news of points that are about to expire."""

from django.db import models
from django.db.models import Q


class EventStream(models.Model):
    """A table of facts that are told in the order of their ids, and how far one has looked into it."""

    name = models.CharField(max_length=32, unique=True)
    seen = models.BigIntegerField(help_text="The newest fact at the last look.")
    writers = models.JSONField(default=list, help_text="Transactions that may still add a fact up to `seen`.")

    class Meta:
        ordering = ("pk",)


class EventMark(models.Model):
    """Up to which fact of a stream a webhook has been told everything. Webhooks are referred to by id."""

    stream = models.ForeignKey(EventStream, on_delete=models.CASCADE, related_name="marks")
    webhook_id = models.IntegerField()
    told = models.BigIntegerField()
    retry_at = models.DateTimeField(null=True, blank=True, help_text="When deliveries failed to be made: not before.")

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["stream", "webhook_id"], name="loyalty_event_mark_once")]


class ExpiryNotice(models.Model):
    """That points of a member are about to expire, noted so many days before: one for all that expire on a day."""

    member = models.ForeignKey("LoyaltyMember", on_delete=models.CASCADE, related_name="+")
    days_before = models.PositiveSmallIntegerField()
    expires_on = models.DateField(db_index=True, help_text="By the clocks of the program's time zone.")
    expires_at = models.DateTimeField(help_text="The first of the day's moments.")
    points = models.BigIntegerField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["member", "days_before", "expires_on"], name="loyalty_expiry_notice_once"),
            models.CheckConstraint(condition=Q(points__gt=0), name="loyalty_expiry_notice_points"),
        ]
