"""Variants that are back in stock, for members who wait for them (rule 63). Saleor has no hook for stock."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import connection
from django.db.models import F, Q, Sum
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.product.models import ProductVariant, ProductVariantChannelListing
from saleor.warehouse.models import Reservation, Stock

from .....settings import ProgramSettings
from ...journeys.models import Journey, ProductWatch, Restock
from ...journeys.selectors.selecting import Sql, Window
from ...journeys.services.watching import see_sold_out
from .shop import NO_ORDERS

MEMBERS_FOR_A_PIECE = 2
PLENTY = 1_000_000
"""Pieces of what is not counted."""
type Place = tuple[int, int]
"""A variant and a channel, by their ids."""
BOUGHT_SINCE = """
    EXISTS (
        SELECT FROM order_order bought JOIN order_orderline line ON line.order_id = bought.id
        WHERE bought.user_id = member.user_id AND line.variant_id = watch.variant_id
            AND bought.created_at > watch.since AND bought.status <> ALL(%s)
    )
"""
WAITING = f"""
    SELECT watch.member_id, 'stock:' || watch.id || ':' || watch.times_told, %s::timestamptz,
        jsonb_build_object('variant_ids', jsonb_build_array(watch.variant_id)), watch.channel_id
    FROM (
        SELECT watch.*, room.members,
            row_number() OVER (PARTITION BY watch.variant_id, watch.channel_id ORDER BY watch.since, watch.id) AS turn
        FROM saleor_loyalty_productwatch watch
        JOIN unnest(%s::integer[], %s::integer[], %s::integer[]) AS room(variant_id, channel_id, members)
            ON room.variant_id = watch.variant_id AND room.channel_id = watch.channel_id
        JOIN saleor_loyalty_loyaltymember member ON member.id = watch.member_id
        WHERE watch.told_at IS NULL AND watch.until >= %s AND NOT {BOUGHT_SINCE}
    ) watch
    WHERE watch.turn <= watch.members
"""  # noqa: S608


def look_at_stock(*, now: datetime) -> None:
    """Keep which of the variants that are waited for are sold out now."""
    waited_for = _waited_for(now)
    pieces = pieces_of(waited_for)
    for variant_id, channel_id in sorted(place for place in waited_for if pieces.get(place, 0) <= 0):
        see_sold_out(variant_id=variant_id, channel_id=channel_id, now=now)


def back_in_stock(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who waits for a variant that was sold out and is there again, two for each piece, the oldest wait first.

    Not who has bought it since. Sold out since the journey was switched on, unless it lets in the past.
    """
    seen = Restock.objects.filter(sold_out_at__lt=window.now)
    if window.since is not None and journey.active_since is not None:
        seen = seen.filter(sold_out_at__gt=journey.active_since)
    told = {(row.variant_id, row.channel_id): row.told for row in seen}
    pieces = pieces_of(told.keys() & _waited_for(window.now))
    room = {place: MEMBERS_FOR_A_PIECE * count - told[place] for place, count in pieces.items() if count > 0}
    places = [(variant_id, channel_id, members) for (variant_id, channel_id), members in room.items() if members > 0]
    columns = [[place[column] for place in places] for column in range(3)]
    return WAITING, [window.now, *columns, window.now, list(NO_ORDERS)]


def _waited_for(now: datetime) -> set[Place]:
    waiting = ProductWatch.objects.filter(told_at=None, until__gte=now).order_by()
    return set(waiting.values_list("variant_id", "channel_id").distinct())


def pieces_of(places: Collection[Place]) -> dict[Place, int]:
    """Return how many pieces can be bought, of variants that are sold in the channel; without those that are not."""
    if not places:
        return {}
    variants = {variant for variant, _ in places}
    sold = _sold(variants)
    stocks = Stock.objects.filter(product_variant_id__in=variants, warehouse__channels__in={each for _, each in places})
    free: dict[Place, int] = {}
    rows = stocks.order_by().annotate_available_quantity()
    taken = _reserved(variants)
    for pk, variant, channel, count in rows.values_list(
        "pk", "product_variant_id", "warehouse__channels", "available_quantity"
    ):
        free[variant, channel] = free.get((variant, channel), 0) + max(count - taken.get(pk, 0), 0)
    uncounted = set(ProductVariant.objects.filter(pk__in=variants, track_inventory=False).values_list("pk", flat=True))
    return {place: PLENTY if place[0] in uncounted else free.get(place, 0) for place in places if place in sold}


def _sold(variants: Collection[int]) -> set[Place]:
    listings = ProductVariantChannelListing.objects.filter(variant_id__in=variants, price_amount__isnull=False)
    product = {"variant__product__channel_listings__channel": F("channel")}
    published = Q(
        variant__product__channel_listings__is_published=True,
        variant__product__channel_listings__available_for_purchase_at__lte=timezone.now(),
        **product,
    )
    return set(listings.filter(published).values_list("variant_id", "channel_id"))


def _reserved(variants: Collection[int]) -> dict[int, int]:
    """Return pieces that are in a checkout for a while, by the stock's id."""
    there = Reservation.objects.filter(stock__product_variant_id__in=variants, reserved_until__gt=timezone.now())
    return dict(there.order_by().values_list("stock_id").annotate(pieces=Sum("quantity_reserved")))


def keep_told(run_ids: Sequence[int]) -> None:
    """Keep that members who have entered wait no longer, and how many were told of a variant since it was sold out."""
    if not run_ids:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            """
            WITH told AS (
                UPDATE saleor_loyalty_productwatch watch SET told_at = run.entered_at, times_told = times_told + 1
                FROM saleor_loyalty_journeyrun run
                WHERE run.id = ANY(%s) AND watch.member_id = run.member_id
                    AND run.occasion = 'stock:' || watch.id || ':' || watch.times_told
                RETURNING watch.variant_id, watch.channel_id, run.state
            )
            UPDATE saleor_loyalty_restock restock SET told = restock.told + new.members
            FROM (
                SELECT variant_id, channel_id, count(*) AS members FROM told WHERE state <> 'held_out'
                GROUP BY variant_id, channel_id
            ) new
            WHERE restock.variant_id = new.variant_id AND restock.channel_id = new.channel_id
            """,
            [list(run_ids)],
        )


def sold_out_variants(product_id: int, channel_id: int) -> list[Place]:
    """Return the variants of a product that are sold in a channel and cannot be bought there now."""
    variants = ProductVariant.objects.filter(product_id=product_id).values_list("pk", flat=True)
    pieces = pieces_of([(variant, channel_id) for variant in variants])
    return [place for place, count in pieces.items() if count <= 0]


def channel_of_member(favourites: Sequence[int], first: int | None) -> int | None:
    """Return the channel that a member buys in most, else that of their first order, else the oldest active one."""
    if favourites or first is not None:
        return favourites[0] if favourites else first
    return Channel.objects.filter(is_active=True).order_by("pk").values_list("pk", flat=True).first()
