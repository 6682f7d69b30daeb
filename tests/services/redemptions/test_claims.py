"""Rewards claimed with points: counted, held or kept, undone, captured and given back."""

from datetime import timedelta
from decimal import Decimal
from functools import partial
from uuid import uuid4

import pytest
from django.db import connection

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption, Reward, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.spending.claims import claim_reward, touch_claims, undo_claim, use_claim

from ..threads import together


@pytest.fixture
def rich(member, adjust):
    """A member with 600 points."""
    adjust(600)
    return member


@pytest.fixture
def make():
    def run(**fields):
        facts = {"name": "Mug", "kind": "product", "points_cost": 200, "variant_id": 1}
        return Reward.objects.create(**facts | fields)

    return run


@pytest.fixture
def claim(user, now):
    def run(reward, *, checkout_id=None, who=user, at=now, channel_id=1, key=None):
        kept = reward.kind in ("voucher", "gift_card") and checkout_id is None
        return claim_reward(
            user_id=who.pk,
            reward=reward,
            checkout_id=None if kept else checkout_id or uuid4(),
            channel_id=channel_id,
            currency="USD",
            idempotency_key=key,
            now=at,
        )

    return run


def standing(member):
    connection.check_constraints()
    member.refresh_from_db()
    return member.available, member.pending, member.held


def refusal(call, *args, **kwargs):
    with pytest.raises(LoyaltyError) as error:
        call(*args, **kwargs)
    return error.value.field, error.value.code.value


def test_a_claim_for_a_checkout_is_held(rich, make, claim):
    reward = make(quantity=3)
    claim(reward)
    reward.refresh_from_db()
    assert (standing(rich), reward.claimed) == ((400, 0, 200), 1)


def test_a_claim_that_is_undone_gives_all_back(rich, make, claim, now):
    # given
    reward = make(quantity=1)
    held = claim(reward)

    # when
    assert undo_claim(claim_id=held.pk, now=now)

    # then
    reward.refresh_from_db()
    assert (standing(rich), reward.claimed) == ((600, 0, 0), 0)
    assert not undo_claim(claim_id=held.pk, now=now)


def test_what_is_kept_is_paid_at_once(rich, make, claim, now):
    held = claim(make(kind="voucher", variant_id=None, discount_percent=10, channel_id=1))
    use_claim(claim_id=held.pk, now=now)

    assert standing(rich) == (400, 0, 0)
    entry = LoyaltyTransaction.objects.get(kind="redemption")
    assert (entry.points, entry.order_id, entry.reason) == (-200, None, "Mug")
    assert not undo_claim(claim_id=held.pk, now=now)


@pytest.mark.parametrize(
    ("facts", "refused"),
    [
        ({"points_cost": 601}, ("reward", "insufficient_points")),
        ({"active": False}, ("reward", "reward_unavailable")),
        ({"deleted": True}, ("reward", "reward_unavailable")),
        ({"quantity": 0}, ("reward", "reward_unavailable")),
        ({"quantity": 2, "claimed": 2}, ("reward", "reward_unavailable")),
        ({"channel_id": 2}, ("reward", "reward_unavailable")),
    ],
)
def test_what_cannot_be_claimed(facts, refused, rich, make, claim):
    reward = make(**facts)
    before = reward.claimed
    assert refusal(claim, reward) == refused
    reward.refresh_from_db()
    assert (standing(rich), reward.claimed) == ((600, 0, 0), before)
    assert not Redemption.objects.exists()


def test_a_reward_ends_to_the_second(rich, make, claim, now):
    reward = make(valid_until=now + timedelta(days=1))
    assert refusal(claim, reward, at=now + timedelta(days=1)) == ("reward", "reward_unavailable")
    claim(reward, at=now + timedelta(days=1, seconds=-1))


def test_a_product_needs_a_checkout(rich, make, user, now):
    with pytest.raises(LoyaltyError) as error:
        claim_reward(user_id=user.pk, reward=make(), checkout_id=None, channel_id=1, currency="USD", now=now)
    assert (error.value.field, error.value.code.value) == ("checkout", "required")


def test_a_reward_of_a_tier_is_for_it_and_above(rich, make, claim):
    reward = make(tier=Tier.objects.get(code="silver"))
    assert refusal(claim, reward) == ("reward", "tier_required")
    for code in ("silver", "gold"):
        rich.tier = Tier.objects.get(code=code)
        rich.save(update_fields=["tier"])
        claim(reward)


def test_who_is_not_a_member_claims_nothing(make, claim):
    assert refusal(claim, make()) == ("reward", "not_a_member")


@pytest.fixture
def bought(user, orders, reconcile):
    def run(held, **facts):
        order = orders.place(user_id=user.pk, lines=["50.00"], checkout_id=held.checkout_id, has_claims=True, **facts)
        reconcile(order)
        return order

    return run


