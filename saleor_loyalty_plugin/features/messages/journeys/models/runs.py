"""Members on their way through journeys, and what they were given there."""

from django.db import models
from django.db.models import Q

from .....models import LoyaltyMember
from ....audience.incentives.models import IncentiveOffer
from .journeys import Journey, JourneyVersion


class RunState(models.TextChoices):
    """Where a run is."""

    RUNNING = "running", "On its way"
    FINISHED = "finished", "At its end"
    EXITED = "exited", "Left before its end"
    HELD_OUT = "held_out", "Nothing happens: the member is compared with"


OVER = [RunState.FINISHED.value, RunState.EXITED.value, RunState.HELD_OUT.value]


class JourneyRun(models.Model):
    """A member in a journey on one occasion, once and for all. What began it is referred to by id."""

    journey = models.ForeignKey(Journey, on_delete=models.PROTECT, db_index=False, related_name="runs")
    version = models.ForeignKey(JourneyVersion, on_delete=models.PROTECT, related_name="runs")
    # As sides of a holdout: members are never deleted, and who shops does not wait for those who enter.
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_constraint=False, related_name="+")
    occasion = models.CharField(max_length=100, help_text="Such as birthday:2026, cart:CHECKOUT, last-order:ORDER.")
    facts = models.JSONField(default=dict, blank=True, help_text="What it is about, as messages keep it.")
    channel_id = models.IntegerField(null=True, blank=True, help_text="Of its checkout, order or variant.")
    began_at = models.DateTimeField(help_text="When what began it happened.")
    entered_at = models.DateTimeField()
    place = models.PositiveSmallIntegerField(default=0, help_text="Of the next step.")
    due_at = models.DateTimeField(null=True, blank=True, help_text="When that is taken; null: it is over.")
    state = models.CharField(max_length=16, choices=RunState.choices, default=RunState.RUNNING)
    reason = models.CharField(max_length=255, blank=True, default="", help_text="Why it was left.")
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = [
            models.Index(fields=["due_at", "id"], name="loyalty_run_due", condition=Q(state="running")),
            models.Index(fields=["journey", "member", "began_at"], name="loyalty_run_again"),
            models.Index(fields=["journey", "state"], name="loyalty_run_state"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["journey", "member", "occasion"], name="loyalty_run_once"),
            models.CheckConstraint(
                condition=Q(state="running", due_at__isnull=False, ended_at__isnull=True)
                | Q(state__in=OVER, due_at__isnull=True, ended_at__isnull=False),
                name="loyalty_run_due_while_running",
            ),
            models.CheckConstraint(condition=~Q(state="exited") | ~Q(reason=""), name="loyalty_run_reason"),
        ]


class JourneyGift(models.Model):
    """What a step gave a member: points, a code, or what an incentive drew. Kept for what the journey costs."""

    run = models.ForeignKey(JourneyRun, on_delete=models.PROTECT, db_index=False, related_name="gifts")
    place = models.PositiveSmallIntegerField(help_text="Of the step.")
    points = models.PositiveIntegerField(null=True, blank=True)
    offer = models.ForeignKey(IncentiveOffer, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    voucher_id = models.IntegerField(null=True, blank=True)
    voucher_code = models.CharField(max_length=255, blank=True, default="")
    valid_until = models.DateTimeField(null=True, blank=True, help_text="Not included.")
    order_id = models.UUIDField(null=True, blank=True, help_text="Which used the code.")
    taken = models.DecimalField(
        max_digits=20, decimal_places=3, null=True, blank=True, help_text="Off its price by the code, in its currency."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                fields=["id"],
                name="loyalty_gift_unused",
                condition=Q(order_id__isnull=True) & ~Q(voucher_code=""),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["run", "place"], name="loyalty_gift_once"),
            models.CheckConstraint(
                condition=Q(points__isnull=False, offer__isnull=True, voucher_code="")
                | Q(points__isnull=True, offer__isnull=False)
                | Q(points__isnull=True, offer__isnull=True, voucher_id__isnull=False, valid_until__isnull=False)
                & ~Q(voucher_code=""),
                name="loyalty_gift_is_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(order_id__isnull=True, taken__isnull=True) | Q(order_id__isnull=False, taken__gte=0),
                name="loyalty_gift_taken",
            ),
        ]
