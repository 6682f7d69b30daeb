"""Rewards as the operator edits them."""

from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Redemption, Reward
from saleor_loyalty_plugin.services.program.reward_rows import create_reward, delete_reward, update_reward

VOUCHER = {"name": "5 off", "kind": "voucher", "points_cost": 500, "channel_id": 1, "amount": Decimal("5.00")}
CARD = {"name": "Card", "kind": "gift_card", "points_cost": 500, "channel_id": 1, "amount": Decimal("5.00")}
PRODUCT = {"name": "Mug", "kind": "product", "points_cost": 200, "variant_id": 7}
SHIPPING = {"name": "Free delivery", "kind": "free_shipping", "points_cost": 100}

pytestmark = pytest.mark.django_db


def without(fields, *names):
    return {name: value for name, value in fields.items() if name not in names}


def refusal(call, **arguments):
    with pytest.raises(LoyaltyError) as error:
        call(fraction_digits=2, **arguments)
    return error.value.field, error.value.code.value


@pytest.mark.parametrize("fields", [VOUCHER, CARD, PRODUCT, SHIPPING])
def test_every_kind_can_be_created(fields, now):
    reward = create_reward(fields=fields, fraction_digits=2, now=now)
    reward.refresh_from_db()
    assert {name: getattr(reward, name) for name in fields} == fields
    assert (reward.active, reward.claimed) == (True, 0)


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        (without(SHIPPING, "name"), ("name", "required")),
        (without(SHIPPING, "kind"), ("kind", "required")),
        (without(SHIPPING, "points_cost"), ("points_cost", "required")),
        (SHIPPING | {"name": "  "}, ("name", "required")),
        (SHIPPING | {"name": "x" * 129}, ("name", "invalid")),
        (SHIPPING | {"points_cost": 0}, ("points_cost", "invalid")),
        (SHIPPING | {"points_cost": -5}, ("points_cost", "invalid")),
        (SHIPPING | {"points_cost": 2**31}, ("points_cost", "invalid")),
        (SHIPPING | {"quantity": -1}, ("quantity", "invalid")),
        (SHIPPING | {"amount": Decimal(5)}, ("amount", "invalid")),
        (SHIPPING | {"variant_id": 5}, ("variant_id", "invalid")),
        (SHIPPING | {"active": None}, ("active", "required")),
        (without(VOUCHER, "channel_id"), ("channel_id", "required")),
        (without(VOUCHER, "amount"), ("discount_percent", "invalid")),
        (VOUCHER | {"discount_percent": Decimal(10)}, ("discount_percent", "invalid")),
        (VOUCHER | {"amount": Decimal(0)}, ("amount", "invalid")),
        (VOUCHER | {"amount": Decimal("5.001")}, ("amount", "invalid")),
        (without(VOUCHER, "amount") | {"discount_percent": Decimal("100.01")}, ("discount_percent", "invalid")),
        (without(VOUCHER, "amount") | {"discount_percent": Decimal(0)}, ("discount_percent", "invalid")),
        (without(CARD, "amount"), ("amount", "required")),
        (without(CARD, "channel_id"), ("channel_id", "required")),
        (without(PRODUCT, "variant_id"), ("variant_id", "required")),
    ],
)
def test_what_makes_no_reward(fields, refused, now):
    assert refusal(create_reward, fields=fields, now=now) == refused
    assert not Reward.objects.exists()


def test_a_reward_does_not_end_in_the_past(now):
    assert refusal(create_reward, fields=SHIPPING | {"valid_until": now}, now=now) == ("valid_until", "invalid")
    create_reward(fields=SHIPPING | {"valid_until": now + timedelta(1)}, fraction_digits=None, now=now)


def test_fields_change_but_the_kind(now):
    reward = create_reward(fields=VOUCHER, fraction_digits=2, now=now)
    changed = update_reward(
        reward=reward, fields={"discount_percent": Decimal(10), "amount": None}, fraction_digits=2, now=now
    )
    assert (changed.discount_percent, changed.amount) == (10, None)
    assert refusal(update_reward, reward=reward, fields={"kind": "product"}, now=now) == ("kind", "invalid")


def test_fewer_than_were_claimed_is_refused(now):
    reward = create_reward(fields=SHIPPING | {"quantity": 5}, fraction_digits=None, now=now)
    reward.claimed = 3
    assert refusal(update_reward, reward=reward, fields={"quantity": 2}, now=now) == ("quantity", "invalid")


def test_a_claim_made_meanwhile_is_not_forgotten(now):
    reward = create_reward(fields=SHIPPING | {"quantity": 5}, fraction_digits=None, now=now)
    Reward.objects.update(claimed=4)
    update_reward(reward=reward, fields={"name": "Delivery"}, fraction_digits=None, now=now)
    reward.refresh_from_db()
    assert (reward.name, reward.claimed) == ("Delivery", 4)


def test_a_reward_that_was_claimed_leaves_the_catalogue_and_stays(member, now):
    unused = create_reward(fields=SHIPPING, fraction_digits=None, now=now)
    delete_reward(reward=unused)
    assert not Reward.objects.exists()

    used = create_reward(fields=SHIPPING, fraction_digits=None, now=now)
    Redemption.objects.create(
        member=member, reward=used, state="released", channel_id=1, currency="USD", points=1, point_value=0, amount=0,
        held_at=now, touched_at=now,
    )  # fmt: skip
    delete_reward(reward=used)
    used.refresh_from_db()
    assert (used.active, used.deleted) == (False, True)
