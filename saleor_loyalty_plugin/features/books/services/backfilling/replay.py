"""A member's past in memory, by the functions that the ledger, the awards and the tiers are kept with."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from .....domain.expiry import expires_by_inactivity, moved_on
from .....domain.lots import LotState
from .....domain.orders import OrderState
from .....domain.settlement import settle
from .....domain.tiers.qualification import qualified_tier
from .....models import LoyaltyMember, LoyaltyTransaction, OrderAward, PointsLot, TierChange
from .....selectors.terms import Terms
from .....services.earning.awards import award_under, freeze_goods
from .....services.earning.counting import count_order, entry_of, first_arrival, points_to_post
from .....services.inactivity import is_in_time
from .....services.ledger import arrive, check_room
from .....services.orders import OrderSource
from .....services.questions.frozen_goods import Bought
from .....services.settlement import expiration_row
from .....services.tiers import move, places_of
from .figures import Figure
from .known import Known
from .runs import Backfill, Before, make_new


class Replay:
    """A locked member who owes nothing and has nothing set aside, and the rows that their past orders make.

    `lot_ids` are ids for new lots, which entries of what expires are named by.
    """

    def __init__(self, member: LoyaltyMember, known: Known, run: Backfill, lot_ids: Iterator[int]) -> None:
        self.member, self._known, self._run, self._lot_ids = member, known, run, lot_ids
        self._before = Before.of(member)
        self._open: dict[int, PointsLot] = {lot.pk: lot for lot in known.lots.get(member.pk, ())}
        self._there = frozenset(self._open)
        self._figure = Figure(known.contributions.get(member.pk, ()), run.settings)
        self.has_moved = False
        self.awards: list[OrderAward] = []
        self.bought: list[Bought] = []
        self.entries: list[LoyaltyTransaction] = []
        self.lots: list[PointsLot] = []
        self.uses: list[tuple[int, LoyaltyTransaction, int]] = []
        """Points that entries took of lots."""
        self.used: Counter[int] = Counter()
        """Points taken of lots that were there, by their ids."""
        self.released: set[int] = set()
        """Of these, those that have become available."""
        self.history: list[TierChange] = []

    def run(self, states: Sequence[OrderState], source: OrderSource) -> None:
        """Award past orders, the oldest first, and bring the member to now.

        Raises:
            BalanceTooLargeError: the balance would have exceeded 2,147,483,647 points.

        """
        self._begin(states[0])
        for state in states:
            # When it was paid Saleor does not tell of every order: it counts from when it was placed.
            self._take_in(state, source, at=min(state.placed_at, self._run.now))
        self._end()

    def _begin(self, first: OrderState) -> None:
        """Have the member be as new as they were with their first order, but for points that they have already."""
        make_new(self.member, self._known.tiers[0])
        self.member.enrolled_at = min(self.member.enrolled_at, first.placed_at)
        if self.member.inactivity_days and not self._open:
            self.member.points_expire_at = expires_by_inactivity(first.placed_at, self.member.inactivity_days)

    def _take_in(self, state: OrderState, source: OrderSource, *, at: datetime) -> None:
        self._pass(state.placed_at if state.placed else None, at)
        if not state.placed or state.void:
            return
        award = self._frozen(state, source, at)
        if award.base is None:
            return
        moved = count_order(award=award, state=state, now=at)
        points = points_to_post(award=award, state=state, settings=self._run.settings, expired=int)
        if moved or points:
            self._figure.add(award, rate=self._terms(state).points_per_currency_unit)
            self._move(at)
        if points:
            self._arrive(award, points, at)

    def _pass(self, placed_at: datetime | None, at: datetime) -> None:
        """Have what fell due by an order be settled, but for what the order has kept."""
        in_time = is_in_time(self.member, placed_at)
        if not in_time:
            self._settle(at)
        if placed_at is not None:
            moved = moved_on(self.member.points_expire_at, placed_at, self.member.inactivity_days)
            self.member.points_expire_at = moved
        if in_time:
            self._settle(at)

    def _frozen(self, state: OrderState, source: OrderSource, at: datetime) -> OrderAward:
        award = award_under(
            self._terms(state),
            state=state,
            member=self.member,
            suspended=self._known.was_suspended(self.member.pk, state.placed_at),
            settings=self._run.settings,
            now=at,
            past=self._run.past,
        )
        award.member = self.member
        if state.confirmed:
            goods = source.goods(state.order_id)
            freeze_goods(award=award, goods=goods, earlier_orders=partial(source.earlier_orders, state))
            self.bought.append((award, goods))
        self.awards.append(award)
        return award

    def _terms(self, state: OrderState) -> Terms:
        return self._known.terms_of(state.channel_id, self._run.settings)

    def _move(self, at: datetime) -> None:
        places = places_of(self.member)
        reached = qualified_tier(self._known.tiers, self._figure.at(at))
        self.history += move(self.member, reached, settings=self._run.settings, now=at)
        self.has_moved |= places != places_of(self.member)

    def _arrive(self, award: OrderAward, points: int, at: datetime) -> None:
        entry = entry_of(award, points, arrivals=(first_arrival(award, points, self._run.settings.zone, at),))
        check_room(self.member, entry)
        row, lots = arrive(member=self.member, entry=entry, now=at)
        self.entries.append(row)
        for lot in lots:
            lot.pk = next(self._lot_ids)
            self._open[lot.pk] = lot
            self.lots.append(lot)

    def _settle(self, at: datetime) -> None:
        member = self.member
        if member.next_due_at is None or member.next_due_at > at:
            return
        lots = {lot.lot_id: lot for lot in map(self._state, self._open.values())}
        settlement = settle(lots.values(), available=member.available, now=at)
        balance = member.balance
        for use in settlement.released:
            self._release(self._open[use.lot_id])
        for use in settlement.expired:
            balance -= use.points
            self._expire(lots[use.lot_id], use.points, balance, at)
        member.available += settlement.available_change
        member.pending += settlement.pending_change
        member.next_due_at = min(filter(None, map(self._due_at, self._open.values())), default=None)

    def _state(self, lot: PointsLot) -> LotState:
        expires_at = self.member.expiry_of(lot.expires_at)
        return LotState(lot.pk, lot.remaining, lot.available_at, expires_at, lot.released, lot.order_id)

    def _due_at(self, lot: PointsLot) -> datetime | None:
        return self.member.expiry_of(lot.expires_at) if lot.released else lot.available_at

    def _release(self, lot: PointsLot) -> None:
        lot.released = True
        if lot.pk in self._there:
            self.released.add(lot.pk)

    def _expire(self, lot: LotState, points: int, balance: int, at: datetime) -> None:
        row = expiration_row(self.member.pk, lot, points, balance=balance, expired_at=lot.expires_at, now=at)
        self.entries.append(row)
        self.uses.append((lot.lot_id, row, points))
        # Nothing is set aside: all of it is gone.
        self._open.pop(lot.lot_id).remaining -= points
        if lot.lot_id in self._there:
            self.used[lot.lot_id] += points

    def _end(self) -> None:
        self._settle(self._run.now)
        self._before.keep_date(self.member)
        self._move(self._run.now)
        self._before.keep_tier(self.member)
