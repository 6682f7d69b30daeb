"""Referrals in the schema."""

import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.transaction_lists import NEWEST_FIRST
from ...referrals.models import ReferralTerms
from ...referrals.selectors import referrals
from ...referrals.services.terms import present_terms
from .dataloaders import ReferralSummaryByMemberIdLoader, ReferralTermsLoader
from .filters import LoyaltyReferralFilterInput
from .mutations.decide import LoyaltyReferralDecide
from .mutations.terms_update import LoyaltyReferralTermsUpdate
from .mutations.use import LoyaltyReferralUse
from .types import LoyaltyReferralCountableConnection, LoyaltyReferralSummary, LoyaltyReferralTerms


class ReferralQueries(graphene.ObjectType):
    loyalty_referrals = FilterConnectionField(
        LoyaltyReferralCountableConnection,
        filter=LoyaltyReferralFilterInput(description="Filtering options for referrals." + ADDED_IN_02),
        description="Friends who were brought by members, also those that were refused, newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_referral_terms = PermissionsField(
        LoyaltyReferralTerms,
        required=True,
        description="What is promised for bringing a friend, as it is set, also while it is closed." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_referrals(_root, info, **kwargs):
        found = referrals(using=get_database_connection_name(info.context))
        found = filter_connection_queryset(found, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(
            found, info, {**kwargs, "sort_by": NEWEST_FIRST}, LoyaltyReferralCountableConnection
        )

    @staticmethod
    def resolve_loyalty_referral_terms(_root, info):
        return present_terms(using=get_database_connection_name(info.context))


class ReferralMutations(graphene.ObjectType):
    loyalty_referral_use = LoyaltyReferralUse.Field()
    loyalty_referral_decide = LoyaltyReferralDecide.Field()
    loyalty_referral_terms_update = LoyaltyReferralTermsUpdate.Field()


def _terms_of_program(_root, info):
    open_terms = ReferralTermsLoader(info.context).load(ReferralTerms.SINGLETON)
    return open_terms.then(lambda terms: terms if terms and terms.active else None)


member_referral = graphene.Field(
    LoyaltyReferralSummary,
    required=True,
    description="The member's code, and what it brought." + ADDED_IN_02,
    resolver=lambda root, info: ReferralSummaryByMemberIdLoader(info.context).load(root.pk),
)
program_referral = graphene.Field(
    LoyaltyReferralTerms,
    description="What is promised for bringing a friend; null while friends cannot be brought." + ADDED_IN_02,
    resolver=_terms_of_program,
)
