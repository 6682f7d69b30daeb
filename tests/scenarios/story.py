"""Plays the steps of a case against the services, with nothing but their arguments in between."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q

from saleor_loyalty_plugin.domain.earning import EarningTerms, earning_base, points_for
from saleor_loyalty_plugin.domain.lots import lot_dates
from saleor_loyalty_plugin.domain.orders import OrderGoods, OrderLine
from saleor_loyalty_plugin.enums import TransactionKind
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.birthdays.services import award_birthday, birthdays_near, set_birthday
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Reward, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.ledger import Entry, open_ledger, post
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.settings import ProgramSettings, SettingsError
from tests.orders import Orders

from .past_orders import PastOrders
from .spending import Spending
from .standing import Standing

DAY = timedelta(days=1)
UNITS = {"h": timedelta(hours=1), "d": DAY, "y": timedelta(days=365)}


class Story(PastOrders, Spending, Standing):
    """One shop with members who are called by letters. Every verb of a step is a method."""

    joined_at = datetime(2020, 1, 1, tzinfo=UTC)
    now = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)

    def __init__(self, program: dict[str, Any]) -> None:
        self.program = {name: str(value) for name, value in program.items()}
        # Cases that know no tiers multiply nobody's points.
        Tier.objects.filter(threshold__gt=0).delete()
        self.orders = Orders()
        self.placed: dict[str, UUID] = {}
        self.lots: dict[str, int] = {}
        self.members: dict[str, LoyaltyMember] = {}
        self.rewards: dict[str, Reward] = {}
        self.entries_by_hand = 0
        self.result: dict[str, Any] = {"error": None}

    def play(self, step: dict[str, Any]) -> None:
        arguments = {name: value for name, value in step.items() if name not in ("do", "expect")}
        getattr(self, step["do"])(**arguments)

    @property
    def settings(self) -> ProgramSettings:
        return ProgramSettings.parse(self.program)

    def moment(self, at: str | None) -> datetime:
        if at is None or at == "now":
            return self.now
        if at.startswith("now"):
            return self.now + int(at[3:-1]) * UNITS[at[-1]]
        return datetime.fromisoformat(at).replace(tzinfo=UTC)

    def member(self, name: str = "A") -> LoyaltyMember:
        if name not in self.members:
            user = get_user_model().objects.create(username=name)
            self.members[name] = enroll(user_id=user.pk, settings=self.settings, now=self.joined_at)
        self.members[name].refresh_from_db()
        return self.members[name]

    # Members

    def join(self) -> None:
        user, _ = get_user_model().objects.get_or_create(username="A")
        self.members["A"] = enroll(user_id=user.pk, settings=self.settings, now=self.now)

    def celebrate_birthdays(self, born: str) -> None:
        """Award birthdays that were told long before."""
        day = datetime.fromisoformat(born)
        told = {"month": day.month, "day": day.day, "year": day.year, "now": self.now - 30 * DAY}
        set_birthday(user_id=self.member().user_id, **told)
        for birthday in birthdays_near(now=self.now, after=0, limit=10):
            award_birthday(member_id=birthday.member_id, zone=self.settings.zone, settings=self.settings, now=self.now)

    # The ledger

    def give(self, points, member="A", at=None, available_at=None, expires_at=None, lot=""):
        """Give points with dates of their own, by default a day before the first of the dates."""
        dates = [self.moment(date) for date in (available_at, expires_at) if date]
        given_at = self.moment(at) if at else min([self.now, *(date - DAY for date in dates)])
        entry = Entry(
            kind=TransactionKind.BONUS,
            points=points,
            idempotency_key=self._key(),
            available_at=self.moment(available_at) if available_at else given_at,
            expires_at=self.moment(expires_at) if expires_at else None,
        )
        posted = self._post(self.member(member), entry, given_at)
        self.lots[lot or str(len(self.lots))] = posted.lots.get().pk

    def take(self, points, at=None, below_zero=False):
        """Take points; more than are available only where the entry may go below zero."""
        entry = Entry(
            kind=TransactionKind.ADJUSTMENT, points=-points, idempotency_key=self._key(), below_zero=below_zero
        )
        member = self.member()
        self._caught(lambda: self._post(member, entry, self.moment(at)))

    def adjust(self, points, by, reason, fails_before_the_end=False):
        actor, _ = get_user_model().objects.get_or_create(username=by)
        member = self.member()

        def run() -> None:
            adjust_points(
                user_id=member.user_id,
                points=points,
                reason=reason,
                idempotency_key=self._key(),
                settings=self.settings,
                now=self.now,
                actor_id=actor.pk,
            )
            if fails_before_the_end:
                raise LoyaltyError("something else failed")

        self._caught(run)

    def settle(self, at):
        settle_due_batch(now=self.moment(at), limit=100)

    def _post(self, member, entry, at):
        locked = open_ledger(Q(pk=member.pk), now=at)
        return post(member=locked, entry=entry, now=at)

    def _caught(self, work) -> None:
        try:
            with transaction.atomic():
                work()
        except LoyaltyError as error:
            self.result["error"] = error.code.value

    def _key(self) -> str:
        self.entries_by_hand += 1
        return f"by hand {self.entries_by_hand}"

    # Orders

    def order(self, id, amount=None, lines=None, discount=0):
        """Place an order that is paid at once, with its discount taken off the first line."""
        user_id = self.member().user_id
        self.placed[id] = self.orders.place(user_id=user_id, lines=list(_lines(amount, lines, discount)))
        self.see_again(id)

    def see_again(self, order):
        self.result["posted"] = reconcile_order(
            order_id=self.placed[order], source=self.orders, settings=self.settings, now=self.now
        )

    def charge(self, order, money):
        self.orders.charge(self.placed[order], str(money))
        self.see_again(order)

    def refund(self, order, money=None, in_all=None):
        """Give money back: this much, or so much that this share of the order is given back in all."""
        state = self.orders.states[self.placed[order]]
        charged = state.total * (1 - Decimal(str(in_all))) if money is None else state.charged - Decimal(money)
        self.charge(order, charged)

    def cancel(self, order):
        self.orders.change(self.placed[order], void=True)
        self.see_again(order)

    # The program

    def set(self, setting, to):
        self.program[setting] = to
        try:
            self.settings  # noqa: B018
        except SettingsError as refused:
            self.result["error"] = refused.problems[setting]

    def close_channel(self):
        ChannelTerms.objects.create(channel_id=1, active=False)

    # The rules alone

    def work_out_points(self, amount=None, lines=None, discount=0, rate=None, rates=(), multiplier=1, currency=""):
        whole = sum(rates) if rates else self.settings.points_per_currency_unit if rate is None else rate
        goods = OrderGoods(lines=tuple(_lines(amount, lines, discount)))
        terms = EarningTerms(rate=Decimal(whole), multiplier=Decimal(multiplier))
        self.result["points"] = points_for(earning_base(goods, on_net=False, on_shipping=False), terms)

    def work_out_base(self, items_gross, items_tax, delivery_gross, delivery_tax):
        goods = OrderGoods(
            lines=(OrderLine("1", net=Decimal(items_gross - items_tax), gross=Decimal(items_gross)),),
            shipping_net=Decimal(delivery_gross - delivery_tax),
            shipping_gross=Decimal(delivery_gross),
        )
        settings = self.settings
        self.result["base"] = earning_base(goods, on_net=settings.earn_on_net, on_shipping=settings.earn_on_shipping)

    def work_out_dates(self, at):
        days = self.settings.expires_after_days
        _, expires_at = lot_dates(self.moment(at), pending_days=0, expires_after_days=days)
        self.result["expires_at"] = expires_at


def _lines(amount, lines, discount):
    for index, line in enumerate(lines or [{"qty": 1, "price": amount}]):
        price = Decimal(line["qty"]) * Decimal(line["price"]) - (Decimal(discount) if index == 0 else 0)
        yield OrderLine(str(index), net=price, gross=price)
