"""Messages: each that was planned, when it goes, and what became of it."""

from datetime import datetime

from django.db import models
from django.db.models import Q

from ....models import LoyaltyMember
from .consents import Purpose
from .templates import WRITTEN_FOR, MessageTemplate


class MessageState(models.TextChoices):
    """Where a message is."""

    WAITING = "waiting", "For its time, quiet hours, the weekly limit or the next try"
    SENDING = "sending", "Handed over, or about to be"
    SENT = "sent", "Taken by the mail server, or by apps"
    DROPPED = "dropped", "Never goes, for the reason it says"
    FAILED = "failed", "Refused at the last try"
    UNCERTAIN = "uncertain", "Nobody knows whether it was taken"


class Way(models.TextChoices):
    """How messages go out."""

    NONE = "none", "The plugin sends nothing; apps are told"
    EMAIL = "email", "Through the SMTP connection of Saleor's user e-mail plugin"
    APP = "app", "By Saleor's webhook NOTIFY_USER"


GONE = [MessageState.SENDING.value, MessageState.SENT.value, MessageState.UNCERTAIN.value]


class Message(models.Model):
    """A message to one member on one occasion. What it is about is referred to by id, and read when it goes.

    It is due when the clocks of `zone` show `due_on` and `due_time`; the moment that this is, `due_at`, is found anew
    when it is near: the rules of a zone may change (rule 57).
    """

    # As holdout sides: members are never deleted, and orders do not wait for who plans.
    member = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_constraint=False, related_name="messages")
    template = models.ForeignKey(
        MessageTemplate, null=True, blank=True, on_delete=models.SET_NULL, related_name="messages"
    )
    purpose = models.CharField(max_length=16, choices=Purpose.choices, help_text="As the template had it.")
    occasion = models.CharField(max_length=150, unique=True, help_text="One message for each.")
    facts = models.JSONField(default=dict, blank=True, help_text="What it is about: rules/facts.py.")
    channel_id = models.IntegerField(
        null=True, blank=True, help_text="Of its order, checkout or variant; null: that of the member's last order."
    )
    due_on = models.DateField()
    due_time = models.TimeField()
    zone = models.CharField(max_length=64)
    due_at = models.DateTimeField()
    valid_minutes = models.PositiveIntegerField(help_text="How long it may still go after it was due.")
    offer_until = models.DateTimeField(null=True, blank=True, help_text="When what it offers is over.")
    priority = models.IntegerField(default=0, help_text="Of two that wait the lower goes first.")
    planned_at = models.DateTimeField()
    state = models.CharField(max_length=16, choices=MessageState.choices, default=MessageState.WAITING)
    reason = models.CharField(max_length=255, blank=True, default="")
    look_at = models.DateTimeField(help_text="While it waits: when to ask whether it may go.")
    attempts = models.PositiveSmallIntegerField(default=0, help_text="How often it was handed over.")
    claimed_at = models.DateTimeField(null=True, blank=True, help_text="When it was last about to be handed over.")
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-pk",)
        indexes = [
            models.Index(fields=["look_at", "id"], name="loyalty_message_due", condition=Q(state="waiting")),
            models.Index(fields=["claimed_at"], name="loyalty_message_sending", condition=Q(state="sending")),
            models.Index(
                fields=["member", "claimed_at"],
                name="loyalty_message_week",
                condition=Q(state__in=GONE, purpose="marketing"),
            ),
            models.Index(fields=["due_at"], name="loyalty_message_due_at"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(state__in=MessageState.values), name="loyalty_message_state"),
            models.CheckConstraint(condition=Q(purpose__in=WRITTEN_FOR), name="loyalty_message_purpose"),
            models.CheckConstraint(
                condition=~Q(state__in=GONE) | Q(claimed_at__isnull=False), name="loyalty_message_claimed"
            ),
            models.CheckConstraint(condition=~Q(state="sent") | Q(sent_at__isnull=False), name="loyalty_message_sent"),
            models.CheckConstraint(
                condition=~Q(state__in=["dropped", "failed"]) | ~Q(reason=""), name="loyalty_message_reason"
            ),
        ]

    @property
    def due_local(self) -> datetime:
        """What the clocks of its zone show when it is due."""
        return datetime.combine(self.due_on, self.due_time)


class DueMessage(models.Model):
    """That a message went its way, for apps: written once, in the transaction that claims it. Ids only grow."""

    message = models.OneToOneField(Message, on_delete=models.CASCADE, related_name="+")
    way = models.CharField(max_length=8, choices=Way.choices)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    @property
    def member_id(self) -> int:
        """Whom it is to."""
        return self.message.member_id
