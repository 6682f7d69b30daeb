"""Campaigns as the operator edits them: what is accepted, and what is refused with its field."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import partial

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.domain.campaigns.terms import CampaignEffect
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignTranslation
from saleor_loyalty_plugin.features.campaigns.services.rows import delete_campaign
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier
from tests.services.ledger import tables
from tests.services.standings import tier

from .campaigns import campaign, create_campaign, given, per_order, update_campaign

pytestmark = pytest.mark.django_db
INVALID, REQUIRED, UNIQUE, IN_USE, TIER_IN_USE = (
    LoyaltyErrorCode.INVALID,
    LoyaltyErrorCode.REQUIRED,
    LoyaltyErrorCode.UNIQUE,
    LoyaltyErrorCode.IN_USE,
    LoyaltyErrorCode.TIER_IN_USE,
)
TWICE = {"code": "twice", "name": "Twice", "effect": CampaignEffect.MULTIPLIER, "factor": Decimal(2)}
TEN = {"code": "ten", "name": "Ten", "effect": CampaignEffect.POINTS_PER_ITEM, "points": 10}
CENTS = {1: 2, 2: 0}


def refusal(act) -> tuple[str | None, str]:
    """Return field and code of the refusal, having checked that it changed no row."""
    before = tables()
    with pytest.raises(LoyaltyError) as refused:
        act()
    assert tables() == before
    return refused.value.field, refused.value.code


def test_a_campaign_takes_code_name_and_what_it_does():
    # when
    created = create_campaign(fields=TWICE)

    # then
    created.refresh_from_db()
    assert (created.code, created.factor, created.active, created.priority) == ("twice", Decimal(2), True, 0)
    assert (created.channels, created.minimums, created.budget, created.budget_used) == ([], {}, None, 0)


def test_everything_that_narrows_it_is_kept(now):
    # given
    fields = {
        **TEN,
        "description": "Coffee week",
        "description_translations": [{"language": "pl", "text": " Tydzień kawy "}],
        "starts_at": now,
        "ends_at": now + timedelta(days=7),
        "weekdays": [6, 5, 6],
        "from_time": "22:00",
        "until_time": "02:00",
        "channels": [2, 1],
        "tier_id": tier("silver").pk,
        "products": [3],
        "variants": [4],
        "collections": [5],
        "categories": [6],
        "exclude_sale": True,
        "minimums": {1: Decimal("40.50"), 2: Decimal(100)},
        "first_orders": 3,
        "points_per_order_limit": 50,
        "points_per_member_limit": 500,
        "times_per_member_limit": 9,
        "budget": Decimal(100_000_000_000),
        "priority": -1,
        "stackable": True,
    }

    # when
    row = create_campaign(fields=fields, fraction_digits=CENTS)

    # then
    row.refresh_from_db()
    assert (row.weekdays, row.channels, row.minimums) == ([5, 6], [1, 2], {"1": "40.50", "2": "100"})
    assert (row.budget, row.tier.code, row.first_orders) == (100_000_000_000, "silver", 3)
    assert dict(CampaignTranslation.objects.values_list("language_code", "description")) == {"pl": "Tydzień kawy"}


@pytest.mark.parametrize("name", ["code", "name", "effect", "factor"])
def test_what_it_cannot_be_without_is_required(name):
    assert refusal(lambda: create_campaign(fields={**TWICE, name: None})) == (name, REQUIRED)
    assert refusal(lambda: create_campaign(fields={key: TWICE[key] for key in TWICE if key != name})) == (
        name,
        REQUIRED,
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("factor", Decimal(value)) for value in ["NaN", "sNaN", "Infinity", "-1", "0.5", "0.9999", "100.0001"]),
        *(("factor", Decimal(value)) for value in ["1e30", "1.00001"]),
        *(("budget", Decimal(value)) for value in ["NaN", "0", "-5", "1.5", "1e16"]),
        *(("points_per_order_limit", value) for value in [0, -1]),
        *(("points_per_member_limit", value) for value in [0, 2**31]),
        *(("times_per_member_limit", value) for value in [0, -1]),
        *(("first_orders", value) for value in [0, -1]),
        *(("from_time", value) for value in ["24:00", "9:30", "09:60", "noon", "", "09:30:00", "٠٩:٣٠"]),
        ("weekdays", [7]),
        ("weekdays", [-1]),
        ("priority", 10**7),
        ("products", list(range(1001))),
        ("code", "Two words"),
        ("name", "a\x00b"),
        ("name", "a" * 65),
        ("description", "\ud800"),
        ("minimums", {1: Decimal(-1)}),
        ("minimums", {1: Decimal("NaN")}),
        ("minimums", {2: Decimal("0.5")}),
        ("points", 5),
        ("starts_at", datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))),
        ("ends_at", datetime.max.replace(tzinfo=timezone(timedelta(hours=-12)))),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_field(field, value):
    act = partial(create_campaign, fields={**TWICE, field: value}, fraction_digits=CENTS)

    assert refusal(act) == (field, INVALID)


@pytest.mark.parametrize(("field", "value"), [("points", 0), ("points", -1), ("factor", Decimal(2))])
def test_points_are_one_or_more_and_have_no_factor(field, value):
    assert refusal(lambda: create_campaign(fields={**TEN, field: value})) == (field, INVALID)


@pytest.mark.parametrize("factor", ["0", "1", "1.0001", "100"])
def test_a_factor_is_nothing_or_from_one_to_a_hundred(factor):
    assert create_campaign(fields={**TWICE, "factor": Decimal(factor)}).factor == Decimal(factor)


def test_an_end_comes_after_the_start(now):
    for end in (now, now - timedelta(seconds=1)):
        act = partial(create_campaign, fields={**TWICE, "starts_at": now, "ends_at": end})
        assert refusal(act) == ("ends_at", INVALID)

    # given
    row = campaign(ends_at=now)

    # then
    assert refusal(lambda: update_campaign(campaign=row, fields={"starts_at": now})) == ("ends_at", INVALID)


@pytest.mark.parametrize(("first", "last"), [("09:00", "09:00"), (None, "00:00")])
def test_hours_that_end_where_they_begin_are_refused(first, last):
    act = partial(create_campaign, fields={**TWICE, "from_time": first, "until_time": last})

    assert refusal(act) == ("until_time", INVALID)


@pytest.mark.parametrize(
    "limit", ["points_per_order_limit", "points_per_member_limit", "times_per_member_limit", "budget"]
)
def test_where_goods_earn_nothing_there_is_nothing_to_limit(limit):
    act = partial(create_campaign, fields={**TWICE, "factor": Decimal(0), limit: Decimal(5)})

    assert refusal(act) == (limit, INVALID)


def test_codes_are_unique_and_for_ever():
    # given
    row = create_campaign(fields=TWICE)

    # then
    assert refusal(lambda: create_campaign(fields={**TEN, "code": "twice"})) == ("code", UNIQUE)
    assert refusal(lambda: update_campaign(campaign=row, fields={"code": "thrice"})) == ("code", INVALID)


def test_an_update_touches_the_given_fields():
    # given
    row = create_campaign(fields={**TWICE, "channels": [1], "description": "a"})

    # when
    update_campaign(campaign=row, fields={"factor": Decimal(3), "code": "twice"})

    # then
    row.refresh_from_db()
    assert (row.factor, row.channels, row.description) == (Decimal(3), [1], "a")


def test_null_empties_what_may_be_empty():
    # given
    row = create_campaign(
        fields={**TWICE, "channels": [1], "description": "a", "minimums": {1: Decimal(5)}}, fraction_digits=CENTS
    )

    # when
    update_campaign(campaign=row, fields={"channels": None, "description": None, "minimums": None, "budget": None})

    # then
    row.refresh_from_db()
    assert (row.channels, row.description, row.minimums, row.budget) == ([], "", {}, None)
    for name in ("name", "active", "priority", "stackable", "exclude_sale", "effect"):
        assert refusal(lambda name=name: update_campaign(campaign=row, fields={name: None})) == (name, REQUIRED)


def test_an_effect_may_change_with_what_it_takes():
    # given
    row = create_campaign(fields=TWICE)

    # then
    fields = {"effect": CampaignEffect.POINTS_PER_ORDER, "points": 5}
    assert refusal(lambda: update_campaign(campaign=row, fields=fields)) == ("factor", INVALID)
    assert update_campaign(campaign=row, fields={**fields, "factor": None}).points == 5


def test_a_campaign_that_gave_nothing_can_be_deleted():
    # given
    row = campaign(description_translations=[{"language": "pl", "text": "opis"}])

    # when
    delete_campaign(campaign=row)

    # then
    assert (Campaign.objects.count(), CampaignTranslation.objects.count()) == (0, 0)


def test_one_that_gave_points_is_kept_for_the_books(member, orders, reconcile):
    # given
    row = per_order(5)
    order = orders.place(user_id=member.user_id, lines=["10.00"])
    reconcile(order)
    orders.change(order, void=True)
    reconcile(order)

    # then
    assert refusal(lambda: delete_campaign(campaign=row)) == ("id", IN_USE)


def test_one_that_an_order_waits_for_is_kept(member, orders, reconcile):
    # given
    row, other = per_order(5), per_order(5, active=False)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"], confirmed=False))

    # then
    assert refusal(lambda: delete_campaign(campaign=row)) == ("id", IN_USE)
    delete_campaign(campaign=other)


def test_one_that_was_deleted_in_the_moment_in_which_an_order_was_placed_gives_it_nothing(member, orders, reconcile):
    # given an order that was written when the campaign was gone already, and waits for its confirmation
    row, other = per_order(5), per_order(7)
    order = orders.place(user_id=member.user_id, lines=["10.00"], confirmed=False)
    reconcile(order)
    Campaign.objects.filter(pk=row.pk).delete()

    # when
    orders.change(order, confirmed=True)

    # then
    assert reconcile(order) == 17
    assert given(order) == {other.code: 7}


@pytest.mark.parametrize("confirmed_by_then", [True, False])
def test_one_that_was_but_offered_to_an_order_that_is_void_can_be_deleted(confirmed_by_then, member, orders, reconcile):
    # given
    row, other = per_order(5), per_order(7)
    order = orders.place(user_id=member.user_id, lines=["10.00"], confirmed=False)
    reconcile(order)
    orders.change(order, void=True)
    reconcile(order)

    # when
    delete_campaign(campaign=row)

    # then an order that lives again has what is left, and keeps that from being deleted
    orders.change(order, void=False, confirmed=confirmed_by_then)
    reconcile(order)
    assert refusal(lambda: delete_campaign(campaign=other)) == ("id", IN_USE)
    orders.change(order, confirmed=True)
    reconcile(order)
    assert given(order) == {other.code: 7}


def test_a_tier_that_a_campaign_is_for_is_not_deleted():
    # given
    campaign(tier_id=tier("silver").pk)

    # then
    assert refusal(lambda: delete_tier(tier=tier("silver"))) == ("id", TIER_IN_USE)


@pytest.mark.parametrize(
    "values",
    [
        {"factor": None},
        {"points": 5},
        {"factor": Decimal("0.5")},
        {"factor": Decimal("100.5")},
        {"effect": "tripled"},
        {"weekdays": [7]},
        {"budget": 0},
        {"budget_used": -1},
        {"first_orders": 0},
        {"points_per_order_limit": 0},
    ],
)
def test_the_database_refuses_what_no_service_would_write(values):
    # given
    campaign()

    # then
    with pytest.raises(IntegrityError), transaction.atomic():
        Campaign.objects.update(**values)
