import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.program import DOC_CATEGORY_LOYALTY


def _text(description: str) -> graphene.String:
    return graphene.String(description=description + ADDED_IN_02)


def _number(description: str) -> graphene.Int:
    return graphene.Int(description=description + ADDED_IN_02)


class LoyaltyEventTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    title = graphene.String(
        required=True, description="The title in it; an empty one removes both texts." + ADDED_IN_02
    )
    description = _text("The description in it.")

    class Meta:
        description = "An event's title and description in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEventOpeningInput(BaseInputObjectType):
    tier = graphene.ID(required=True, description="ID of the lowest tier that it is for." + ADDED_IN_02)
    days = graphene.Int(
        required=True, description="Days before the start: more than for everybody, at most 365." + ADDED_IN_02
    )

    class Meta:
        description = "From when on members of a tier may register." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEventInput(BaseInputObjectType):
    code = _text("1 to 32 lower-case letters, digits, - or _; unique, does not change later.")
    active = graphene.Boolean(description="Whether it is switched on; it is unless this says no." + ADDED_IN_02)
    title = _text("The title, of at most 128 characters.")
    description = _text("Free text for shoppers, of at most 10,000 characters.")
    translations = NonNullList(
        LoyaltyEventTranslationInput, description="Both in other languages; those not named stay." + ADDED_IN_02
    )
    channels = NonNullList(graphene.ID, description="Shown in these channels; none for all." + ADDED_IN_02)
    starts_at = DateTime(description="When it begins." + ADDED_IN_02)
    time_zone = _text("The clocks of the place, as an IANA name such as Europe/Warsaw.")
    minutes = _number("How long it lasts, 1 to 20,160 minutes.")
    place = _text("Where it is, of at most 255 characters; of a stream, that it is one.")
    stream = _text("Address of the stream, which members with a seat are shown.")
    seats = _number("How many seats there are; null for as many as come.")
    opens_days = _number("Days before the start from which on everybody may register, 0 to 365; null for at once.")
    openings = NonNullList(
        LoyaltyEventOpeningInput,
        description="Tiers that may register earlier, instead of those that were there." + ADDED_IN_02,
    )
    by_tier = graphene.Boolean(description="Higher tiers go first on the waiting list." + ADDED_IN_02)
    offer_hours = _number(
        "Hours for which a free seat is kept for the first on the list, 0 to 720; 48 unless given, 0: theirs at once."
    )
    points = _number("Points for coming, 1 or more; null for none.")

    class Meta:
        description = "Fields of an event." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
