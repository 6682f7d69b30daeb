import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ......graphql.core.rows.translations import LoyaltyTranslationInput
from ..enums import LoyaltyPollShowingEnum


class LoyaltyPollOptionInput(BaseInputObjectType):
    text = graphene.String(required=True, description="The option, of at most 255 characters." + ADDED_IN_02)
    image = graphene.String(description="Address of a picture." + ADDED_IN_02)
    translations = NonNullList(LoyaltyTranslationInput, description="`text` in other languages." + ADDED_IN_02)

    class Meta:
        description = "Something to vote for." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyPollInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    active = graphene.Boolean(description="Whether it is shown and can be voted in; a new one is off." + ADDED_IN_02)
    question = graphene.String(
        description="The question, of at most 255 characters; does not change once somebody has voted." + ADDED_IN_02
    )
    translations = NonNullList(
        LoyaltyTranslationInput, description="`question` in other languages; those not named stay." + ADDED_IN_02
    )
    channels = NonNullList(graphene.ID, description="Shown in these channels; none for all." + ADDED_IN_02)
    tier = graphene.ID(
        description="ID of the lowest tier that may vote and enter; null for everybody. As `question`." + ADDED_IN_02
    )
    options = NonNullList(
        LoyaltyPollOptionInput,
        description="At most 50, instead of those that were there; members' entries stay. As `question`." + ADDED_IN_02,
    )
    closes_at = DateTime(
        description="From when on votes do not count; null for open. A closed poll does not open again." + ADDED_IN_02
    )
    showing = LoyaltyPollShowingEnum(
        description="When members are shown the votes; AFTER_VOTING unless given. As `question`." + ADDED_IN_02
    )
    points = graphene.Int(description="Points for voting, 1 or more; null for none. As `question`." + ADDED_IN_02)
    takes_entries = graphene.Boolean(description="Whether members may enter something now." + ADDED_IN_02)
    winners = graphene.Int(
        description="How many entries win, 1 to 100; null for none. Needs `prize` and `closesAt`. As `question`."
        + ADDED_IN_02
    )
    prize = graphene.Int(description="Points for each entry that wins, 1 or more. As `question`." + ADDED_IN_02)

    class Meta:
        description = "Fields of a poll." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
