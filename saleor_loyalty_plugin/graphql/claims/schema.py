import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import BaseField, FilterConnectionField
from saleor.permission.enums import AccountPermissions

from ...selectors.claims import claims
from ..checkout.types import CheckoutLoyalty
from ..core.descriptions import ADDED_IN_02
from ..core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from ..members.transaction_lists import NEWEST_FIRST
from ..members.types.member import LoyaltyMember
from .fields import checkout_rewards, member_claims
from .filters import LoyaltyClaimFilterInput
from .mutations.cancel import LoyaltyClaimCancel
from .resolvers import resolve_claim
from .types import LoyaltyClaim, LoyaltyClaimCountableConnection


class ClaimQueries(graphene.ObjectType):
    loyalty_claim = BaseField(
        LoyaltyClaim,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the claim." + ADDED_IN_02),
        description=(
            "A reward that was claimed. A member sees their own, staff and apps with MANAGE_USERS any; others get null."
            + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_claims = FilterConnectionField(
        LoyaltyClaimCountableConnection,
        filter=LoyaltyClaimFilterInput(description="Filtering options for claims." + ADDED_IN_02),
        description="Rewards that were claimed, newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_claim(_root, info, *, id):
        return resolve_claim(info, id)

    @staticmethod
    def resolve_loyalty_claims(_root, info, **kwargs):
        found = claims(using=get_database_connection_name(info.context))
        found = filter_connection_queryset(found, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(
            found, info, {**kwargs, "sort_by": NEWEST_FIRST}, LoyaltyClaimCountableConnection
        )


class ClaimMutations(graphene.ObjectType):
    loyalty_claim_cancel = LoyaltyClaimCancel.Field()


PART = SchemaPart(
    queries=ClaimQueries,
    mutations=ClaimMutations,
    fields=((LoyaltyMember, "claims", member_claims), (CheckoutLoyalty, "rewards", checkout_rewards)),
    costs={
        "Query": {"loyaltyClaim": FIELD_COST, "loyaltyClaims": CONNECTION_COST},
        "LoyaltyMember": {"claims": CONNECTION_COST},
        "CheckoutLoyalty": {"rewards": FIELD_COST},
        "LoyaltyClaim": {"member": FIELD_COST, "giftCard": FIELD_COST, "checkoutLine": FIELD_COST, "order": FIELD_COST},
    },
)
