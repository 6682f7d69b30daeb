"""What members are offered: once, for as long as it holds, by what the others did (rule 54)."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.incentives.models import Incentive, IncentiveCount, IncentiveOffer
from saleor_loyalty_plugin.features.audience.incentives.rules.kinds import IncentiveKind
from saleor_loyalty_plugin.features.audience.incentives.selectors import (
    economy_of,
    given_now,
    learnt_of,
    offers_to,
    shares_of,
)
from saleor_loyalty_plugin.features.audience.incentives.services.counting import count_offers
from saleor_loyalty_plugin.features.audience.incentives.services.rows import (
    create_incentive,
    delete_incentive,
    update_incentive,
)
from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.models import ProgramState
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.members import new_members
from tests.features.audience.segments.people import segment

from .offers import (
    FREE_SHIPPING,
    PERCENT,
    POINTS,
    days,
    draw,
    incentive,
    occasion_of,
    place_of,
    tried,
    variant,
)

EQUAL = [333_333, 333_334, 333_333]


@pytest.fixture
def orders_of_60(member):
    """The members' orders were 60.00 on average."""
    Profile.objects.create(
        member=member, orders=2, net_spend=120, first_order_at=member.enrolled_at, last_order_at=member.enrolled_at
    )


def test_the_draw_and_its_chances_are_kept_and_can_be_computed_again(member, now):
    # given
    of = incentive()

    # when
    offer = draw(member, of, now, "journey 3")

    # then
    variants = list(given_now([of.pk]))
    assert [each.kind for each in variants] == ["nothing", "free_shipping", "percent"]
    assert [offer.chances[str(each.pk)] for each in variants] == EQUAL
    assert offer.variant == variants[place_of(of, member, "journey 3", EQUAL)]
    assert (offer.tier_code, offer.life_cycle) == ("bronze", "new")
    assert (offer.offered_at, offer.valid_until) == (now, now + days(7))


def test_what_was_drawn_stays_the_members_while_it_holds(member, now, orders_of_60):
    # given 20 % was drawn two days ago
    of = incentive()
    occasion = occasion_of(of, member, 2, EQUAL)
    offer = draw(member, of, now, occasion)

    # when free delivery is the best from now on
    tried(of, cycle="active", nothing=(1, 1000), free_shipping=(900, 1000), percent=(1, 1000))

    # then
    assert offer.variant == variant(of, "percent")
    assert draw(member, of, now + days(2), "another") == offer
    assert draw(member, of, now + days(7), "another") != offer
    assert draw(member, of, now + days(99), occasion) == offer
    assert IncentiveOffer.objects.count() == 2


def test_chances_are_those_of_the_members_tier_and_life_cycle(member, now, orders_of_60):
    # given
    of = incentive()
    tried(of, cycle="active", nothing=(90, 1000), free_shipping=(300, 1000), percent=(180, 1000))
    tried(of, cycle="lost", nothing=(300, 1000), free_shipping=(90, 1000), percent=(180, 1000))

    # when
    offer = draw(member, of, now)

    # then
    assert sorted(offer.chances.values()) == [100_000, 100_000, 800_000]
    assert offer.chances[str(variant(of, "free_shipping").pk)] == 800_000
    shares = shares_of(list(given_now([of.pk])), economy_of(ProgramSettings()))
    assert [round(share, 2) for share in shares] == [Decimal("0.45"), Decimal("0.45"), Decimal("0.10")]


def test_all_profiles_are_added_up_once_until_the_offers_are_counted(member, now, orders_of_60):
    # given
    of, settings = incentive(), ProgramSettings(margin_percent=40)
    assert economy_of(settings).average_order == 60
    Profile.objects.update(net_spend=200)

    # when
    with CaptureQueriesContext(connection) as queries:
        draw(member, of, now)
    kept = economy_of(ProgramSettings(margin_percent=10))
    count_offers(now=now)

    # then
    assert not [query for query in queries if "SUM" in query["sql"]]
    assert (kept.average_order, kept.margin_percent) == (60, 10)
    assert economy_of(settings).average_order == 100


def test_profiles_are_added_up_before_anybody_is_locked(member, now, orders_of_60):
    # when
    with CaptureQueriesContext(connection) as queries:
        draw(member, incentive(), now)

    # then
    of_profiles, of_lock = (
        [place for place, query in enumerate(queries) if words in query["sql"]] for words in ("SUM(", "FOR UPDATE OF")
    )
    assert len(of_profiles) == 1
    assert of_profiles[0] < of_lock[0]


def test_what_a_variant_costs_an_order_is_told_of_each_kind(orders_of_60):
    # given
    amount = {"kind": IncentiveKind.AMOUNT, "value": Decimal("7.50")}
    of = incentive(FREE_SHIPPING, PERCENT, POINTS, amount)

    # when
    (learnt,) = learnt_of([of.pk], ProgramSettings(point_value=Decimal("0.01")))

    # then
    assert {each.kind: learnt[each.pk].cost for each in of.variants.all()} == {
        "nothing": 0,
        "free_shipping": 5,
        "percent": 12,
        "points": 5,
        "amount": Decimal("7.50"),
    }


