import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ..enums import LoyaltyGoalEnum, LoyaltyPeriodEnum


def _text(description: str) -> graphene.String:
    return graphene.String(description=description + ADDED_IN_02)


def _number(description: str) -> graphene.Int:
    return graphene.Int(description=description + ADDED_IN_02)


def _ids(description: str) -> NonNullList:
    return NonNullList(graphene.ID, description=description + ADDED_IN_02)


class LoyaltyChallengeTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    name = _text("The name in it; where all three are empty the translation is removed.")
    description = _text("The description in it.")
    badge_name = _text("The badge's name in it.")

    class Meta:
        description = "A challenge's texts in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyChallengeInput(BaseInputObjectType):
    code = _text("1 to 32 lower-case letters, digits, - or _; unique, does not change later.")
    name = _text("The name, of at most 64 characters.")
    description = _text("Free text for shoppers, of at most 10,000 characters.")
    translations = NonNullList(
        LoyaltyChallengeTranslationInput,
        description="The texts in other languages; those not named stay." + ADDED_IN_02,
    )
    image = _text("Address of a picture, which the badge has too.")
    active = graphene.Boolean(description="Whether it is switched on; it is unless this says no." + ADDED_IN_02)
    channels = _ids("Orders in these channels count; none for all. Does not change once it has begun.")
    tier = graphene.ID(description="The lowest tier that it is for; null for everybody." + ADDED_IN_02)
    segment = graphene.ID(description="The segment whose members it is for; null for everybody." + ADDED_IN_02)
    goal = LoyaltyGoalEnum(description="What it counts." + ADDED_IN_02)
    target = Decimal(
        description="What is to be reached: a whole number, for SPEND an amount in the program's currency. Who has "
        "begun a period keeps the target and the prize that it had." + ADDED_IN_02
    )
    streak_of = LoyaltyPeriodEnum(description="STREAK: what is in a row, DAY, WEEK or MONTH." + ADDED_IN_02)
    products = _ids("PIECES, CATEGORIES: of these products. Goods may be named in several ways; none for all goods.")
    variants = _ids("PIECES, CATEGORIES: of these variants.")
    collections = _ids("PIECES, CATEGORIES: of the goods of these collections.")
    categories = _ids("PIECES, CATEGORIES: of the goods of these categories and their descendants.")
    exclude_sale = graphene.Boolean(
        description="PIECES, CATEGORIES: not lines that a catalogue promotion lowered." + ADDED_IN_02
    )
    period = LoyaltyPeriodEnum(description="How often it begins anew. Does not change once it has begun." + ADDED_IN_02)
    days = _number("FROM_JOINING: days from joining, 1 to 3,650.")
    starts_at = DateTime(
        description="From then on, included; if not given, from the beginning of the present period, ONCE from now, "
        "FROM_JOINING for everybody whose days are not over." + ADDED_IN_02
    )
    ends_at = DateTime(description="Until then, not included; null for no end." + ADDED_IN_02)
    winners = _number("So many of each period win, the first who reach it; null for everybody. Is raised alone.")
    points = _number("Points as the prize, 1 or more; null for none.")
    badge = _text("Code of a badge as the prize: the same code, the same badge. Null for none.")
    badge_name = _text("The badge's name, of at most 64 characters.")
    reward = graphene.ID(description="A VOUCHER or GIFT_CARD as the prize; null for none." + ADDED_IN_02)
    plays = _number("Plays of any game as the prize, 1 to 1,000; null for none.")

    class Meta:
        description = "Fields of a challenge." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
