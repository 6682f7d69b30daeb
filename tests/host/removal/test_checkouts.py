"""loyalty_uninstall: open checkouts get their points back and cost what Saleor says."""

from decimal import Decimal

import pytest
from django.utils import timezone
from django_celery_beat.models import IntervalSchedule, PeriodicTask
from saleor.checkout.models import Checkout
from saleor.discount.models import CheckoutLineDiscount
from saleor.giftcard.models import GiftCard
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.host.delivery.rows import rows_with_members_price
from saleor_loyalty_plugin.host.removal import uninstall as removal
from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Tier
from tests.services.invariants import check_ledger

from ..ledger import entries
from ..pricing.goods import PERCENTAGE
from ..rewards.catalogue import claim
from .command import uninstall


@pytest.fixture
def of_silver(member):
    """The member is in silver: 5 % off and free delivery."""
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=Tier.objects.get(code="silver"))


def nothing_of_ours():
    held = Redemption.objects.filter(state="held").exists()
    rows = CheckoutLineDiscount.objects.filter(unique_type__startswith="loyalty_").exists()
    deliveries = rows_with_members_price()
    return not held and not rows and (deliveries is None or not deliveries.exists())


def test_points_return_and_the_checkout_costs_what_saleor_says(filled, standing):
    # given
    assert filled.apply(3000).total == Decimal("10.00")

    # when
    output = uninstall()

    # then
    assert output == (
        "1 checkouts set back, 0 left.\n"
        "The program is switched off.\n"
        "Checkouts that cost what Saleor says again: 1.\n"
        "Tasks taken out of the schedule: 0.\n"
        "The package can be removed.\n"
    )
    assert not PluginConfiguration.objects.get(identifier="saleor.loyalty").active
    assert standing() == (3000, 0, 0)
    assert nothing_of_ours()
    assert filled.read().total == Decimal("40.00")
    check_ledger()


def test_the_tiers_discount_delivery_and_what_a_voucher_made_of_them_go(of_silver, cart, goods):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("60.00"), 1), (goods.sell("40.00"), 2))
    cart.deliver()
    before = cart.add_code()
    cart.let_prices_expire()

    # when
    uninstall()
    after = cart.read()

    # then
    assert (before.total, before.discount, before.delivery) == (Decimal("119.70"), Decimal("13.30"), 0)
    assert (after.total, after.discount, after.delivery) == (Decimal("136.00"), Decimal("14.00"), Decimal("10.00"))
    assert nothing_of_ours()


@pytest.mark.parametrize("kind", ["product", "voucher", "gift_card", "free_shipping"])
def test_rewards_that_are_claimed_go_and_their_points_return(kind, filled, goods, catalogue, standing):
    # given
    rewards = {
        "product": lambda: catalogue.product(goods.sell("7.00")),
        "voucher": catalogue.voucher,
        "gift_card": catalogue.gift_card,
        "free_shipping": catalogue.free_shipping,
    }
    claim(filled, rewards[kind]())
    assert standing() == (2500, 0, 500)

    # when
    uninstall()
    prices = filled.read()

    # then
    assert (prices.total, len(prices.lines)) == (Decimal("40.00"), 1)
    assert standing() == (3000, 0, 0)
    assert nothing_of_ours()
    assert not GiftCard.objects.filter(is_active=True).exists()


def test_a_card_that_another_checkout_holds_counts_as_used(filled, cart, goods, shop, catalogue, standing):
    # given
    claim(filled, catalogue.gift_card())
    claimed_for, card = filled.checkout.pk, GiftCard.objects.get()
    cart.open((goods.sell("10.00"), 1))
    shop.add_promo_code(cart.checkout, card.code)

    # when
    output = uninstall()

    # then
    assert output.endswith("The package can be removed.\n")
    assert standing() == (2500, 0, 0)
    assert Redemption.objects.get(checkout_id=claimed_for).state == "captured"
    card.refresh_from_db()
    assert card.is_active
    assert nothing_of_ours()


def test_a_code_that_was_claimed_to_keep_stays_the_members(filled, catalogue, standing):
    # given
    filled.run(
        "mutation($reward: ID!) { loyaltyRewardClaim(reward: $reward) { voucherCode errors { field code message } } }",
        reward=catalogue.voucher(),
    )

    # when
    uninstall()

    # then
    assert standing() == (2500, 0, 0)


def test_orders_stay_as_they_are(filled, place, standing):
    # given
    filled.apply(3000)
    order = place(filled)
    before = entries()

    # when
    uninstall()

    # then
    assert order.total == Decimal("10.00")
    assert (entries(), standing()) == (before, (0, 0, 0))