def test_who_is_held_out_of_the_whole_program_is_offered_nothing_and_kept_as_such(db, now):
    # given
    ProgramState.objects.update_or_create(pk=1, defaults={"holdout_salt": "winback-2026"})
    of = incentive(POINTS)
    members = new_members(20)

    # when
    offers = [draw(each, of, now, program_holdout_percent=50) for each in members]

    # then
    held_out = [offer for offer in offers if offer.variant is None]
    assert 0 < len(held_out) < 20
    assert [(offer.chance, offer.chances) for offer in held_out] == [(None, {})] * len(held_out)
    assert not offers_to([offer.member_id for offer in held_out], now).exists()


@pytest.mark.parametrize("off", [{"active": False}, {"segment_id": "of nobody"}])
def test_an_incentive_that_is_off_or_for_others_is_offered_to_nobody(off, member, now):
    # given
    if "segment_id" in off:
        off = {"segment_id": segment({"condition": {"field": "ORDERS", "operator": "GTE", "values": ["5"]}}).pk}

    # then
    assert draw(member, incentive(**off), now) is None
    assert not IncentiveOffer.objects.exists()


def test_nothing_is_offered_while_awards_are_stopped_or_to_who_is_suspended(member, now):
    # given
    of = incentive()

    # then
    assert draw(member, of, now, earning_active=False) is None
    member.suspended_at = now
    member.save(update_fields=["suspended_at"])
    assert draw(member, of, now) is None


@pytest.mark.parametrize("occasion", ["", "  ", "x" * 151])
def test_an_occasion_has_a_name(occasion, member, now):
    with pytest.raises(LoyaltyError) as refused:
        draw(member, incentive(), now, occasion)

    assert refused.value.field == "occasion"


def test_offers_whose_time_is_over_are_counted_with_what_was_ordered_meanwhile(
    member, other_member, orders, reconcile, user, other_user, now
):
    # given both are offered it; one orders at once and one when it is over
    of = incentive(POINTS)
    for each, name in ((member, user), (other_member, other_user)):
        draw(each, of, now)
        after = 1 if name == user else 7
        reconcile(orders.place(user_id=name.pk, lines=["60.00"], created_at=now + days(after)))

    # when
    count_offers(now=now + days(6.9))
    before = IncentiveCount.objects.count()
    count_offers(now=now + days(7))
    count_offers(now=now + days(8))

    # then
    assert before == 0
    assert sum(row.tries for row in IncentiveCount.objects.all()) == 2
    assert sum(row.orders for row in IncentiveCount.objects.all()) == 1


def test_a_variant_that_was_offered_is_kept_and_one_that_was_not_is_gone(member, now):
    # given
    of = incentive()
    draw(member, of, now, occasion_of(of, member, 2, EQUAL))

    # when
    update_incentive(incentive=of, fields={"variants": [POINTS]})

    # then
    kinds = {each.kind: each.retired for each in of.variants.all()}
    assert kinds == {"nothing": False, "points": False, "percent": True}
    with pytest.raises(LoyaltyError) as refused:
        delete_incentive(incentive=of)
    assert (refused.value.field, refused.value.code) == ("id", "in_use")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"code": None}, "code"),
        ({"code": "Not a code"}, "code"),
        ({"name": " "}, "name"),
        ({"active": None}, "active"),
        ({"valid_days": 0}, "valid_days"),
        ({"valid_days": 366}, "valid_days"),
        ({"variants": []}, "variants"),
        ({"variants": [{"kind": "nothing"}]}, "variants"),
        ({"variants": [PERCENT, PERCENT]}, "variants"),
        ({"variants": [{"kind": "percent"}]}, "variants"),
        ({"variants": [{"kind": "percent", "value": Decimal(101)}]}, "variants"),
        ({"variants": [{"kind": "points", "value": Decimal("1.5")}]}, "variants"),
        ({"variants": [{"kind": "amount", "value": Decimal(0)}]}, "variants"),
        ({"variants": [{"kind": "amount", "value": Decimal("0.001")}]}, "variants"),
        ({"variants": [{"kind": "free_shipping"}]}, "variants"),
        ({"variants": [{**FREE_SHIPPING, "value": Decimal(1)}]}, "variants"),
        ({"variants": [{**PERCENT, "cost": Decimal(1)}]}, "variants"),
        ({"variants": [{"kind": "nothing", "value": Decimal(1)}]}, "variants"),
        ({"variants": [{"kind": "points", "value": Decimal(number)} for number in range(1, 11)]}, "variants"),
    ],
)
def test_what_cannot_be_entered_is_refused_on_its_field(fields, field, db):
    # when
    with pytest.raises(LoyaltyError) as refused:
        create_incentive(fields={"code": "i", "name": "Come back", "variants": [FREE_SHIPPING], **fields})

    # then
    assert refused.value.field == field


def test_a_code_is_taken_once_and_for_ever(db):
    # given
    of = incentive(code="back")

    # then
    for act in (lambda: incentive(code="back"), lambda: update_incentive(incentive=of, fields={"code": "other"})):
        with pytest.raises(LoyaltyError) as refused:
            act()
        assert refused.value.field == "code"


def test_an_incentive_that_somebody_has_just_deleted_is_not_made_again(db):
    # given
    of = incentive()
    Incentive.objects.filter(pk=of.pk).delete()

    # when
    with pytest.raises(LoyaltyError) as refused:
        update_incentive(incentive=of, fields={"name": "Again"})

    # then
    assert (refused.value.field, refused.value.code) == ("id", "not_found")
    assert not Incentive.objects.exists()
