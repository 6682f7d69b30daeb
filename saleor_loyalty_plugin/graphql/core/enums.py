import graphene

from ...enums import LoyaltyErrorCode
from .program import DOC_CATEGORY_LOYALTY


def loyalty_enum(name, choices):
    """Return an enumeration of the schema with the names and values of one of ours."""
    enum = graphene.Enum(name, [(choice.name, choice.value) for choice in choices])
    enum.doc_category = DOC_CATEGORY_LOYALTY
    return enum


LoyaltyErrorCodeEnum = loyalty_enum("LoyaltyErrorCode", LoyaltyErrorCode)