def test_points_in_a_checkout_that_was_deleted_return(filled, standing):
    # given
    filled.apply(3000)
    Checkout.objects.all().delete()

    # when
    uninstall()

    # then
    assert standing() == (3000, 0, 0)


def test_a_checkout_without_anything_of_ours_is_left_alone(program, make_checkout):
    # given
    checkout = make_checkout()
    before = Checkout.objects.values().get(pk=checkout.pk)

    # when
    uninstall()

    # then
    assert Checkout.objects.values().get(pk=checkout.pk) == before


@pytest.fixture
def several(cart, goods):
    """Three checkouts of 30.00 with 1,000 points each."""
    thing, ids = goods.sell("10.00"), []
    for _ in range(3):
        cart.open((thing, 3))
        cart.apply(1000)
        ids.append(cart.checkout.pk)
    return sorted(ids, key=lambda pk: Redemption.objects.get(checkout_id=pk).pk)


@pytest.mark.parametrize("batch", [1, 2, 500])
def test_it_goes_in_batches(batch, several, standing, monkeypatch):
    # given
    monkeypatch.setattr(removal, "BATCH", batch)

    # when
    output = uninstall()

    # then
    assert "3 checkouts set back, 0 left.\n" in output
    assert (standing(), nothing_of_ours()) == ((3000, 0, 0), True)


def test_a_checkout_that_cannot_be_set_back_keeps_no_other_back(several, standing, monkeypatch):
    # given
    set_back = removal.set_back

    def refuse(checkout_id, *args, **kwargs):
        if checkout_id == several[0]:
            raise RuntimeError("out of order")
        return set_back(checkout_id, *args, **kwargs)

    # when
    with monkeypatch.context() as broken:
        broken.setattr(removal, "set_back", refuse)
        output = uninstall()

    # then
    assert "refused: These checkouts could not be set back; the log says why." in output
    assert output.endswith(f"\n  {several[0]}\n")
    assert standing() == (2000, 0, 1000)

    # when
    output = uninstall()

    # then
    assert output.endswith("The package can be removed.\n")
    assert (standing(), nothing_of_ours()) == ((3000, 0, 0), True)


def test_it_goes_on_where_it_was_stopped(several, standing, monkeypatch):
    # given
    set_back = removal.set_back

    def stop(checkout_id, *args, **kwargs):
        if checkout_id == several[1]:
            raise KeyboardInterrupt
        return set_back(checkout_id, *args, **kwargs)

    # when
    with monkeypatch.context() as stopped:
        stopped.setattr(removal, "set_back", stop)
        with pytest.raises(KeyboardInterrupt):
            uninstall()

    # then
    assert standing() == (1000, 0, 2000)

    # when
    uninstall()
    again = uninstall()

    # then
    assert (standing(), nothing_of_ours()) == ((3000, 0, 0), True)
    assert "The program was off already.\nCheckouts that cost what Saleor says again: 0.\n" in again


def test_unreadable_settings_do_not_keep_the_program_in_the_shop(program, filled, standing):
    # given
    filled.apply(3000)
    program(pending_days="soon")

    # then
    assert uninstall().endswith("The package can be removed.\n")
    assert standing() == (3000, 0, 0)


def test_beat_sends_none_of_our_tasks_any_more(program):
    # given
    often = IntervalSchedule.objects.create(every=300, period="seconds")
    for name in ("saleor_loyalty_plugin.tasks.sweep_orders_task", "saleor.order.tasks.expire_orders_task"):
        PeriodicTask.objects.create(name=name, task=name, interval=often, start_time=timezone.now())

    # when
    output = uninstall()

    # then
    assert "Tasks taken out of the schedule: 1.\n" in output
    assert PeriodicTask.objects.get().task == "saleor.order.tasks.expire_orders_task"


@pytest.mark.parametrize("answer", ["", "no", "yes"])
def test_the_tables_are_dropped_for_a_clear_answer_alone(answer, filled, monkeypatch):
    # given
    monkeypatch.setattr("builtins.input", lambda question: answer)

    # when
    output = uninstall("--drop-tables")

    # then
    assert "1 members with their points, tiers, rewards and history are deleted for ever.\n" in output
    assert output.endswith("refused: Nothing was deleted. The package can be removed without that.\n")
    assert LoyaltyMember.objects.exists()


def test_the_tables_are_not_dropped_where_nobody_can_answer(filled, monkeypatch):
    # given
    def nobody(question):
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)

    # then
    assert uninstall("--drop-tables").endswith("refused: Nobody is here to answer: use --noinput.\n")
