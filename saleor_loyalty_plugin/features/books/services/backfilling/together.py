"""The orders of many customers at once, replayed in memory and written in bulk."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from django.db import transaction

from .....domain.orders import OrderState
from .....enums import TransactionKind
from .....models import LoyaltyMember, OrderAward, PointsLot, ProgramState, Tier
from .....models.bulk import next_ids
from .....models.locks import lock_members
from .....services.members import enroll_many
from .....services.orders import OrderSource
from .....services.questions.effects import may_hold
from .....services.questions.invitations import tiers_with_invitations
from .known import known_of
from .replay import Replay
from .runs import Backfill, Backfilled, Customer
from .writing import write

type States = Mapping[int, Sequence[OrderState]]
"""The states of customers' orders, by the ids of their users, the oldest first."""


def award_together(customers: Sequence[Customer], run: Backfill, done: Backfilled) -> Sequence[Customer]:
    """Award past orders of customers in one transaction, and count what came of it; return who is to be done alone.

    These are whose history memory does not know all of: a campaign may hold for one of their orders, a tier is by
    invitation, something was spent on an order, an order is awarded already, the member has points set aside or owes
    some, or somebody works on the member.
    """
    tiers = tiers_with_invitations()
    if any(getattr(tier, "invitation", None) for tier in tiers) or not _has_begun():
        return customers
    with transaction.atomic():
        members = _locked([user_id for user_id, _ in customers], run)
        alone = [customer for customer in customers if customer[0] not in members]
        present = {user_id: member for user_id, member in members.items() if member.left_at is None}
        source, states = _read([customer for customer in customers if customer[0] in present], run)
        by_memory = _known_in_full(states, present)
        alone += [customer for customer in customers if customer[0] in states.keys() - by_memory]
        replays = _replayed({user_id: present[user_id] for user_id in by_memory}, states, source, tiers, run)
        write(replays)
        transaction.set_rollback(run.dry_run)
    _count(replays, done)
    return alone


def _has_begun() -> bool:
    return ProgramState.objects.filter(pk=ProgramState.SINGLETON, active_since__isnull=False).exists()


def _locked(user_ids: Collection[int], run: Backfill) -> dict[int, LoyaltyMember]:
    """Return the members that users are from now on, locked, by the users' ids; those nobody else works on."""
    members = LoyaltyMember.objects.filter(user__in=user_ids).order_by()
    there = set(members.values_list("user_id", flat=True))
    enroll_many(user_ids=[pk for pk in user_ids if pk not in there], settings=run.settings.unwelcoming(), now=run.now)
    locked = lock_members(members.values_list("pk", flat=True))
    return {member.user_id: member for member in locked if member.user_id is not None}


def _read(customers: Sequence[Customer], run: Backfill) -> tuple[OrderSource, States]:
    # Under the locks, as whoever comes last works on the newest.
    owners = {order_id: user_id for user_id, order_ids in customers for order_id in order_ids}
    source, states = run.shop.source(list(owners))
    by_user: dict[int, list[OrderState]] = defaultdict(list)
    for state in states:
        by_user[owners[state.order_id]].append(state)
    return source, by_user


def _known_in_full(states: States, members: Mapping[int, LoyaltyMember]) -> set[int]:
    """Return the users whose orders and members say all that counts."""
    order_ids = [state.order_id for of_user in states.values() for state in of_user]
    awarded = set(OrderAward.objects.filter(order_id__in=order_ids).values_list("order_id", flat=True))
    moments = [state.placed_at for of_user in states.values() for state in of_user]
    held_for = may_hold(moments)
    return {
        user_id
        for user_id, of_user in states.items()
        if members[user_id].held == 0
        and members[user_id].available >= 0
        and not any(
            state.user_id != user_id or _is_spent_on(state) or state.order_id in awarded or state.placed_at in held_for
            for state in of_user
        )
    }


def _is_spent_on(state: OrderState) -> bool:
    return state.has_points or state.points_amount is not None or state.has_claims or bool(state.used_claims)


def _replayed(
    members: Mapping[int, LoyaltyMember], states: States, source: OrderSource, tiers: Sequence[Tier], run: Backfill
) -> list[Replay]:
    known = known_of([member.pk for member in members.values()], tiers, run.settings)
    lot_ids = iter(next_ids(PointsLot, sum(len(states[user_id]) for user_id in members)))
    replays = []
    for user_id, member in members.items():
        replay = Replay(member, known, run, lot_ids)
        replay.run(states[user_id], source)
        replays.append(replay)
    return replays


def _count(replays: Sequence[Replay], done: Backfilled) -> None:
    entries = [entry for replay in replays for entry in replay.entries]
    earned = [entry.points for entry in entries if entry.kind == TransactionKind.EARN]
    done.awarded += len(earned)
    done.points += sum(earned)
    done.expired -= sum(entry.points for entry in entries if entry.kind == TransactionKind.EXPIRATION)
