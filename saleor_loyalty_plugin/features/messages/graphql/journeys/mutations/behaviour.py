"""What shoppers tell for themselves: what they looked at, and what they wait for (rule 49)."""

import graphene
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from saleor.channel.models import Channel
from saleor.graphql.product.types import Product, ProductVariant
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.product.models import Product as ProductRow
from saleor.product.models import ProductChannelListing

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import require_program
from ......graphql.core.rows.named import refused
from ......graphql.members.types.member import LoyaltyMember
from .....audience.models import Profile
from ....host.journeys.stock import channel_of_member, pieces_of, sold_out_variants
from ....journeys.services.watching import keep_view, unwatch, watch


class BehaviourMutation(LoyaltyMutation):
    """One of a signed-in shopper, for themselves."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, **options):
        ours = {"permissions": (AuthorizationFilters.AUTHENTICATED_USER,)}
        super().__init_subclass_with_meta__(**ours | options)

    @classmethod
    def variant_of(cls, info, node_id):
        return node_of(cls, info, node_id, only_type=ProductVariant, field="variant")


def _member(description: str) -> graphene.Field:
    return graphene.Field(LoyaltyMember, description=description + ADDED_IN_02)


class LoyaltyProductViewed(BehaviourMutation):
    member = _member("The requesting customer as a member.")

    class Arguments:
        product = graphene.ID(required=True, description="The product that was looked at." + ADDED_IN_02)

    class Meta:
        description = (
            "Tells that the requesting customer looked at a product. Nothing is kept without their consent to "
            "personalisation; a variant that is sold out counts as waited for during 30 days." + ADDED_IN_02
        )

    @classmethod
    def perform_mutation(cls, _root, info, /, *, product):
        require_program(info)
        row = node_of(cls, info, product, only_type=Product, field="product", qs=_shown())
        user_id = info.context.user.pk
        sold_out = _sold_out(row.pk, user_id)
        with typed_errors():
            member = keep_view(user_id=user_id, product_id=row.pk, sold_out=sold_out, now=timezone.now())
        return cls(member=member)


def _shown() -> QuerySet[ProductRow]:
    """Return products that shoppers can see somewhere."""
    listings = ProductChannelListing.objects.filter(product_id=OuterRef("pk"), is_published=True)
    return ProductRow.objects.filter(Exists(listings))


def _sold_out(product_id: int, user_id: int) -> list[tuple[int, int]]:
    """Return the variants that are sold out in the channel that a customer buys in."""
    profile = Profile.objects.filter(member__user_id=user_id).first()
    known = (profile.favourite_channels, profile.first_channel_id) if profile is not None else ([], None)
    channel_id = channel_of_member(*known)
    return [] if channel_id is None else sold_out_variants(product_id, channel_id)


class LoyaltyProductWatch(BehaviourMutation):
    member = _member("The requesting customer as a member.")

    class Arguments:
        variant = graphene.ID(required=True, description="The variant that is waited for." + ADDED_IN_02)
        channel = graphene.String(required=True, description="Slug of the channel that it is sold in." + ADDED_IN_02)

    class Meta:
        description = (
            "Has the requesting customer wait for a variant, for 90 days: they are told once when it is back in stock."
            + ADDED_IN_02
        )

    @classmethod
    def perform_mutation(cls, _root, info, /, *, variant, channel):
        require_program(info)
        row, in_channel = cls.variant_of(info, variant), _channel(channel)
        place = row.pk, in_channel.pk
        pieces = pieces_of([place])
        if place not in pieces:
            raise refused("variant", "This variant is not sold in this channel.", LoyaltyErrorCode.NOT_FOUND)
        with typed_errors():
            member = watch(
                user_id=info.context.user.pk,
                variant_id=row.pk,
                channel_id=in_channel.pk,
                is_sold_out=pieces[place] <= 0,
                now=timezone.now(),
            )
        return cls(member=member)


def _channel(slug: str) -> Channel:
    channel = Channel.objects.filter(slug=slug, is_active=True).first()
    if channel is None:
        raise refused("channel", "There is no active channel with this slug.", LoyaltyErrorCode.NOT_FOUND)
    return channel


class LoyaltyProductUnwatch(BehaviourMutation):
    member = _member("The requesting customer as a member.")

    class Arguments:
        variant = graphene.ID(required=True, description="The variant that was waited for." + ADDED_IN_02)

    class Meta:
        description = "Has the requesting customer wait for a variant no longer, in no channel." + ADDED_IN_02

    @classmethod
    def perform_mutation(cls, _root, info, /, *, variant):
        require_program(info)
        with typed_errors():
            member = unwatch(user_id=info.context.user.pk, variant_id=cls.variant_of(info, variant).pk)
        return cls(member=member)
