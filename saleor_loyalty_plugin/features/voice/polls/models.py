"""Polls, their options and entries, and votes."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember, Tier
from ..thanks.models import Thanked
from .rules.showing import Showing

TEXT_LENGTH = 255


class Poll(models.Model):
    """A question with options, each member's vote for one of them; where members enter, a contest. Channels by id."""

    code = models.SlugField(max_length=32, unique=True)
    active = models.BooleanField(default=False)
    question = models.CharField(max_length=TEXT_LENGTH)
    translations = models.JSONField(default=dict, blank=True, help_text="The question by language.")
    channels = ArrayField(models.IntegerField(), default=list, blank=True, help_text="Shown in these; none: in all.")
    tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="The lowest that may vote."
    )
    closes_at = models.DateTimeField(null=True, blank=True, help_text="From then on votes do not count; null: open.")
    showing = models.CharField(
        max_length=16, choices=[(each.value, each.name) for each in Showing], default=Showing.AFTER_VOTING.value
    )
    points = models.PositiveIntegerField(null=True, blank=True, help_text="For voting, once.")
    takes_entries = models.BooleanField(default=False, help_text="Members may enter something to vote for.")
    winners = models.PositiveSmallIntegerField(null=True, blank=True, help_text="How many entries win; null: none.")
    prize = models.PositiveIntegerField(null=True, blank=True, help_text="Points for each that wins.")
    settled_at = models.DateTimeField(null=True, blank=True, help_text="When it was counted who wins.")

    class Meta:
        ordering = ("code",)
        indexes = [
            models.Index(
                fields=["closes_at"],
                name="loyalty_poll_to_settle",
                condition=Q(closes_at__isnull=False, settled_at=None),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(showing__in=[each.value for each in Showing]), name="loyalty_poll_showing"
            ),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS)), name="loyalty_poll_points"
            ),
            models.CheckConstraint(
                condition=Q(winners__isnull=True, prize__isnull=True)
                | Q(
                    closes_at__isnull=False,
                    winners__isnull=False,
                    winners__range=(1, 100),
                    prize__isnull=False,
                    prize__range=(1, MAX_POINTS),
                ),
                name="loyalty_poll_contest",
            ),
            models.CheckConstraint(
                condition=Q(settled_at=None) | Q(closes_at__isnull=False), name="loyalty_poll_settled_once_closed"
            ),
        ]


class EntryState(models.TextChoices):
    """Whether an option can be voted for."""

    WAITING = "waiting", "Waits for approval"
    APPROVED = "approved", "Can be voted for"
    REFUSED = "refused", "Is not shown"


class PollOption(Thanked):
    """Something to vote for: the operator's own, or what a member entered, once for each poll. Points are its prize."""

    DUE = Q(won=True)

    poll = models.ForeignKey(Poll, on_delete=models.CASCADE, db_index=False, related_name="options")
    member = models.ForeignKey(  # type: ignore[assignment]
        LoyaltyMember, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Who entered it."
    )
    place = models.PositiveIntegerField(help_text="From 0; entries in the order in which they came.")
    text = models.CharField(max_length=TEXT_LENGTH, blank=True, help_text="Blank once who entered it was deleted.")
    translations = models.JSONField(default=dict, blank=True, help_text="The text by language.")
    image = models.URLField(max_length=2000, blank=True, default="")
    state = models.CharField(max_length=16, choices=EntryState.choices, default=EntryState.APPROVED)
    entered_at = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_app = models.CharField(max_length=256, blank=True, default="")
    won = models.BooleanField(default=False)

    class Meta(Thanked.Meta):
        ordering = ("poll", "place", "pk")
        verbose_name = "entry"
        indexes = [
            *Thanked.Meta.indexes,
            models.Index(fields=["poll", "place"], name="loyalty_option_poll"),
            models.Index(fields=["id"], name="loyalty_option_waiting", condition=Q(state=EntryState.WAITING.value)),
        ]
        constraints = [
            *Thanked.Meta.constraints,
            models.UniqueConstraint(fields=["poll", "member"], name="loyalty_option_member_once"),
            models.CheckConstraint(condition=Q(state__in=EntryState.values), name="loyalty_option_state"),
            models.CheckConstraint(
                condition=Q(member__isnull=True, entered_at=None, state="approved", won=False, points__isnull=True)
                | Q(member__isnull=False, entered_at__isnull=False),
                name="loyalty_option_of_a_member",
            ),
        ]

    @property
    def thanked_for(self) -> str:
        return f"Winning {self.poll.code}"


class PollVote(Thanked):
    """A member's vote, one in each poll."""

    poll = models.ForeignKey(Poll, on_delete=models.PROTECT, db_index=False, related_name="votes")
    option = models.ForeignKey(PollOption, on_delete=models.PROTECT, related_name="votes")
    voted_at = models.DateTimeField()
    address = models.CharField(
        max_length=64, blank=True, default="", help_text="Where the voter lives, hashed, while their account is there."
    )

    class Meta(Thanked.Meta):
        ordering = ("-pk",)
        verbose_name = "vote"
        indexes = [
            *Thanked.Meta.indexes,
            models.Index(fields=["poll", "address"], name="loyalty_vote_address", condition=~Q(address="")),
        ]
        constraints = [
            *Thanked.Meta.constraints,
            models.UniqueConstraint(fields=["poll", "member"], name="loyalty_vote_once"),
        ]

    @property
    def thanked_for(self) -> str:
        return f"Voting in {self.poll.code}"
