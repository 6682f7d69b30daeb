"""`loyaltyPointsFor`: what an order would earn that nobody has placed."""

from dataclasses import replace
from decimal import Decimal

from babel.numbers import get_currency_precision
from django.utils import timezone
from graphql.error import GraphQLError
from prices import Money
from promise import Promise
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error

from ...domain.amounts import MAX_POINTS
from ...domain.earning import points_for
from ...domain.limits import DecimalLimits, amount_places
from ...domain.worth import worth
from ...host.databases import allow_reading
from ...selectors.terms import effective_terms
from ...services.calculating import award_for
from ...services.earning.awards import terms_of
from ...services.explaining import explain_in_full
from ..core.access.channels import channel_of_slug
from ..core.dataloaders import ChannelTermsByChannelIdLoader
from ..core.nodes import row_id
from ..core.program import stored_program
from ..earning.types import shown
from ..tiers.dataloaders import TierByIdLoader
from .types import LoyaltyCalculation


def resolve_calculation(info, channel_slug: str, amount, tier_id: str | None):
    """Return a promise of what an order earns.

    Raises:
        GraphQLError: there is no such channel or tier, or the amount is none of its currency.

    """

    def in_channel(channel):
        _check(amount, channel.currency_code)
        loaded = [ChannelTermsByChannelIdLoader(info.context).load(channel.pk), _load_tier(info, tier_id)]
        return Promise.all(loaded).then(lambda found: _calculated(info, channel, amount, *found))

    return channel_of_slug(info, channel_slug).then(in_channel)


def _check(amount, currency: str) -> None:
    limits = DecimalLimits(minimum=Decimal(0), places=amount_places(get_currency_precision(currency)))
    if problem := limits.problem(amount):
        raise GraphQLError(f"`amount`: {problem}")


def _load_tier(info, tier_id: str | None) -> Promise:
    if tier_id is None:
        return Promise.resolve(None)
    _, pk = from_global_id_or_error(tier_id, "LoyaltyTier", raise_error=True)

    def known(tier):
        if tier is None:
            raise GraphQLError("`tier`: There is no tier with this ID.")
        return tier

    return TierByIdLoader(info.context).load(row_id(pk)).then(known)


def _calculated(info, channel, amount, own_terms, tier) -> LoyaltyCalculation:
    settings, using = stored_program(info), get_database_connection_name(info.context)
    terms, currency = effective_terms(own_terms, settings), channel.currency_code
    with allow_reading(using):
        award = award_for(
            amount=amount,
            channel_id=channel.pk,
            currency=currency,
            terms=terms,
            tier=tier,
            settings=settings,
            now=timezone.now(),
            using=using,
        )
    points = min(points_for(award.base or Decimal(0), terms_of(award)), MAX_POINTS)
    # There is no line to name.
    steps = [replace(step, lines=()) for step in explain_in_full(award)]
    value = worth(points, terms.point_value, fraction_digits=get_currency_precision(currency))
    return LoyaltyCalculation(
        points=points,
        worth=Money(value, currency),
        earning=shown(steps, currency=currency, line_type="CheckoutLine"),
    )
