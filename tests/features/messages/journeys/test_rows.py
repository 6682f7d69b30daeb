"""Journeys as operators edit them."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.audience.segments.services.rows import delete_segment
from saleor_loyalty_plugin.features.messages.journeys.models import Journey, JourneyStep
from saleor_loyalty_plugin.features.messages.journeys.rules.shipped import SHIPPED
from saleor_loyalty_plugin.features.messages.journeys.rules.triggers import Trigger
from saleor_loyalty_plugin.features.messages.journeys.selectors.versions import is_marketing, present_version
from saleor_loyalty_plugin.features.messages.journeys.services.installing import install_journeys
from saleor_loyalty_plugin.features.messages.journeys.services.rows import (
    create_journey,
    delete_journey,
    update_journey,
)
from tests.features.audience.segments.people import segment

from .journeys import PERCENT, WAIT, entered, go_on, journey, message

pytestmark = pytest.mark.django_db


def kinds(of):
    return [step.kind for step in present_version(of).steps.all()]


def test_a_journey_has_what_its_trigger_takes_unless_told_otherwise(now):
    # when
    made = create_journey(
        fields={"code": "back", "name": " Come back ", "trigger": "no_order", "steps": [message("no_order"), PERCENT]},
        now=now,
    )

    # then
    assert (made.name, made.active, made.active_since) == ("Come back", False, None)
    assert (made.days, made.repeat_days, made.minutes, made.orders) == (30, 90, None, None)
    version = present_version(made)
    assert (version.number, version.exits, version.priority, version.valid_minutes) == (1, [], 0, 4320)
    assert kinds(made) == ["message", "voucher"]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": " "}, "name"),
        ({"code": "Not a code"}, "code"),
        ({"days": 0}, "days"),
        ({"minutes": 5}, "minutes"),
        ({"orders": 2}, "orders"),
        ({"holdout_percent": 51}, "holdout_percent"),
        ({"valid_minutes": 59}, "valid_minutes"),
        ({"enter_past": True}, "enter_past"),
        ({"steps": []}, "steps"),
        ({"steps": [WAIT] * 51}, "steps"),
        ({"steps": [WAIT, {}]}, "steps.1"),
        ({"steps": [{"points": 5, "wait_minutes": 60}]}, "steps.0"),
        ({"steps": [{"points": 0}]}, "steps.0"),
        ({"steps": [{"wait_minutes": 0}]}, "steps.0"),
        ({"steps": [{"voucher": {"valid_days": 7}}]}, "steps.0"),
        ({"steps": [{"voucher": {"valid_days": 0, "free_shipping": True}}]}, "steps.0"),
        ({"steps": [{"voucher": {"valid_days": 7, "free_shipping": True, "amount": Decimal(5)}}]}, "steps.0"),
        ({"steps": [{"voucher": {"valid_days": 7, "discount_percent": Decimal(101)}}]}, "steps.0"),
        ({"steps": [{"voucher": {"valid_days": 7, "amount": Decimal("0.001")}}]}, "steps.0"),
    ],
)
def test_what_cannot_be_is_refused_on_its_field_and_nothing_is_kept(fields, field, now):
    # given
    known = {"code": "back", "name": "Come back", "trigger": "no_order", "steps": [WAIT]}

    # when
    with pytest.raises(LoyaltyError) as refused:
        create_journey(fields={**known, **fields}, now=now)

    # then
    assert refused.value.field == field
    assert not Journey.objects.filter(code="back").exists()


def test_a_number_that_a_trigger_needs_is_asked_for(now):
    with pytest.raises(LoyaltyError) as refused:
        create_journey(fields={"code": "n", "name": "N", "trigger": "nth_order", "steps": [WAIT]}, now=now)

    assert (refused.value.field, refused.value.code) == ("orders", LoyaltyErrorCode.REQUIRED)


def test_a_checkout_gets_one_code(now):  # AC-07
    # when
    with pytest.raises(LoyaltyError) as refused:
        journey("checkout_abandoned", steps=[PERCENT, message("checkout_abandoned"), PERCENT])

    # then
    assert refused.value.field == "steps.2"


def test_who_is_in_it_goes_on_as_they_began(member, now, shop):  # JR-07
    # given a journey with a wait of three days, and a member who is waiting
    of = journey("joined", steps=[{"wait_minutes": 4320}, {"points": 5}])
    entered(of, now)
    go_on(now, shop)

    # when
    update_journey(journey=of, fields={"steps": [{"wait_minutes": 1440}, {"points": 9}]}, now=now)
    go_on(now + timedelta(days=1), shop)
    too_early = member.transactions.count()
    go_on(now + timedelta(days=3), shop)

    # then
    assert too_early == 0
    assert [each.points for each in member.transactions.all()] == [5]
    assert of.versions.count() == 2


def test_what_nobody_goes_through_any_more_keeps_no_segment(member, now):
    # given
    vip = segment({"condition": {"field": "ORDERS", "operator": "GTE", "values": ["1"]}})
    of = journey("joined", steps=[{"only_in": vip.pk}])
    with pytest.raises(LoyaltyError, match="journeys"):
        delete_segment(segment=vip)

    # when
    update_journey(journey=of, fields={"steps": [WAIT]}, now=now)
    delete_segment(segment=vip)

    # then
    assert kinds(of) == ["wait"]


def test_code_and_trigger_are_for_ever(now):
    # given
    of = journey("joined")

    # when
    refused = []
    for fields in ({"code": "other"}, {"trigger": "birthday"}):
        with pytest.raises(LoyaltyError) as refusal:
            update_journey(journey=of, fields=fields, now=now)
        refused.append(refusal.value.field)

    # then
    assert refused == ["code", "trigger"]


def test_it_is_on_since_it_was_switched_on(now):
    # given
    of = journey("joined", active=False)

    # when
    on = update_journey(journey=of, fields={"active": True}, now=now)
    still = update_journey(journey=of, fields={"active": True, "priority": 3}, now=now + timedelta(days=1))
    off = update_journey(journey=of, fields={"active": False}, now=now + timedelta(days=2))

    # then
    assert [on.active_since, still.active_since, off.active_since] == [now, now, None]


def test_one_that_somebody_was_in_is_kept(member, now):
    # given
    of, spare = journey("joined"), journey("joined")
    both = [of.pk, spare.pk]
    entered(of, now)

    # when
    with pytest.raises(LoyaltyError) as refused:
        delete_journey(journey=of)
    delete_journey(journey=spare)

    # then
    assert (refused.value.field, refused.value.code) == ("id", LoyaltyErrorCode.IN_USE)
    assert list(Journey.objects.filter(pk__in=both)) == [of]


def test_news_of_what_is_the_members_own_is_no_marketing():
    # given
    news, offer, gift = (
        journey("tier_reached", steps=steps)
        for steps in ([message("tier_reached"), WAIT], [message("no_order")], [message("tier_reached"), PERCENT])
    )

    # then
    assert [is_marketing(present_version(each)) for each in (news, offer, gift)] == [False, True, True]


def test_the_database_knows_no_step_of_two_kinds():
    # given
    version = present_version(journey("joined"))

    # when
    with pytest.raises(IntegrityError, match="loyalty_journey_step_kind"), transaction.atomic():
        JourneyStep.objects.create(version=version, place=9, kind="wait", minutes=5, points=5)

    # then
    assert version.steps.count() == 1


def test_what_is_shipped_is_off_and_comes_once(now):
    # given one that an operator has changed
    changed = Journey.objects.get(code="welcome")
    update_journey(journey=changed, fields={"name": "Hello"}, now=now)

    # when
    install_journeys(now=now)

    # then
    shipped = {each.code: each for each in Journey.objects.filter(code__in=SHIPPED)}
    assert set(shipped) == set(SHIPPED)
    assert {each.trigger for each in shipped.values()} == {each.value for each in Trigger}
    assert shipped["welcome"].name == "Hello"
    assert not any(each.active for each in shipped.values())
    assert (shipped["come-back"].days, shipped["come-back"].repeat_days) == (30, 90)
    assert kinds(shipped["checkout-abandoned"]) == ["voucher", "message"]
