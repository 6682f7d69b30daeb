"""A shop with members whose days go in any order: what hypothesis plays with in test_invariants.py."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import F
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from saleor_loyalty_plugin.domain.orders import AwardOn
from saleor_loyalty_plugin.errors import InsufficientPointsError, MemberSuspendedError
from saleor_loyalty_plugin.models import (
    LotConsumption,
    LoyaltyMember,
    LoyaltyTransaction,
    Redemption,
    RedemptionState,
    StandingChange,
)
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.liability import liability_at
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release
from saleor_loyalty_plugin.services.standing.leaving import join, leave, points_to_forfeit
from saleor_loyalty_plugin.services.standing.suspending import lift, suspend
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from .invariants import check_awards, check_ledger, check_reads, outstanding

MEMBERS = 2
PERCENT_CHARGED = [0, 0, 25, 33, 50, 99, 100, 120]


def action(name: str, **arguments) -> st.SearchStrategy:
    return st.fixed_dictionaries({"action": st.just(name), **arguments})


some_member = st.sampled_from([0, 0, 0, 1])
some_order = st.integers(0, 5)
# How often the program is told of a change: mostly once, sometimes again, sometimes never.
heard = st.sampled_from([1, 1, 1, 1, 2, 0])
programs = st.builds(
    ProgramSettings,
    points_per_currency_unit=st.sampled_from([Decimal(1), Decimal(1), Decimal("0.25"), Decimal("3.3333")]),
    award_on=st.sampled_from([AwardOn.PAID, AwardOn.PAID, AwardOn.PAID, AwardOn.FULFILLED]),
    pending_days=st.sampled_from([0, 0, 1, 14]),
    expires_after_days=st.sampled_from([0, 7, 7, 30, 365]),
)
place = action(
    "place",
    customer=st.sampled_from([0, 0, 0, 0, 1, None]),
    price=st.integers(10_00, 300_00).map(lambda cents: f"{Decimal(cents) / 100:.2f}"),
    facts=st.sampled_from([{}, {}, {}, {}, {"paid": False}, {"confirmed": False}]),
    times=heard,
    program=programs,
)
charge = action("charge_or_refund", which=some_order, percent=st.sampled_from(PERCENT_CHARGED), times=heard)
change = action(
    "change", which=some_order, fact=st.sampled_from(["void", "void", "fulfilled", "confirmed"]), times=heard
)
claim = action("claim", which=some_order, member=some_member, times=heard)
regret = action("spend_and_send_back", which=some_order, percent=st.sampled_from([0, 50]))
sweep = action("sweep", turn=st.randoms(use_true_random=False))
give = action("give", member=some_member, points=st.integers(1, 200))
spend = action("spend", member=some_member, percent=st.sampled_from([100, 100, 90, 50, 10]))
stand = action("stop_or_let_go_on", member=some_member)
go = action("leave_and_come_back", member=some_member)
wait = action(
    "wait",
    days=st.sampled_from([0, 1, 7, 14, 30, 400]),
    seconds=st.sampled_from([0, 0, 1, 86_399]),
    settled=st.sampled_from([0, 1, MEMBERS]),
)


class Shop(RuleBasedStateMachine):
    """Orders change, and the program hears of it once, twice, late, in another order or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.orders = Orders()
        self.now = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
        self.keys = 0
        self.outstanding: dict[datetime, int] = {}

    @initialize(orders=st.lists(place, min_size=2, max_size=3))
    def open(self, orders) -> None:
        users = [get_user_model().objects.create(username=f"customer {number}") for number in range(MEMBERS)]
        self.users = [user.pk for user in users]
        for user_id in self.users:
            enroll(user_id=user_id, settings=ProgramSettings(), now=self.now)
        for order in orders:
            self.something_happens(order)

    # One rule, because hypothesis leaves out half of many rules in every run.
    @rule(
        what=st.one_of(place, place, charge, change, claim, regret, regret, sweep, give, spend, stand, go, wait, wait)
    )
    def something_happens(self, what) -> None:
        arguments = {name: value for name, value in what.items() if name != "action"}
        getattr(self, what["action"])(**arguments)

    # What happens to orders

    def place(self, customer, price, facts, times, program) -> None:
        """Change the settings, and place an order that the program hears of under them."""
        self.settings = program
        user_id = None if customer is None else self.users[customer]
        self.hear(self.orders.place(user_id=user_id, lines=[price], created_at=self.now, **facts), times)

    def charge_or_refund(self, which, percent, times) -> None:
        order = self.order(which)
        self.orders.charge(order, str((self.orders.states[order].total * percent / 100).quantize(Decimal("0.01"))))
        self.hear(order, times)

    def change(self, which, fact, times) -> None:
        self.orders.change(self.order(which), **{fact: True})
        self.hear(self.order(which), times)

    def claim(self, which, member, times) -> None:
        if self.orders.states[self.order(which)].user_id is None:
            self.orders.change(self.order(which), user_id=self.users[member])
        self.hear(self.order(which), times)

    def sweep(self, turn) -> None:
        orders = list(self.orders.states)
        turn.shuffle(orders)
        for order in orders:
            self.hear(order, 1)

    def hear(self, order, times) -> None:
        posted = [
            reconcile_order(order_id=order, source=self.orders, settings=self.settings, now=self.now)
            for _ in range(times)
        ]
        assert posted[1:] == [0] * (times - 1)

    def order(self, which):
        return list(self.orders.states)[which % len(self.orders.states)]

    # What people do

    def give(self, member, points) -> None:
        before = self.balance(member)
        if self.row(member).suspended_at is not None:
            with pytest.raises(MemberSuspendedError), transaction.atomic():
                self.adjust(member, points)
            return
        self.adjust(member, points)
        assert self.balance(member) == replace(before, available=before.available + points)

    def spend(self, member, percent) -> None:
        """Spend a part of what is available, and fail to spend one more than the rest."""
        before = self.balance(member)
        if points := max(before.available, 0) * percent // 100:
            self.adjust(member, -points)
        assert self.balance(member) == replace(before, available=before.available - points)
        with pytest.raises(InsufficientPointsError), transaction.atomic():
            self.adjust(member, -max(before.available - points, 0) - 1)

    def spend_and_send_back(self, which, percent) -> None:
        """Spend the most part of what is available, and then give an order back: the way below zero."""
        customer = self.orders.states[self.order(which)].user_id
        if customer is not None:
            self.spend(self.users.index(customer), 90)
        self.charge_or_refund(which, percent, 1)

    def stop_or_let_go_on(self, member) -> None:
        """Suspend a member, or lift it: no points move."""
        before = self.balance(member)
        act = suspend if self.row(member).suspended_at is None else lift
        act(user_id=self.users[member], reason="fraud", actor=Actor(), now=self.now)
        assert self.balance(member) == before

    def leave_and_come_back(self, member) -> None:
        """Give up what there is; only a debt, and what will fill it, is left to who comes back."""
        facts = {"user_id": self.users[member], "now": self.now}
        held = Redemption.objects.filter(member__user_id=self.users[member], state=RedemptionState.HELD)
        held = list(held.values_list("pk", flat=True))
        points = points_to_forfeit(redemption_ids=held, **facts)
        for redemption_id in held:
            release(redemption_id=redemption_id, now=self.now)
        leave(confirm_points=points, **facts)
        after = self.balance(member)
        left = after.available + after.pending
        assert left == 0 if points else left <= 0
        assert not after.held
        join(settings=self.settings, **facts)
        assert self.balance(member) == after

    def adjust(self, member, points) -> None:
        self.keys += 1
        adjust_points(
            user_id=self.users[member],
            points=points,
            reason="by hand",
            idempotency_key=str(self.keys),
            settings=self.settings,
            now=self.now,
        )

    def row(self, member):
        return LoyaltyMember.objects.get(user_id=self.users[member])

    def balance(self, member):
        row = self.row(member)
        return balances_at([row], self.now)[row.pk]

    def wait(self, days, seconds, settled) -> None:
        self.now += timedelta(days=days, seconds=seconds)
        if settled:
            settle_due_batch(now=self.now, limit=settled)

    # What holds

    @invariant()
    def the_ledger_adds_up(self) -> None:
        check_ledger()
        check_reads(self.now)
        self.outstanding[self.now] = outstanding(self.now)

    def teardown(self) -> None:
        try:
            self.end()
        finally:
            transaction.set_rollback(True)
            self.transaction.__exit__(None, None, None)

    def end(self) -> None:
        """Sweep everything twice: the second time finds nothing to post, and every order holds what is due."""
        orders = list(self.orders.states)
        for order in [*orders, *reversed(orders)]:
            self.hear(order, 2)
        check_awards(self.orders)
        self.the_ledger_adds_up()
        for moment, points in self.outstanding.items():
            self.check_history(liability_at(moment).points, points)

    def check_history(self, told, seen) -> None:
        """What is told of a moment later is what was seen then."""
        assert told == seen

    def situations(self) -> set[str]:
        """Return what was reached: kinds of entries, and whether a balance was below zero and was filled again."""
        reached = set(LoyaltyTransaction.objects.values_list("kind", flat=True))
        if LoyaltyTransaction.objects.filter(balance__lt=0).exists():
            reached.add("owed")
        reached.update(StandingChange.objects.values_list("kind", flat=True))
        if LotConsumption.objects.filter(lot__transaction__gt=F("transaction")).exists():
            reached.add("owed and filled")
        return reached
