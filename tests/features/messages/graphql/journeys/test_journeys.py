"""Journeys through the API: operators plan them, switch them and see what they brought."""

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.features.messages.journeys.models import Journey
from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from tests.features.audience.incentives.offers import POINTS, incentive
from tests.features.audience.segments.people import segment
from tests.features.messages.journeys.journeys import NoShop, entered, go_on, journey, message, template
from tests.graphql.callers import BY_STAFF_AND_APPS, answer, failures, id_of, may, queries_of
from tests.graphql.members.members import make_members

STEPS = """steps {
  waitMinutes onlyIn { code } message { code } points
  voucher { discountPercent amount freeShipping validDays } incentive { code }
}"""
FIELDS = f"""
id code name active trigger days minutes orders repeatDays validMinutes priority holdoutPercent exits
segment {{ code }} {STEPS}
"""
CREATE = f"""
mutation($input: LoyaltyJourneyInput!) {{
  loyaltyJourneyCreate(input: $input) {{ journey {{ {FIELDS} }} errors {{ field code message }} }}
}}
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyJourneyInput!) {
  loyaltyJourneyUpdate(id: $id, input: $input) { journey { active wouldEnter } errors { field code message } }
}
"""
DELETE = """
mutation($id: ID!) { loyaltyJourneyDelete(id: $id) { journey { id code } errors { field code message } } }
"""
LIST = f"{{ loyaltyJourneys(first: 100) {{ edges {{ node {{ running {FIELDS} }} }} }} }}"
NUMBERS = """
query($id: ID!) {
  loyaltyJourney(id: $id) {
    running finished exited heldOut wouldEnter
    measured { verdict treated { members } heldOut { members } cost { amount } }
    plan(fromPercent: 5, toPercent: 6) { members membersNeeded smallestDifference }
  }
}
"""
NEW = {"code": "back", "name": "Come back", "trigger": "NO_ORDER", "steps": [{"points": 5}]}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_users")


@BY_STAFF_AND_APPS
def test_who_manages_users_creates_one(caller, program, request, channel_USD):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")
    vip, draw = segment(code="vip", add_members=[]), incentive(POINTS, code="draw")
    steps = [
        {"waitMinutes": 60},
        {"onlyIn": id_of(vip, "LoyaltySegment")},
        {"message": id_of(template("no_order"), "LoyaltyMessageTemplate")},
        {"points": 5},
        {"voucher": {"discountPercent": 10, "validDays": 7}},
        {"incentive": id_of(draw, "LoyaltyIncentive")},
    ]
    nothing = {"waitMinutes": None, "onlyIn": None, "message": None, "points": None, "voucher": None, "incentive": None}
    voucher = {"discountPercent": 10.0, "amount": None, "freeShipping": False, "validDays": 7}

    # when
    given = {**NEW, "steps": steps, "exits": ["ORDER"], "segment": id_of(vip, "LoyaltySegment"), "holdoutPercent": 10}
    found = answer(client, CREATE, input=given)

    # then
    assert found["errors"] == []
    assert found["journey"] == {
        "id": id_of(Journey.objects.get(code="back"), "LoyaltyJourney"),
        "code": "back",
        "name": "Come back",
        "active": False,
        "trigger": "NO_ORDER",
        "days": 30,
        "minutes": None,
        "orders": None,
        "repeatDays": 90,
        "validMinutes": 4320,
        "priority": 0,
        "holdoutPercent": 10,
        "exits": ["ORDER"],
        "segment": {"code": "vip"},
        "steps": [
            nothing | each
            for each in (
                {"waitMinutes": 60},
                {"onlyIn": {"code": "vip"}},
                {"message": {"code": "no_order"}},
                {"points": 5},
                {"voucher": voucher},
                {"incentive": {"code": "draw"}},
            )
        ],
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"steps": [{"points": 5, "waitMinutes": 60}]}, [("steps.0", "INVALID")]),
        ({"steps": [{}]}, [("steps.0", "INVALID")]),
        ({"steps": [{"points": 5}, {"message": "TG95YWx0eVRpZXI6MQ=="}]}, [("steps.1", "GRAPHQL_ERROR")]),
        ({"steps": [{"message": "TG95YWx0eU1lc3NhZ2VUZW1wbGF0ZTowMA=="}]}, [("steps.0", "NOT_FOUND")]),
        ({"minutes": 5}, [("minutes", "INVALID")]),
        ({"validMinutes": 1}, [("validMinutes", "INVALID")]),
        ({"enterPast": True}, [("enterPast", "INVALID")]),
        ({"code": "welcome"}, [("code", "UNIQUE")]),
        ({"segment": "TG95YWx0eVNlZ21lbnQ6MA=="}, [("segment", "NOT_FOUND")]),
    ],
)
def test_what_cannot_be_is_refused_on_its_field(given, expected, staff, channel_USD):
    assert failures(staff, CREATE, input={**NEW, **given}) == expected


