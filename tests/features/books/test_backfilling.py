"""Orders from before the program, awarded as if it had run since then (rule 67)."""

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.features.books.services.backfilling.running import backfill
from saleor_loyalty_plugin.features.books.services.backfilling.runs import Backfill, Backfilled
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward, ProgramState, Tier, TierChange
from saleor_loyalty_plugin.services.earning.awards import PastTerms
from saleor_loyalty_plugin.services.inactivity import apply_inactivity
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.leaving import leave
from saleor_loyalty_plugin.services.tiers import assign_tier
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.campaigns.campaigns import campaign
from tests.services.ledger import balance, entries, tables

SETTINGS = ProgramSettings()


def days(number):
    return timedelta(days=number)


class Shop:
    """The orders kept in memory as the command reads those of a Saleor."""

    def __init__(self, orders):
        self.orders = orders

    def source(self, order_ids):
        states = [self.orders.states[order_id] for order_id in order_ids]
        return self.orders, sorted(states, key=lambda state: (state.placed_at, state.number))


@pytest.fixture
def begun(db, orders):
    """The program begins after all orders that are in the shop."""
    orders.begin()
    ProgramState.objects.update(last_order_before=10**9)


@pytest.fixture
def run(begun, orders, now):
    def run(at=now, settings=SETTINGS, past=None, workers=1, **facts):
        awarded = set(OrderAward.objects.values_list("order_id", flat=True))
        by_user = defaultdict(list)
        for order_id, state in orders.states.items():
            if order_id not in awarded:
                by_user[state.user_id].append(order_id)
        how = Backfill(shop=Shop(orders), settings=settings, past=past or PastTerms(), now=at, **facts)
        *_, done = [Backfilled(), *backfill(customers=sorted(by_user.items()), run=how, workers=workers)]
        return done

    return run


def test_nothing_is_awarded_without_it(begun, member, orders, reconcile):
    assert reconcile(orders.place(user_id=member.user_id, lines=["100.00"])) == 0


def test_points_tiers_and_expiry_are_as_if_the_program_had_run(run, user, orders, now):
    # given 500 points make silver, which earns 1.25 times as many
    for ago, amount in ((500, "100.00"), (300, "500.00"), (10, "100.00")):
        orders.place(user_id=user.pk, lines=[amount], created_at=now - days(ago))

    # when
    done = run()

    # then
    member = LoyaltyMember.objects.get(user=user)
    assert done == Backfilled(customers=1, orders=3, awarded=3, points=725, expired=100)
    assert entries(member) == [
        ("earn", 100, 100),
        ("earn", 500, 600),
        ("expiration", -100, 500),
        ("earn", 125, 625),
    ]
    moments = LoyaltyTransaction.objects.filter(kind="earn").values_list("created_at", flat=True)
    assert list(moments) == [now - days(500), now - days(300), now - days(10)]
    assert (member.tier.code, member.enrolled_at) == ("silver", now - days(500))
    assert list(TierChange.objects.values_list("tier_code", "since")) == [("silver", now - days(300))]


def test_a_refund_takes_back_from_then_on_and_what_was_refunded_before_never_counts(
    run, member, orders, reconcile, now
):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(9))
    orders.charge(order, "80.00")
    run()
    assert balance(member) == (80, 0)

    # when
    orders.charge(order, "50.00")
    reconcile(order)

    # then
    assert entries(member) == [("earn", 80, 80), ("reversal", -30, 50)]


def test_a_second_run_and_a_dry_one_change_nothing(run, member, orders, now):
    # given
    orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(9))
    before = tables()

    # when
    dry = run(dry_run=True)
    assert tables() == before
    real = run()
    after = tables()

    # then
    assert dry == real
    assert run() == Backfilled()
    assert tables() == after


def test_what_fails_for_one_customer_leaves_nothing_of_them_and_all_of_the_others(
    run, member, other_member, orders, monkeypatch, now
):
    # given
    broken = [orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(ago)) for ago in (9, 8)]
    orders.place(user_id=other_member.user_id, lines=["30.00"], created_at=now - days(9))
    whole = orders.goods
    monkeypatch.setattr(orders, "goods", lambda order_id: 1 / 0 if order_id == broken[1] else whole(order_id))

    # when
    done = run()

    # then
    assert (done.failed, done.awarded, done.points) == (1, 1, 30)
    assert (balance(member), balance(other_member)) == ((0, 0), (30, 0))
    monkeypatch.undo()
    assert run().points == 200


