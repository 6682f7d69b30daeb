"""Reconciliation of an order: one service that every order event calls, in any order and any number of times."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Exists, Q, QuerySet, Sum

from ..domain.earning import kept_share, points_for
from ..domain.expiry import AS_THEY_ARE
from ..domain.explaining.movements import why_taken_back
from ..domain.orders import OrderGoods, OrderState
from ..domain.words.sayings import Saying
from ..enums import TransactionKind
from ..models import LoyaltyMember, LoyaltyTransaction, OrderAward, PointsLot, Redemption
from ..models.locks import locked
from ..models.prepared import ANY_ID, Prepared
from ..settings import ProgramSettings
from ..signals import orders_counted, orders_frozen, send_after_commit
from .earning.awards import Beginning, PastTerms, attach, freeze_goods, new_award, terms_of
from .earning.counting import count_order, entry_of, first_arrival, points_to_post
from .inactivity import settle_with_order
from .ledger import Arrival, post
from .members import enroll
from .provenance import lots_of, uses_of_reversals
from .questions.effects import Count, Standing, alone_with, follow_effects
from .questions.frozen_goods import keep_bought
from .settlement import expire_on_arrival
from .spending.captures import reconcile_gone, reconcile_spending
from .spending.order_claims import reconcile_claims, use_claims_of_others
from .tiers import evaluate

_AWARD = Prepared(lambda order_id: OrderAward.objects.filter(order_id=order_id), ANY_ID)
_MEMBER: dict[type, Prepared] = {}
"""By what orders are read from, where that knows a customer by a query."""


class OrderSource(Beginning, Protocol):
    """Where orders are read from: the host."""

    def customer(self, order_id: UUID) -> Iterable[int] | QuerySet[Any]:
        """Return the id of the order's user; nothing for a guest's order.

        Or a query for it, the same for every order but for the order's id.
        """

    def state(self, order_id: UUID) -> OrderState | None:
        """Return the order as it is committed now, None where there is none."""

    def goods(self, order_id: UUID) -> OrderGoods:
        """Return what was bought."""

    def earlier_orders(self, order: OrderState) -> Count:
        """Return how many orders that are not void its customer has placed before it."""


# Without a savepoint: the caller's guard has one where it needs one, and an unchanged order costs three queries.
@transaction.atomic(savepoint=False)
def reconcile_order(
    *,
    order_id: UUID,
    source: OrderSource,
    settings: ProgramSettings | None,
    now: datetime,
    past: PastTerms | None = None,
) -> int:
    """Bring the ledger to what the order's present state demands; return the points posted for what it earns, signed.

    The state is read after the member's row is locked, so whoever comes last works on the newest. What the order
    was placed under (terms, tier, lines) is frozen on the first call (rules 1 to 13). Points spent on the order are
    captured and restored as it demands (rules 17 to 20 and 97). Without `settings` that is all, and nothing is awarded;
    while earning is switched off what is due waits (rule 113). With `past` an order from before the program is awarded.

    Raises:
        BalanceTooLargeError: the member's balance would exceed 2,147,483,647 points.

    """
    member = _lock_member_of(order_id, source)
    award = next(iter(_AWARD.rows(order_id)), None)
    state = source.state(order_id)
    if member is not None:
        _settle(member, state, order_id, now)
    if state is None or not state.placed:
        return 0
    _reconcile_spent(member=member, state=state, settings=settings, now=now)
    if settings is None or (award is None and state.void):
        return 0
    if member is None and state.user_id is not None and settings.auto_enroll:
        enroll(user_id=state.user_id, settings=settings, now=now)
        # Look again, now under the member's lock: another worker may have enrolled them and awarded the order.
        return reconcile_order(order_id=order_id, source=source, settings=settings, now=now, past=past)
    if member is not None and not _is_theirs(state, award, member):
        member = None
    if award is None:
        award = new_award(state=state, member=member, source=source, settings=settings, now=now, past=past)
    if award is None:
        return 0
    return _reconcile(award=award, member=member, state=state, source=source, settings=settings, now=now)


def _settle(member: LoyaltyMember, state: OrderState | None, order_id: UUID, now: datetime) -> None:
    """Post what has fallen due but for what the order has kept, and what an order that is gone gives back."""
    settle_with_order(member, placed_at=state.placed_at if state is not None and state.placed else None, now=now)
    if state is None:
        reconcile_gone(member=member, order_id=order_id, now=now)


def _reconcile_spent(
    *, member: LoyaltyMember | None, state: OrderState, settings: ProgramSettings | None, now: datetime
) -> None:
    """Look at what was spent on the order, where anything ever was."""
    rounding = settings.rounding if settings is not None else AS_THEY_ARE
    if member is not None and (state.has_points or state.points_amount is not None):
        reconcile_spending(member=member, state=state, rounding=rounding, now=now)
    if member is not None and state.has_claims:
        reconcile_claims(member=member, state=state, rounding=rounding, now=now)
    if state.used_claims:
        # Of other members: they are locked one by one, after this one.
        of_others = partial(use_claims_of_others, order_id=state.order_id, claim_ids=state.used_claims, now=now)
        transaction.on_commit(of_others, robust=True)


def _lock_member_of(order_id: UUID, source: OrderSource) -> LoyaltyMember | None:
    """Lock and return the member that the ledger knows for the order, else its customer."""
    query = _MEMBER.get(type(source))
    if query is None:
        if not isinstance(source.customer(order_id), QuerySet):
            return next(iter(_member_of(order_id, source)), None)
        query = _MEMBER[type(source)] = Prepared(lambda order_id: _member_of(order_id, source), ANY_ID)
    return next(iter(query.rows(order_id)), None)


def _member_of(order_id: UUID, source: OrderSource) -> QuerySet[LoyaltyMember]:
    awarded = OrderAward.objects.filter(order_id=order_id, member__isnull=False)
    spent = Redemption.objects.filter(~Exists(awarded), order_id=order_id)
    customers = LoyaltyMember.objects.filter(~Exists(awarded), ~Exists(spent), user_id__in=source.customer(order_id))
    return locked(Q(pk__in=awarded.values("member_id").union(spent.values("member_id"), customers.values("pk"))))


def _is_theirs(state: OrderState, award: OrderAward | None, member: LoyaltyMember) -> bool:
    """Return whether an order is a member's: one that was placed after they left is not (rule 112)."""
    if award is not None and award.member_id is not None:
        return True
    return member.left_at is None or state.placed_at < member.left_at


