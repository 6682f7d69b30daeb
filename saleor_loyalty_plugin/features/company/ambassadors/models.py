"""Ambassadors: what the shop offers, who applied, what both agreed to, and which orders of friends counted."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from ....models import LoyaltyMember, Tier
from ..referrals.models import Referral
from .rules.counting import Conditions, Counted, Rates

MAX_SHARE, MAX_MONTHS = 10_000, 120
"""Per cent of the points that an order earns by its channel's rate, and months."""


def _share() -> "models.DecimalField[Any, Any]":
    return models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True, help_text="Per cent.")


def _within(name: str, most: int) -> Q:
    return Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__gt": 0, f"{name}__lte": most})


class AmbassadorTerms(models.Model):
    """One row: to whom applications are open, and what is offered unless staff say otherwise."""

    SINGLETON = 1

    active = models.BooleanField(default=False)
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The lowest; null: any."
    )
    share_percent = _share()
    months = models.PositiveSmallIntegerField(null=True, blank=True)
    conditions = models.TextField(blank=True, default="")

    class Meta:
        verbose_name_plural = "terms of ambassadors"
        constraints = [
            models.CheckConstraint(condition=Q(pk=1), name="loyalty_ambassador_terms_is_one"),
            models.CheckConstraint(condition=_within("share_percent", MAX_SHARE), name="loyalty_ambassador_offer"),
            models.CheckConstraint(condition=_within("months", MAX_MONTHS), name="loyalty_ambassador_offer_months"),
            models.CheckConstraint(
                condition=Q(active=False) | Q(share_percent__isnull=False, months__isnull=False),
                name="loyalty_ambassador_terms_whole",
            ),
        ]


class AmbassadorQuestion(models.Model):
    """What whoever applies is asked; each has to be answered."""

    place = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)

    class Meta:
        ordering = ("place", "pk")


class AmbassadorState(models.TextChoices):
    APPLIED = "applied", "The member applied, and staff have not decided yet."
    OFFERED = "offered", "Staff accepted, and the member has not accepted the conditions yet."
    ACTIVE = "active", "Both agreed: orders of friends count."
    REFUSED = "refused", "Staff refused it, or took the offer back."
    WITHDRAWN = "withdrawn", "The member took the application back, or declined the conditions."
    ENDED = "ended", "It is over, by time, by staff or by the member; what was given stays."


OPEN = (AmbassadorState.APPLIED, AmbassadorState.OFFERED, AmbassadorState.ACTIVE)
AGREED = (AmbassadorState.ACTIVE, AmbassadorState.ENDED)


