"""Leaderboards, their periods, and what members have in each: kept by the database with the ledger (migration 0028)."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember
from .rules import BOARDS

MAX_CLOSING_DAYS = 90


class Leaderboard(models.Model):
    """A leaderboard of each week, month or year."""

    period = models.CharField(max_length=16, unique=True, choices=[(each.value, each.name) for each in BOARDS])
    active = models.BooleanField(default=False)
    prizes = ArrayField(
        models.PositiveIntegerField(), default=list, blank=True, help_text="Points for the first place, the second, ..."
    )
    closing_days = models.PositiveSmallIntegerField(
        default=3, help_text="Days after its end in which refunds still count for a period."
    )

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=Q(period__in=[each.value for each in BOARDS]), name="loyalty_board_period"
            ),
            models.CheckConstraint(condition=Q(closing_days__lte=MAX_CLOSING_DAYS), name="loyalty_board_closing_days"),
        ]


class LeaderboardPeriod(models.Model):
    """One week, month or year of a leaderboard."""

    board = models.ForeignKey(Leaderboard, on_delete=models.PROTECT, db_index=False, related_name="periods")
    starts_at = models.DateTimeField(help_text="Included.")
    ends_at = models.DateTimeField(help_text="Not included.")
    built_to = models.BigIntegerField(
        null=True,
        blank=True,
        default=0,
        help_text="What was earned before it was there is counted up to this member; null: of everybody.",
    )
    closed_at = models.DateTimeField(null=True, blank=True, help_text="From then on nothing changes.")

    class Meta:
        ordering = ("board", "starts_at")
        indexes = [
            models.Index(
                fields=["starts_at", "ends_at"], name="loyalty_board_open", condition=Q(closed_at__isnull=True)
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["board", "starts_at"], name="loyalty_board_period_once"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="loyalty_board_ends_after_start"),
        ]


class LeaderboardScore(models.Model):
    """What a member earned in a period, less what was taken back of it."""

    period = models.ForeignKey(LeaderboardPeriod, on_delete=models.CASCADE, db_index=False, related_name="scores")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    points = models.BigIntegerField()
    reached_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                F("period"),
                F("points").desc(),
                F("reached_at"),
                F("member"),
                name="loyalty_board_order",
                condition=Q(points__gt=0),
            )
        ]
        constraints = [models.UniqueConstraint(fields=["period", "member"], name="loyalty_board_score_once")]


class LeaderboardPrize(models.Model):
    """Points for a place in a period that is closed."""

    period = models.ForeignKey(LeaderboardPeriod, on_delete=models.PROTECT, db_index=False, related_name="prizes")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    points = models.PositiveIntegerField()
    awarded = models.BooleanField(default=False)

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["id"], name="loyalty_board_unpaid", condition=Q(awarded=False))]
        constraints = [
            models.UniqueConstraint(fields=["period", "member"], name="loyalty_board_prize_once"),
            models.CheckConstraint(condition=Q(points__range=(1, MAX_POINTS)), name="loyalty_board_prize_points"),
        ]


class PublicName(models.Model):
    """What a member is called where others see them; without one they are "a member"."""

    member = models.OneToOneField(LoyaltyMember, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=32)

    class Meta:
        ordering = ("pk",)
