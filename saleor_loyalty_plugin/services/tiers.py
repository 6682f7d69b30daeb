"""Moving members between tiers (rules 22, 23 and 52)."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.db.models import Q

from ..domain.tiers.qualification import moved, qualified_tier
from ..models import LoyaltyMember, Tier, TierChange
from ..models.bulk import update_rows
from ..models.locks import lock_member, lock_members
from ..models.member import STANDING
from ..selectors.movers import customers_after, movers
from ..selectors.qualification import figures_at
from ..settings import ProgramSettings
from ..signals import members_moved, send_after_commit
from .profile import locked_member
from .questions.invitations import invited_tiers, tiers_with_invitations


def evaluate(*, members: Iterable[LoyaltyMember], settings: ProgramSettings, now: datetime, save: bool = True) -> None:
    """Move locked members to the tiers they qualify for or are invited to: up at once, down when the grace is over.

    Without `save` the caller writes the members' rows (`ledger.save_balance` does).

    An assignment by staff goes before what a member qualifies for and does not stop the counting. One that is over
    is taken off the member, so that its tier can be deleted; the history keeps it. Who was deleted stays in the lowest.
    """
    members = [member for member in members if member.user_id is not None]
    tiers = tiers_with_invitations()
    figures = figures_at(members, settings, now)
    invitations = invited_tiers(tiers, [member.pk for member in members], now)
    changed, elsewhere, history = [], [], []
    for member in members:
        standing, places = _standing(member), places_of(member)
        reached = qualified_tier(tiers, figures[member.pk])
        history += move(member, reached, invitations.get(member.pk, ()), settings=settings, now=now)
        if standing != _standing(member):
            changed.append(member)
        if places != places_of(member):
            elsewhere.append(member)
    if changed and save:
        update_rows(changed, STANDING)
    if history:
        TierChange.objects.bulk_create(history)
    # A tier is nothing to who is not there.
    tell([member for member in elsewhere if member.left_at is None])


def move(
    member: LoyaltyMember, reached: Tier, invited: Sequence[Tier] = (), *, settings: ProgramSettings, now: datetime
) -> list[TierChange]:
    """Set the tier at `now` of a member whose figure has reached one; return unsaved entries of what that changed."""
    old_tier, history = member.tier, _assignments_over(member, now)
    qualified = max((reached, *invited), key=attrgetter("threshold"))
    member.invited = qualified != reached
    _move(member, qualified, settings, now)
    if member.tier != old_tier:
        history.append(_change(member, old_tier, now))
    return history


def _change(member: LoyaltyMember, old_tier: Tier, now: datetime) -> TierChange:
    reason = TierChange.Reason.GRACE_ENDED
    if member.tier.threshold > old_tier.threshold:
        reason = TierChange.Reason.INVITED if member.invited else TierChange.Reason.QUALIFIED
    return TierChange(member=member, tier=member.tier, tier_code=member.tier.code, reason=reason, since=now)


def _assignments_over(member: LoyaltyMember, now: datetime) -> list[TierChange]:
    """Return an entry for an assignment that ran out; that staff end one at this moment, they write themselves."""
    until = member.assigned_until
    if member.assigned_tier_id is None or until is None or until >= now:
        return []
    over = TierChange.Reason.ASSIGNMENT_OVER
    return [TierChange(member=member, tier=member.tier, tier_code=member.tier.code, reason=over, since=until)]


def _standing(member: LoyaltyMember) -> tuple[Any, ...]:
    return *places_of(member), member.invited, member.below_since, member.assigned_until


def places_of(member: LoyaltyMember) -> tuple[int | None, int | None]:
    """Return the tiers that a member is in, as qualified and as assigned, by their ids."""
    return member.tier_id, member.assigned_tier_id


def _move(member: LoyaltyMember, qualified: Tier, settings: ProgramSettings, now: datetime) -> None:
    member.tier, member.below_since = moved(
        member.tier,
        qualified,
        below_since=member.below_since,
        now=now,
        grace_days=settings.downgrade_grace_days,
    )
    if member.assigned_tier_at(now) is None:
        member.assigned_tier = member.assigned_until = None


def tell(members: Iterable[LoyaltyMember]) -> None:
    """Have `members_moved` sent once the transaction commits: the members' benefits are other ones."""
    user_ids = [member.user_id for member in members if member.user_id is not None]
    if user_ids:
        send_after_commit(members_moved, user_ids=user_ids)


@transaction.atomic
def evaluate_batch(*, settings: ProgramSettings, now: datetime, after: int, limit: int) -> int | None:
    """Look at up to `limit` members with an id above `after`; return the last id, None where there are no more.

    Only who can change is locked and evaluated; who moves by an order, a setting or staff meanwhile is moved by these.
    """
    looked_at = customers_after(after, limit)
    if not looked_at:
        return None
    if found := _who_can_change(looked_at, settings, now):
        evaluate(members=lock_members(found), settings=settings, now=now)
    return looked_at[-1]


def _who_can_change(member_ids: Sequence[int], settings: ProgramSettings, now: datetime) -> Collection[int]:
    tiers = tiers_with_invitations()
    invited = invited_tiers(tiers, member_ids, now)
    found = movers(tiers, settings, now, first=member_ids[0], last=member_ids[-1])
    return {*found, *(pk for pk, tiers in invited.items() if tiers)}


@transaction.atomic
def evaluate_member(*, member_id: int, settings: ProgramSettings, now: datetime) -> None:
    """Evaluate one member, once nobody else works on them; nobody where there is none."""
    member = lock_member(Q(pk=member_id))
    if member is not None:
        evaluate(members=[member], settings=settings, now=now)


@transaction.atomic
def assign_tier(
    *, user_id: int, tier: Tier, until: datetime | None, now: datetime, actor_id: int | None = None
) -> LoyaltyMember:
    """Put a member in a tier until a date, without an end for None, whatever they qualify for.

    Raises:
        NotAMemberError: the user has not joined.

    """
    member = locked_member(user_id)
    change = assign(member, tier, until=until, now=now, actor_id=actor_id)
    member.save(update_fields=["assigned_tier", "assigned_until"])
    change.save()
    tell([member])
    return member


def assign(
    member: LoyaltyMember, tier: Tier, *, until: datetime | None, now: datetime, actor_id: int | None = None
) -> TierChange:
    """Set the assigned tier of a locked member, without an end for None; return the unsaved entry of it."""
    member.assigned_tier, member.assigned_until = tier, until
    return TierChange(
        member=member,
        tier=tier,
        tier_code=tier.code,
        reason=TierChange.Reason.ASSIGNED,
        since=now,
        until=until,
        actor_id=actor_id,
    )


@transaction.atomic
def unassign_tier(
    *, user_id: int, settings: ProgramSettings, now: datetime, actor_id: int | None = None
) -> LoyaltyMember:
    """Take an assigned tier off a member: the one they qualify for holds at once. Nothing where none is assigned.

    Raises:
        NotAMemberError: the user has not joined.

    """
    member = locked_member(user_id)
    if member.assigned_tier_at(now) is None:
        return member
    # An assignment that is over is taken off by whoever evaluates next.
    member.assigned_until = now
    evaluate(members=[member], settings=settings, now=now)
    TierChange.objects.create(
        member=member,
        tier=member.tier,
        tier_code=member.tier.code,
        reason=TierChange.Reason.UNASSIGNED,
        since=now,
        actor_id=actor_id,
    )
    return member
