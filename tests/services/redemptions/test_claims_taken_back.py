"""What became of claims, and claims that staff take back."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import CLAIM_STATES, LoyaltyTransaction, PointsLot, Redemption, Reward
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.spending.claims import claim_reward, take_claim_back, undo_claim, use_claim

STAFF = Actor(app="support")


@pytest.fixture
def rich(member, adjust):
    """A member with 600 points."""
    adjust(600)
    return member


@pytest.fixture
def claim(rich, now):
    """Claim a reward for 200 points: a code to keep, or free delivery for a checkout."""

    def run(*, kept, key=None):
        kind = "voucher" if kept else "free_shipping"
        reward = Reward.objects.create(name="Treat", kind=kind, points_cost=200, quantity=1)
        facts = {"channel_id": 1, "currency": "USD", "now": now, "idempotency_key": key}
        checkout_id = None if kept else uuid4()
        claimed = claim_reward(user_id=rich.user_id, reward=reward, checkout_id=checkout_id, **facts)
        if kept:
            use_claim(claim_id=claimed.pk, now=now, is_kept=True)
        return claimed

    return run


def take_back(claim, now, reason="Out of stock"):
    return take_claim_back(claim_id=claim.pk, reason=reason, actor=STAFF, now=now)


def state_of(claim):
    """Return what became of a claim, having checked that a query for that state finds it, and for no other."""
    claim.refresh_from_db()
    found = [state for state, condition in CLAIM_STATES.items() if Redemption.objects.filter(condition, pk=claim.pk)]
    assert found == [claim.claim_state]
    return claim.claim_state.name


def standing(member):
    connection.check_constraints()
    member.refresh_from_db()
    return member.available, member.pending, member.held


def ends(now):
    """Return what can become of a claim, by the state that it has then."""
    return {
        "IN_CHECKOUT": lambda claim: None,
        "KEPT": lambda claim: use_claim(claim_id=claim.pk, now=now, is_kept=True),
        "USED": lambda claim: use_claim(claim_id=claim.pk, now=now, order_id=uuid4()),
        "GIVEN_UP": lambda claim: undo_claim(claim_id=claim.pk, now=now),
    }


@pytest.mark.parametrize("state", ["IN_CHECKOUT", "KEPT", "USED", "GIVEN_UP"])
def test_a_claim_is_in_one_state(state, claim, now):
    # given
    held = claim(kept=False)

    # when
    ends(now)[state](held)

    # then
    assert state_of(held) == state
    assert (held.used_at is not None) is (state == "USED")


def test_a_kept_claim_is_used_by_an_order_later(claim, now):
    # given
    kept = claim(kept=True)
    assert state_of(kept) == "KEPT"

    # when
    order_id, later = uuid4(), now + timedelta(days=3)
    use_claim(claim_id=kept.pk, now=later, order_id=order_id)

    # then
    assert state_of(kept) == "USED"
    assert (kept.used_at, kept.order_id) == (later, order_id)


def test_a_claim_keeps_the_name_that_its_reward_had(claim):
    # given
    kept = claim(kept=True)

    # when
    Reward.objects.update(name="Something else")

    # then
    kept.refresh_from_db()
    assert kept.reward_name == "Treat"


@pytest.mark.parametrize("kept", [True, False])
def test_what_is_taken_back_gives_its_points_back_and_the_ledger_says_why(kept, claim, rich, now):
    # given
    claimed = claim(kept=kept)

    # when
    assert take_back(claimed, now)

    # then
    assert state_of(claimed) == "GIVEN_UP"
    assert standing(rich) == (600, 0, 0)
    assert Reward.objects.get().claimed == 0
    rows = LoyaltyTransaction.objects.exclude(kind="adjustment").values_list("kind", "points", "reason", "actor_app")
    assert list(rows) == [("redemption", -200, "Treat", ""), ("restoration", 200, "Out of stock", "support")]


def test_points_come_back_with_the_dates_they_had(claim, rich, now):
    # given
    before = PointsLot.objects.get().expires_at

    # when
    take_back(claim(kept=True), now)

    # then
    assert {lot.expires_at for lot in PointsLot.objects.open()} == {before}


@pytest.mark.parametrize("state", ["USED", "GIVEN_UP"])
def test_what_was_used_or_given_up_is_not_taken_back(state, claim, rich, now):
    # given
    held = claim(kept=False)
    ends(now)[state](held)
    before = standing(rich)

    # when / then
    assert not take_back(held, now)
    assert standing(rich) == before


def test_it_is_taken_back_once(claim, rich, now):
    # given
    kept = claim(kept=True)

    # when / then
    assert [take_back(kept, now), take_back(kept, now)] == [True, False]
    assert standing(rich) == (600, 0, 0)


@pytest.mark.parametrize(("reason", "code"), [(" ", "required"), ("x" * 1001, "invalid"), ("a\x00", "invalid")])
def test_a_reason_that_is_none_is_refused(reason, code, claim, rich, now):
    # given
    kept = claim(kept=True)

    # when
    with pytest.raises(LoyaltyError) as error:
        take_back(kept, now, reason)

    # then
    assert (error.value.field, error.value.code.value) == ("reason", code)
    assert state_of(kept) == "KEPT"


def test_the_key_of_a_claim_that_was_taken_back_claims_nothing(claim, rich, now):
    # given
    kept = claim(kept=True, key="a")
    take_back(kept, now)

    # when
    with pytest.raises(LoyaltyError) as error:
        claim_reward(
            user_id=rich.user_id,
            reward=Reward.objects.get(),
            checkout_id=None,
            channel_id=1,
            currency="USD",
            idempotency_key="a",
            now=now,
        )

    # then
    assert error.value.field == "idempotency_key"
    assert standing(rich) == (600, 0, 0)


def test_an_order_does_not_use_what_was_taken_back(claim, rich, orders, reconcile, now):
    # given a card that staff switched on again behind the program's back
    kept = claim(kept=True)
    take_back(kept, now)

    # when
    reconcile(orders.place(user_id=rich.user_id, lines=["50.00"], has_claims=True, used_claims=(kept.pk,)))

    # then
    assert state_of(kept) == "GIVEN_UP"
    assert standing(rich) == (650, 0, 0)


def test_a_kept_card_that_somebody_elses_order_used_is_used(
    claim, other_member, orders, reconcile, django_capture_on_commit_callbacks
):
    # given
    kept = claim(kept=True)
    Redemption.objects.update(given={"gift_card": 7})

    # when
    order = orders.place(user_id=other_member.user_id, lines=["5.00"], has_claims=True, used_claims=(kept.pk,))
    with django_capture_on_commit_callbacks(execute=True):
        reconcile(order)

    # then
    assert state_of(kept) == "USED"
    assert kept.order_id == order
