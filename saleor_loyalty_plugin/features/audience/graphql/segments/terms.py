"""What a rule can be built of: the fields that can be asked in this shop, with what goes with each (rule 50)."""

import graphene
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ...segments.rules.fields import FIELDS, Field, Operator
from ...segments.services.rules import is_known
from .enums import LoyaltySegmentFieldEnum, LoyaltySegmentOperatorEnum


class LoyaltySegmentFieldTerms(BaseObjectType):
    field = LoyaltySegmentFieldEnum(required=True, description="What is asked of the member." + ADDED_IN_02)
    operators = NonNullList(
        LoyaltySegmentOperatorEnum, required=True, description="How it can be compared." + ADDED_IN_02
    )
    choices = NonNullList(
        graphene.String,
        required=True,
        description="All values that there are; none where values are not counted up." + ADDED_IN_02,
    )
    takes_days = graphene.Boolean(
        required=True, description="Whether `days` may say how long ago at most." + ADDED_IN_02
    )
    takes_key = graphene.Boolean(required=True, description="Whether `key` has to say what is asked." + ADDED_IN_02)

    class Meta:
        description = "A field of conditions, with what goes with it." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


def resolve_fields() -> list[LoyaltySegmentFieldTerms]:
    """Return the fields that can be asked here, in the order of the API's enumeration."""
    return [_shown(field) for field in Field if is_known(field)]


def _shown(field: Field) -> LoyaltySegmentFieldTerms:
    terms = FIELDS[field]
    return LoyaltySegmentFieldTerms(
        field=field,
        operators=[operator for operator in Operator if operator in terms.operators],
        choices=terms.choices,
        takes_days=terms.within_days,
        takes_key=terms.has_key,
    )
