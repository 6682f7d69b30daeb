"""What a campaign brought: everybody on each side, what they ordered as it stands today, in one currency (rule 43)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db.models import Q

from saleor_loyalty_plugin.domain.holdout.effect import Side, Verdict
from saleor_loyalty_plugin.features.campaigns.measured import measured
from saleor_loyalty_plugin.features.campaigns.models import CampaignSide
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, OrderAward
from saleor_loyalty_plugin.selectors.holdouts import HELD_OUT, TREATED
from saleor_loyalty_plugin.selectors.measuring import Measure, Window
from tests.domain.holdout.sides import sums_of
from tests.features.campaigns.campaigns import campaign, per_order, update_campaign

from .crowd import bought, crowd, part, put_on_a_side

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def measure(settings_of_program, now):
    """Orders of ten days, in a currency of one point a unit."""
    return Measure(settings=settings_of_program, rate=Decimal(1), window=Window(until=now + 10 * DAY))


@pytest.fixture
def parted(now):
    """A campaign with half of forty members held out."""
    crowd(40, now)
    row = campaign(holdout_percent=50)
    part(now)
    return row


def of_side(row, condition: Q) -> list[int]:
    return list(CampaignSide.objects.filter(condition, campaign=row).values_list("member_id", flat=True))


def effect(row, measure, now):
    row.refresh_from_db()
    return measured(row, measure, now=now).effect


def figures(side: Side) -> tuple[int, int, int, Decimal]:
    return side.members, side.orders, side.buyers, side.sums.after


def test_540_of_9000_against_45_of_1000_are_not_proven(now, measure):
    # given
    members = crowd(10_000, now)
    row = campaign(holdout_percent=10)
    CampaignSide.objects.bulk_create(
        [
            CampaignSide(
                campaign=row,
                member=member,
                bucket=0 if index < 1000 else 1000,
                program_bucket=0,
                held_below=1000,
                treated_from=1000,
                since=now,
            )
            for index, member in enumerate(members)
        ]
    )
    bought([member.pk for member in [*members[:45], *members[1000:1540]]], "20.00", now + DAY)

    # when
    found = effect(row, measure, now)

    # then
    assert (figures(found.treated), figures(found.held_out)) == ((9000, 540, 540, 10_800), (1000, 45, 45, 900))
    assert found.verdict is Verdict.NOT_PROVEN
    assert [
        round(100 * end, 2) for end in (found.conversion.estimate, found.conversion.low, found.conversion.high)
    ] == [
        1.5,
        -0.04,
        2.73,
    ]
    assert found.worth.estimate == pytest.approx(9000 * 0.3 * 0.4)


def test_who_ordered_nothing_counts_as_nothing(parted, measure, now):
    # given
    treated, held_out = of_side(parted, TREATED), of_side(parted, HELD_OUT)
    bought([treated[0], treated[0], treated[1]], "10.00", now)

    # when
    found = effect(parted, measure, now)

    # then
    assert figures(found.treated) == (len(treated), 3, 2, 30)
    assert figures(found.held_out) == (len(held_out), 0, 0, 0)
    assert found.verdict is Verdict.NOT_ENOUGH_DATA


def test_sums_squares_and_products_are_those_of_the_members(parted, measure, now):
    # given
    one, other = of_side(parted, TREATED)[:2]
    bought([one, one, other], "10.05", now + DAY)
    bought([other], "0.10", now - DAY)
    bought([one], "7.00", now - 89 * DAY)
    bought([one], "1000.00", now - 91 * DAY)

    # when
    found = effect(parted, measure, now).treated

    # then
    after, before = [Decimal("20.10"), Decimal("10.05")], [Decimal("7.00"), Decimal("0.10")]
    rest = [0] * (found.members - 2)
    assert found.sums == sums_of([*after, *rest], [*before, *rest])


@pytest.mark.parametrize(
    ("_case", "facts", "counted"),
    [
        ("paid", {}, (1, 10)),
        ("refunded in part", {"paid_base": Decimal(4)}, (1, 4)),
        ("cancelled, refunded or not paid", {"qualified_at": None, "paid_base": Decimal(0)}, (0, 0)),
        ("in a channel without loyalty", {"rate": Decimal(0)}, (0, 0)),
        ("before", {"placed_at": ...}, (0, 0)),
        ("when it is over", {"placed_at": 10}, (0, 0)),
    ],
)
def test_an_order_counts_as_it_stands_today(_case, facts, counted, parted, measure, now):
    # given
    if "placed_at" in facts:
        facts = {"placed_at": now - DAY if facts["placed_at"] is ... else now + facts["placed_at"] * DAY}
    bought(of_side(parted, TREATED)[:1], "10.00", **{"placed_at": now, **facts})

    # then
    found = effect(parted, measure, now).treated
    assert (found.orders, found.sums.after) == counted


def test_a_window_narrows_what_counts_and_not_what_was_before(parted, measure, now):
    # given
    (one,) = of_side(parted, TREATED)[:1]
    bought([one], "1.00", now - DAY)
    bought([one], "10.00", now + DAY)
    bought([one], "100.00", now + 3 * DAY)
    narrow = replace(measure, window=Window(since=now + 2 * DAY, until=now + 10 * DAY))

    # then
    found = effect(parted, narrow, now).treated
    assert (found.orders, found.sums.after, found.sums.before) == (1, 100, 1)


def test_amounts_of_channels_are_converted_by_their_rates(parted, measure, now):
    # given: a unit of the second channel's money is worth a quarter, and the program tells amounts in it
    ChannelTerms.objects.create(channel_id=2, points_per_currency_unit=Decimal("0.25"))
    (one,) = of_side(parted, TREATED)[:1]
    bought([one], "10.00", now)
    bought([one], "10.00", now, channel_id=2)

    # then
    assert effect(parted, measure, now).treated.sums.after == Decimal("12.5")
    assert effect(parted, replace(measure, rate=Decimal("0.25")), now).treated.sums.after == 50


def test_who_is_left_out_is_not_compared(parted, measure, now):
    # given
    update_campaign(campaign=parted, fields={"holdout_percent": 20})
    left_out = of_side(parted, ~HELD_OUT & ~TREATED)
    assert left_out

    # when
    bought(left_out, "10.00", now)
    found = effect(parted, measure, now)

    # then
    assert (found.treated.orders, found.held_out.orders) == (0, 0)
    assert found.treated.members + found.held_out.members == 40 - len(left_out)
    # 2,000 of the 7,000 buckets that are compared are held out.
    assert found.expected_held_out == round((40 - len(left_out)) * 2 / 7)


def test_who_is_held_out_of_the_program_is_on_no_side(parted, measure, now):
    # given
    kept = CampaignSide.objects.filter(program_bucket__gte=5000).count()
    assert 0 < kept < 40
    settings = replace(measure.settings, program_holdout_percent=50)

    # then
    found = effect(parted, replace(measure, settings=settings), now)
    assert found.treated.members + found.held_out.members == kept


def test_it_costs_what_its_points_are_worth_less_those_of_refunds(member, orders, reconcile, measure, now):
    # given
    row = per_order(500, holdout_percent=10)
    put_on_a_side(row, member, held_out=False)
    part(now)
    placed = [orders.place(user_id=member.user_id, lines=["10.00"]) for _ in range(3)]
    for order in placed:
        reconcile(order)

    # when
    orders.charge(placed[1], "5.00")
    orders.change(placed[2], void=True)
    for order in placed:
        reconcile(order)

    # then 500 and 250 points of 0.01 each
    assert effect(row, measure, now).cost == Decimal("7.5")


def test_points_of_a_channel_are_worth_what_they_buy_there(member, orders, reconcile, measure, now):
    # given
    ChannelTerms.objects.create(channel_id=2, points_per_currency_unit=Decimal("0.25"), point_value=Decimal("0.04"))
    row = per_order(500)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"], channel_id=2))

    # then
    assert effect(row, measure, now).cost == Decimal(5)


def test_where_nobody_is_held_out_there_are_figures_of_everybody_and_no_verdict(
    member, other_member, orders, reconcile, measure, now
):
    # given
    row = per_order(500)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"]))
    reconcile(orders.place(user_id=None, lines=["10.00"]))

    # when
    found = effect(row, measure, now)

    # then
    assert (figures(found.treated), figures(found.held_out)) == ((2, 1, 1, 10), (0, 0, 0, 0))
    assert (found.verdict, found.cost) == (Verdict.NO_HOLDOUT, 5)


def test_what_was_shown_is_told_when_nobody_is_held_out_any_more(parted, measure, now):
    # given
    update_campaign(campaign=parted, fields={"active": False})
    update_campaign(campaign=parted, fields={"holdout_percent": 0})

    # then
    found = effect(parted, measure, now)
    assert found.held_out.members == len(of_side(parted, HELD_OUT)) > 0


def test_an_effect_is_read_with_the_same_queries_however_many_members(parted, measure, now, django_assert_num_queries):
    # given
    bought(of_side(parted, TREATED), "10.00", now)
    assert OrderAward.objects.count() == LoyaltyMember.objects.count() - len(of_side(parted, HELD_OUT))

    # then: when it began, both sides, what it cost, how many should be where
    with django_assert_num_queries(4):
        measured(parted, measure, now=now)


@pytest.mark.parametrize(
    ("fields", "days", "expected"),
    [
        ({"ends_at": 5}, 4, True),
        ({"ends_at": 5}, 5, False),
        ({}, 13, True),
        ({}, 14, False),
        ({"starts_at": 2}, 15, True),
        ({"starts_at": 2}, 16, False),
    ],
)
def test_what_is_read_too_early_is_preliminary(fields, days, expected, measure, now):
    # given
    crowd(1, now)
    row = campaign(holdout_percent=10, **{name: now + value * DAY for name, value in fields.items()})
    part(now + 3 * DAY)

    # then
    assert measured(row, measure, now=now + days * DAY).is_preliminary is expected


@pytest.mark.parametrize(("days", "expected"), [(43, True), (44, False)])
def test_a_campaign_that_holds_members_out_later_is_preliminary_from_then_on(days, expected, measure, now):
    # given
    row = campaign(holdout_percent=0, starts_at=now)
    update_campaign(campaign=row, fields={"holdout_percent": 10}, now=now + 30 * DAY)
    crowd(1, now + 30 * DAY)
    part(now + 30 * DAY)
    row.refresh_from_db()

    # then
    assert measured(row, measure, now=now + days * DAY).is_preliminary is expected
