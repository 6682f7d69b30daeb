"""Referrals: their terms, who brought whom, and what each of the two gets for it."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ....domain.amounts import MAX_POINTS
from ....models import LoyaltyMember, Redemption, Reward
from .rules.judging import ReferralState

STATES = [(state.value, state.name) for state in ReferralState]


def _reward() -> "models.ForeignKey[Any, Any]":
    return models.ForeignKey(Reward, null=True, blank=True, on_delete=models.PROTECT, related_name="+")


def _reasons(help_text: str) -> "ArrayField[Any, Any]":
    return ArrayField(models.CharField(max_length=40), default=list, blank=True, help_text=help_text)


class ReferralTerms(models.Model):
    """One row: what is promised to whoever brings a friend from now on. A prize is points or a voucher, or nothing."""

    SINGLETON = 1

    active = models.BooleanField(default=False)
    friend_points = models.PositiveIntegerField(null=True, blank=True)
    friend_reward = _reward()
    friend_at_once = models.BooleanField(default=False, help_text="Else with their first order.")
    referrer_points = models.PositiveIntegerField(null=True, blank=True)
    referrer_reward = _reward()
    minimum_order = models.DecimalField(
        max_digits=20, decimal_places=3, null=True, blank=True, help_text="In the program's currency."
    )
    month_limit = models.PositiveIntegerField(
        null=True, blank=True, help_text="Friends that one member is rewarded for in a month of the program's clocks."
    )
    read_until = models.DateTimeField(
        null=True, blank=True, help_text="Change of the last order that was read; null: none since it was opened first."
    )
    last_order_id = models.UUIDField(null=True, blank=True, help_text="Of those changed then.")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(pk=1), name="loyalty_referral_terms_is_one"),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{side}_points__isnull": True})
                    | Q(**{f"{side}_points__range": (1, MAX_POINTS), f"{side}_reward__isnull": True}),
                    name=f"loyalty_referral_{side}_prize",
                )
                for side in ("friend", "referrer")
            ),
            models.CheckConstraint(
                condition=Q(minimum_order__isnull=True) | Q(minimum_order__gt=0), name="loyalty_referral_minimum"
            ),
            models.CheckConstraint(
                condition=Q(month_limit__isnull=True) | Q(month_limit__gte=1), name="loyalty_referral_month_limit"
            ),
        ]


class Referral(models.Model):
    """A member who named another as the one who brought them, once for each pair; the terms are those of that moment.

    `accepted` is what the naming was answered; a friend has one that is. The order is referred to by id.
    """

    referrer = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, db_index=False, related_name="referrals_made")
    friend = models.ForeignKey(LoyaltyMember, on_delete=models.PROTECT, related_name="referrals_named")
    accepted = models.BooleanField()
    state = models.CharField(max_length=16, choices=STATES)
    reasons = _reasons("Of the state, when it was last judged.")
    flags = _reasons("What was noticed that holds it for staff.")
    approved = _reasons("Of the flags, what staff approved of.")
    refused_by_staff = models.BooleanField(default=False)
    note = models.TextField(blank=True, default="")
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_app = models.CharField(max_length=256, blank=True, default="")
    named_at = models.DateTimeField()
    named_from = models.CharField(
        max_length=64, blank=True, default="", help_text="The address on the network, hashed; kept for 7 days."
    )
    friend_at_once = models.BooleanField(default=False)
    minimum = models.DecimalField(max_digits=20, decimal_places=3, null=True, blank=True)
    order_id = models.UUIDField(null=True, blank=True, help_text="The friend's order that counts.")
    friend_due = models.BooleanField(default=False)
    referrer_due = models.BooleanField(default=False)
    settled_at = models.DateTimeField(
        null=True, blank=True, help_text="When the referrer's prize was first given, or the limit kept it from them."
    )
    limited = models.BooleanField(default=False)
    due_at = models.DateTimeField(null=True, blank=True, help_text="When it is to be judged again.")
    judged_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(fields=["referrer", "named_at"], name="loyalty_referral_referrer"),
            models.Index(fields=["order_id"], name="loyalty_referral_order", condition=Q(order_id__isnull=False)),
            models.Index(fields=["named_from", "named_at"], name="loyalty_referral_from", condition=~Q(named_from="")),
            models.Index(fields=["state"], name="loyalty_referral_state"),
            models.Index(fields=["decided_at"], name="loyalty_referral_decided", condition=Q(decided_at__isnull=False)),
            models.Index(fields=["due_at"], name="loyalty_referral_due_at", condition=Q(due_at__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["referrer", "friend"], name="loyalty_referral_pair_once"),
            models.UniqueConstraint(fields=["friend"], condition=Q(accepted=True), name="loyalty_referral_friend_once"),
            models.CheckConstraint(
                condition=Q(accepted=False) | ~Q(friend=F("referrer")), name="loyalty_referral_not_oneself"
            ),
            models.CheckConstraint(
                condition=Q(accepted=True) | Q(state="refused", friend_due=False, referrer_due=False),
                name="loyalty_referral_refused_has_nothing",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[state.value for state in ReferralState]), name="loyalty_referral_state_known"
            ),
            models.CheckConstraint(
                condition=Q(settled_at__isnull=False) | Q(limited=False), name="loyalty_referral_limited_is_settled"
            ),
        ]


class ReferralPrize(models.Model):
    """What one of the two was promised: points, or a reward that they keep. `given` is whether they have it now."""

    class Side(models.TextChoices):
        FRIEND = "friend", "Who was brought"
        REFERRER = "referrer", "Who brought them"

    referral = models.ForeignKey(Referral, on_delete=models.PROTECT, db_index=False, related_name="prizes")
    side = models.CharField(max_length=16, choices=Side.choices)
    points = models.PositiveIntegerField(null=True, blank=True)
    reward = _reward()
    claim = models.OneToOneField(
        Redemption, null=True, blank=True, on_delete=models.PROTECT, related_name="+", help_text="Of a reward."
    )
    given = models.BooleanField(default=False)
    given_at = models.DateTimeField(null=True, blank=True, help_text="When it was last given.")
    postings = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)
        indexes = [models.Index(fields=["id"], name="loyalty_referral_prize_open", condition=Q(given=False))]
        constraints = [
            models.UniqueConstraint(fields=["referral", "side"], name="loyalty_referral_prize_once"),
            models.CheckConstraint(
                condition=Q(points__gte=1, reward__isnull=True) | Q(points__isnull=True, reward__isnull=False),
                name="loyalty_referral_prize_is_one",
            ),
        ]