def _reconcile(
    *,
    award: OrderAward,
    member: LoyaltyMember | None,
    state: OrderState,
    source: OrderSource,
    settings: ProgramSettings,
    now: datetime,
) -> int:
    """Freeze what is not frozen yet, post the difference, and save the award where it changed."""
    if award.base is None and award.effects is not None:
        award = alone_with(award, member=member)
    before = _fingerprint(award)
    if award.member_id is None and member is not None:
        attach(award=award, member=member)
    if award.base is None and state.confirmed and not state.void:
        goods = source.goods(state.order_id)
        freeze_goods(award=award, goods=goods, earlier_orders=partial(source.earlier_orders, state))
        keep_bought([(award, goods)])
    follow_effects(award, _standing(award, state))
    points, moved = 0, False
    if member is not None and award.member_id == member.pk and award.base is not None:
        moved = count_order(award=award, state=state, now=now)
        points = points_to_post(award=award, state=state, settings=settings, expired=partial(_expired_points, award))
    if award.pk is None or before != _fingerprint(award):
        _save(award=award, member=member)
    if member is not None and (moved or points):
        # Before the posting, which saves the member's row in any case: one write for the balance and the tier.
        evaluate(members=[member], settings=settings, now=now, save=not points)
    if member is not None and points:
        arrivals = _arrivals(award, points, settings.zone, now) if points > 0 else ()
        facts = _why(award, points, state)
        _post(award=award, member=member, points=points, arrivals=arrivals, facts=facts, now=now)
    return points


def _save(*, award: OrderAward, member: LoyaltyMember | None) -> None:
    """Save an award; without a member nothing is locked, so leave alone what another worker may write meanwhile."""
    if award.pk is None:
        send_after_commit(orders_frozen, order_ids=[award.order_id])
    send_after_commit(orders_counted, order_ids=[award.order_id])
    if member is not None:
        award.save()
    elif award.pk is None:
        OrderAward.objects.bulk_create([award], ignore_conflicts=True)
    else:
        award.save(update_fields=["base", "lines", "effects", "exact_points"])


def _fingerprint(award: OrderAward) -> tuple[Any, ...]:
    moving = (award.base, award.postings, award.qualified_at, award.paid_base, award.waits, award.effects)
    return award.pk, award.member_id, *moving


def _standing(award: OrderAward, state: OrderState) -> Standing:
    """Return what became of an order, for what it took of what is limited (rule 38)."""
    terms = terms_of(award)
    left = points_for(award.base or Decimal(0), terms, share=kept_share(terms, state))
    return Standing(void=state.void or award.rate == 0, taken_back=state.fully_paid_once and left == 0)


def _why(award: OrderAward, points: int, state: OrderState) -> Saying | None:
    """Return why points are taken back; what is earned is explained by the order."""
    return why_taken_back(state, earned=award.earned - points, points=-points) if points < 0 else None


def _post(
    *,
    award: OrderAward,
    member: LoyaltyMember,
    points: int,
    arrivals: tuple[Arrival, ...],
    facts: Saying | None,
    now: datetime,
) -> None:
    entry = entry_of(award, points, arrivals=arrivals, facts=facts)
    posted = post(member=member, entry=entry, now=now)
    dated = [at for arrival in arrivals if (at := member.expiry_of(arrival.expires_at)) is not None]
    if any(at <= now for at in dated):
        expire_on_arrival(member, posted, now=now)


def _arrivals(award: OrderAward, points: int, zone: ZoneInfo, now: datetime) -> tuple[Arrival, ...]:
    """Return points of an order: the first with new dates, those put back with the dates of their lots (rule 100).

    What no lot gave is owed, and is filled; it has the dates of the order's first points.
    """
    if award.postings == 1:
        return (first_arrival(award, points, zone, now),)
    uses = uses_of_reversals(award.order_id, points)
    lots = lots_of(uses)
    first = PointsLot.objects.filter(order_id=award.order_id).earliest("pk")
    return tuple(
        Arrival(points=points, available_at=lot.available_at, expires_at=lot.expires_at, order_id=lot.order_id)
        for lot, points in ((lots.get(use.lot_id, first), use.points) for use in uses)
    )


def _expired_points(award: OrderAward) -> int:
    expirations = LoyaltyTransaction.objects.filter(order_id=award.order_id, kind=TransactionKind.EXPIRATION)
    return -(expirations.aggregate(points=Sum("points"))["points"] or 0)
