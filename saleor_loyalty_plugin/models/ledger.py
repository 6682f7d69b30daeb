"""The ledger: append-only points transactions, the lots they opened, and which lots each of them used.

Sign convention: points are positive where the member gains and negative where they lose. For every member the points
of all transactions add up to available + pending + held, and so do the lots, less what a balance below zero owes.
The database itself refuses anything else (migrations 0002 and 0004).
"""

from datetime import datetime

from django.conf import settings
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce

from ..enums import TransactionKind
from .member import LoyaltyMember


class LoyaltyTransaction(models.Model):
    """One entry of the ledger. Never changed or deleted; a mistake is corrected by a further entry.

    The database keeps a column `proof` beside these, which it fills itself: a SHA-256 over the entry and over the proof
    of the member's entry before it (migration 0021). `loyalty_verify` computes it anew.
    """

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="transactions")
    kind = models.CharField(max_length=16, choices=TransactionKind.choices)
    points = models.BigIntegerField()
    balance = models.BigIntegerField(help_text="Available, pending and held points after this entry.")
    idempotency_key = models.CharField(max_length=200, unique=True)
    created_at = models.DateTimeField()
    available_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(
        null=True, blank=True, help_text="Of points that arrive; of an EXPIRATION the moment when they expired."
    )
    order_id = models.UUIDField(null=True, blank=True)
    reason = models.TextField(blank=True, default="")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    actor_app = models.CharField(max_length=256, blank=True, default="")
    facts = models.JSONField(
        null=True, blank=True, help_text="What it was computed from, to be explained with (domain/words/sayings.py)."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["member", "-id"], name="loyalty_tx_member_newest"),
            models.Index(fields=["order_id"], name="loyalty_tx_order", condition=Q(order_id__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(points=0), name="loyalty_tx_points_not_zero"),
            models.CheckConstraint(condition=Q(kind__in=TransactionKind.values), name="loyalty_tx_kind_known"),
            models.CheckConstraint(
                condition=Q(kind="adjustment")
                | Q(kind__in=["earn", "bonus", "restoration"], points__gt=0)
                | Q(kind__in=["reversal", "redemption", "expiration"], points__lt=0),
                name="loyalty_tx_sign_fits_kind",
            ),
        ]


# When points of a lot expire: all of a member who has one date for them at that (rule 74).
LOT_EXPIRES_AT = Coalesce("member__points_expire_at", "expires_at")


def lot_expired(now: datetime) -> Q:
    """Return a condition for lots that have expired by `now`, with points left or not."""
    by_age = Q(member__points_expire_at__isnull=True, expires_at__lte=now)
    return by_age | Q(member__points_expire_at__lte=now)


class PointsLotQuerySet(models.QuerySet["PointsLot"]):
    def open(self) -> "PointsLotQuerySet":
        """Lots with points left."""
        return self.filter(remaining__gt=0)


class PointsLot(models.Model):
    """Points that arrived together: when they can be spent, when they expire, how many are left.

    Which of them redemptions have set aside follows from the member's `held`: see open_lots.py.
    """

    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="lots")
    transaction = models.ForeignKey(LoyaltyTransaction, on_delete=models.PROTECT, related_name="lots")
    order_id = models.UUIDField(null=True, blank=True)
    points = models.BigIntegerField()
    remaining = models.BigIntegerField()
    available_at = models.DateTimeField()
    expires_at = models.DateTimeField(
        null=True, blank=True, help_text="By their age; a member's `points_expire_at` goes before it."
    )
    released = models.BooleanField(help_text="Whether the points are counted as available; pending until then.")

    objects = PointsLotQuerySet.as_manager()

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["member", "expires_at"], name="loyalty_lot_open", condition=Q(remaining__gt=0)),
            models.Index(fields=["expires_at"], name="loyalty_lot_expiring", condition=Q(remaining__gt=0)),
            models.Index(
                fields=["available_at"],
                name="loyalty_lot_pending",
                condition=Q(released=False, remaining__gt=0),
            ),
            # Points become available nearly in the order in which they came: ranges of it cost a posting nothing.
            BrinIndex(fields=["available_at"], name="loyalty_lot_available", autosummarize=True),
            models.Index(fields=["order_id"], name="loyalty_lot_order", condition=Q(order_id__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(points__gt=0, remaining__gte=0, remaining__lte=F("points")),
                name="loyalty_lot_remaining",
            ),
            models.CheckConstraint(
                condition=Q(expires_at__isnull=True) | Q(expires_at__gt=F("available_at")),
                name="loyalty_lot_expires_after_available",
            ),
        ]


class LotConsumption(models.Model):
    """So many points of a lot that a transaction used. Never changed or deleted."""

    lot = models.ForeignKey(PointsLot, on_delete=models.PROTECT, related_name="consumptions")
    transaction = models.ForeignKey(LoyaltyTransaction, on_delete=models.PROTECT, related_name="consumptions")
    points = models.BigIntegerField()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(condition=Q(points__gt=0), name="loyalty_consumption_positive"),
        ]
