"""Journeys as operators plan them, in versions."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from .....domain.amounts import MAX_POINTS
from .....domain.holdout.assignment import MAX_HOLDOUT_PERCENT
from .....models import HoldoutSide, WithHoldout
from ....audience.incentives.models import Incentive
from ....audience.segments.models import Segment
from ..rules.entered import LEAST_VALID_MINUTES, MOST_DAYS, MOST_MINUTES
from ..rules.steps import StepKind
from ..rules.triggers import Exit, Trigger

THREE_DAYS = 3 * 24 * 60


def _number(help_text: str) -> "models.PositiveIntegerField[Any, Any]":
    return models.PositiveIntegerField(null=True, blank=True, help_text=help_text)


class Journey(WithHoldout):
    """What begins it and for whom. What happens in it is in its versions: who is in it goes on with theirs."""

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    active = models.BooleanField(default=False)
    active_since = models.DateTimeField(
        null=True, blank=True, help_text="What happened before enters nobody; null while it is switched off."
    )
    enters_past = models.BooleanField(
        default=False, help_text="Who fitted before `active_since` is being let in; false once all are."
    )
    trigger = models.CharField(max_length=24, choices=[(each.value, each.name) for each in Trigger])
    days = _number("Days without an order, or before what is about to happen.")
    minutes = _number("Minutes since a checkout was changed.")
    orders = _number("Which order it is for.")
    repeat_days = _number("Days before a member may enter again.")
    segment = models.ForeignKey(
        Segment, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who enters; null: all."
    )

    class Meta:
        ordering = ("code",)
        constraints = [
            models.CheckConstraint(
                condition=Q(trigger__in=[each.value for each in Trigger]), name="loyalty_journey_trigger"
            ),
            models.CheckConstraint(
                condition=Q(active=True, active_since__isnull=False)
                | Q(active=False, active_since__isnull=True, enters_past=False),
                name="loyalty_journey_active_since",
            ),
            models.CheckConstraint(
                condition=Q(holdout_percent__range=(0, MAX_HOLDOUT_PERCENT)), name="loyalty_journey_holdout"
            ),
        ]


class JourneyVersion(models.Model):
    """What happens in a journey, from when it was saved until it was saved anew. The highest number is the present."""

    journey = models.ForeignKey(Journey, on_delete=models.CASCADE, db_index=False, related_name="versions")
    number = models.PositiveIntegerField()
    exits = ArrayField(
        models.CharField(max_length=16, choices=[(each.value, each.name) for each in Exit]), default=list
    )
    priority = models.IntegerField(default=0, help_text="Of two messages that wait the lower goes first.")
    valid_minutes = models.PositiveIntegerField(
        default=THREE_DAYS, help_text="How long what fell due may still be done or sent."
    )
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("journey", "number")
        constraints = [
            models.UniqueConstraint(fields=["journey", "number"], name="loyalty_journey_version_once"),
            models.CheckConstraint(
                condition=Q(valid_minutes__range=(LEAST_VALID_MINUTES, MOST_MINUTES)), name="loyalty_journey_valid_for"
            ),
        ]


def _of(kind: StepKind, *given: str, **also: Any) -> Q:
    """Return a condition: a step of a kind has what it takes and nothing of the others."""
    everything = ("minutes", "segment", "template", "points", "valid_days", "incentive", "survey")
    columns = {f"{name}__isnull": name not in given for name in everything}
    discount = {"discount_percent__isnull": True, "amount__isnull": True, "free_shipping": False}
    return Q(kind=kind.value, **columns, **{**discount, **also})


class JourneyStep(models.Model):
    """A step of a version, of exactly one kind. Amounts are in the program's currency."""

    version = models.ForeignKey(JourneyVersion, on_delete=models.CASCADE, db_index=False, related_name="steps")
    place = models.PositiveSmallIntegerField(help_text="From 0.")
    kind = models.CharField(max_length=16, choices=[(each.value, each.name) for each in StepKind])
    minutes = models.PositiveIntegerField(null=True, blank=True)
    segment = models.ForeignKey(Segment, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    template = models.ForeignKey(
        "saleor_loyalty.MessageTemplate", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    points = models.PositiveIntegerField(null=True, blank=True)
    discount_percent = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    amount = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)
    free_shipping = models.BooleanField(default=False)
    valid_days = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Of a voucher.")
    incentive = models.ForeignKey(Incentive, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    survey = models.BigIntegerField(
        null=True, blank=True, help_text="Its number; the database refuses one that is not there."
    )

    class Meta:
        ordering = ("version", "place")
        verbose_name_plural = "journeys"
        constraints = [
            models.UniqueConstraint(fields=["version", "place"], name="loyalty_journey_step_once"),
            models.CheckConstraint(
                condition=_of(StepKind.WAIT, "minutes")
                | _of(StepKind.ONLY_IN, "segment")
                | _of(StepKind.MESSAGE, "template")
                | _of(StepKind.POINTS, "points")
                | _of(StepKind.VOUCHER, "valid_days", discount_percent__isnull=False)
                | _of(StepKind.VOUCHER, "valid_days", amount__isnull=False)
                | _of(StepKind.VOUCHER, "valid_days", free_shipping=True)
                | _of(StepKind.INCENTIVE, "incentive")
                | _of(StepKind.SURVEY, "survey"),
                name="loyalty_journey_step_kind",
            ),
            models.CheckConstraint(
                condition=(Q(minutes__isnull=True) | Q(minutes__range=(1, MOST_MINUTES)))
                & (Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS)))
                & (Q(discount_percent__isnull=True) | Q(discount_percent__gt=0, discount_percent__lte=100))
                & (Q(amount__isnull=True) | Q(amount__gt=0))
                & (Q(valid_days__isnull=True) | Q(valid_days__range=(1, MOST_DAYS))),
                name="loyalty_journey_step_numbers",
            ),
        ]


class JourneySide(HoldoutSide):
    """On which side of a journey a member is."""

    journey = models.ForeignKey(Journey, on_delete=models.CASCADE, related_name="sides")

    class Meta(HoldoutSide.Meta):
        constraints = [
            *HoldoutSide.Meta.constraints,
            models.UniqueConstraint(fields=["journey", "member"], name="loyalty_journey_side_once"),
        ]