def test_terms_of_then_hold_where_they_are_given(run, member, orders, now):
    # given
    Tier.objects.filter(code="bronze").update(earn_multiplier=2)
    orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(9))

    # when
    past = PastTerms(rates={"USD": Decimal("0.5")}, multipliers={"bronze": Decimal(3)})
    run(past=past, settings=ProgramSettings(expires_after_days=0))

    # then
    assert balance(member) == (150, 0)


def test_a_tier_that_the_member_has_is_kept(run, member, orders, now):
    # given
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=Tier.objects.get(code="gold"))
    orders.place(user_id=member.user_id, lines=["500.00"], created_at=now - days(9))

    # when
    run()

    # then
    member.refresh_from_db()
    assert member.tier.code == "gold"
    assert OrderAward.objects.get().tier_code == "bronze"


def test_points_of_who_did_not_order_for_long_are_gone(run, member, orders, now):
    # given
    inactive = ProgramSettings(inactivity_days=90)
    apply_inactivity(settings=inactive, now=now, limit=10)
    for ago in (400, 350, 30):
        orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(ago))

    # when
    run(settings=inactive)

    # then
    assert entries(member) == [
        ("earn", 100, 100),
        ("earn", 100, 200),
        ("expiration", -100, 100),
        ("expiration", -100, 0),
        ("earn", 100, 100),
    ]
    member.refresh_from_db()
    assert member.points_expire_at == now + days(90)


def test_who_has_left_gets_nothing(run, user, orders, now):
    # given
    enroll(user_id=user.pk, settings=SETTINGS, now=now - days(20))
    leave(user_id=user.pk, confirm_points=0, now=now - days(5))
    orders.place(user_id=user.pk, lines=["100.00"], created_at=now - days(9))

    # then
    assert run().awarded == 0


def test_an_assigned_tier_stays(run, member, orders, now):
    # given
    assign_tier(user_id=member.user_id, tier=Tier.objects.get(code="gold"), until=None, now=now)
    orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(9))

    # when
    run()

    # then
    member.refresh_from_db()
    assert member.tier_at(now).code == "gold"


def test_what_a_member_has_already_does_not_go_with_what_they_had_forgotten_for_long(run, member, orders, adjust, now):
    # given
    inactive = ProgramSettings(inactivity_days=90)
    apply_inactivity(settings=inactive, now=now, limit=10)
    adjust(500)
    for ago in (400, 30):
        orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(ago))

    # when
    done = run(settings=inactive)

    # then
    member.refresh_from_db()
    assert (done.points, done.expired, member.points_expire_at) == (200, 0, now + days(90))
    assert balance(member) == (700, 0)


def test_a_past_that_orders_do_not_tell_alone_is_awarded_order_by_order(run, member, other_member, orders, now):
    # given
    campaign(starts_at=now - days(20))
    for who, ago in ((member, 10), (member, 30), (other_member, 30)):
        orders.place(user_id=who.user_id, lines=["100.00"], created_at=now - days(ago))

    # when
    done = run()

    # then
    assert (done.customers, done.alone, done.awarded) == (2, 1, 3)
    assert (balance(member), balance(other_member)) == ((300, 0), (100, 0))


def test_an_order_that_points_were_spent_on_is_looked_at_by_itself(run, member, orders, now):
    # given
    orders.place(user_id=member.user_id, lines=["100.00"], created_at=now - days(9), has_points=True)

    # then
    assert (run().alone, balance(member)) == (1, (100, 0))


@pytest.mark.django_db(transaction=True)
def test_several_processes_award_as_one_does(run, orders, now, monkeypatch):
    # given
    monkeypatch.setattr("saleor_loyalty_plugin.features.books.services.backfilling.running.CUSTOMERS", 1)
    users = [get_user_model().objects.create(username=f"customer {number}") for number in range(4)]
    for number, user in enumerate(users):
        for ago in (500, 9):
            orders.place(user_id=user.pk, lines=[f"{number}0.00"], created_at=now - days(ago))

    # when
    done = run(workers=2)

    # then
    assert done == Backfilled(customers=4, orders=8, awarded=6, points=120, expired=60)
    assert list(LoyaltyMember.objects.order_by("user").values_list("available", flat=True)) == [0, 10, 20, 30]
    assert list(findings(now=now, rebuild=True)) == []
