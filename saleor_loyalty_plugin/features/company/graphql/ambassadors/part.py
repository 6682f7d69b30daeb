"""Ambassadors in the schema."""

from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import FilterConnectionField, PermissionsField
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.transaction_lists import NEWEST_FIRST
from ...ambassadors.models import AmbassadorTerms
from ...ambassadors.selectors import ambassadors
from ...ambassadors.services.terms import present_terms
from .dataloaders import AmbassadorByMemberIdLoader, AmbassadorTermsLoader
from .filters import LoyaltyAmbassadorFilterInput
from .mutations.members import LoyaltyAmbassadorAccept, LoyaltyAmbassadorApply, LoyaltyAmbassadorLeave
from .mutations.staff import LoyaltyAmbassadorDecide, LoyaltyAmbassadorEnd, LoyaltyAmbassadorOffer
from .mutations.terms_update import LoyaltyAmbassadorTermsUpdate
from .types import LoyaltyAmbassador, LoyaltyAmbassadorCountableConnection, LoyaltyAmbassadorTerms


class AmbassadorQueries(graphene.ObjectType):
    loyalty_ambassadors = FilterConnectionField(
        LoyaltyAmbassadorCountableConnection,
        filter=LoyaltyAmbassadorFilterInput(description="Filtering options for ambassadors." + ADDED_IN_02),
        description="Members who applied as ambassadors, and what became of it, newest first." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_ambassador_terms = PermissionsField(
        LoyaltyAmbassadorTerms,
        required=True,
        description="Who may apply as an ambassador and what is offered, as it is set, also while it is closed."
        + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_ambassadors(_root, info, **kwargs):
        found = ambassadors(using=get_database_connection_name(info.context))
        found = filter_connection_queryset(found, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(
            found, info, {**kwargs, "sort_by": NEWEST_FIRST}, LoyaltyAmbassadorCountableConnection
        )

    @staticmethod
    def resolve_loyalty_ambassador_terms(_root, info):
        return present_terms(using=get_database_connection_name(info.context))


class AmbassadorMutations(graphene.ObjectType):
    loyalty_ambassador_apply = LoyaltyAmbassadorApply.Field()
    loyalty_ambassador_accept = LoyaltyAmbassadorAccept.Field()
    loyalty_ambassador_leave = LoyaltyAmbassadorLeave.Field()
    loyalty_ambassador_decide = LoyaltyAmbassadorDecide.Field()
    loyalty_ambassador_offer = LoyaltyAmbassadorOffer.Field()
    loyalty_ambassador_end = LoyaltyAmbassadorEnd.Field()
    loyalty_ambassador_terms_update = LoyaltyAmbassadorTermsUpdate.Field()


def _terms_of_program(_root, info):
    terms = AmbassadorTermsLoader(info.context).load(AmbassadorTerms.SINGLETON)
    return terms.then(lambda found: found if found and found.active else None)


member_ambassador = graphene.Field(
    LoyaltyAmbassador,
    description="The member's last application as an ambassador, and what became of it; null: none." + ADDED_IN_02,
    resolver=lambda root, info: AmbassadorByMemberIdLoader(info.context).load(root.pk),
)
program_ambassadors = graphene.Field(
    LoyaltyAmbassadorTerms,
    description="Who may apply as an ambassador and what is offered; null while nobody can apply." + ADDED_IN_02,
    resolver=_terms_of_program,
)
COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": {"loyaltyAmbassadors": CONNECTION_COST, "loyaltyAmbassadorTerms": FIELD_COST},
    "LoyaltyMember": {"ambassador": FIELD_COST},
    "LoyaltyProgram": {"ambassadors": FIELD_COST},
    "LoyaltyAmbassador": dict.fromkeys(("member", "answers", "decidedBy", "brought", "statement"), FIELD_COST),
    "LoyaltyAmbassadorTerms": {"tier": FIELD_COST, "questions": FIELD_COST},
}
