"""`ProductVariant.loyalty`: what a checkout with one piece would show, for the signed-in member, else for a guest."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from prices import Money
from promise import Promise
from saleor.product import ProductTypeKind

from ...domain.amounts import MAX_POINTS
from ...domain.tiers.access import opening
from ...host.pricing.one_piece import OnePiece, one_piece
from ...host.restrictions import accesses_of
from ...models import Tier
from ...selectors.terms import effective_terms
from ...services.questions.effects import placing_of
from ..core.access.channels import load_channel
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.program import active_program
from ..members.dataloaders import MemberByUserIdLoader
from ..tiers.dataloaders import TiersLoader
from .dataloaders import Sold, load_sold, load_taxes
from .promises import ExactPointsByPieceLoader, Piece

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VariantFacts:
    points_to_earn: int
    member_price: Money
    tier: Tier | None
    available_to_me: bool
    open_to_everybody_at: Any


def resolve_variant(info, variant, channel_slug: str) -> Promise[VariantFacts | None]:
    """Return a promise of the facts; of None where loyalty is off, the variant is not sold, or reading fails."""
    return _none_where_it_fails(lambda: _facts(info, variant, channel_slug), variant.pk)


def _none_where_it_fails(load: Callable[[], Any], variant_id: int) -> Promise[VariantFacts | None]:
    def failed(error: Exception) -> None:
        # A product page is shown without it.
        logger.error("Loyalty: what variant %s earns could not be read.", variant_id, exc_info=error)

    return Promise.resolve(None).then(lambda _: load()).catch(failed)


def _facts(info, variant, channel_slug):
    settings = active_program(info)
    if settings is None:
        return None

    def in_channel(channel):
        if channel is None or not channel.is_active:
            return None
        loaded = Promise.all(
            [
                ChannelTermsByChannelIdLoader(info.context).load(channel.pk),
                _signed_in_member(info),
                load_sold(info, variant, channel),
                load_taxes(info, variant, channel),
            ]
        )
        return loaded.then(lambda found: with_all(channel, *found))

    def with_all(channel, own_terms, member, sold, taxes):
        terms = effective_terms(own_terms, settings)
        if not terms.active or sold.price is None:
            return None
        tier = member.tier_at(timezone.now()) if member is not None and member.has_benefits else None
        piece = one_piece(
            sold.price,
            taxes,
            is_gift_card=sold.product_type.kind == ProductTypeKind.GIFT_CARD,
            facts=sold.facts(variant),
            tier=tier,
            terms=terms,
        )
        points = _load_points(info, settings, channel.pk, member, piece)
        return points.then(lambda points: _with_access(info, sold, points, piece.price, tier))

    return load_channel(info, channel_slug).then(in_channel)


def _load_points(info, settings, channel_id, member, piece: OnePiece) -> Promise[int]:
    if member is not None and member.suspended_at is not None:
        return Promise.resolve(0)
    # The same moment for all that is asked at once, so that they are read together.
    now = info.context.request_time
    placing = placing_of(channel_id=channel_id, placed_at=now, settings=settings, member=member, now=now)
    ordered = Piece(placing, member and member.user_id, piece.earning, settings.earn_on_net, piece.line)
    exact = ExactPointsByPieceLoader(info.context).load(ordered)
    return exact.then(lambda exact: min(piece.points(settings, exact=exact), MAX_POINTS))


def _signed_in_member(info):
    user = info.context.user
    return MemberByUserIdLoader(info.context).load(user.pk) if user else None


def _with_access(info, sold: Sold, points: int, price: Money, tier: Tier | None):
    accesses = accesses_of([sold.product, *sold.collections])
    if not accesses:
        return VariantFacts(points, price, None, True, None)

    def with_tiers(tiers):
        by_code = {each.code: each for each in tiers}
        thresholds = {code: each.threshold for code, each in by_code.items()}
        reached = tier.threshold if tier is not None else None
        found = opening(accesses, thresholds=thresholds, reached=reached, now=timezone.now())
        lowest = by_code[found.tier_code] if found.tier_code is not None else None
        return VariantFacts(points, price, lowest, found.is_open, found.opens_at)

    return TiersLoader(info.context).load("all").then(with_tiers)
