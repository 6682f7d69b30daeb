"""A suspended member earns and spends nothing; the ledger stays (rule 111)."""

from datetime import timedelta
from uuid import uuid4

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationBasis
from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from saleor_loyalty_plugin.models import OrderAward, Reward, StandingChange
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.members import enroll, forget_erased_members
from saleor_loyalty_plugin.services.spending.claims import claim_reward
from saleor_loyalty_plugin.settings import ProgramSettings
from saleor_loyalty_plugin.signals import members_moved, members_suspended

from ..ledger import balance, entries, tables
from ..spending import checkout, spend
from ..standings import figure
from ..stopped import changes, let_go_on, stop

HOUR = timedelta(hours=1)


@pytest.fixture
def heard():
    """What was told after the commit: kinds of news with who they were about."""
    calls = []

    def moved(sender, user_ids, **kwargs):
        calls.append(("moved", user_ids))

    def suspended(sender, member_ids, **kwargs):
        calls.append(("suspended", member_ids))

    members_moved.connect(moved)
    members_suspended.connect(suspended)
    yield calls
    members_moved.disconnect(moved)
    members_suspended.disconnect(suspended)


def test_who_why_and_since_when_is_kept(member, staff_user, now):
    # when
    suspended = stop(member, now, reason="  chargebacks ", actor=Actor(user_id=staff_user.pk))
    again = stop(member, now + HOUR, reason="stolen card", actor=Actor(app="Fraud desk"))
    lifted = let_go_on(member, now + 2 * HOUR, reason="talked to them")

    # then
    assert (suspended.suspended_at, again.suspended_at, lifted.suspended_at) == (now, now, None)
    assert changes(member) == [
        ("suspended", now, "chargebacks"),
        ("suspended", now + HOUR, "stolen card"),
        ("lifted", now + 2 * HOUR, "talked to them"),
    ]
    actors = StandingChange.objects.values_list("actor", "actor_app")
    assert list(actors) == [(staff_user.pk, ""), (None, "Fraud desk"), (None, "")]


def test_lifting_what_is_not_suspended_changes_nothing(member, now):
    before = tables()

    assert let_go_on(member, now).suspended_at is None

    assert tables() == before


@pytest.mark.parametrize(("reason", "code"), [("   ", "required"), ("x" * 1001, "invalid"), ("a\x00b", "invalid")])
@pytest.mark.parametrize("act", [stop, let_go_on])
def test_a_reason_that_says_nothing_is_refused(act, reason, code, member, now):
    stop(member, now)
    before = tables()

    with pytest.raises(LoyaltyError) as refused:
        act(member, now, reason=reason)

    assert (refused.value.field, refused.value.code) == ("reason", code)
    assert tables() == before


@pytest.mark.parametrize("act", [stop, let_go_on])
def test_who_is_not_a_member_cannot_be_stopped(act, member, now):
    member.user_id = 0

    with pytest.raises(NotAMemberError) as refused:
        act(member, now)

    assert refused.value.field == "user"


def test_the_shop_hears_of_it_once_it_is_committed(member, heard, now, django_capture_on_commit_callbacks):
    for act in (stop, stop, let_go_on):
        with django_capture_on_commit_callbacks(execute=True):
            act(member, now)

    # then: prices follow, and what checkouts hold is released; again where it was said again
    moved, suspended = ("moved", [member.user_id]), ("suspended", [member.pk])
    assert heard == [moved, suspended, suspended, moved]


def test_orders_placed_meanwhile_never_earn(member, orders, reconcile, now):
    # given
    orders_at = [now - HOUR, now, now + HOUR, now + 2 * HOUR]
    stop(member, now)
    placed = [orders.place(user_id=member.user_id, lines=["100.00"], created_at=at) for at in orders_at]
    for order in placed[:3]:
        reconcile(order, at=now + HOUR)

    # when
    let_go_on(member, now + 2 * HOUR)
    for order in placed * 2:
        reconcile(order, at=now + 3 * HOUR)

    # then: those before and after it
    assert entries(member) == [("earn", 100, 100), ("earn", 100, 200)]
    awards = OrderAward.objects.in_bulk(placed, field_name="order_id")
    assert [(awards[order].earned, awards[order].placed_suspended) for order in placed] == [
        (100, False),
        (0, True),
        (0, True),
        (100, False),
    ]