def test_the_order_captures_the_claim_once_and_gives_it_back_when_cancelled(
    rich, make, claim, bought, orders, reconcile
):
    # given
    held = claim(make())
    held.given = {"line": "x", "variant": 1}
    held.save()

    # when
    order = bought(held, reward_variants=(1,))
    reconcile(order)

    # then
    assert standing(rich) == (400 + 50, 0, 0)

    # when
    orders.change(order, void=True)
    reconcile(order)
    reconcile(order)

    # then
    assert standing(rich) == (600, 0, 0)


def test_a_product_that_is_not_on_the_order_gives_the_points_back(rich, make, claim, bought):
    held = claim(make(quantity=1))
    held.given = {"line": "x"}
    held.save()
    bought(held)
    assert standing(rich) == (600 + 50, 0, 0)
    assert Reward.objects.get().claimed == 0


@pytest.mark.parametrize(
    ("given", "code", "back"),
    [
        ({"voucher_code": "ABC"}, "ABC", 200),
        ({"voucher_code": "ABC"}, "OTHER", 0),
        ({"gift_card": 7}, None, 0),
        ({"free_shipping": True}, None, 200),
        ({"line": "x", "variant": 1}, None, 200),
    ],
)
def test_a_cancelled_order_gives_back_what_it_took(given, code, back, rich, make, claim, bought, orders, reconcile):
    held = claim(make())
    held.given = given
    held.save()
    order = bought(held, voucher_code=code, free_delivery=True, reward_variants=(1,))
    orders.change(order, void=True)
    reconcile(order)
    assert standing(rich) == (400 + back, 0, 0)


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1)])
def test_of_two_products_the_one_that_is_missing_gives_its_points_back(first, second, rich, make, claim, bought):
    # given
    kept = claim(make())
    gone = claim(make(name="Cap", points_cost=300, variant_id=2), checkout_id=kept.checkout_id)
    for held, variant in ((kept, first), (gone, second)):
        held.given = {"line": str(variant), "variant": variant}
        held.save()

    # when
    bought(kept, reward_variants=(first,))

    # then
    assert standing(rich) == (400 + 50, 0, 0)
    assert [row.state for row in Redemption.objects.order_by("pk")] == ["captured", "released"]


def test_a_product_that_the_shop_deleted_since_is_on_the_order_all_the_same(rich, make, claim, bought, reconcile):
    held = claim(make())
    held.given = {"line": "x", "variant": 1}
    held.save()
    reconcile(bought(held, reward_variants=(None,)))
    assert standing(rich) == (400 + 50, 0, 0)


def test_free_delivery_that_the_order_does_not_have_gives_the_points_back(rich, make, claim, bought):
    held = claim(make())
    held.given = {"free_shipping": True}
    held.save()
    bought(held, free_delivery=False)
    assert standing(rich) == (600 + 50, 0, 0)


def test_what_is_claimed_after_the_order_in_a_checkout_that_outlives_it_is_not_the_orders(
    rich, make, claim, bought, reconcile, now
):
    # given
    first = claim(make())
    order = bought(first, reward_variants=(1,))
    later = claim(make(), checkout_id=first.checkout_id, at=now + timedelta(hours=1))

    # when
    reconcile(order, at=now + timedelta(hours=2))

    # then
    later.refresh_from_db()
    assert later.state == "held"


def test_a_kept_code_belongs_to_the_order_it_is_used_on(rich, make, claim, user, orders, reconcile, now):
    # given
    kept = claim(make(kind="voucher", variant_id=None, amount=5, channel_id=1))
    kept.given = {"voucher_code": "ABC"}
    kept.save()
    use_claim(claim_id=kept.pk, now=now)
    use_claim(claim_id=kept.pk, now=now)
    assert standing(rich) == (400, 0, 0)
    facts = {"user_id": user.pk, "lines": ["50.00"], "has_claims": True}

    # when
    other = orders.place(**facts, voucher_code="OTHER")
    order = orders.place(**facts, voucher_code="ABC", used_claims=(kept.pk,), charged=Decimal(25))
    for order_id in (other, order, order):
        reconcile(order_id)

    # then the order that used it gives back the share that was refunded
    kept.refresh_from_db()
    assert (kept.order_id, kept.restored) == (order, 100)


@pytest.mark.parametrize("given", [{"voucher_code": "ABC"}, {"gift_card": 7}])
def test_what_its_checkouts_order_left_out_belongs_to_the_order_it_is_used_on(
    given, rich, make, claim, bought, user, orders, reconcile
):
    # given a code or card that was claimed for a checkout and taken out of it again
    held = claim(make())
    held.given = given
    held.save()

    # when
    bought(held)

    # then it is paid for, and the member's
    held.refresh_from_db()
    assert (held.state, held.order_id) == ("captured", None)
    assert standing(rich) == (400 + 50, 0, 0)

    # when
    order = orders.place(user_id=user.pk, lines=["50.00"], has_claims=True, used_claims=(held.pk,))
    reconcile(order)

    # then
    held.refresh_from_db()
    assert held.order_id == order


