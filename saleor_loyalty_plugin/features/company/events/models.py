"""Events, from when on whom they are open to, and who has a seat or waits for one."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember, Tier
from ....models.texts import Translation


class Event(models.Model):
    """A meeting or a stream. Channels are referred to by id."""

    code = models.SlugField(max_length=32, unique=True)
    active = models.BooleanField(default=True)
    title = models.CharField(max_length=128)
    description = models.TextField(blank=True, default="")
    channels = ArrayField(models.IntegerField(), default=list, blank=True, help_text="Shown in these; none: in all.")
    place = models.CharField(max_length=255)
    stream = models.URLField(max_length=2000, blank=True, default="", help_text="For who has a seat.")
    starts_at = models.DateTimeField()
    time_zone = models.CharField(max_length=64)
    minutes = models.PositiveIntegerField(help_text="How long it lasts.")
    seats = models.PositiveIntegerField(null=True, blank=True, help_text="Null: as many as come.")
    opens_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Days before the start from which everybody may register; null: at once."
    )
    by_tier = models.BooleanField(default=False, help_text="Higher tiers go first on the waiting list.")
    offer_hours = models.PositiveSmallIntegerField(
        default=48, help_text="How long a free seat is kept for who is offered it; 0: it is theirs at once."
    )
    points = models.PositiveIntegerField(null=True, blank=True, help_text="For coming.")

    class Meta:
        ordering = ("starts_at", "pk")
        constraints = [
            models.CheckConstraint(condition=Q(minutes__gte=1), name="loyalty_event_minutes"),
            models.CheckConstraint(condition=Q(seats__isnull=True) | Q(seats__gte=1), name="loyalty_event_seats"),
            models.CheckConstraint(
                condition=Q(points__isnull=True) | Q(points__range=(1, MAX_POINTS)), name="loyalty_event_points"
            ),
        ]


class EventOpening(models.Model):
    """So many days before the start members of a tier, and of higher ones, may register."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, db_index=False, related_name="openings")
    tier = models.ForeignKey(Tier, on_delete=models.CASCADE, related_name="+")
    days = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["event", "tier"], name="loyalty_event_opening_once")]


class EventTranslation(Translation):
    """An event's title and description in another language."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, db_index=False, related_name="translations")
    title = models.CharField(max_length=128)

    class Meta(Translation.Meta):
        constraints = [
            models.UniqueConstraint(fields=["event", "language_code"], name="loyalty_event_translation_once")
        ]


class SeatState(models.TextChoices):
    """Where a member stands with an event."""

    SEAT = "seat", "Has a seat"
    WAITING = "waiting", "Is on the waiting list, or is offered a seat"
    CANCELLED = "cancelled", "Gave the seat back, left the list, or let an offer lapse"
    CAME = "came", "Was there"


TAKEN = (SeatState.SEAT.value, SeatState.CAME.value)


class EventSeat(models.Model):
    """A member who registered for an event, once for each."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, db_index=False, related_name="registrations")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=16, choices=SeatState.choices)
    asked_at = models.DateTimeField(help_text="Their place in the line is from then.")
    threshold = models.DecimalField(max_digits=16, decimal_places=3, help_text="Of the member's tier at that moment.")
    offered_at = models.DateTimeField(null=True, blank=True, help_text="When they were last offered a seat.")
    offered_until = models.DateTimeField(null=True, blank=True, help_text="Until when it is kept for them.")
    came_at = models.DateTimeField(null=True, blank=True)
    points = models.PositiveIntegerField(null=True, blank=True, help_text="That they were promised when they came.")
    awarded = models.BooleanField(default=False, help_text="Whether these points were posted.")

    class Meta:
        ordering = ("pk",)
        verbose_name = "registration"
        indexes = [
            models.Index(fields=["event", "state"], name="loyalty_seat_event"),
            models.Index(
                fields=["offered_until"], name="loyalty_seat_offered", condition=Q(offered_until__isnull=False)
            ),
            models.Index(Coalesce("offered_at", "asked_at"), name="loyalty_seat_since"),
            models.Index(fields=["id"], name="loyalty_seat_unpaid", condition=Q(points__isnull=False, awarded=False)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["event", "member"], name="loyalty_seat_once"),
            models.CheckConstraint(condition=Q(state__in=SeatState.values), name="loyalty_seat_state"),
            models.CheckConstraint(
                condition=Q(offered_until__isnull=True) | Q(state="waiting", offered_at__isnull=False),
                name="loyalty_seat_offered_while_waiting",
            ),
            models.CheckConstraint(
                condition=Q(state="came", came_at__isnull=False) | ~Q(state="came") & Q(came_at__isnull=True),
                name="loyalty_seat_came",
            ),
        ]


class EventQuestion(models.Model):
    """What a member wants to hear about at an event."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, db_index=False, related_name="questions")
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    asked_at = models.DateTimeField()
    turn = models.DecimalField(
        max_digits=16,
        decimal_places=3,
        help_text="Minus the threshold of the member's tier at that moment: lower goes first.",
    )

    class Meta:
        ordering = ("turn", "asked_at", "pk")
        verbose_name = "question"
        indexes = [models.Index(fields=["event", "turn", "asked_at"], name="loyalty_question_order")]
