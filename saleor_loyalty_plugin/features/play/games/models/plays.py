"""What members play, and plays that they were given as prizes."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from .....models import LoyaltyMember, Redemption
from ..rules.plays import Source
from .days import GameDay
from .games import Game, GameSlice


class PlayGrant(models.Model):
    """Plays that a member was given, of one game or without one of any; the same key gives once."""

    game = models.ForeignKey(Game, null=True, blank=True, on_delete=models.PROTECT, related_name="grants")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    key = models.CharField(max_length=150, unique=True)
    plays = models.PositiveIntegerField()
    used = models.PositiveIntegerField(default=0)
    given_at = models.DateTimeField()
    taken_back = models.BooleanField(default=False, help_text="What is not played is not the member's any more.")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(condition=Q(plays__gte=1, used__lte=F("plays")), name="loyalty_play_grant_used")
        ]


class GamePlay(models.Model):
    """A draw, with all that it is recomputed from. The database lets nothing of that change.

    What was drawn stays after a merge as it was: `named` is the member of the draw, `member` whose it is now. Orders
    are referred to by id: each gives one play of a game, once.
    """

    game = models.ForeignKey(Game, on_delete=models.PROTECT, related_name="plays")
    day = models.ForeignKey(GameDay, on_delete=models.PROTECT, db_index=False, related_name="plays")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="+")
    named = models.CharField(max_length=64, help_text="The member's ID in the text that was drawn by.")
    play = models.PositiveIntegerField(help_text="Which of the member's plays of the day it is, from 0.")
    word = models.CharField(max_length=64, blank=True, default="", help_text="As typed; gone with the customer.")
    number = models.PositiveIntegerField(help_text="What was drawn.")
    weights = ArrayField(models.PositiveIntegerField(), help_text="Of the slices in their turn, as they were then.")
    slice = models.ForeignKey(GameSlice, on_delete=models.PROTECT, related_name="+")
    points = models.PositiveIntegerField(null=True, blank=True, help_text="What was won.")
    claim = models.OneToOneField(
        Redemption, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Of a reward."
    )
    worth = models.PositiveIntegerField(default=0, help_text="What the prize cost, in points.")
    source = models.CharField(max_length=8, choices=[(each.value, each.name) for each in Source])
    cost = models.PositiveIntegerField(default=0, help_text="Points that were paid for it.")
    order_id = models.UUIDField(null=True, blank=True)
    grant = models.ForeignKey(PlayGrant, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    played_at = models.DateTimeField()
    idempotency_key = models.CharField(  # noqa: DJ001 - nothing is not an empty text
        max_length=150, null=True, blank=True, help_text="The same key of a member plays once."
    )

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["member", "game", "day"], name="loyalty_play_member")]
        constraints = [
            models.UniqueConstraint(fields=["day", "named", "play"], name="loyalty_play_number_once"),
            models.UniqueConstraint(fields=["member", "idempotency_key"], name="loyalty_play_key_once"),
            models.UniqueConstraint(
                fields=["game", "order_id"], condition=Q(order_id__isnull=False), name="loyalty_play_of_order_once"
            ),
            models.CheckConstraint(
                condition=Q(source="order", order_id__isnull=False) | ~Q(source="order") & Q(order_id__isnull=True),
                name="loyalty_play_source_order",
            ),
            models.CheckConstraint(
                condition=Q(source="grant", grant__isnull=False) | ~Q(source="grant") & Q(grant__isnull=True),
                name="loyalty_play_source_grant",
            ),
            models.CheckConstraint(
                condition=Q(source="points", cost__gte=1) | ~Q(source="points") & Q(cost=0),
                name="loyalty_play_source_points",
            ),
        ]
