"""Two accounts of one person made one (rule 75)."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from ....enums import LoyaltyErrorCode, TransactionKind
from ....errors import IdempotencyConflictError, LoyaltyError, MemberSuspendedError
from ....models import LoyaltyMember, OrderAward, PointsLot, Redemption, StandingChange, Tier, TierChange
from ....models.locks import lock_two_members
from ....models.member import STANDING
from ....services.actors import Actor
from ....services.ledger import Arrival, Entry, post
from ....services.settlement import settle_members
from ....services.tiers import evaluate, tell
from ....settings import ProgramSettings
from ....signals import members_merged, send_after_commit
from ..models import MembersMerge

AWAY, HERE = "Moved to another account of the same person", "Moved from another account of the same person"
FROM, INTO = "from", "into"


@transaction.atomic
def merge_members(
    *,
    from_id: int,
    into_id: int,
    settings: ProgramSettings,
    now: datetime,
    actor: Actor,
    idempotency_key: str | None = None,
) -> LoyaltyMember:
    """Move all of a member's to another one and return who stays; a second time, or with the same key, changes nothing.

    What checkouts held is released before. Points go by pairs of ADJUSTMENTs, with their dates; refunds and
    cancellations of old orders are the other's from then on. The higher tier stays, with its history. Who went has left
    the program.

    Raises:
        LoyaltyError: on `from` or `into`; both are one, are not there (any more), or hold points that are being spent.
        MemberSuspendedError: one of them is suspended.
        IdempotencyConflictError: the key was used for another two.
        BalanceTooLargeError: the balance would exceed 2,147,483,647 points.

    """
    merged, into = lock_two_members(from_id, into_id)
    merged, into = _known(merged, FROM), _known(into, INTO)
    is_done = idempotency_key is not None and _was_used(idempotency_key, from_id, into_id)
    if is_done or _is_merged(merged, into):
        return into
    _check_standing(merged, into)
    _check_held(merged)
    settle_members([merged, into], now=now)
    _record(merged, into, idempotency_key, actor, now)
    _move_points(merged, into, actor, now)
    _move_rows(merged, into)
    _move_standing(merged, into, now)
    evaluate(members=[into], settings=settings, now=now)
    tell([merged, into])
    send_after_commit(members_merged, merged_id=merged.pk, into_id=into.pk)
    return into


def _was_used(key: str, from_id: int, into_id: int) -> bool:
    earlier = MembersMerge.objects.filter(idempotency_key=key).first()
    if earlier is not None and (earlier.merged_id, earlier.into_id) != (from_id, into_id):
        raise IdempotencyConflictError("This key was used for two other members.", field="idempotency_key")
    return earlier is not None


def _known(member: LoyaltyMember | None, field: str) -> LoyaltyMember:
    if member is None or member.user_id is None:
        raise LoyaltyError("There is no such member.", field=field, code=LoyaltyErrorCode.NOT_FOUND)
    return member


def check_merge(*, from_id: int, into_id: int) -> None:
    """Refuse two members whose merge would be refused whatever the first holds.

    Raises:
        LoyaltyError: as `merge_members`.
        MemberSuspendedError: one of them is suspended.

    """
    members = LoyaltyMember.objects.in_bulk([from_id, into_id])
    merged, into = _known(members.get(from_id), FROM), _known(members.get(into_id), INTO)
    if not _is_merged(merged, into):
        _check_standing(merged, into)


def _is_merged(merged: LoyaltyMember, into: LoyaltyMember) -> bool:
    return merged.left_at is not None and merged.pk in into.merged_ids


def _check_standing(merged: LoyaltyMember, into: LoyaltyMember) -> None:
    if merged == into:
        raise LoyaltyError("A member cannot be merged with themself.", field=INTO)
    for member, field in ((merged, FROM), (into, INTO)):
        if member.left_at is not None:
            raise LoyaltyError("The member has left the program, or was merged into another one.", field=field)
        if member.suspended_at is not None:
            raise MemberSuspendedError(field=field)


def _check_held(merged: LoyaltyMember) -> None:
    if merged.held:
        raise LoyaltyError(
            f"{merged.held} points of the member are in a checkout that is being paid. Try again once that is over.",
            field=FROM,
        )


def _record(merged: LoyaltyMember, into: LoyaltyMember, key: str | None, actor: Actor, now: datetime) -> None:
    MembersMerge.objects.create(
        merged=merged, into=into, at=now, idempotency_key=key, actor_id=actor.user_id, actor_app=actor.app
    )
    StandingChange.objects.create(
        member=merged,
        kind=StandingChange.Kind.LEFT,
        since=now,
        reason=AWAY,
        actor_id=actor.user_id,
        actor_app=actor.app,
    )


def _move_points(merged: LoyaltyMember, into: LoyaltyMember, actor: Actor, now: datetime) -> None:
    """Move the lots, with their dates and orders, and then a debt, each as an entry of one and of the other."""
    lots = list(PointsLot.objects.open().filter(member=merged).order_by("pk"))
    arrivals = tuple(
        Arrival(points=lot.remaining, available_at=lot.available_at, expires_at=lot.expires_at, order_id=lot.order_id)
        for lot in lots
    )
    points = sum(arrival.points for arrival in arrivals)
    number = MembersMerge.objects.filter(merged=merged).count()
    key = f"merge:{merged.pk}:{into.pk}:{number}"
    if points:
        _post(merged, -points, f"{key}:points:away", AWAY, actor, now)
        _post(into, points, f"{key}:points:here", HERE, actor, now, arrivals)
    if debt := -merged.balance:
        _post(merged, debt, f"{key}:debt:away", AWAY, actor, now)
        _post(into, -debt, f"{key}:debt:here", HERE, actor, now)


def _post(
    member: LoyaltyMember,
    points: int,
    key: str,
    reason: str,
    actor: Actor,
    now: datetime,
    arrivals: Collection[Arrival] = (),
) -> None:
    entry = Entry(
        kind=TransactionKind.ADJUSTMENT,
        points=points,
        idempotency_key=key,
        reason=reason,
        actor_id=actor.user_id,
        actor_app=actor.app,
        arrivals=tuple(arrivals),
        pending_too=True,
        below_zero=True,
    )
    post(member=member, entry=entry, now=now)


def _move_rows(merged: LoyaltyMember, into: LoyaltyMember) -> None:
    """Have what orders do from now on be the business of the one who stays."""
    OrderAward.objects.filter(member=merged).update(member=into)
    Redemption.objects.filter(member=merged).update(member=into)


def _move_standing(merged: LoyaltyMember, into: LoyaltyMember, now: datetime) -> None:
    if merged.tier_at(now).threshold > into.tier_at(now).threshold:
        for column in STANDING:
            setattr(into, column, getattr(merged, column))
        _swap_histories(merged, into)
    into.merged_ids = [*into.merged_ids, merged.pk, *merged.merged_ids]
    into.enrolled_at = min(into.enrolled_at, merged.enrolled_at)
    into.brought_lifetime += merged.brought_lifetime
    into.welcome_waits = into.welcome_waits or merged.welcome_waits
    if into.points_expire_at is not None and merged.points_expire_at is not None:
        into.points_expire_at = max(into.points_expire_at, merged.points_expire_at)
    into.save()
    merged.tier, merged.invited, merged.below_since = Tier.objects.earliest("threshold"), False, None
    merged.assigned_tier = merged.assigned_until = None
    merged.left_at, merged.welcome_waits, merged.brought_lifetime, merged.merged_ids = now, False, 0, []
    merged.save()


def _swap_histories(merged: LoyaltyMember, into: LoyaltyMember) -> None:
    """Have the history of the higher tier be that of the one who stays; the other one is kept where it was."""
    theirs = list(TierChange.objects.filter(member=into).values_list("pk", flat=True))
    TierChange.objects.filter(member=merged).update(member=into)
    TierChange.objects.filter(pk__in=theirs).update(member=merged)
