import graphene
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .enums import LoyaltySegmentFieldEnum, LoyaltySegmentOperatorEnum


class LoyaltySegmentConditionInput(BaseInputObjectType):
    field = LoyaltySegmentFieldEnum(required=True, description="What is asked of the member." + ADDED_IN_02)
    operator = LoyaltySegmentOperatorEnum(required=True, description="How it is compared." + ADDED_IN_02)
    values = NonNullList(
        graphene.String,
        required=True,
        description="What it is compared with, numbers as texts too: one; up to 100 for IN and NOT_IN; none for IS_SET "
        "and IS_NOT_SET." + ADDED_IN_02,
    )
    days = graphene.Int(
        description="BOUGHT_CATEGORY, BOUGHT_PRODUCT, USED_VOUCHER: within this many days; null for ever." + ADDED_IN_02
    )
    key = graphene.String(description="METADATA: the key." + ADDED_IN_02)

    class Meta:
        description = "A condition of a segment's rule." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltySegmentRuleInput(BaseInputObjectType):
    all = NonNullList(lambda: LoyaltySegmentRuleInput, description="All of these fit." + ADDED_IN_02)
    any = NonNullList(lambda: LoyaltySegmentRuleInput, description="At least one of these fits." + ADDED_IN_02)
    not_ = graphene.InputField(
        lambda: LoyaltySegmentRuleInput, name="not", description="This is known not to fit." + ADDED_IN_02
    )
    condition = LoyaltySegmentConditionInput(description="Something of the member fits." + ADDED_IN_02)

    class Meta:
        description = (
            "A rule: exactly one of the four is given. At most 30 levels and 200 conditions, with those of the "
            "segments that it names." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltySegmentInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    name = graphene.String(description="Name of the segment, of at most 64 characters." + ADDED_IN_02)
    rule = LoyaltySegmentRuleInput(
        description="Whom it is for. A segment that is created without a rule is a list, for good." + ADDED_IN_02
    )
    add_members = NonNullList(
        graphene.ID, description="IDs of members to put on the list. Requires MANAGE_USERS." + ADDED_IN_02
    )
    add_emails = NonNullList(
        graphene.String,
        description="E-mail addresses of members to put on the list; those of nobody in the program are told. Requires "
        "MANAGE_USERS." + ADDED_IN_02,
    )
    remove_members = NonNullList(
        graphene.ID, description="IDs of members to take off the list. Requires MANAGE_USERS." + ADDED_IN_02
    )

    class Meta:
        description = "Fields of a segment." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
