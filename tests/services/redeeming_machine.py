"""The shop of shop_machine.py, in which members also spend points at checkout."""

from decimal import Decimal
from uuid import UUID, uuid4

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import rule

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.domain.redemption import points_restored, points_used
from saleor_loyalty_plugin.domain.spending import SpendingTerms
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Redemption, RedemptionState
from saleor_loyalty_plugin.services.spending.redemptions import (
    RedeemingCheckout,
    apply_points,
    release,
    release_others,
    remove_points,
)

from .shop_machine import Shop, action, heard, some_member

some_checkout = st.integers(0, 2)
apply = action("apply", member=some_member, checkout=some_checkout, percent=st.sampled_from([100, 100, 60, 30, 130]))
remove = action("remove", checkout=some_checkout)
buy = action(
    "buy",
    checkout=some_checkout,
    price=st.integers(10_00, 300_00).map(lambda cents: Decimal(cents) / 100),
    used=st.sampled_from([100, 100, 100, 50, 33, 0]),
    times=heard,
    before=st.sampled_from(["nothing", "nothing", "nothing", "released", "cancelled"]),
    waits=st.booleans(),
)
regret_buying = action(
    "regret_buying",
    member=some_member,
    checkout=some_checkout,
    percent=st.sampled_from([None, 0, 50, 99]),
    then=st.sampled_from([None, 100]),
)
edit = action(
    "edit", which=st.integers(0, 5), percent=st.sampled_from([None, 0, 1, 50, 99, 100, 100, 130]), times=heard
)
go = action("go", which=st.integers(0, 5), seen=heard, times=heard)
refund_delivery = action(
    "refund_delivery", which=st.integers(0, 5), percent=st.sampled_from([0, 1, 5, 10]), times=heard
)
give_up = action("give_up", which=st.integers(0, 5))


