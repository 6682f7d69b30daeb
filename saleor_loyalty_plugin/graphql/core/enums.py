import graphene

from ...enums import LoyaltyErrorCode
from .descriptions import ADDED_IN_02
from .program import DOC_CATEGORY_LOYALTY


def loyalty_enum(name, choices, *, description=None, values=None, added_in_02=()):
    """Return an enumeration of the schema with the names and values of one of ours.

    What a value means is said in `values` by its name, else by the label of the choice; `added_in_02` names new ones.
    """
    texts = dict(values or {choice.name: str(choice.label) for choice in choices})
    texts |= {name: texts[name] + ADDED_IN_02 for name in added_in_02}

    def describe(value):
        return description if value is None else texts[value.name]

    members = [(choice.name, choice.value) for choice in choices]
    enum = graphene.Enum(name, members, description=describe)
    enum.doc_category = DOC_CATEGORY_LOYALTY
    return enum


LoyaltyErrorCodeEnum = loyalty_enum(
    "LoyaltyErrorCode",
    LoyaltyErrorCode,
    description="Why something was refused.",
    added_in_02=("MEMBER_SUSPENDED", "IN_USE"),
)
