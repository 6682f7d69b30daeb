"""Incentives through the API: operators run them, members see what they were given."""

import pytest
from saleor.discount.models import VoucherCode
from saleor.discount.utils.voucher import increase_voucher_usage, release_voucher_code_usage

from saleor_loyalty_plugin.features.audience.host.incentives import offer_incentive
from saleor_loyalty_plugin.features.audience.incentives.models import Incentive
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.incentives.offers import PERCENT, POINTS, incentive, occasion_of, tried
from tests.graphql.callers import BY_STAFF_AND_APPS, answer, failures, id_of, may, queries_of
from tests.graphql.members.members import join
from tests.host.conftest import manager  # noqa: F401

EQUAL = [500_000, 500_000]
FIELDS = "id code name active validDays variants { kind value cost tries orders share measured { verdict } }"
CREATE = f"""
mutation($input: LoyaltyIncentiveInput!) {{
  loyaltyIncentiveCreate(input: $input) {{ incentive {{ {FIELDS} }} errors {{ field code message }} }}
}}
"""
UPDATE = f"""
mutation($id: ID!, $input: LoyaltyIncentiveInput!) {{
  loyaltyIncentiveUpdate(id: $id, input: $input) {{ incentive {{ {FIELDS} }} errors {{ field code message }} }}
}}
"""
DELETE = """
mutation($id: ID!) { loyaltyIncentiveDelete(id: $id) { incentive { id code } errors { field code message } } }
"""
LIST = f"{{ loyaltyIncentives(first: 9) {{ totalCount edges {{ node {{ {FIELDS} }} }} }} }}"
OF_MEMBER = """
query($user: ID) {
  loyaltyMember(user: $user) {
    incentives { incentive { name } variant { kind value } voucherCode validUntil chance isPersonalised }
  }
}
"""
BACK = {
    "code": "back",
    "name": "Come back",
    "variants": [{"kind": "FREE_SHIPPING", "cost": "5.00"}, {"kind": "PERCENT", "value": 20}],
}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_creates_one(caller, program, request, channel_USD):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    found = answer(client, CREATE, input=BACK)

    # then
    assert found["errors"] == []
    untried = {"tries": 0, "orders": 0}
    nodata = {"verdict": "NOT_ENOUGH_DATA"}
    assert found["incentive"] == {
        "id": id_of(Incentive.objects.get(), "LoyaltyIncentive"),
        "code": "back",
        "name": "Come back",
        "active": True,
        "validDays": 7,
        "variants": [
            {"kind": "NOTHING", "value": None, "cost": 0.0, "share": 0.333333, "measured": None, **untried},
            {"kind": "FREE_SHIPPING", "value": None, "cost": 5.0, "share": 0.333334, "measured": nodata, **untried},
            {"kind": "PERCENT", "value": 20.0, "cost": 0.0, "share": 0.333333, "measured": nodata, **untried},
        ],
    }


def test_it_is_changed_listed_and_deleted(staff, channel_USD):
    # given
    of = incentive(PERCENT, code="back")
    tried(of, nothing=(10, 200), percent=(40, 200))

    # when
    changed = answer(staff, UPDATE, id=id_of(of, "LoyaltyIncentive"), input={"validDays": 14, "active": False})

    # then
    assert (changed["incentive"]["validDays"], changed["incentive"]["active"]) == (14, False)
    listed = answer(staff, LIST)
    assert listed["totalCount"] == 1
    figures = [(each["kind"], each["orders"], each["tries"]) for each in listed["edges"][0]["node"]["variants"]]
    assert figures == [("NOTHING", 10, 200), ("PERCENT", 40, 200)]
    assert answer(staff, DELETE, id=id_of(of, "LoyaltyIncentive"))["incentive"]["code"] == "back"
    assert not Incentive.objects.exists()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"code": "No code"}, ("code", "INVALID")),
        ({"code": None}, ("code", "REQUIRED")),
        ({"validDays": 0}, ("validDays", "INVALID")),
        ({"variants": []}, ("variants", "REQUIRED")),
        ({"variants": [{"kind": "PERCENT", "value": 120}]}, ("variants", "INVALID")),
        ({"variants": [{"kind": "AMOUNT", "value": "1.005"}]}, ("variants", "INVALID")),
    ],
)
def test_what_cannot_be_entered_is_refused_on_its_field(change, problem, staff, channel_USD):
    assert failures(staff, CREATE, input={**BACK, **change}) == [problem]


@pytest.fixture
def give(customer_user, manager):  # noqa: F811
    """Give the customer one variant of an incentive; return the offer."""
    member = join(customer_user)

    def give(variant):
        of = incentive(variant)
        return offer_incentive(
            member=member,
            incentive=of,
            occasion=occasion_of(of, member, 1, EQUAL),
            manager=manager,
            settings=ProgramSettings(),
        )

    return give


def test_members_see_what_they_can_use_and_staff_how_likely_it_was(
    staff, user_api_client, customer_user, channel_USD, give
):
    # given
    percent, points = give(PERCENT), give(POINTS)

    # when
    of_member = answer(user_api_client, OF_MEMBER)["incentives"]
    of_staff = answer(may(staff, "manage_discounts", "manage_users"), OF_MEMBER, user=id_of(customer_user))[
        "incentives"
    ]

    # then
    known = {"incentive": {"name": "Come back"}, "chance": None}
    assert of_member == [
        {
            **known,
            "variant": {"kind": "POINTS", "value": 500.0},
            "voucherCode": None,
            "validUntil": points.valid_until.isoformat(),
            "isPersonalised": False,
        },
        {
            **known,
            "variant": {"kind": "PERCENT", "value": 20.0},
            "voucherCode": percent.given["voucher_code"],
            "validUntil": percent.valid_until.isoformat(),
            "isPersonalised": True,
        },
    ]
    assert of_staff == [{**each, "chance": 0.5} for each in of_member]


def test_a_code_that_was_used_is_not_listed_and_is_again_when_its_order_is_cancelled(
    program, user_api_client, channel_USD, give
):
    # given
    code = give(PERCENT).given["voucher_code"]
    row = VoucherCode.objects.get(code=code)

    def listed():
        return [each["voucherCode"] for each in answer(user_api_client, OF_MEMBER)["incentives"]]

    # when
    unused = listed()
    increase_voucher_usage(row.voucher, row, None)
    used = listed()
    release_voucher_code_usage(row, row.voucher, None)

    # then
    assert (unused, used, listed()) == ([code], [], [code])


def test_what_members_can_use_is_looked_up_at_once(program, user_api_client, channel_USD, give):
    # given
    give(PERCENT)
    answer(user_api_client, OF_MEMBER)
    of_one = queries_of(lambda: answer(user_api_client, OF_MEMBER))

    # when
    for _ in range(3):
        give(PERCENT)

    # then
    assert queries_of(lambda: answer(user_api_client, OF_MEMBER)) == of_one
    assert len(answer(user_api_client, OF_MEMBER)["incentives"]) == 4


def test_many_incentives_cost_no_more_queries_than_one(staff, channel_USD):
    # given
    query = LIST.replace("measured { verdict }", "")
    incentive(PERCENT)
    answer(staff, query)
    of_one = queries_of(lambda: answer(staff, query))

    # when
    for _ in range(4):
        incentive(PERCENT)

    # then
    assert queries_of(lambda: answer(staff, query)) == of_one
