"""Games as the operator sets them up, and what was won of them."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from .....domain.amounts import MAX_POINTS
from .....domain.draws import WHOLE
from .....models import Reward
from .....models.texts import Translation


def _number(help_text: str) -> "models.PositiveIntegerField[Any, Any]":
    return models.PositiveIntegerField(null=True, blank=True, help_text=help_text)


def _none_or_one(name: str) -> models.CheckConstraint:
    allowed = Q(**{f"{name}__isnull": True}) | Q(**{f"{name}__range": (1, MAX_POINTS)})
    return models.CheckConstraint(condition=allowed, name=f"loyalty_game_{name}")


class Game(models.Model):
    """A wheel or scratch card. Channels are referred to by id; `spent` is counted by the database with each play."""

    class Kind(models.TextChoices):
        WHEEL = "wheel", "A wheel that is turned"
        SCRATCH = "scratch", "A card that is scratched"

    code = models.SlugField(max_length=32, unique=True)
    active = models.BooleanField(default=False)
    kind = models.CharField(max_length=16, choices=Kind.choices)
    name = models.CharField(max_length=128)
    channels = ArrayField(models.IntegerField(), default=list, blank=True, help_text="Shown in these; none: in all.")
    conditions = models.TextField(blank=True, default="", help_text="Needed to switch it on.")
    conditions_address = models.URLField(max_length=2000, blank=True, default="", help_text="Needed to switch it on.")
    least_age = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Years; null: whatever the age.")
    points_cost = _number("Points for a play; null: points buy none.")
    order_minimum = models.DecimalField(
        max_digits=20,
        decimal_places=3,
        null=True,
        blank=True,
        help_text="An order from this on gives a play, in the program's currency; null: orders give none.",
    )
    orders_from = models.DateTimeField(null=True, blank=True, help_text="Orders that count from then on give plays.")
    plays_a_day = _number("Plays that each member has every day for nothing; null: none.")
    plays_once = _number("Plays that each member has once for nothing; null: none.")
    day_limit = _number("Plays of one member in a day; null: no limit.")
    member_limit = _number("Plays of one member in all; null: no limit.")
    budget = models.PositiveBigIntegerField(
        null=True, blank=True, help_text="What all prizes may cost, in points; null: no limit."
    )
    spent = models.BigIntegerField(default=0, help_text="What prizes have cost, in points.")

    class Meta:
        ordering = ("pk",)
        constraints = [
            *(_none_or_one(name) for name in ("points_cost", "plays_a_day", "plays_once", "day_limit", "member_limit")),
            models.CheckConstraint(condition=Q(kind__in=["wheel", "scratch"]), name="loyalty_game_kind"),
            models.CheckConstraint(
                condition=Q(order_minimum__isnull=True) | Q(order_minimum__gt=0), name="loyalty_game_order_minimum"
            ),
            models.CheckConstraint(
                condition=Q(active=False) | ~Q(conditions="") & ~Q(conditions_address=""),
                name="loyalty_game_has_conditions",
            ),
            models.CheckConstraint(
                condition=Q(budget__isnull=True) | Q(spent__lte=F("budget")), name="loyalty_game_budget"
            ),
        ]


class GameTranslation(Translation):
    """A game's name, and in `description` its conditions, in another language."""

    game = models.ForeignKey(Game, on_delete=models.CASCADE, db_index=False, related_name="translations")
    name = models.CharField(max_length=128)

    class Meta(Translation.Meta):
        constraints = [models.UniqueConstraint(fields=["game", "language_code"], name="loyalty_game_translation_once")]


class GameSlice(models.Model):
    """One of a game's prizes, or nothing. One that was played for is kept when it is left out: `removed`.

    `won` is counted by the database with each play. The weights of those that are in add up to 10,000.
    """

    game = models.ForeignKey(Game, on_delete=models.CASCADE, db_index=False, related_name="slices")
    code = models.SlugField(max_length=32)
    place = models.PositiveSmallIntegerField(help_text="Its turn among the slices, from 0.")
    label = models.CharField(max_length=64)
    weight = models.PositiveIntegerField(help_text="Hundredths of a per cent.")
    points = models.PositiveIntegerField(null=True, blank=True, help_text="The prize; without a reward too: nothing.")
    reward = models.ForeignKey(Reward, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    stock = models.PositiveIntegerField(null=True, blank=True, help_text="How many there are; null: no limit.")
    won = models.PositiveIntegerField(default=0)
    fallback = models.BooleanField(default=False, help_text="Has the chances of what is gone.")
    removed = models.BooleanField(default=False)

    class Meta:
        ordering = ("place", "pk")
        verbose_name = "slice"
        constraints = [
            models.UniqueConstraint(fields=["game", "code"], name="loyalty_slice_once"),
            models.UniqueConstraint(
                fields=["game"], condition=Q(fallback=True, removed=False), name="loyalty_slice_one_fallback"
            ),
            models.CheckConstraint(condition=Q(weight__lte=WHOLE), name="loyalty_slice_weight"),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS), reward__isnull=True),
                name="loyalty_slice_prize_is_one",
            ),
            models.CheckConstraint(
                condition=Q(stock__isnull=True) | Q(won__lte=F("stock")), name="loyalty_slice_stock"
            ),
            models.CheckConstraint(
                condition=Q(fallback=False) | Q(stock__isnull=True, reward__isnull=True),
                name="loyalty_slice_fallback_lasts",
            ),
        ]

    @property
    def left(self) -> int | None:
        """How many can still be won, of the reward too; None for no limit."""
        limits = [] if self.stock is None else [self.stock - self.won]
        if self.reward is not None and self.reward.quantity is not None:
            limits.append(self.reward.quantity - self.reward.claimed)
        return max(min(limits), 0) if limits else None

    @property
    def worth(self) -> int:
        """What the prize costs, in points."""
        return self.reward.points_cost if self.reward is not None else self.points or 0


class GameSliceTranslation(Translation):
    """A slice's label in another language, as `description`."""

    game_slice = models.ForeignKey(GameSlice, on_delete=models.CASCADE, db_index=False, related_name="translations")

    class Meta(Translation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["game_slice", "language_code"], name="loyalty_slice_translation_once")
        ]