class RedeemingShop(Shop):
    """Checkouts hold points; orders are made of them, or nobody comes back; staff edit orders, and orders go."""

    def __init__(self) -> None:
        super().__init__()
        self.checkouts = [uuid4() for _ in range(3)]
        self.gone: set[UUID] = set()

    @rule(
        what=st.one_of(
            apply, apply, buy, buy, remove, give_up, regret_buying, regret_buying, edit, edit, edit, go, refund_delivery
        )
    )
    def points_are_spent(self, what) -> None:
        arguments = {name: value for name, value in what.items() if name != "action"}
        getattr(self, what["action"])(**arguments)

    def apply(self, member, checkout, percent) -> None:
        """Apply a share of what there is: what was applied before counts, more than there is fails."""
        before = self.balance(member)
        held_here = self.held(checkout).filter(member__user_id=self.users[member])
        mine = before.available + sum(redemption.points for redemption in held_here)
        points = mine * percent // 100
        where = RedeemingCheckout(
            checkout_id=self.checkouts[checkout],
            channel_id=1,
            currency="USD",
            fraction_digits=2,
            goods=Decimal(100_000),
        )
        terms = SpendingTerms(point_value=Decimal("0.01"), min_points=1)
        release_others(checkout_id=where.checkout_id, user_id=self.users[member], now=self.now)
        try:
            with transaction.atomic():
                apply_points(user_id=self.users[member], checkout=where, points=points, terms=terms, now=self.now)
        except LoyaltyError:
            # Too many, none, or what came back had expired meanwhile.
            return
        after = self.balance(member)
        assert after.available + after.held <= before.available + before.held
        assert after.available >= 0
        assert sum(redemption.points for redemption in self.held(checkout)) == points

    def remove(self, checkout) -> None:
        remove_points(checkout_id=self.checkouts[checkout], now=self.now)
        assert not self.held(checkout).exists()

    def buy(self, checkout, price, used, times, before, waits=False) -> None:
        """Make an order of a checkout, which takes a share of what the points are worth; and start another basket."""
        checkout_id = self.checkouts[checkout]
        redemption = self.held(checkout).first()
        facts = {"checkout_id": checkout_id, "confirmed": not waits, "paid": not waits}
        customer = None
        if redemption is not None:
            customer = redemption.member.user_id
            facts["points_amount"] = (redemption.amount * used / 100).quantize(Decimal("0.01"))
            facts["has_points"] = True
            if before == "released":
                release(redemption_id=redemption.pk, now=self.now)
        order = self.orders.place(user_id=customer, lines=[str(price)], **facts)
        if before == "cancelled":
            self.orders.change(order, void=True)
        self.checkouts[checkout] = uuid4()
        self.hear(order, times)

    def regret_buying(self, member, checkout, percent, then) -> None:
        """Buy with points, and have the order refunded or (for None) cancelled, and perhaps charged again."""
        self.give(member, 100)
        self.apply(member, checkout, 100)
        self.buy(checkout, Decimal(50), 100, 1, "nothing")
        order = list(self.orders.states)[-1]
        for share in (percent, then):
            if share is None:
                self.orders.change(order, void=True)
            else:
                self.orders.charge(order, str(Decimal(50) * share / 100))
            self.hear(order, 2)

    def edit(self, which, percent, times) -> None:
        """Have the lines of an order that points were spent on say something else of them; None for no line at all."""
        bought = self.bought()
        if bought:
            order = bought[which % len(bought)]
            applied = Redemption.objects.filter(checkout_id=self.orders.states[order].checkout_id).latest("pk").amount
            worth = None if percent is None else (max(applied, Decimal(1)) * percent / 100).quantize(Decimal("0.01"))
            self.orders.change(order, points_amount=worth)
            self.hear(order, times)

    def go(self, which, seen, times) -> None:
        """Expire an order that was never paid, and delete it: the shop tells of neither for sure."""
        unpaid = [order for order in self.bought() if not self.orders.states[order].fully_paid_once]
        if unpaid:
            order = unpaid[which % len(unpaid)]
            if self.orders.states[order].charged:
                return
            self.hear(order, 1)
            self.orders.change(order, void=True)
            self.hear(order, seen)
            del self.orders.states[order]
            self.gone.add(order)
            self.hear(order, times)

    def refund_delivery(self, which, percent, times) -> None:
        """Pay back money of which staff say that it is for the delivery."""
        order = self.order(which)
        state = self.orders.states[order]
        if state.fully_paid_once and not state.void:
            amount = (state.total * percent / 100).quantize(Decimal("0.01"))
            self.orders.charge(order, str(max(state.total - amount, Decimal(0))))
            self.orders.change(order, delivery_refunded=amount)
            self.hear(order, times)

    def charge_or_refund(self, which, percent, times) -> None:
        self.orders.change(self.order(which), delivery_refunded=Decimal(0))
        super().charge_or_refund(which, percent, times)

    def bought(self) -> list[UUID]:
        """Return the orders that points were spent on."""
        return [state.order_id for state in self.orders.states.values() if state.has_points]

    def give_up(self, which) -> None:
        """Do what the sweep does with a hold that nobody came back for, unless an order was made of its checkout."""
        ordered = [state.checkout_id for state in self.orders.states.values()]
        stale = Redemption.objects.filter(state=RedemptionState.HELD).exclude(checkout_id__in=ordered).order_by("pk")
        for redemption in stale[which : which + 1]:
            assert release(redemption_id=redemption.pk, now=self.now)

    def check_history(self, told, seen) -> None:
        """What a checkout holds over its date may be told to be gone; nothing is told that was not there."""
        assert told <= seen

    def held(self, checkout):
        return Redemption.objects.filter(state=RedemptionState.HELD, checkout_id=self.checkouts[checkout])

    def end(self) -> None:
        """What an order took, less what came back of it, is what its lines say; nothing of one that is gone."""
        super().end()
        for order in self.gone:
            self.hear(order, 2)
        for state in self.orders.states.values():
            self.check_order(state)
        for redemption in Redemption.objects.filter(order_id__in=self.gone):
            assert redemption.restored == redemption.points
        self.the_ledger_adds_up()
        open_ones = Redemption.objects.filter(state=RedemptionState.HELD)
        assert set(open_ones.values_list("checkout_id", flat=True)) <= set(self.checkouts)

    def check_order(self, state) -> None:
        redemption = Redemption.objects.filter(order_id=state.order_id).first()
        if redemption is None:
            assert not state.points_amount
            return
        assert redemption.state == RedemptionState.CAPTURED
        assert redemption.points == points_used(state.points_amount or Decimal(0), Decimal("0.01"), held=MAX_POINTS)
        assert redemption.restored == points_restored(redemption.points, state)
