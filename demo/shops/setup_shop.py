"""Staff set the shop up over the API: channels, a warehouse, deliveries and products."""

from typing import Any

from ..api import Api
from .goods import CHANNELS, DELIVERIES, GOODS, Channel, Priced

SHOP = """mutation ($input: ShopSettingsInput!) {
    shopSettingsUpdate(input: $input) { errors { field message } }
}"""
WAREHOUSE = """mutation ($input: WarehouseCreateInput!) {
    createWarehouse(input: $input) { warehouse { id } errors { field message } }
}"""
CHANNEL = """mutation ($input: ChannelCreateInput!) {
    channelCreate(input: $input) { channel { id } errors { field message } }
}"""
ZONE = """mutation ($input: ShippingZoneCreateInput!) {
    shippingZoneCreate(input: $input) { shippingZone { id } errors { field message } }
}"""
METHOD = """mutation ($input: ShippingPriceInput!) {
    shippingPriceCreate(input: $input) { shippingMethod { id } errors { field message } }
}"""
METHOD_PRICE = """mutation ($id: ID!, $input: ShippingMethodChannelListingInput!) {
    shippingMethodChannelListingUpdate(id: $id, input: $input) { errors { field message } }
}"""
CATEGORY = """mutation ($input: CategoryInput!) {
    categoryCreate(input: $input) { category { id } errors { field message } }
}"""
PRODUCT_TYPE = """mutation ($input: ProductTypeInput!) {
    productTypeCreate(input: $input) { productType { id } errors { field message } }
}"""
PRODUCT = """mutation ($input: ProductCreateInput!) {
    productCreate(input: $input) { product { id } errors { field message } }
}"""
PRODUCT_LISTING = """mutation ($id: ID!, $input: ProductChannelListingUpdateInput!) {
    productChannelListingUpdate(id: $id, input: $input) { errors { field message } }
}"""
VARIANTS = """mutation ($product: ID!, $variants: [ProductVariantBulkCreateInput!]!) {
    productVariantBulkCreate(product: $product, variants: $variants) {
        results { productVariant { id } }
        errors { code message }
    }
}"""


def set_up_shop(staff: Api) -> dict[str, str]:
    """Make everything that is sold, and return the ids of the variants by the goods' keys."""
    staff.mutate(SHOP, input={"enableAccountConfirmationByEmail": False})
    warehouse = _warehouse(staff)
    channels = {currency: _channel(staff, channel, warehouse) for currency, channel in CHANNELS.items()}
    for currency, channel in CHANNELS.items():
        _deliveries(staff, channel, channel_id=channels[currency], warehouse=warehouse)
    category = staff.mutate(CATEGORY, input={"name": "Kitchen"})["category"]["id"]
    kind = staff.mutate(PRODUCT_TYPE, input={"name": "Goods", "isShippingRequired": True})["productType"]["id"]
    product = {"category": category, "productType": kind}
    return {key: _product(staff, goods, product, channels, warehouse) for key, goods in GOODS.items()}


def _warehouse(staff: Api) -> str:
    address = CHANNELS["USD"].address
    address = {key: value for key, value in address.items() if key not in ("firstName", "lastName")}
    return staff.mutate(WAREHOUSE, input={"name": "Main warehouse", "address": address})["warehouse"]["id"]


def _channel(staff: Api, channel: Channel, warehouse: str) -> str:
    facts: dict[str, Any] = {
        "name": channel.name,
        "slug": channel.slug,
        "currencyCode": channel.currency,
        "defaultCountry": channel.country,
        "isActive": True,
        "addWarehouses": [warehouse],
    }
    return staff.mutate(CHANNEL, input=facts)["channel"]["id"]


def _deliveries(staff: Api, channel: Channel, *, channel_id: str, warehouse: str) -> None:
    facts: dict[str, Any] = {
        "name": channel.name,
        "countries": [channel.country],
        "addWarehouses": [warehouse],
        "addChannels": [channel_id],
    }
    zone = staff.mutate(ZONE, input=facts)["shippingZone"]["id"]
    for delivery in DELIVERIES.values():
        facts = {"name": delivery.name, "type": "PRICE", "shippingZone": zone}
        method = staff.mutate(METHOD, input=facts)["shippingMethod"]["id"]
        listing = {"channelId": channel_id, "price": delivery.prices[channel.currency]}
        staff.mutate(METHOD_PRICE, id=method, input={"addChannels": [listing]})


def _product(staff: Api, goods: Priced, facts: dict[str, str], channels: dict[str, str], warehouse: str) -> str:
    product = staff.mutate(PRODUCT, input={"name": goods.name.capitalize(), **facts})["product"]["id"]
    listings = [
        {"channelId": channel, "isPublished": True, "visibleInListings": True, "isAvailableForPurchase": True}
        for channel in channels.values()
    ]
    staff.mutate(PRODUCT_LISTING, id=product, input={"updateChannels": listings})
    variant = {
        "name": goods.name,
        "attributes": [],
        "stocks": [{"warehouse": warehouse, "quantity": 1000}],
        "channelListings": [{"channelId": channels[key], "price": price} for key, price in goods.prices.items()],
    }
    return staff.mutate(VARIANTS, product=product, variants=[variant])["results"][0]["productVariant"]["id"]
