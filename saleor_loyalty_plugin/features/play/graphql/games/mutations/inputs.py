import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ......graphql.core.rows.translations import LoyaltyTranslationInput
from ..enums import LoyaltyGameKindEnum


def _text(description: str) -> graphene.String:
    return graphene.String(description=description + ADDED_IN_02)


def _number(description: str) -> graphene.Int:
    return graphene.Int(description=description + ADDED_IN_02)


class LoyaltyGameTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    name = graphene.String(required=True, description="The name in it; an empty one removes both texts." + ADDED_IN_02)
    conditions = _text("The conditions in it.")

    class Meta:
        description = "A game's name and conditions in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltySliceInput(BaseInputObjectType):
    code = graphene.String(
        required=True,
        description="1 to 32 lower-case letters, digits, - or _, unique in the game. A slice that is there already "
        "keeps what was won of it." + ADDED_IN_02,
    )
    label = graphene.String(required=True, description="What shoppers see, at most 64 characters." + ADDED_IN_02)
    translations = NonNullList(
        LoyaltyTranslationInput, description="The label in other languages; those not named stay." + ADDED_IN_02
    )
    weight = graphene.Int(
        required=True,
        description="Its chance in hundredths of a per cent, 1 or more, of the fallback 0 or more; all add up to "
        "10,000." + ADDED_IN_02,
    )
    points = _number("Points to be won; without points and reward: nothing.")
    reward = graphene.ID(description="VOUCHER or GIFT_CARD to be won instead of points." + ADDED_IN_02)
    stock = _number("How many there are, with those that were won; null for no limit.")
    fallback = graphene.Boolean(
        description="Whether it has the chances of what is gone: of one slice, of points or nothing, without a stock."
        + ADDED_IN_02
    )

    class Meta:
        description = "A prize of a game, or nothing." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyGameInput(BaseInputObjectType):
    code = _text("1 to 32 lower-case letters, digits, - or _; unique, does not change later.")
    kind = LoyaltyGameKindEnum(description="How it looks; does not change later." + ADDED_IN_02)
    active = graphene.Boolean(
        description="Whether it is switched on, which takes conditions and their address; it is not unless this says "
        "so." + ADDED_IN_02
    )
    name = _text("The name, of at most 128 characters.")
    conditions = _text("The conditions of playing, of at most 10,000 characters.")
    conditions_address = _text("Address of a page with the conditions.")
    translations = NonNullList(
        LoyaltyGameTranslationInput, description="Both in other languages; those not named stay." + ADDED_IN_02
    )
    channels = NonNullList(graphene.ID, description="Shown in these channels; none for all." + ADDED_IN_02)
    least_age = _number("Years that a member has to be old, 1 to 120; null for whatever the age.")
    points_cost = _number("Points that a play costs, 1 or more; null: points buy none.")
    order_minimum = Decimal(
        description="An order whose goods cost as much gives a play, in the program's currency; null: orders give none."
        + ADDED_IN_02
    )
    plays_a_day = _number("Plays that every member has each day for nothing, 1 to 1,000; null for none.")
    plays_once = _number("Plays that every member has once for nothing, 1 to 1,000; null for none.")
    day_limit = _number("Plays of one member in a day, 1 to 1,000; null for no limit.")
    member_limit = _number("Plays of one member in all, 1 or more; null for no limit.")
    budget = _number("Points that all prizes may cost, rewards at their cost; null for no limit.")
    slices = NonNullList(
        LoyaltySliceInput,
        description="All slices in their turn, at most 50, instead of those that were there." + ADDED_IN_02,
    )

    class Meta:
        description = "Fields of a game." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
