"""Saleor's orders as profiles count them (rule 46)."""

from decimal import Decimal

import pytest
from saleor.discount import DiscountType
from saleor.discount.models import OrderDiscount
from saleor.order import OrderOrigin, OrderStatus
from saleor.order.models import Order, OrderLine
from saleor.plugins.models import PluginConfiguration
from saleor.product.models import Product

from saleor_loyalty_plugin.features.audience.host.shop import SaleorShop
from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile, Purchase
from saleor_loyalty_plugin.features.audience.tasks import follow_orders_task
from saleor_loyalty_plugin.models import OrderAward
from saleor_loyalty_plugin.settings import ProgramSettings


def read(order):
    """Return an order as profiles see it."""
    (facts,) = SaleorShop(ProgramSettings()).orders([order.pk])
    return facts


def figures(user):
    return Profile.objects.values_list("orders", "net_spend").get(member__user=user)


def test_an_order_is_in_the_profile_with_its_place_and_its_goods(paid_order, customer_user):
    # when
    follow_orders_task([str(paid_order.pk)])

    # then 30.00, and 10.00 for the delivery
    product = Product.objects.get()
    profile = Profile.objects.get(member__user=customer_user)
    assert (profile.orders, profile.net_spend, profile.last_order_at) == (1, Decimal(30), paid_order.created_at)
    assert (profile.favourite_products, profile.favourite_categories) == ([product.pk], [product.category_id])
    assert (profile.favourite_channels, profile.first_channel_id) == ([paid_order.channel_id], paid_order.channel_id)
    assert (profile.first_language_code, profile.last_country_code) == ("en", "PL")
    assert Purchase.objects.get().counted


def test_what_is_bought_is_known_when_the_product_is_gone(paid_order, customer_user):
    # given
    bought = Product.objects.get().pk
    Product.objects.get().delete()

    # when
    follow_orders_task([str(paid_order.pk)])

    # then
    assert OrderLine.objects.get().variant is None
    assert Profile.objects.get(member__user=customer_user).favourite_products == [bought]


def test_refunds_count_by_the_paid_base_and_in_full_not_at_all(paid_order, customer_user, shop, payment):
    # when
    shop.update_transaction(payment, amountCharged="30.00", amountRefunded="10.00")
    follow_orders_task([str(paid_order.pk)])
    in_part = figures(customer_user)
    shop.update_transaction(payment, amountCharged="0.00", amountRefunded="40.00")
    follow_orders_task([str(paid_order.pk)])

    # then 30.00 x 30 / 40
    assert in_part == (1, Decimal("22.50"))
    assert figures(customer_user) == (0, 0)


def test_a_cancelled_order_counts_no_more(paid_order, customer_user):
    # given
    follow_orders_task([str(paid_order.pk)])

    # when
    Order.objects.update(status=OrderStatus.CANCELED)
    follow_orders_task([str(paid_order.pk)])

    # then
    assert figures(customer_user) == (0, 0)
    assert not Purchase.objects.get().counted


def test_an_order_that_is_paid_and_not_sent_counts_whenever_it_earns(program, paid_order, customer_user):
    # given
    OrderAward.objects.update(award_on="fulfilled")

    # then
    follow_orders_task([str(paid_order.pk)])
    assert figures(customer_user) == (1, 30)


def test_an_order_of_before_the_program_counts_under_the_settings_of_today(paid_order, customer_user):
    # given
    OrderAward.objects.update(base=None)
    net = Decimal("25.00")
    OrderLine.objects.update(total_price_net_amount=net)

    # then
    assert (read(paid_order).paid_base, read(paid_order).counted) == (30, True)
    assert SaleorShop(ProgramSettings(earn_on_net=True)).orders([paid_order.pk])[0].paid_base == net
    assert SaleorShop(ProgramSettings(earn_on_shipping=True)).orders([paid_order.pk])[0].paid_base == 40


@pytest.mark.parametrize("status", [OrderStatus.DRAFT, OrderStatus.UNCONFIRMED])
def test_what_may_still_change_is_not_counted(status, paid_order):
    # when
    Order.objects.update(status=status)

    # then
    found = SaleorShop(ProgramSettings()).orders([paid_order.pk])
    assert [(each.counted, each.lines) for each in found] == ([] if status == OrderStatus.DRAFT else [(False, ())])


def test_what_replaces_goods_is_not_bought_anew(paid_order):
    # when
    Order.objects.update(origin=OrderOrigin.REISSUE, original=paid_order)

    # then
    assert (read(paid_order).paid_base, read(paid_order).counted) == (0, False)


def test_an_order_of_a_channel_without_loyalty_counts(paid_order):
    # given an award that is put back: the ledger would refuse one that does not match it
    (rate,) = OrderAward.objects.values_list("rate", flat=True)
    OrderAward.objects.update(rate=0)

    # when
    found = read(paid_order)

    # then
    assert found.paid_base == 30
    OrderAward.objects.update(rate=rate)


class TestDiscounts:
    def test_the_full_price_is_none(self, paid_order):
        assert not read(paid_order).discounted

    def test_a_voucher_is_one(self, paid_order):
        # when
        Order.objects.update(voucher_code="SPRING")
        OrderDiscount.objects.create(
            order=paid_order, type=DiscountType.VOUCHER, value=5, amount_value=5, currency="USD"
        )

        # then
        assert (read(paid_order).discounted, read(paid_order).voucher_code) == (True, "SPRING")

    def test_a_lower_price_of_an_order_without_rows_is_one(self, paid_order):
        # when
        OrderLine.objects.update(undiscounted_total_price_gross_amount=40)

        # then
        assert read(paid_order).discounted

    def test_points_and_rewards_are_none_and_a_tier_is_one(self, paid_order):
        # given
        line = OrderLine.objects.get()
        OrderLine.objects.update(undiscounted_total_price_gross_amount=40)

        def row(unique_type):
            line.discounts.create(
                type=DiscountType.ORDER_PROMOTION, value=1, amount_value=1, currency="USD", unique_type=unique_type
            )

        # when
        row("loyalty_points")
        row("loyalty_reward")
        paid_for = read(paid_order).discounted
        row("loyalty_tier")

        # then
        assert not paid_for
        assert read(paid_order).discounted

    def test_a_promotion_of_the_shops_is_one(self, paid_order):
        # when
        OrderLine.objects.get().discounts.create(type=DiscountType.PROMOTION, value=1, amount_value=1, currency="USD")

        # then
        assert read(paid_order).discounted


def test_many_orders_cost_as_many_queries_as_one(paid_order, order_generator, capture_queries):
    # given
    orders = [paid_order.pk, *(order_generator().pk for _ in range(5))]
    PlacedOrder.objects.all().delete()

    def count(order_ids):
        with capture_queries() as queries:
            SaleorShop(ProgramSettings()).orders(order_ids)
        return len(queries)

    # then
    assert count(orders) == count(orders[:1]) == 4


def test_nothing_is_read_while_the_program_is_off(paid_order):
    # given
    PlacedOrder.objects.all().delete()
    PluginConfiguration.objects.update(active=False)

    # when
    follow_orders_task([str(paid_order.pk)])

    # then
    assert not PlacedOrder.objects.exists()
