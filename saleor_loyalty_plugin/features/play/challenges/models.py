"""Challenges, the terms that earlier ones had, what is counted of orders, and what members have reached."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ....domain.amounts import MAX_POINTS
from ....domain.campaigns.goods import CampaignGoods
from ....models import LoyaltyMember, Redemption, Reward, Tier
from ...audience.models import PlacedOrder
from ...audience.segments.models import Segment
from .rules.goals import STREAKS, Goal, GoalKind
from .rules.periods import Period, Schedule

MAX_DAYS = 3650


def _ids(help_text: str) -> "ArrayField[Any, Any]":
    return ArrayField(models.IntegerField(), default=list, blank=True, help_text=help_text)


class ChallengeGoal(models.Model):
    """What is to be reached, and what for."""

    goal = models.CharField(max_length=16, choices=[(kind.value, kind.name) for kind in GoalKind])
    target = models.DecimalField(max_digits=20, decimal_places=3, help_text="SPEND: in the program's currency.")
    streak_of = models.CharField(
        max_length=16, blank=True, default="", choices=[(each.value, each.name) for each in STREAKS]
    )
    products = _ids("Products.")
    variants = _ids("Variants.")
    collections = _ids("Collections.")
    categories = _ids("Categories, each with its descendants.")
    exclude_sale = models.BooleanField(default=False, help_text="Not what a catalogue promotion lowered.")
    points = models.PositiveIntegerField(null=True, blank=True)
    badge = models.SlugField(max_length=32, blank=True, default="", help_text="Blank: none.")
    reward = models.ForeignKey(Reward, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    plays = models.PositiveIntegerField(null=True, blank=True, help_text="Of any game.")

    class Meta:
        abstract = True

    @property
    def as_goal(self) -> Goal:
        """The goal as plain values."""
        named = ("products", "variants", "collections", "categories")
        ids = {name: frozenset(getattr(self, name)) for name in named}
        return Goal(
            kind=GoalKind(self.goal),
            target=self.target,
            goods=CampaignGoods(**ids, exclude_sale=self.exclude_sale),
            streak_of=Period(self.streak_of or Period.WEEK),
        )


def _sound(prefix: str) -> list[models.BaseConstraint]:
    streaks = [each.value for each in STREAKS]
    return [
        models.CheckConstraint(condition=Q(target__gt=0), name=f"{prefix}_target"),
        models.CheckConstraint(
            condition=Q(goal=GoalKind.STREAK.value, streak_of__in=streaks)
            | (~Q(goal=GoalKind.STREAK.value) & Q(streak_of="")),
            name=f"{prefix}_streak",
        ),
        models.CheckConstraint(
            condition=Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS)), name=f"{prefix}_points"
        ),
        models.CheckConstraint(condition=Q(plays__isnull=True) | Q(plays__gte=1), name=f"{prefix}_plays"),
        models.CheckConstraint(
            condition=Q(points__isnull=False) | ~Q(badge="") | Q(reward__isnull=False) | Q(plays__isnull=False),
            name=f"{prefix}_prize",
        ),
    ]


class Challenge(ChallengeGoal):
    """A goal within a period. Channels and goods are referred to by id; where none is named, all are meant."""

    code = models.SlugField(max_length=32, unique=True)
    name = models.CharField(max_length=64)
    description = models.TextField(blank=True, default="")
    image = models.URLField(max_length=2000, blank=True, default="")
    badge_name = models.CharField(max_length=64, blank=True, default="")
    active = models.BooleanField(default=True)
    channels = _ids("Channels.")
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The lowest that takes part."
    )
    segment = models.ForeignKey(
        Segment, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who takes part."
    )
    period = models.CharField(max_length=16, choices=[(each.value, each.name) for each in Period])
    days = models.PositiveIntegerField(null=True, blank=True, help_text="From joining.")
    starts_at = models.DateTimeField(help_text="Included.")
    ends_at = models.DateTimeField(null=True, blank=True, help_text="Not included.")
    winners = models.PositiveIntegerField(
        null=True, blank=True, help_text="So many of each calendar period, else of all; null: whoever reaches it."
    )
    announced = models.BooleanField(
        default=False, help_text="Whether everybody whose orders may count was looked at since it was last edited."
    )

    class Meta:
        ordering = ("starts_at", "pk")
        constraints = [
            *_sound("loyalty_challenge"),
            models.CheckConstraint(
                condition=Q(period=Period.FROM_JOINING.value, days__range=(1, MAX_DAYS))
                | (~Q(period=Period.FROM_JOINING.value) & Q(days__isnull=True)),
                name="loyalty_challenge_days",
            ),
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gt=F("starts_at")),
                name="loyalty_challenge_ends_after_start",
            ),
            models.CheckConstraint(condition=Q(winners__isnull=True) | Q(winners__gte=1), name="loyalty_challenge_won"),
            models.CheckConstraint(condition=Q(badge="") | ~Q(badge_name=""), name="loyalty_challenge_badge_has_name"),
        ]

    @property
    def schedule(self) -> Schedule:
        """When it can be done."""
        return Schedule(period=Period(self.period), starts_at=self.starts_at, ends_at=self.ends_at, days=self.days or 0)


class ChallengeTerms(ChallengeGoal):
    """The goal and prize that a challenge had until it was edited: who had begun a period keeps them."""

    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, db_index=False, related_name="earlier")
    until = models.DateTimeField(help_text="Not included.")

    class Meta:
        ordering = ("challenge", "until", "pk")
        indexes = [models.Index(fields=["challenge", "until"], name="loyalty_challenge_earlier")]
        constraints = _sound("loyalty_challenge_terms")


class ChallengeTranslation(models.Model):
    """A challenge's texts in another language; a blank one is not translated."""

    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, db_index=False, related_name="translations")
    language_code = models.CharField(max_length=35)
    name = models.CharField(max_length=64, blank=True, default="")
    description = models.TextField(blank=True, default="")
    badge_name = models.CharField(max_length=64, blank=True, default="")

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["challenge", "language_code"], name="loyalty_challenge_text_once")
        ]


