"""What orders earn in campaigns, and what refunds leave: the rules' table, on the ledger (rules 32 to 37)."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.orders import OrderLine
from saleor_loyalty_plugin.features.campaigns.models import Campaign
from saleor_loyalty_plugin.models import ChannelTerms, OrderAward
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.suspending import suspend
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.services.ledger import balance, entries
from tests.services.standings import put_in, tier

from .campaigns import X, Y, campaign, effects, given, line, per_item, per_order, states, two_lines, update_campaign

pytestmark = pytest.mark.django_db
THREE = Decimal(3)


def test_an_order_without_campaigns_keeps_nothing_of_them(member, orders, reconcile):
    # when
    order = orders.place(user_id=member.user_id, lines=two_lines())

    # then
    assert reconcile(order) == 49
    award = OrderAward.objects.get()
    assert (award.effects, award.exact_points) == (None, None)
    assert [sorted(kept) for kept in award.lines] == [["amount", "line"]] * 2


@pytest.mark.parametrize(
    ("_case", "tier_code", "make", "points"),
    [
        ("b", "silver", lambda: campaign(), 124),
        ("c", "bronze", lambda: campaign(factor=THREE, products=[X]), 109),
        ("d", "bronze", lambda: (campaign(), campaign(factor=THREE, products=[X])), 129),
        ("e", "bronze", lambda: (campaign(stackable=True), campaign(factor=THREE, stackable=True)), 199),
        ("f", "bronze", lambda: (campaign(), campaign(factor=Decimal(0), products=[X])), 39),
        (
            "g",
            "bronze",
            lambda: (per_item(5, products=[Y]), per_order(100, minimums={1: Decimal(40)})),
            164,
        ),
        ("g, in a channel of another minimum", "bronze", lambda: per_order(100, minimums={2: Decimal(1000)}), 149),
        ("g, below the minimum", "bronze", lambda: per_order(100, minimums={1: Decimal(50)}), 49),
        ("h", "bronze", lambda: campaign(factor=THREE, products=[X], points_per_order_limit=50), 99),
        ("i", "gold", lambda: campaign(), 149),
        ("j", "bronze", lambda: campaign(factor=THREE, products=[X], budget=Decimal(30)), 79),
    ],
)
def test_an_order_earns_what_the_table_says(_case, tier_code, make, points, member, orders, reconcile):
    # given
    put_in(member, tier_code)
    make()

    # when
    order = orders.place(user_id=member.user_id, lines=two_lines())

    # then
    assert reconcile(order) == points
    assert reconcile(order) == 0
    assert balance(member) == (points, 0)


@pytest.mark.parametrize(
    ("_case", "tier_code", "fields", "paid", "points"),
    [
        ("h", "bronze", {"factor": THREE, "products": [X], "points_per_order_limit": 50}, "0.50", 49),
        ("i", "gold", {}, "0.30", 44),
        ("all", "gold", {}, "0.00", 0),
    ],
)
def test_a_refund_leaves_its_share_of_all_of_it(_case, tier_code, fields, paid, points, member, orders, reconcile):
    # given
    put_in(member, tier_code)
    campaign(**fields)
    order = orders.place(user_id=member.user_id, lines=two_lines(), total=Decimal("100.00"))
    reconcile(order)

    # when
    orders.charge(order, str(Decimal(100) * Decimal(paid)))
    Campaign.objects.update(active=False, factor=Decimal(50))

    # then
    reconcile(order)
    assert balance(member) == (points, 0)


def test_goods_are_kept_with_the_lines_of_an_order_in_a_campaign(member, orders, reconcile):
    # given
    campaign(categories=[30])
    facts = {"categories": frozenset({30, 31}), "collections": frozenset({40}), "on_sale": True}
    order = orders.place(user_id=member.user_id, lines=[line("30.00", quantity=2, **facts), line("5.00", 9)])

    # then
    assert reconcile(order) == 65
    assert [{**kept, "line": None} for kept in OrderAward.objects.get().lines] == [
        {
            "line": None,
            "amount": "30.00",
            "pieces": 2,
            "product": X,
            "variant": 70,
            "categories": [30, 31],
            "collections": [40],
            "sale": True,
        },
        {"line": None, "amount": "5.00", "pieces": 1, "product": 9, "variant": 90},
    ]


def test_what_is_on_sale_can_be_left_out(member, orders, reconcile):
    # given
    campaign(exclude_sale=True)

    # then
    lines = [line("30.00", on_sale=True), line("10.00", Y)]
    assert reconcile(orders.place(user_id=member.user_id, lines=lines)) == 50


def test_time_is_judged_at_the_orders_own_moment(member, orders, reconcile, now):
    # given an order of Saturday 23:30 in Warsaw that is looked at an hour later, on Sunday
    settings = replace(ProgramSettings(), time_zone="Europe/Warsaw")
    campaign(weekdays=[5], from_time="22:00", until_time="00:00")
    placed = datetime(2026, 5, 2, 21, 30, tzinfo=UTC)

    # then
    saturday = orders.place(user_id=member.user_id, lines=["10.00"], created_at=placed)
    sunday = orders.place(user_id=member.user_id, lines=["10.00"], created_at=placed + timedelta(hours=1))
    assert reconcile(saturday, at=placed + timedelta(hours=1), settings=settings) == 20
    assert reconcile(sunday, at=placed + timedelta(hours=1), settings=settings) == 10


def test_a_campaign_that_has_begun_or_ended_meanwhile_is_judged_by_when_the_order_was_placed(
    member, orders, reconcile, now
):
    # given
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    placed = orders.states[order].created_at
    campaign(ends_at=placed)
    campaign(starts_at=placed + timedelta(seconds=1), factor=Decimal(9))
    campaign(starts_at=placed, factor=THREE)

    # then
    assert reconcile(order, at=now + timedelta(days=1)) == 30


def test_channels_and_the_switch_narrow_a_campaign(member, orders, reconcile):
    # given
    campaign(channels=[2, 3])
    campaign(active=False, factor=Decimal(9))

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"], channel_id=2)) == 20
    assert reconcile(orders.place(user_id=member.user_id, lines=["10.00"], channel_id=1)) == 10


def test_a_campaign_of_a_tier_is_for_it_and_those_above(member, orders, reconcile):
    # given
    campaign(tier_id=tier("silver").pk)
    points = []

    # when
    for code in ("bronze", "silver", "gold"):
        put_in(member, code)
        points.append(reconcile(orders.place(user_id=member.user_id, lines=["10.00"])))

    # then
    assert points == [10, 25, 30]


def test_later_edits_change_neither_the_order_nor_what_a_refund_takes_back(member, orders, reconcile):
    # given an order that is paid later
    row = campaign(factor=THREE)
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order)

    # when
    update_campaign(campaign=row, fields={"factor": Decimal(9), "active": False, "products": [99]})
    orders.charge(order, "100.00")

    # then
    assert reconcile(order) == 300
    orders.charge(order, "50.00")
    assert reconcile(order) == -150


def test_an_unconfirmed_order_keeps_the_campaigns_it_was_placed_in_and_gets_the_goods_of_the_confirmation(
    member, orders, reconcile
):
    # given
    row = campaign(products=[X])
    order = orders.place(user_id=member.user_id, lines=two_lines(), confirmed=False)
    reconcile(order)
    assert effects(order)["offered"][0]["campaign"] == row.pk
    assert given(order) == {}

    # when
    update_campaign(campaign=row, fields={"active": False})
    orders.bought[order] = replace(orders.bought[order], lines=(line("40.00", X), line("9.99", Y)))
    orders.change(order, confirmed=True)

    # then
    assert reconcile(order) == 89
    assert given(order) == {row.code: 40}


def test_a_guests_order_takes_the_campaigns_that_ask_nothing_of_a_member(user, orders, reconcile, now):
    # given
    everybodys = campaign(factor=THREE)
    campaign(factor=Decimal(9), tier_id=tier("bronze").pk)
    campaign(factor=Decimal(9), first_orders=1)
    campaign(factor=Decimal(9), points_per_member_limit=1000)
    campaign(factor=Decimal(9), times_per_member_limit=5)
    order = orders.place(user_id=None, lines=["10.00"])
    reconcile(order)
    assert given(order) == {everybodys.code: 20}

    # when Saleor has matched the order to a customer
    orders.change(order, user_id=user.pk)

    # then
    assert reconcile(order) == 30
    assert given(order) == {everybodys.code: 20}


def test_neither_a_channel_that_is_off_nor_who_is_suspended_takes_part(member, orders, reconcile, now):
    # given
    per_order(100)
    ChannelTerms.objects.create(channel_id=7, active=False)
    suspend(user_id=member.user_id, reason="fraud", actor=Actor(), now=now - timedelta(days=1))

    # then
    off = orders.place(user_id=None, lines=["10.00"], channel_id=7)
    suspended = orders.place(user_id=member.user_id, lines=["10.00"])
    for order in (off, suspended):
        assert reconcile(order) == 0
        assert (given(order), effects(order)) == ({}, None)


def test_a_guests_order_that_turns_out_to_be_of_who_was_suspended_gives_back_what_it_took(
    user, orders, reconcile, now, settings_of_program
):
    # given
    row = per_order(100, budget=Decimal(500))
    order = orders.place(user_id=None, lines=["10.00"])
    reconcile(order)
    enroll(user_id=user.pk, settings=settings_of_program, now=now - timedelta(days=2))
    suspend(user_id=user.pk, reason="fraud", actor=Actor(), now=now - timedelta(days=1))

    # when
    orders.change(order, user_id=user.pk)

    # then
    assert reconcile(order) == 0
    row.refresh_from_db()
    assert (states(order), row.budget_used) == (["void"], 0)


def test_a_replacement_takes_no_campaign(member, orders, reconcile):
    # given
    campaign()

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=["80.00"], is_replacement=True)) == 80


def test_delivery_that_earns_takes_rate_and_tier_alone(member, orders, reconcile):
    # given
    campaign()
    settings = replace(ProgramSettings(), earn_on_shipping=True)
    order = orders.place(user_id=member.user_id, lines=["30.00"], shipping_gross=Decimal("5.00"))

    # then
    assert reconcile(order, settings=settings) == 65


def test_an_order_that_costs_nothing_earns_nothing(member, orders, reconcile):
    # given
    per_order(100)
    per_item(5)

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=["0.00"])) == 0
    assert entries(member) == []


def test_prices_without_tax_count_where_the_program_says_so(member, orders, reconcile):
    # given
    campaign()
    settings = replace(ProgramSettings(), earn_on_net=True)
    taxed = OrderLine("1", net=Decimal("10.00"), gross=Decimal("12.30"))

    # then
    assert reconcile(orders.place(user_id=member.user_id, lines=[taxed]), settings=settings) == 20


def test_hours_are_read_as_they_were_entered(db):
    # when
    row = campaign(from_time="09:30", until_time="17:00", weekdays=[4, 0, 4])

    # then
    row.refresh_from_db()
    assert (row.from_time, row.until_time, row.weekdays) == (time(9, 30), time(17), [0, 4])
