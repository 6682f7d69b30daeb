"""Codes and cards that rewards make: what they are worth, where they are taken, and who hears of them."""

from decimal import Decimal

from ..checkout.cart import RedeemingCart
from ..pricing.cart import ADD_CODE
from .catalogue import CLAIM, UPDATE, claim, unclaim


def test_a_code_keeps_the_value_it_was_claimed_with(filled, catalogue, shop):
    # given
    reward = catalogue.voucher(discountPercent="10")
    before = filled.run(CLAIM, reward=reward, checkout=None)["voucherCode"]

    # when
    shop.run(UPDATE, id=reward, input={"discountPercent": "15"})
    after = filled.run(CLAIM, reward=reward, checkout=None)["voucherCode"]

    # then
    assert filled.add_code(before).total == Decimal("37.00")
    assert filled.add_code(after).total == Decimal("35.50")


def test_a_code_is_for_one_order_in_its_channel(filled, goods, catalogue, other_channel, user_api_client):
    # given
    code = filled.run(CLAIM, reward=catalogue.voucher(), checkout=None)["voucherCode"]
    other = RedeemingCart(user_api_client, other_channel)
    other.open((goods.sell("10.00", channel=other_channel), 1))

    # when / then
    assert [error["field"] for error in other.attempt(ADD_CODE, id=other.id, code=code)["errors"]] == ["promoCode"]
    filled.add_code(code)
    filled.complete()
    other = RedeemingCart(user_api_client, filled.channel)
    other.open((goods.sell("10.00"), 1))
    assert [error["field"] for error in other.attempt(ADD_CODE, id=other.id, code=code)["errors"]] == ["promoCode"]


def test_apps_hear_of_codes_and_cards(filled, catalogue, mocker):
    manager = "saleor.plugins.manager.PluginsManager"
    heard = [mocker.patch(f"{manager}.{name}") for name in ("voucher_created", "gift_card_created", "voucher_deleted")]
    reward = catalogue.voucher()
    claim(filled, reward)
    unclaim(filled, reward)
    filled.run(CLAIM, reward=catalogue.gift_card(), checkout=None)
    assert [event.call_count for event in heard] == [1, 1, 1]