class CountedOrder(models.Model):
    """What challenges count of an order besides what profiles do. Written for orders that count, and kept."""

    order = models.OneToOneField(
        PlacedOrder, to_field="order_id", db_column="order_id", on_delete=models.CASCADE, related_name="+"
    )
    paid_at = models.DateTimeField(db_index=True)
    worth = models.DecimalField(
        max_digits=24,
        decimal_places=12,
        help_text="A unit of its currency in the program's, when it was first counted: another rate undoes nothing.",
    )
    goods = models.JSONField(help_text="What each line is of, as it was then, and how many pieces are left.")

    class Meta:
        ordering = ("pk",)


class ChallengeNews(models.Model):
    """Something that challenges count of a member, perhaps of one order, has changed: to be looked at, then deleted."""

    member = models.ForeignKey(LoyaltyMember, on_delete=models.CASCADE, related_name="+")
    order_id = models.UUIDField(null=True, blank=True, help_text="Null: everything.")

    class Meta:
        ordering = ("pk",)
        verbose_name_plural = "news of challenges"


class ChallengeRun(models.Model):
    """A period of a challenge that a member has reached the goal of, or had; and the prize for it."""

    challenge = models.ForeignKey(Challenge, on_delete=models.PROTECT, db_index=False, related_name="runs")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="challenge_runs")
    period_key = models.CharField(max_length=10, help_text="First day of a calendar period, else the only one.")
    done_at = models.DateTimeField(null=True, blank=True, help_text="Null: not reached any more.")
    admitted_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when it is theirs: they had the tier and were in the segment."
    )
    due = models.BooleanField(default=False, help_text="Whether the prize is theirs.")
    points = models.PositiveIntegerField(null=True, blank=True)
    badge = models.SlugField(max_length=32, blank=True, default="", db_index=False)
    reward = models.ForeignKey(Reward, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    plays = models.PositiveIntegerField(null=True, blank=True)
    claim = models.OneToOneField(
        Redemption, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Of a reward."
    )
    given = models.BooleanField(default=False)
    given_at = models.DateTimeField(null=True, blank=True, help_text="When it was last given.")
    postings = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                fields=["challenge", "period_key", "done_at", "member"],
                name="loyalty_challenge_first",
                condition=Q(done_at__isnull=False, admitted_at__isnull=False),
            ),
            models.Index(fields=["given_at"], name="loyalty_challenge_given", condition=Q(given=True)),
            models.Index(fields=["id"], name="loyalty_challenge_not_as_due", condition=~Q(due=F("given"))),
            models.Index(
                fields=["badge", "member"], name="loyalty_challenge_run_badge", condition=Q(given=True) & ~Q(badge="")
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["challenge", "member", "period_key"], name="loyalty_challenge_run_once"),
            models.CheckConstraint(
                condition=Q(due=False) | Q(done_at__isnull=False, admitted_at__isnull=False),
                name="loyalty_challenge_due_is_done",
            ),
        ]