def test_an_order_that_is_first_seen_after_it_was_lifted_does_not_earn_either(member, orders, reconcile, now):
    # given: the event was lost, the sweep finds the order later
    stop(member, now)
    order = orders.place(user_id=member.user_id, lines=["100.00"], created_at=now + HOUR)
    let_go_on(member, now + 2 * HOUR)
    stop(member, now + 4 * HOUR)

    # when
    reconcile(order, at=now + 3 * HOUR)

    # then
    assert entries(member) == []


def test_what_a_guest_bought_meanwhile_does_not_earn_once_it_is_theirs(member, orders, reconcile, now):
    # given
    stop(member, now)
    order = orders.place(user_id=None, lines=["100.00"], created_at=now + HOUR)
    reconcile(order, at=now + HOUR)
    let_go_on(member, now + 2 * HOUR)

    # when: Saleor matches the order to the account
    orders.change(order, user_id=member.user_id)
    reconcile(order, at=now + 3 * HOUR)

    # then
    assert entries(member) == []
    assert OrderAward.objects.get().placed_suspended


@pytest.mark.parametrize("basis", QualificationBasis)
def test_orders_placed_meanwhile_count_for_no_tier(basis, member, orders, reconcile, now):
    # given
    stop(member, now)
    settings = ProgramSettings(qualification_basis=basis)

    # when
    order = orders.place(user_id=member.user_id, lines=["5000.00"], created_at=now)
    reconcile(order, settings=settings)

    # then
    assert figure(member, settings, now) == 0


def test_refunds_still_take_back_and_cancelled_orders_still_restore(member, user, adjust, orders, reconcile, now):
    # given: 100 points earned, and 500 of 600 spent on another order
    earning = orders.place(user_id=user.pk, lines=["100.00"])
    adjust(600)
    basket = checkout()
    worth = spend(user, 500, at=now, where=basket).amount
    spending = orders.place(user_id=user.pk, lines=["95.00"], checkout_id=basket.checkout_id, points_amount=worth)
    for order in (earning, spending):
        reconcile(order)
    stop(member, now + HOUR)

    # when
    orders.charge(earning, "30.00")
    orders.change(spending, void=True)
    for order in (earning, spending):
        reconcile(order, at=now + HOUR)

    # then
    assert [entry[:2] for entry in entries(member)] == [
        ("adjustment", 600),
        ("earn", 100),
        ("redemption", -500),
        ("earn", 95),
        ("reversal", -70),
        ("restoration", 500),
        ("reversal", -95),
    ]


def test_nothing_can_be_spent(member, user, adjust, now):
    # given
    adjust(600)
    stop(member, now)
    reward = Reward.objects.create(name="Mug", kind="product", points_cost=200, variant_id=1)
    before = tables()

    # when
    with pytest.raises(MemberSuspendedError) as points:
        spend(user, 100, at=now)
    with pytest.raises(MemberSuspendedError) as claimed:
        claim_reward(user_id=user.pk, reward=reward, checkout_id=uuid4(), channel_id=1, currency="USD", now=now)

    # then
    assert [(error.value.field, error.value.code) for error in (points, claimed)] == [
        ("id", LoyaltyErrorCode.MEMBER_SUSPENDED),
        ("reward", LoyaltyErrorCode.MEMBER_SUSPENDED),
    ]
    assert tables() == before


def test_staff_take_points_and_give_none(member, adjust, now):
    # given
    adjust(600, idempotency_key="before")
    stop(member, now)

    # when
    adjust(-600, reason="bought with a stolen card")
    with pytest.raises(MemberSuspendedError) as refused:
        adjust(1)

    # then: what was posted before is told again
    assert refused.value.field == "user"
    assert adjust(600, idempotency_key="before").balance == 600
    assert balance(member) == (0, 0)


def test_lifted_everything_is_as_before(member, user, adjust, orders, reconcile, now):
    # given
    adjust(600)
    stop(member, now)
    let_go_on(member, now + HOUR)

    # when
    spend(user, 500, at=now + HOUR)
    reconcile(orders.place(user_id=user.pk, lines=["50.00"], created_at=now + HOUR), at=now + HOUR)

    # then
    member.refresh_from_db()
    assert (member.available, member.held) == (150, 500)


def test_what_was_written_about_an_erased_customer_goes(member, user, staff_user, now):
    # given
    stop(member, now, reason="Ada Lovelace, chargebacks", actor=Actor(user_id=staff_user.pk))
    user.delete()

    # when
    forget_erased_members()

    # then
    assert changes(member) == [("suspended", now, "")]


def test_joining_again_lifts_nothing(member, user, settings_of_program, now):
    stop(member, now)

    assert enroll(user_id=user.pk, settings=settings_of_program, now=now).suspended_at == now
