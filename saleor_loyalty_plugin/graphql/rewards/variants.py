"""The product that a reward gives, to who may see it."""

from promise import Promise
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.context import ChannelContext
from saleor.graphql.product.dataloaders.products import (
    ProductChannelListingByProductIdAndChannelSlugLoader,
    ProductChannelListingByProductIdLoader,
    ProductVariantByIdLoader,
)
from saleor.product.models import ALL_PRODUCTS_PERMISSIONS

from ..core.access.visibility import acts_for


def resolve_variant(reward, info):
    """Return a promise of the variant, None where the caller sees nothing of its product, as elsewhere in Saleor."""
    loaded = Promise.all([ProductVariantByIdLoader(info.context).load(reward.variant_id), _channel_slug(reward, info)])

    def in_channel(found):
        variant, slug = found
        if variant is None:
            return None
        shown = ChannelContext(node=variant, channel_slug=slug)
        if acts_for(info, None, *ALL_PRODUCTS_PERMISSIONS):
            return shown
        return _is_visible(info, variant.product_id, slug).then(lambda visible: shown if visible else None)

    return loaded.then(in_channel)


def _channel_slug(reward, info) -> Promise:
    """Return a promise of the channel whose prices the variant has: that of the list, else the reward's own."""
    slug = getattr(reward, "listed_in", None)
    if slug is not None or reward.channel_id is None:
        return Promise.resolve(slug)
    return ChannelByIdLoader(info.context).load(reward.channel_id).then(lambda channel: channel and channel.slug)


def _is_visible(info, product_id: int, slug: str | None) -> Promise:
    if slug is None:
        anywhere = ProductChannelListingByProductIdLoader(info.context).load(product_id)
        return anywhere.then(lambda listings: any(listing.is_visible for listing in listings))
    here = ProductChannelListingByProductIdAndChannelSlugLoader(info.context).load((product_id, slug))
    return here.then(lambda listing: bool(listing and listing.is_visible))
