"""Past orders replayed in memory leave the rows that they leave when each is heard of by itself (rule 67)."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.expiry import ExpiryRounding
from saleor_loyalty_plugin.domain.orders import AwardOn
from saleor_loyalty_plugin.domain.tiers.qualification import QualificationBasis, QualificationWindow
from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.features.books.services.backfilling.alone import award_alone
from saleor_loyalty_plugin.features.books.services.backfilling.running import backfill
from saleor_loyalty_plugin.features.books.services.backfilling.runs import Backfill, Backfilled
from saleor_loyalty_plugin.models import (
    ChannelTerms,
    LotConsumption,
    LoyaltyMember,
    LoyaltyTransaction,
    OrderAward,
    PointsLot,
    ProgramState,
    Tier,
    TierChange,
)
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.earning.awards import PastTerms
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.settlement import settle_member
from saleor_loyalty_plugin.services.standing.leaving import leave
from saleor_loyalty_plugin.services.standing.suspending import lift, suspend
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.orders import Orders

from .test_backfilling import Shop

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAYS = st.sampled_from([0, 1, 9, 10, 11, 29, 30, 60, 61, 90, 200, 364, 365, 366, 500, 800, 1000])
SETTINGS = st.builds(
    ProgramSettings,
    award_on=st.sampled_from(AwardOn),
    pending_days=st.sampled_from([0, 0, 10]),
    expires_after_days=st.sampled_from([0, 30, 365]),
    inactivity_days=st.sampled_from([0, 0, 60]),
    expiry_rounding=st.sampled_from(ExpiryRounding),
    qualification_basis=st.sampled_from(QualificationBasis),
    qualification_window=st.sampled_from(QualificationWindow),
    downgrade_grace_days=st.sampled_from([0, 30]),
    earn_on_shipping=st.booleans(),
)
PAST = st.sampled_from([PastTerms(), PastTerms(rates={"USD": Decimal("0.5")}, multipliers={"bronze": Decimal(3)})])


@dataclass(frozen=True)
class Placed:
    ago: int
    amount: str
    kept: str = "1"
    facts: dict = field(default_factory=dict)
    before: bool = False
    """Awarded by an earlier run."""


@dataclass(frozen=True)
class Customer:
    orders: tuple[Placed, ...]
    joined: int | None = None
    given: tuple[tuple[int, int | None], ...] = ()
    """Points that they got on joining, and days after which these expire."""
    tier: str = "bronze"
    assigned: tuple[str, int | None] | None = None
    suspended: tuple[int, int] | None = None
    left: bool = False


FACTS = st.sampled_from(
    [
        *[{}] * 8,
        {"void": True},
        {"confirmed": False},
        {"placed": False, "confirmed": False},
        {"fulfilled": True},
        {"is_replacement": True},
        {"channel_id": 2, "currency": "PLN"},
        {"channel_id": 3},
        {"fully_paid_once": False},
        {"has_points": True},
    ]
)
PLACED = st.builds(
    Placed,
    ago=DAYS,
    amount=st.sampled_from(["0.00", "0.99", "100.00", "499.99", "500.00", "2500.00"]),
    kept=st.sampled_from(["1", "1", "1", "0.5", "0"]),
    facts=FACTS,
    before=st.booleans(),
)
CUSTOMER = st.builds(
    Customer,
    orders=st.lists(PLACED, max_size=6).map(tuple),
    joined=st.sampled_from([None, None, 5, 100]),
    given=st.lists(st.tuples(st.integers(1, 900), st.sampled_from([None, 20, 90])), max_size=2).map(tuple),
    tier=st.sampled_from(["bronze", "bronze", "silver", "gold"]),
    assigned=st.sampled_from([None, None, ("gold", None), ("silver", 3), ("gold", -2)]),
    suspended=st.sampled_from([None, None, (4, 2), (4, 0)]),
    left=st.sampled_from([False, False, False, True]),
)


def world(customers, how, past):
    """Make customers as they are before; return the shop and who has which orders to be awarded."""
    shop, listed = Orders(), []
    ProgramState.objects.update_or_create(
        pk=ProgramState.SINGLETON, defaults={"active_since": NOW - timedelta(days=150), "last_order_before": 10**9}
    )
    ChannelTerms.objects.create(channel_id=2, points_per_currency_unit=Decimal("0.25"))
    ChannelTerms.objects.create(channel_id=3, active=False)
    for number, customer in enumerate(customers):
        user = get_user_model().objects.create(username=f"customer {number}")
        if customer.joined is not None:
            _join(user, customer, how)
        orders = [(placed, _place(shop, user, placed)) for placed in customer.orders]
        earlier = [order_id for placed, order_id in orders if placed.before]
        if earlier:
            run = Backfill(shop=Shop(shop), settings=how, past=past, now=NOW - timedelta(hours=1))
            award_alone(user.pk, earlier, run, Backfilled())
        awarded = set(OrderAward.objects.values_list("order_id", flat=True))
        if rest := [order_id for _, order_id in orders if order_id not in awarded]:
            listed.append((user.pk, rest))
    return shop, listed


def _join(user, customer, how):
    joined = NOW - timedelta(days=customer.joined)
    member = enroll(user_id=user.pk, settings=how, now=joined)
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=Tier.objects.get(code=customer.tier))
    for number, (points, ends) in enumerate(customer.given):
        adjust_points(
            user_id=user.pk,
            points=points,
            reason="brought",
            idempotency_key=f"{user.pk}:{number}",
            settings=how,
            now=joined,
            expires_at=None if ends is None else joined + timedelta(days=ends),
        )
    if customer.assigned is not None:
        code, until = customer.assigned
        ends = None if until is None else NOW + timedelta(days=until)
        assign_tier(user_id=user.pk, tier=Tier.objects.get(code=code), until=ends, now=joined)
    if customer.suspended is not None:
        since, until = customer.suspended
        suspend(user_id=user.pk, reason="looked at", actor=Actor(), now=NOW - timedelta(days=since))
        if until:
            lift(user_id=user.pk, reason="cleared", actor=Actor(), now=NOW - timedelta(days=until))
    if customer.left:
        settle_member(member_id=member.pk, now=NOW - timedelta(days=1))
        member.refresh_from_db()
        leave(user_id=user.pk, confirm_points=member.balance, now=NOW - timedelta(days=1))


def _place(shop, user, placed):
    order_id = shop.place(
        user_id=user.pk,
        lines=[placed.amount],
        created_at=NOW - timedelta(days=placed.ago),
        shipping_gross=Decimal("4.99"),
        **placed.facts,
    )
    shop.change(order_id, charged=Decimal(placed.amount) * Decimal(placed.kept))
    return order_id


def rows():
    """Return all rows that awarding writes, told apart by their places with their members instead of by their ids."""
    places, tables = {}, {}
    for model in (LoyaltyTransaction, PointsLot):
        counts = {}
        for row in model.objects.order_by("pk"):
            counts[row.member_id] = place = counts.get(row.member_id, 0) + 1
            places[model, row.pk] = f"{row.member.user_id}:{place}"
    for model in (LoyaltyMember, LoyaltyTransaction, PointsLot, LotConsumption, OrderAward, TierChange):
        told = [_told(row, places) for row in model.objects.order_by("pk")]
        tables[model.__name__] = sorted(told, key=lambda row: [str(value) for value in row.values()])
    return tables


def _told(row, places):
    told = {}
    for column in row._meta.concrete_fields:
        value = getattr(row, column.attname)
        if column.primary_key:
            continue
        if column.name == "member":
            value = row.member.user_id if row.member_id else None
        elif column.name in ("lot", "transaction"):
            value = places[column.related_model, value]
        elif column.name == "idempotency_key" and value.startswith("lot:"):
            _, lot, *rest = value.split(":")
            value = ":".join([places[PointsLot, int(lot)], *rest])
        told[column.name] = value
    if isinstance(row, LoyaltyTransaction | PointsLot):
        told["place"] = places[type(row), row.pk]
    return told


def left_by(way):
    """Return what a way leaves, and take it back."""
    with transaction.atomic():
        done = way()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        found = rows()
        assert list(findings(now=NOW, rebuild=True)) == []
        transaction.set_rollback(True)
    return found, done


def compare(customers, how, past):
    with transaction.atomic():
        shop, listed = world(customers, how, past)
        run = Backfill(shop=Shop(shop), settings=how, past=past, now=NOW)

        def slowly():
            done = Backfilled(customers=len(listed), orders=sum(len(order_ids) for _, order_ids in listed))
            for user_id, order_ids in listed:
                award_alone(user_id, order_ids, run, done)
            return done

        def fast():
            *_, done = [Backfilled(), *backfill(customers=listed, run=run)]
            return done

        slow, told_slowly = left_by(slowly)
        quick, told = left_by(fast)
        transaction.set_rollback(True)
    assert quick == slow
    assert replace(told, alone=0) == told_slowly
    return told


# A history is looked at as it is: to find a shorter one takes minutes.
EXAMPLES = settings(max_examples=15, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate))
HISTORIES = given(st.lists(CUSTOMER, min_size=1, max_size=3), SETTINGS, PAST)
# Who has points already, and a past in which they would have expired together; and tiers that went up and down.
KEPT = Customer(orders=(Placed(400, "100.00"), Placed(30, "100.00")), joined=5, given=((500, None),))
UP_AND_DOWN = Customer(
    orders=tuple(Placed(ago, amount) for ago, amount in ((900, "2500.00"), (500, "100.00"), (100, "500.00"))),
    joined=5,
    tier="gold",
)


@pytest.mark.django_db
@EXAMPLES
@HISTORIES
@example([KEPT], ProgramSettings(inactivity_days=60), PastTerms())
@example([UP_AND_DOWN], ProgramSettings(pending_days=10), PastTerms())
def test_rows_are_the_same_either_way(customers, how, past):
    compare(customers, how, past)


@pytest.mark.django_db
@pytest.mark.long
@settings(EXAMPLES, max_examples=1000)
@HISTORIES
def test_rows_are_the_same_either_way_whatever_happened(customers, how, past):
    compare(customers, how, past)
