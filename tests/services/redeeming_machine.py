"""The shop of shop_machine.py, in which members also spend points at checkout."""

from decimal import Decimal
from uuid import uuid4

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import rule

from saleor_loyalty_plugin.domain.redemption import points_restored
from saleor_loyalty_plugin.domain.spending import SpendingTerms
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Redemption, RedemptionState
from saleor_loyalty_plugin.services.redemptions import (
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
)
regret_buying = action(
    "regret_buying",
    member=some_member,
    checkout=some_checkout,
    percent=st.sampled_from([None, 0, 50, 99]),
    then=st.sampled_from([None, 100]),
)
give_up = action("give_up", which=st.integers(0, 5))


class RedeemingShop(Shop):
    """Checkouts hold points; orders are made of them, or nobody comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.checkouts = [uuid4() for _ in range(3)]

    @rule(what=st.one_of(apply, apply, buy, buy, remove, give_up, regret_buying, regret_buying))
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

    def buy(self, checkout, price, used, times, before) -> None:
        """Make an order of a checkout, which takes a share of what the points are worth; and start another basket."""
        checkout_id = self.checkouts[checkout]
        redemption = self.held(checkout).first()
        facts = {"checkout_id": checkout_id}
        customer = None
        if redemption is not None:
            customer = redemption.member.user_id
            facts["points_amount"] = (redemption.amount * used / 100).quantize(Decimal("0.01"))
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

    def give_up(self, which) -> None:
        """Do what the sweep does with a hold that nobody came back for, unless an order was made of its checkout."""
        ordered = [state.checkout_id for state in self.orders.states.values()]
        stale = Redemption.objects.filter(state=RedemptionState.HELD).exclude(checkout_id__in=ordered).order_by("pk")
        for redemption in stale[which : which + 1]:
            assert release(redemption_id=redemption.pk, now=self.now)

    def check_history(self, told, seen) -> None:
        """What a checkout held over its date, and gave back, is told to have expired at its date."""
        assert told <= seen

    def held(self, checkout):
        return Redemption.objects.filter(state=RedemptionState.HELD, checkout_id=self.checkouts[checkout])

    def end(self) -> None:
        super().end()
        for state in self.orders.states.values():
            if state.points_amount:
                redemption = Redemption.objects.get(order_id=state.order_id)
                assert redemption.state == RedemptionState.CAPTURED
                assert redemption.restored == points_restored(redemption.points, state)
        open_ones = Redemption.objects.filter(state=RedemptionState.HELD)
        assert set(open_ones.values_list("checkout_id", flat=True)) <= set(self.checkouts)
