import graphene
from babel.numbers import get_currency_precision
from prices import Money as MoneyValue
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, Money

from ....domain.amounts import MAX_POINTS
from ....domain.worth import worth
from ....selectors.terms import effective_terms
from ...core.access.channels import channel_of_slug
from ...core.dataloaders import ChannelTermsByChannelIdLoader
from ...core.program import DOC_CATEGORY_LOYALTY, prepared_program
from ..dataloaders import BalanceByMemberLoader, LifetimePointsByMemberIdLoader


class LoyaltyPoints(BaseObjectType):
    available = graphene.Int(
        required=True,
        description="Can be spent now. Below zero where a refund took back points that had been spent.",
    )
    pending = graphene.Int(required=True, description="Earned, not yet spendable.")
    held = graphene.Int(required=True, description="Set aside by open redemptions.")
    lifetime = graphene.Int(
        required=True,
        description="All that was ever earned by orders and not taken back; 2,147,483,647 where it is more.",
    )
    value = graphene.Field(
        Money,
        required=True,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel."),
        description="What the available points are worth in a channel; zero where they are below zero.",
    )

    class Meta:
        description = "Points of a member, as they are at this moment."
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_available(root, info):
        return BalanceByMemberLoader(info.context).load(root).then(lambda balance: balance.available)

    @staticmethod
    def resolve_pending(root, info):
        return BalanceByMemberLoader(info.context).load(root).then(lambda balance: balance.pending)

    @staticmethod
    def resolve_held(root, info):
        return BalanceByMemberLoader(info.context).load(root).then(lambda balance: balance.held)

    @staticmethod
    def resolve_lifetime(root, info):
        # Years of orders may add up to more than a balance can hold, and than an Int can.
        lifetime = LifetimePointsByMemberIdLoader(info.context).load(root.pk)
        return lifetime.then(lambda earned: min(earned + root.brought_lifetime, MAX_POINTS))

    @staticmethod
    def resolve_value(root, info, *, channel):
        settings = prepared_program(info)

        def in_channel(found):
            def valued(own_terms):
                terms = effective_terms(own_terms, settings)
                digits = get_currency_precision(found.currency_code)
                return (
                    BalanceByMemberLoader(info.context)
                    .load(root)
                    .then(lambda balance: worth(balance.available, terms.point_value, fraction_digits=digits))
                    .then(lambda amount: MoneyValue(amount, found.currency_code))
                )

            return ChannelTermsByChannelIdLoader(info.context).load(found.pk).then(valued)

        return channel_of_slug(info, channel).then(in_channel)


class LoyaltyExpiration(BaseObjectType):
    points = graphene.Int(required=True, description="Points that expire unless they are spent before.")
    expires_at = DateTime(required=True, description="The moment from which they are gone.")

    class Meta:
        description = "Points that expire together."
        doc_category = DOC_CATEGORY_LOYALTY
