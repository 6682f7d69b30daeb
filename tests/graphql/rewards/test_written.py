"""Texts, image and metadata of a reward, and a reward whose channel was deleted: what staff write is what they read."""

from datetime import UTC, datetime

import pytest

from saleor_loyalty_plugin.models import Reward

from ..callers import BY_STAFF_AND_APPS, answer, failures, id_of, may
from ..tiers.tiers import tier_id

FIELDS = """{
  id name active pointsCost quantity tier { code } channel { id } amount { amount } discountPercent image
  description descriptions { language text } metadata { key value } privateMetadata { key value }
}"""
CREATE = f"""mutation($input: LoyaltyRewardInput!) {{
  loyaltyRewardCreate(input: $input) {{ reward {FIELDS} errors {{ field code }} }}
}}"""
UPDATE = f"""mutation($id: ID!, $input: LoyaltyRewardInput!) {{
  loyaltyRewardUpdate(id: $id, input: $input) {{ reward {FIELDS} errors {{ field code message }} }}
}}"""
DELETE = "mutation($id: ID!) { loyaltyRewardDelete(id: $id) { reward { id } errors { field code } } }"
READ = f"query($id: ID!) {{ loyaltyReward(id: $id) {FIELDS} }}"
SHIPPING = {"name": "Free delivery", "kind": "FREE_SHIPPING", "pointsCost": 100}
TEXTS = {
    "description": "For nothing",
    "image": "https://shop.example.com/free.png",
    "metadata": [{"key": "colour", "value": "red"}],
    "privateMetadata": [{"key": "cost", "value": "9"}],
}


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_what_is_written_is_read(caller, db, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    polish = [{"language": "PL", "text": "Za darmo"}]

    # when
    found = answer(client, CREATE, input=SHIPPING | TEXTS | {"descriptionTranslations": polish})

    # then
    assert found["errors"] == []
    assert {name: found["reward"][name] for name in TEXTS} == TEXTS
    assert found["reward"]["descriptions"] == polish
    assert answer(client, READ, id=found["reward"]["id"]) == found["reward"]


def test_a_change_shows_its_texts_in_the_same_answer(staff, db):
    # given
    created = answer(staff, CREATE, input=SHIPPING | TEXTS)["reward"]

    # when
    given = {
        "image": None,
        "description": "",
        "descriptionTranslations": [{"language": "DE", "text": "Kostenlos"}],
        "metadata": [{"key": "size", "value": "L"}],
        "privateMetadata": None,
    }
    found = answer(staff, UPDATE, id=created["id"], input=given)["reward"]

    # then
    assert (found["image"], found["description"]) == (None, None)
    assert found["descriptions"] == [{"language": "DE", "text": "Kostenlos"}]
    assert found["metadata"] == [{"key": "colour", "value": "red"}, {"key": "size", "value": "L"}]
    assert found["privateMetadata"] == []


@pytest.mark.parametrize(
    ("change", "failure"),
    [
        ({"metadata": [{"key": " ", "value": "red"}]}, ("metadata", "REQUIRED")),
        ({"privateMetadata": [{"key": "", "value": "red"}]}, ("privateMetadata", "REQUIRED")),
        ({"image": "javascript:alert(1)"}, ("image", "INVALID")),
        ({"image": "free.png"}, ("image", "INVALID")),
        ({"description": "a\x00"}, ("description", "INVALID")),
        ({"descriptionTranslations": [{"language": "PL", "text": "a\x00"}]}, ("descriptionTranslations", "INVALID")),
    ],
)
def test_what_is_refused_has_its_field_and_changes_nothing(change, failure, staff, db):
    # given
    created = answer(staff, CREATE, input=SHIPPING | TEXTS)["reward"]

    # then
    assert failures(staff, CREATE, input=SHIPPING | change) == [failure]
    assert failures(staff, UPDATE, id=created["id"], input={"name": "Post"} | change) == [failure]


# A reward whose channel was deleted


@pytest.fixture(params=["voucher", "gift_card", "free_shipping"])
def orphan(request, channel_PLN):
    amount = None if request.param == "free_shipping" else "5.00"
    reward = Reward.objects.create(
        name="Five", kind=request.param, points_cost=100, channel_id=channel_PLN.pk, amount=amount
    )
    channel_PLN.delete()
    return reward


def change(client, orphan, **given):
    return answer(client, UPDATE, id=id_of(orphan, "LoyaltyReward"), input=given)


def test_it_is_read_changed_and_switched_off(orphan, staff):
    # given
    read = answer(staff, READ, id=id_of(orphan, "LoyaltyReward"))
    assert (read["name"], read["channel"], read["amount"]) == ("Five", None, None)

    # when
    found = change(staff, orphan, name="Gone", active=False, pointsCost=7, quantity=3, tier=tier_id("gold"), **TEXTS)

    # then
    assert found["errors"] == []
    row = Reward.objects.get()
    assert (row.name, row.active, row.points_cost, row.quantity, row.tier.code) == ("Gone", False, 7, 3, "gold")
    assert (row.channel_id, row.amount) == (orphan.channel_id, orphan.amount and row.amount)


def test_what_is_read_of_it_can_be_sent_back(orphan, staff):
    # when
    found = change(staff, orphan, name="Five", channel=None, amount=None, active=False)

    # then
    assert found["errors"] == []
    row = Reward.objects.get()
    assert (row.channel_id, row.amount, row.active) == (orphan.channel_id, orphan.amount and row.amount, False)


def test_its_amount_and_its_channel_need_a_currency(orphan, staff, channel_USD):
    # then
    reward = id_of(orphan, "LoyaltyReward")
    assert failures(staff, UPDATE, id=reward, input={"amount": 6}) == [("amount", "INVALID")]
    assert failures(staff, UPDATE, id=reward, input={"channel": id_of(channel_USD)}) == [("channel", "INVALID")]


def test_it_is_deleted(orphan, staff):
    # when
    found = answer(staff, DELETE, id=id_of(orphan, "LoyaltyReward"))

    # then
    assert found["errors"] == []
    assert not Reward.objects.exists()


def test_a_date_without_an_offset_is_the_servers(staff, db):
    # when
    created = answer(staff, CREATE, input=SHIPPING | {"validUntil": "2027-01-01T00:00:00"})
    changed = answer(staff, UPDATE, id=created["reward"]["id"], input={"validUntil": "2028-01-01T00:00:00"})

    # then
    assert created["errors"] == changed["errors"] == []
    assert Reward.objects.get().valid_until == datetime(2028, 1, 1, tzinfo=UTC)
