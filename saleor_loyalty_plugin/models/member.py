"""A member: a user in the program, with the balance that the ledger adds up to."""

from datetime import datetime

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q, Value

from .tier import Tier

# Columns that are written together, under the member's lock.
BALANCE = ("available", "pending", "held", "held_as_of", "next_due_at", "points_expire_at")
STANDING = ("tier", "invited", "below_since", "assigned_tier", "assigned_until")


# Who is in the program: neither a customer who was deleted nor one who left.
PRESENT = Q(user__isnull=False, left_at__isnull=True)


def customer(user_id: int) -> Q:
    """Return a condition for the member that a user is, unless they left."""
    return Q(user_id=user_id, left_at__isnull=True)


class LoyaltyMember(models.Model):
    """One per user. The balance columns are a cache of the ledger; the database refuses one that does not match.

    `available`, `pending` and `held` are points as last posted. What has fallen due since `next_due_at` is not in
    them yet: read them through selectors/balances.py.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="loyalty_member",
    )
    enrolled_at = models.DateTimeField(db_index=True)
    available = models.BigIntegerField(default=0)
    pending = models.BigIntegerField(default=0)
    held = models.BigIntegerField(default=0)
    held_as_of = models.DateTimeField(
        null=True, blank=True, help_text="When points were last set aside; empty where none are. See open_lots.py."
    )
    next_due_at = models.DateTimeField(null=True, blank=True)
    inactivity_days = models.PositiveSmallIntegerField(
        default=0, db_default=0, help_text="Days without an order after which all points expire; 0: each by its age."
    )
    points_expire_at = models.DateTimeField(
        null=True, blank=True, help_text="When all points expire unless the member orders before; null: by their age."
    )
    tier = models.ForeignKey(
        Tier, on_delete=models.PROTECT, db_index=False, related_name="members", help_text="As qualified."
    )
    invited = models.BooleanField(
        default=False,
        db_default=False,
        help_text="By invitation they had a tier above the one that the figure reaches when they were last evaluated.",
    )
    below_since = models.DateTimeField(
        null=True, blank=True, help_text="Since when the figure is below the threshold of `tier`."
    )
    assigned_tier = models.ForeignKey(
        Tier, null=True, blank=True, on_delete=models.PROTECT, related_name="assigned_members"
    )
    assigned_until = models.DateTimeField(null=True, blank=True, help_text="Null: without an end.")
    forgotten_at = models.DateTimeField(
        null=True, blank=True, help_text="When what is personal was removed after the user was deleted."
    )
    suspended_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when the member earns and spends nothing; null: not suspended."
    )
    left_at = models.DateTimeField(null=True, blank=True, help_text="When the member left; null: has not.")
    time_zone = models.CharField(
        max_length=64, blank=True, default="", db_default="", help_text="As the member told it; empty: they have not."
    )
    merged_ids = ArrayField(
        models.BigIntegerField(),
        default=list,
        blank=True,
        db_default=Value([], output_field=ArrayField(models.BigIntegerField())),
        help_text="Other accounts of the same person, all of which was moved here: their entries are shown with these.",
    )
    brought_lifetime = models.BigIntegerField(
        default=0, db_default=0, help_text="Points earned in another system before, where an import said so."
    )
    welcome_waits = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Welcome points are due that are not posted while earning is switched off.",
    )

    class Meta:
        ordering = ("pk",)
        indexes = [
            # Lists that are sorted by points or by tier, filtered by tier or not: graphql/members/pages.py.
            models.Index(fields=["available", "id"], name="loyalty_member_available"),
            models.Index(fields=["tier", "id"], name="loyalty_member_tier"),
            models.Index(fields=["tier", "available", "id"], name="loyalty_member_tier_points"),
            models.Index(fields=["inactivity_days"], name="loyalty_member_inactivity"),
            GinIndex(fields=["merged_ids"], name="loyalty_member_merged", condition=~Q(merged_ids=[])),
            models.Index(fields=["next_due_at"], name="loyalty_member_due", condition=Q(next_due_at__isnull=False)),
            models.Index(
                fields=["id"],
                name="loyalty_member_to_forget",
                condition=Q(user__isnull=True, forgotten_at__isnull=True),
            ),
            models.Index(
                fields=["suspended_at"], name="loyalty_member_suspended", condition=Q(suspended_at__isnull=False)
            ),
            models.Index(fields=["below_since"], name="loyalty_member_below", condition=Q(below_since__isnull=False)),
            models.Index(fields=["id"], name="loyalty_member_welcome_waits", condition=Q(welcome_waits=True)),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(pending__gte=0), name="loyalty_member_pending_not_negative"),
            models.CheckConstraint(condition=Q(held__gte=0), name="loyalty_member_held_not_negative"),
            models.CheckConstraint(
                condition=Q(inactivity_days=0, points_expire_at__isnull=True)
                | Q(inactivity_days__gt=0, points_expire_at__isnull=False),
                name="loyalty_member_expires_by_inactivity",
            ),
            models.CheckConstraint(condition=Q(brought_lifetime__gte=0), name="loyalty_member_brought_lifetime"),
        ]

    def tier_at(self, now: datetime) -> Tier:
        """Return the tier the member has at `now`: the assigned one while the assignment lasts, else the qualified."""
        assigned = self.assigned_tier_at(now)
        return self.tier if assigned is None else assigned

    def assigned_tier_at(self, now: datetime) -> Tier | None:
        """Return the tier that staff assigned, None where there is none or the assignment is over at `now`."""
        return self.assigned_tier if self.assigned_until is None or now < self.assigned_until else None

    def expiry_of(self, expires_at: datetime | None) -> datetime | None:
        """Return when points of the member's with this date of their own expire, None for never (rule 74)."""
        return expires_at if self.points_expire_at is None else self.points_expire_at

    @property
    def has_benefits(self) -> bool:
        """Whether the member has what the program gives: they are in it and not suspended (rules 111 and 112)."""
        return self.left_at is None and self.suspended_at is None

    @property
    def balance(self) -> int:
        """Points available, pending and held, as last posted."""
        return self.available + self.pending + self.held
