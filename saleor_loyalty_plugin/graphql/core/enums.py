import graphene

from ...enums import LoyaltyErrorCode
from .program import DOC_CATEGORY_LOYALTY


def loyalty_enum(name, choices, *, description=None, values=None):
    """Return an enumeration of the schema with the names and values of one of ours.

    What a value means is said in `values` by its name, else by the label of the choice.
    """
    texts = values or {choice.name: str(choice.label) for choice in choices}

    def describe(value):
        return description if value is None else texts[value.name]

    members = [(choice.name, choice.value) for choice in choices]
    enum = graphene.Enum(name, members, description=describe)
    enum.doc_category = DOC_CATEGORY_LOYALTY
    return enum


LoyaltyErrorCodeEnum = loyalty_enum("LoyaltyErrorCode", LoyaltyErrorCode, description="Why something was refused.")
