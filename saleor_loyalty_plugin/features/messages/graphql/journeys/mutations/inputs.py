import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ..enums import LoyaltyExitEnum, LoyaltyTriggerEnum


class LoyaltyJourneyVoucherInput(BaseInputObjectType):
    discount_percent = Decimal(description="Per cent off the goods, 0.01 to 100." + ADDED_IN_02)
    amount = Decimal(description="Off the goods, in the program's currency." + ADDED_IN_02)
    free_shipping = graphene.Boolean(description="Free delivery." + ADDED_IN_02)
    valid_days = graphene.Int(required=True, description="Days that the code holds, 1 to 365." + ADDED_IN_02)

    class Meta:
        description = "A code for one use by the member alone: one of the first three fields." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyJourneyStepInput(BaseInputObjectType):
    wait_minutes = graphene.Int(description="Wait for so many minutes, 1 to 525,600." + ADDED_IN_02)
    only_in = graphene.ID(description="Go on only in this segment." + ADDED_IN_02)
    message = graphene.ID(description="Send this template." + ADDED_IN_02)
    points = graphene.Int(description="Give so many points, 1 to 1,000,000." + ADDED_IN_02)
    voucher = LoyaltyJourneyVoucherInput(description="Give a code." + ADDED_IN_02)
    incentive = graphene.ID(description="Give what this incentive draws." + ADDED_IN_02)
    survey = graphene.ID(
        description="Ask this survey, or the one about the shop where that is due. Who may not be asked now goes no "
        "further." + ADDED_IN_02
    )

    class Meta:
        description = "A step of a journey: exactly one of the seven." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyJourneyInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    name = graphene.String(
        description="Name of at most 64 characters; members see it at codes and points." + ADDED_IN_02
    )
    active = graphene.Boolean(description="Whether members enter it and go on; a new one is off." + ADDED_IN_02)
    trigger = LoyaltyTriggerEnum(description="What members enter it by; does not change later." + ADDED_IN_02)
    days = graphene.Int(description="Days that the trigger asks for; null: as shipped." + ADDED_IN_02)
    minutes = graphene.Int(
        description="CHECKOUT_ABANDONED: minutes since the last change, 15 to 10,080; 120 unless given." + ADDED_IN_02
    )
    segment = graphene.ID(description="Members of this segment alone; null for everybody." + ADDED_IN_02)
    steps = NonNullList(LoyaltyJourneyStepInput, description="1 to 50 steps, one after another." + ADDED_IN_02)
    exits = NonNullList(LoyaltyExitEnum, description="What takes members out before its end." + ADDED_IN_02)
    priority = graphene.Int(description="Of two messages that wait the lower number goes first." + ADDED_IN_02)
    holdout_percent = graphene.Int(description="Of 100 members hold so many out, 0 to 50." + ADDED_IN_02)
    orders = graphene.Int(description="NTH_ORDER: which order, from 2." + ADDED_IN_02)
    repeat_days = graphene.Int(
        description="Days before a member may enter again, where the trigger repeats." + ADDED_IN_02
    )
    valid_minutes = graphene.Int(
        description="Minutes after it was due in which a step may still be taken, 60 to 525,600; 4,320 unless given."
        + ADDED_IN_02
    )
    enter_past = graphene.Boolean(
        description="With `active: true`: also who fitted before it was switched on; see `wouldEnter`." + ADDED_IN_02
    )

    class Meta:
        description = "Fields of a journey." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