class Ambassador(models.Model):
    """An application and what became of it. A member has one that is open; conditions never change once offered."""

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="ambassadorships")
    state = models.CharField(max_length=16, choices=AmbassadorState.choices, default=AmbassadorState.APPLIED)
    answers = models.JSONField(
        default=list, blank=True, help_text="Question and answer of each; none once the customer was deleted."
    )
    applied_at = models.DateTimeField()
    note = models.TextField(blank=True, default="", help_text="Of staff, for staff, with their last decision.")
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_app = models.CharField(max_length=256, blank=True, default="")
    share_percent = _share()
    months = models.PositiveSmallIntegerField(null=True, blank=True)
    conditions = models.TextField(blank=True, default="")
    accepted_at = models.DateTimeField(null=True, blank=True, help_text="When the member accepted the conditions.")
    ends_at = models.DateTimeField(null=True, blank=True, help_text="When they are over; earlier where it was ended.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["state"], name="loyalty_ambassador_state"),
            models.Index(fields=["ends_at"], name="loyalty_ambassador_ends", condition=Q(state="active")),
        ]
        constraints = [
            models.UniqueConstraint(fields=["member"], condition=Q(state__in=OPEN), name="loyalty_ambassador_once"),
            models.CheckConstraint(
                condition=Q(state__in=AmbassadorState.values), name="loyalty_ambassador_state_known"
            ),
            models.CheckConstraint(condition=_within("share_percent", MAX_SHARE), name="loyalty_ambassador_share"),
            models.CheckConstraint(condition=_within("months", MAX_MONTHS), name="loyalty_ambassador_months"),
            models.CheckConstraint(
                condition=~Q(state__in=("offered", *AGREED)) | Q(share_percent__isnull=False, months__isnull=False),
                name="loyalty_ambassador_has_conditions",
            ),
            models.CheckConstraint(
                condition=Q(state__in=AGREED, accepted_at__isnull=False, ends_at__isnull=False)
                | (~Q(state__in=AGREED) & Q(accepted_at__isnull=True, ends_at__isnull=True)),
                name="loyalty_ambassador_agreed",
            ),
        ]

    def state_at(self, now: datetime) -> AmbassadorState:
        """Return where it stands: what is over by time has ended, also before it is written down."""
        is_over = self.state == AmbassadorState.ACTIVE and self.ends_at is not None and self.ends_at <= now
        return AmbassadorState.ENDED if is_over else AmbassadorState(self.state)

    def accepted_conditions(self, since: datetime) -> Conditions:
        """Return what was agreed to, for friends who were brought at `since`."""
        if self.accepted_at is None or self.ends_at is None or self.share_percent is None:
            raise ValueError("Nothing was agreed to.")
        return Conditions(
            begins_at=max(self.accepted_at, since), ends_at=self.ends_at, share_percent=self.share_percent
        )


class AmbassadorOrder(models.Model):
    """An order of a friend's, once, and what it has given. Orders are referred to by id; rates are those of then."""

    ambassador = models.ForeignKey(Ambassador, on_delete=models.PROTECT, related_name="orders")
    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, related_name="ambassador_orders")
    order_id = models.UUIDField(unique=True)
    channel_rate = models.DecimalField(max_digits=16, decimal_places=4, null=True, blank=True)
    program_rate = models.DecimalField(max_digits=16, decimal_places=4, null=True, blank=True)
    counts = models.BooleanField(default=False)
    value = models.DecimalField(max_digits=20, decimal_places=3, default=0, help_text="In the program's currency.")
    points = models.PositiveIntegerField(default=0)
    postings = models.PositiveIntegerField(default=0)
    due_at = models.DateTimeField(null=True, blank=True, help_text="When it is to be judged again.")
    waits = models.BooleanField(default=False, help_text="It gives more as soon as the member can have it.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["due_at"], name="loyalty_ambassador_order_due", condition=Q(due_at__isnull=False))
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(counts=True, channel_rate__isnull=False, program_rate__isnull=False)
                | Q(counts=False, value=0, points=0),
                name="loyalty_ambassador_order_counts",
            ),
            models.CheckConstraint(
                condition=Q(waits=False) | Q(due_at__isnull=False), name="loyalty_ambassador_order_waits"
            ),
        ]

    @property
    def given(self) -> Counted:
        """What it has given."""
        return Counted(int(self.counts), self.value, self.points)

    @property
    def rates(self) -> Rates | None:
        """Those of when it counted first; None: it never did."""
        if self.channel_rate is None or self.program_rate is None:
            return None
        return Rates(channel=self.channel_rate, program=self.program_rate)


class AmbassadorMovement(models.Model):
    """What changed of what an order has given, once and for good: statements are added up from it."""

    order = models.ForeignKey(AmbassadorOrder, on_delete=models.PROTECT, related_name="movements")
    at = models.DateTimeField()
    orders = models.SmallIntegerField(help_text="1: it began to count, -1: it ceased, 0: it went on with less or more.")
    value = models.DecimalField(max_digits=20, decimal_places=3, help_text="In the program's currency.")
    points = models.IntegerField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(condition=Q(orders__range=(-1, 1)), name="loyalty_ambassador_movement_orders")
        ]