@pytest.mark.parametrize("is_guest", [True, False])
def test_a_card_that_somebody_elses_order_used_is_paid_for(
    is_guest, rich, make, claim, other_member, orders, reconcile, django_capture_on_commit_callbacks
):
    # given
    held = claim(make())
    held.given = {"gift_card": 7}
    held.save()
    buyer = None if is_guest else other_member.user_id

    # when
    order = orders.place(user_id=buyer, lines=["50.00"], has_claims=True, used_claims=(held.pk,))
    with django_capture_on_commit_callbacks(execute=True):
        reconcile(order)

    # then
    held.refresh_from_db()
    assert (held.state, held.order_id) == ("captured", order)
    assert standing(rich) == (400, 0, 0)


def test_the_same_key_claims_once(rich, make, claim):
    # given
    reward, checkout_id = make(quantity=2), uuid4()

    # when
    first = claim(reward, checkout_id=checkout_id, key="a")
    second = claim(reward, checkout_id=checkout_id, key="a")

    # then
    assert first == second
    assert claim(reward, checkout_id=checkout_id, key="b") != first
    assert standing(rich) == (200, 0, 400)

    # and it does so when there is nothing left to claim
    Reward.objects.update(active=False)
    assert claim(reward, checkout_id=checkout_id, key="a") == first


def test_a_key_is_for_one_claim(rich, make, claim, other_member, now):
    # given
    reward, checkout_id = make(), uuid4()
    held = claim(reward, checkout_id=checkout_id, key="a")

    # when / then: another reward, checkout or customer
    used = ("idempotency_key", "unique")
    assert refusal(claim, make(name="Cap"), checkout_id=checkout_id, key="a") == used
    assert refusal(claim, reward, checkout_id=uuid4(), key="a") == used
    assert refusal(claim, reward, checkout_id=checkout_id, key="a", who=other_member.user) == used

    # and one that was given up
    undo_claim(claim_id=held.pk, now=now)
    assert refusal(claim, reward, checkout_id=checkout_id, key="a") == used
    assert standing(rich) == (600, 0, 0)


@pytest.mark.parametrize("key", ["", " ", "k" * 151, "a\x00"])
def test_a_key_that_is_none_is_refused(key, rich, make, claim):
    assert refusal(claim, make(), key=key)[0] == "idempotency_key"
    assert standing(rich) == (600, 0, 0)


@pytest.mark.django_db(transaction=True)
def test_one_of_many_requests_with_one_key_claims(rich, make, claim):
    # given
    reward, checkout_id = make(quantity=8), uuid4()

    # when
    found = together(*[partial(claim, reward, checkout_id=checkout_id, key="a") for _ in range(8)])

    # then
    assert len({held.pk for held in found}) == 1
    assert standing(rich) == (400, 0, 200)


def test_nobody_claims_without_being_signed_in(rich, make, now):
    # given a customer who was deleted: a member without a user
    rich.user = None
    rich.save(update_fields=["user"])

    # when
    with pytest.raises(LoyaltyError) as error:
        claim_reward(user_id=None, reward=make(), checkout_id=uuid4(), channel_id=1, currency="USD", now=now)

    # then
    assert (error.value.field, error.value.code.value) == ("checkout", "not_a_member")
    assert standing(rich) == (600, 0, 0)


def test_a_claim_that_was_touched_meanwhile_is_not_undone(rich, make, claim, now):
    held = claim(make())
    assert not undo_claim(claim_id=held.pk, now=now, untouched_since=now - timedelta(seconds=1))
    assert undo_claim(claim_id=held.pk, now=now, untouched_since=now)


def test_claims_are_kept_alive_while_an_order_is_made(rich, make, claim, user, now):
    held = claim(make())
    later = now + timedelta(hours=1)
    assert touch_claims(user_id=user.pk, checkout_id=held.checkout_id, count=1, now=later)
    held.refresh_from_db()
    assert held.touched_at == later
    assert not touch_claims(user_id=user.pk, checkout_id=held.checkout_id, count=2, now=later)


@pytest.mark.django_db(transaction=True)
def test_the_last_of_a_reward_goes_to_one_of_many(django_user_model, make, now, settings_of_program):
    # given eight members with enough points, and three of the reward
    users = [django_user_model.objects.create(username=f"user {number}") for number in range(8)]
    for user in users:
        enroll(user_id=user.pk, settings=settings_of_program, now=now)
        adjust_points(
            user_id=user.pk,
            points=200,
            reason="r",
            idempotency_key=user.username,
            settings=settings_of_program,
            now=now,
        )
    reward = make(quantity=3)

    def one(user):
        try:
            claim_reward(user_id=user.pk, reward=reward, checkout_id=uuid4(), channel_id=1, currency="USD", now=now)
        except LoyaltyError as error:
            return error.code.value
        return "claimed"

    # when
    found = together(*[partial(one, user) for user in users])

    # then
    assert sorted(found) == ["claimed"] * 3 + ["reward_unavailable"] * 5
    reward.refresh_from_db()
    assert reward.claimed == Redemption.objects.count() == 3
    assert Decimal(sum(redemption.points for redemption in Redemption.objects.all())) == 600
