"""What a shop sells in one channel: products with exact prices, vouchers and promotions."""

import datetime
from decimal import Decimal

import graphene
from saleor.discount import DiscountValueType, PromotionType, RewardType, RewardValueType, VoucherType
from saleor.discount.models import Promotion, PromotionRule, Voucher, VoucherChannelListing
from saleor.product import ProductTypeKind
from saleor.product.models import (
    Category,
    Product,
    ProductChannelListing,
    ProductType,
    ProductVariant,
    ProductVariantChannelListing,
)
from saleor.product.utils.variant_prices import update_discounted_prices_for_promotion
from saleor.product.utils.variants import fetch_variants_for_promotion_rules
from saleor.warehouse.models import Stock

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
PERCENTAGE, FIXED = DiscountValueType.PERCENTAGE, DiscountValueType.FIXED


class Goods:
    def __init__(self, channel, warehouse) -> None:
        self.channel, self.warehouse = channel, warehouse
        self.category = Category.objects.create(name="Goods", slug="goods-of-the-shop")
        self.types = {
            kind: ProductType.objects.create(name=kind, slug=kind, kind=type_kind, is_shipping_required=shipping)
            for kind, type_kind, shipping in (
                ("thing", ProductTypeKind.NORMAL, True),
                ("digital", ProductTypeKind.NORMAL, False),
                ("gift-card", ProductTypeKind.GIFT_CARD, False),
            )
        }

    def sell(self, price: str, kind: str = "thing", channel=None, tax_class=None) -> ProductVariant:
        """Put a product with one variant into the shop."""
        channel = channel or self.channel
        name = f"{kind} {Product.objects.count() + 1}"
        product = Product.objects.create(
            name=name,
            slug=name.replace(" ", "-"),
            product_type=self.types[kind],
            category=self.category,
            tax_class=tax_class,
        )
        ProductChannelListing.objects.create(
            product=product,
            channel=channel,
            currency=channel.currency_code,
            is_published=True,
            visible_in_listings=True,
            available_for_purchase_at=LONG_AGO,
            published_at=LONG_AGO,
            discounted_price_amount=Decimal(price),
        )
        variant = ProductVariant.objects.create(product=product, sku=name, track_inventory=True)
        ProductVariantChannelListing.objects.create(
            variant=variant,
            channel=channel,
            currency=channel.currency_code,
            price_amount=Decimal(price),
            discounted_price_amount=Decimal(price),
        )
        Stock.objects.create(product_variant=variant, warehouse=self.warehouse, quantity=1000)
        return variant

    def promote(self, variant: ProductVariant, value_type: str, value: str) -> Promotion:
        """Start a catalogue promotion on one variant."""
        promotion = Promotion.objects.create(name="Spring", type=PromotionType.CATALOGUE)
        rule = promotion.rules.create(
            name="rule",
            catalogue_predicate={
                "variantPredicate": {"ids": [graphene.Node.to_global_id("ProductVariant", variant.pk)]}
            },
            reward_value_type=value_type,
            reward_value=Decimal(value),
        )
        rule.channels.add(self.channel)
        self.reprice(promotion)
        return promotion

    def reprice(self, promotion: Promotion) -> None:
        """Do what Saleor's background task does after a change of catalogue promotions."""
        fetch_variants_for_promotion_rules(promotion.rules.all())
        update_discounted_prices_for_promotion(Product.objects.all())

    def order_promotion(self, at_least: str, value_type: str, value: str) -> PromotionRule:
        """Start a promotion on the subtotal, from a subtotal on."""
        rule = self._order_rule(
            at_least,
            reward_type=RewardType.SUBTOTAL_DISCOUNT,
            reward_value_type=value_type,
            reward_value=Decimal(value),
        )
        rule.channels.add(self.channel)
        return rule

    def gift_promotion(self, at_least: str, gift: ProductVariant) -> PromotionRule:
        """Give a variant away, from a subtotal on."""
        rule = self._order_rule(at_least, reward_type=RewardType.GIFT)
        rule.channels.add(self.channel)
        rule.gifts.add(gift)
        return rule

    def _order_rule(self, at_least: str, **reward) -> PromotionRule:
        promotion = Promotion.objects.create(name="Basket", type=PromotionType.ORDER)
        predicate = {"discountedObjectPredicate": {"baseSubtotalPrice": {"range": {"gte": at_least}}}}
        return promotion.rules.create(name="rule", order_predicate=predicate, **reward)

    def voucher(
        self, value_type: str, value: str, *, products=(), min_spent: str | None = None, code: str = "CODE", **fields
    ) -> Voucher:
        """Issue a voucher; `fields` are the model's, such as apply_once_per_order."""
        fields = {"type": VoucherType.SPECIFIC_PRODUCT} | fields if products else fields
        voucher = Voucher.objects.create(name="Voucher", discount_value_type=value_type, **fields)
        voucher.codes.create(code=code)
        voucher.variants.set(products)
        VoucherChannelListing.objects.create(
            voucher=voucher,
            channel=self.channel,
            currency=self.channel.currency_code,
            discount_value=Decimal(value),
            min_spent_amount=None if min_spent is None else Decimal(min_spent),
        )
        return voucher


REWARD_PERCENTAGE, REWARD_FIXED = RewardValueType.PERCENTAGE, RewardValueType.FIXED
SHIPPING, ENTIRE_ORDER = VoucherType.SHIPPING, VoucherType.ENTIRE_ORDER
