"""Tiers by invitation: who is in the segment has at least the tier, judged with the tier evaluation (rule 52)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile
from saleor_loyalty_plugin.features.audience.segments.services.invitations import judge, set_invitation
from saleor_loyalty_plugin.features.audience.segments.services.rows import delete_segment, update_segment
from saleor_loyalty_plugin.models import Tier, TierChange
from saleor_loyalty_plugin.selectors.progress import tier_expires_at
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, delete_tier
from saleor_loyalty_plugin.services.tiers import evaluate_batch

from .people import person, segment
from .rules import ORDERED, all_of, condition

pytestmark = pytest.mark.django_db
TOP = condition("SPEND_PERCENTILE", "GTE", "95")


@pytest.fixture
def circle():
    """A tier that nobody reaches by points."""
    return create_tier(fields={"code": "circle", "name": "Circle", "threshold": Decimal(1_000_000)})


@pytest.fixture
def evaluate(settings_of_program, now):
    def run(at=now):
        evaluate_batch(settings=settings_of_program, now=at, after=0, limit=100)

    return run


def tier_of(member) -> str:
    member.refresh_from_db()
    return member.tier.code


def test_who_comes_into_the_segment_has_the_tier_and_who_leaves_it_keeps_it_for_the_grace(
    circle, evaluate, now, settings_of_program
):
    # given
    ada, bea = person("ada", now, last=3, spend_percentile=96), person("bea", now, last=3, spend_percentile=94)
    set_invitation(tier=circle, segment=segment(TOP))

    # when
    evaluate()

    # then
    assert (tier_of(ada), tier_of(bea)) == ("circle", "bronze")
    assert tier_expires_at(ada, [], settings_of_program, now) is None
    assert list(TierChange.objects.values_list("member_id", "reason")) == [(ada.pk, "invited")]

    # when
    Profile.objects.filter(member=ada).update(spend_percentile=90)
    evaluate()

    # then
    assert tier_of(ada) == "circle"
    assert tier_expires_at(ada, [], settings_of_program, now) == now + timedelta(days=30)
    evaluate(now + timedelta(days=30))
    assert tier_of(ada) == "bronze"
    assert ada.invited is False


def test_an_invitation_takes_no_higher_tier_away(evaluate, now, orders, reconcile):
    # given
    ada = person("ada", now, last=3)
    set_invitation(tier=Tier.objects.get(code="silver"), segment=segment(ORDERED))
    evaluate()
    assert tier_of(ada) == "silver"

    # when
    reconcile(orders.place(user_id=ada.user_id, lines=["2000.00"]))

    # then
    assert tier_of(ada) == "gold"
    assert (ada.invited, list(TierChange.objects.values_list("reason", flat=True))) == (False, ["invited", "qualified"])


def test_it_is_judged_with_the_members_own_orders(circle, now, orders, reconcile):
    # given
    ada = person("ada", now, last=3)
    set_invitation(tier=circle, segment=segment(ORDERED))

    # when
    reconcile(orders.place(user_id=ada.user_id, lines=["1.00"]))

    # then
    assert tier_of(ada) == "circle"


def test_an_invitation_costs_one_query_however_many_there_are_and_none_where_there_is_none(circle, evaluate, now):
    # given
    for index in range(3):
        person(f"p{index}", now, last=3)
    evaluate()

    def queries():
        with CaptureQueriesContext(connection) as captured:
            evaluate()
        return [query["sql"] for query in captured]

    without = queries()
    assert len([sql for sql in without if "saleor_loyalty_profile" in sql]) == 0

    # when nobody moves
    set_invitation(tier=circle, segment=segment(condition("ORDERS", "GTE", "9")))
    set_invitation(tier=Tier.objects.get(code="gold"), segment=segment(condition("ORDERS", "GTE", "8")))

    # then
    assert len(queries()) == len(without) + 1


def test_a_tier_cannot_be_for_who_has_a_tier(circle):
    # given
    of_gold, plain = segment(condition("TIER", "EQ", "gold")), segment(ORDERED, code="plain")
    outer = segment(condition("SEGMENT", "EQ", "plain"))

    def refused(act, **arguments):
        with pytest.raises(LoyaltyError) as caught:
            act(**arguments)
        return caught.value.field

    # then
    assert refused(set_invitation, tier=circle, segment=of_gold) == "segment"
    assert refused(set_invitation, tier=Tier.objects.get(threshold=0), segment=plain) == "segment"
    set_invitation(tier=circle, segment=outer)
    rule = all_of(ORDERED, condition("TIER", "EQ", "gold"))
    assert refused(update_segment, segment=plain, fields={"rule": rule}) == "rule"
    assert refused(update_segment, segment=outer, fields={"rule": rule}) == "rule"


def test_a_segment_that_a_tier_is_for_stays_and_a_tier_goes_with_its_invitation(circle):
    # given
    row = segment(ORDERED)
    set_invitation(tier=circle, segment=row)
    with pytest.raises(LoyaltyError) as caught:
        delete_segment(segment=row)
    assert (caught.value.code, caught.value.message) == (
        LoyaltyErrorCode.IN_USE,
        "There are tiers that ask for it. Change them first.",
    )

    # when
    delete_tier(tier=circle)

    # then
    delete_segment(segment=row)


def test_an_orders_member_is_judged_and_no_other(circle, now, settings_of_program):
    # given
    before, ada, after = (person(name, now, last=3) for name in ("aba", "ada", "bea"))
    set_invitation(tier=circle, segment=segment(ORDERED))
    facts = {"placed_at": now, "channel_id": 1, "currency": "USD"}
    theirs = PlacedOrder.objects.create(order_id=f"{1:032x}", member=ada, **facts)
    nobodys = PlacedOrder.objects.create(order_id=f"{2:032x}", **facts)

    # when
    for order in (theirs, nobodys):
        judge(order_ids=[order.order_id], settings=settings_of_program, now=now)

    # then
    assert [tier_of(member) for member in (before, ada, after)] == ["bronze", "circle", "bronze"]
