"""New products in members' favourite categories (rule 63)."""

from datetime import timedelta

from .....settings import ProgramSettings
from ...journeys.models import Journey
from ...journeys.selectors.selecting import Sql, Window

NEW_FOR = timedelta(days=7)
MOST_NAMED = 10
NEWS = """
    SELECT profile.member_id, 'new-products:' || news.at::date, news.at,
        jsonb_build_object('product_ids', to_jsonb(news.products[:%s]), 'category_id', news.category_id),
        news.channel_id
    FROM (
        SELECT above.id AS category_id, listing.channel_id, max(listing.published_at) AS at,
            array_agg(product.id ORDER BY listing.published_at DESC, product.id) AS products
        FROM product_productchannellisting listing
        JOIN product_product product ON product.id = listing.product_id
        JOIN product_category own ON own.id = product.category_id
        JOIN product_category above
            ON above.tree_id = own.tree_id AND above.lft <= own.lft AND above.rght >= own.rght
        WHERE listing.is_published AND listing.visible_in_listings
            AND listing.published_at > %s AND listing.published_at <= %s
            AND listing.available_for_purchase_at <= %s
        GROUP BY above.id, listing.channel_id
    ) news
    JOIN saleor_loyalty_profile profile ON profile.favourite_categories @> ARRAY[news.category_id]
        AND news.channel_id = coalesce(profile.favourite_channels[1], profile.first_channel_id)
"""


def new_products(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select members for whose favourite category, or below it, products were published in the channel they buy in.

    Also from the past no older than 7 days: what was published before is not new.
    """
    newest = window.now - NEW_FOR
    since = newest if window.since is None else max(window.since, newest)
    return NEWS, [MOST_NAMED, since, window.now, window.now]