def test_it_is_switched_on_with_the_past_shown_first(staff, channel_USD):
    # given
    make_members(3)
    of = journey("joined", active=False)

    # when
    shown = answer(staff, NUMBERS, id=id_of(of, "LoyaltyJourney"))["wouldEnter"]
    switched = answer(staff, UPDATE, id=id_of(of, "LoyaltyJourney"), input={"active": True, "enterPast": True})

    # then
    assert shown == 3
    assert (switched["errors"], switched["journey"]) == ([], {"active": True, "wouldEnter": 3})
    assert entered(of, timezone.now()) == ["joined"] * 3


def test_one_that_somebody_was_in_is_kept(staff, channel_USD):
    # given
    make_members(1)
    used, spare = journey("joined", enter_past=True), journey("joined")
    entered(used, timezone.now())

    # when
    refused = failures(staff, DELETE, id=id_of(used, "LoyaltyJourney"))
    deleted = answer(staff, DELETE, id=id_of(spare, "LoyaltyJourney"))

    # then
    assert refused == [("id", "IN_USE")]
    assert deleted["journey"]["code"] == spare.code


def test_its_numbers(staff, channel_USD):
    # given
    make_members(4)
    of = journey("joined", enter_past=True, holdout_percent=50, steps=[{"wait_minutes": 60}])
    entered(of, timezone.now())

    # when
    found = answer(staff, NUMBERS, id=id_of(of, "LoyaltyJourney"))

    # then
    assert found["running"] + found["heldOut"] == 4
    assert (found["finished"], found["exited"], found["wouldEnter"]) == (0, 0, 0)
    sides = found["measured"]
    assert sides["verdict"] == "NOT_ENOUGH_DATA"
    assert (sides["treated"]["members"], sides["heldOut"]["members"]) == (found["running"], found["heldOut"])
    assert found["plan"]["members"] == 4
    assert found["plan"]["membersNeeded"] > 10_000


def test_a_list_asks_as_often_for_many_as_for_one(staff, channel_USD):
    # given
    Journey.objects.all().delete()
    journey("joined", steps=[message(), {"points": 5}], segment_id=segment(add_members=[]).pk)
    answer(staff, LIST)
    one = queries_of(lambda: answer(staff, LIST))
    for _ in range(3):
        journey("joined", steps=[message(), {"points": 5}], segment_id=segment(add_members=[]).pk)

    # when
    many = queries_of(lambda: answer(staff, LIST))

    # then
    assert many == one


MESSAGES = """
query($journey: ID!) {
  loyaltyMessages(first: 9, filter: { journey: $journey }) { edges { node { journey { code } template { code } } } }
}
"""


def test_messages_of_a_journey(staff, channel_USD):
    # given messages of two journeys, and one of none
    (member,) = make_members(1)
    ours, other = journey("joined", steps=[message("joined")]), journey("joined", steps=[message("no_order")])
    for of in (ours, other):
        update_journey(journey=of, fields={"enter_past": True}, now=timezone.now())
        entered(of, timezone.now())
    go_on(timezone.now(), NoShop())
    plan_message(member_id=member.pk, template=template(), occasion="by hand", due=timezone.now(), now=timezone.now())

    # when
    found = answer(staff, MESSAGES, journey=id_of(ours, "LoyaltyJourney"))

    # then
    assert [edge["node"] for edge in found["edges"]] == [
        {"journey": {"code": ours.code}, "template": {"code": "joined"}}
    ]
