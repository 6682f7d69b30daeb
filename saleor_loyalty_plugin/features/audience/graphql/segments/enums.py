from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...segments.models import Segment
from ...segments.rules.fields import Field, Operator

FIELDS = {
    "TIER": "The member's tier now. Values: codes of tiers.",
    "POINTS_AVAILABLE": "Points that can be spent now.",
    "POINTS_PENDING": "Points that cannot be spent yet.",
    "POINTS_LIFETIME": "Points that orders earned, less what was taken back.",
    "ORDERS": "How many orders count: paid, and neither cancelled nor refunded in full.",
    "NET_SPEND": "What they cost less what was refunded, in the program's currency.",
    "SPEND_PERCENTILE": "How many per cent of the others with an order spent less, 0 to 100; as of last night.",
    "AVERAGE_ORDER": "Net spend for each order, in the program's currency.",
    "DAYS_SINCE_FIRST_ORDER": "Times of 24 hours since the first order that counts.",
    "DAYS_SINCE_LAST_ORDER": "Times of 24 hours since the last order that counts.",
    "DAYS_BETWEEN_ORDERS": "The mean number of days between orders.",
    "DISCOUNT_SHARE": "Share of orders with a discount, 0 to 1.",
    "DAYS_SINCE_JOINING": "Times of 24 hours since the customer joined.",
    "DAYS_UNTIL_BIRTHDAY": "Days until the next birthday by the program's time zone, 0 for today.",
    "DAYS_UNTIL_EXPIRY": "Times of 24 hours until the next points expire.",
    "RECENCY": "Score of how lately the member bought, 1 to 5; as of last night.",
    "FREQUENCY": "Score of how often the member buys, 1 to 5; as of last night.",
    "MONEY": "Score of how much the member spends, 1 to 5; as of last night.",
    "RFM": "The name of the three scores, such as CHAMPIONS.",
    "LIFE_CYCLE": "Where the member is in their life as a customer: NEVER, NEW, ACTIVE, DORMANT or LOST.",
    "LANGUAGE": "The language of the first order, else of the account. Values as of LanguageCodeEnum.",
    "COUNTRY": "The country of the last delivery, by its two letters.",
    "CHANNEL": "A channel that the member buys in. Values: IDs or slugs of channels.",
    "BOUGHT_CATEGORY": "Something was bought of a category or one below it. Values: IDs or slugs of categories.",
    "BOUGHT_PRODUCT": "A product was bought. Values: IDs or slugs of products.",
    "USED_VOUCHER": "A voucher was used with an order. Values: its codes.",
    "CONSENT": "A purpose that the member agrees to: MARKETING, PERSONALISATION or TRANSACTIONAL.",
    "METADATA": "The customer's public metadata under `key`.",
    "SEGMENT": "Another segment that the member is in. Values: codes or IDs of segments.",
}
OPERATORS = {
    "EQ": "Equal to the value.",
    "NE": "Another than the value.",
    "GT": "More than the value.",
    "GTE": "The value or more.",
    "LT": "Less than the value.",
    "LTE": "The value or less.",
    "IN": "One of the values.",
    "NOT_IN": "None of the values.",
    "CONTAINS": "The text has the value in it.",
    "IS_SET": "There is something. Takes no value.",
    "IS_NOT_SET": "There is nothing. Takes no value.",
}
KINDS = {"RULE": "Whom the rule fits at the moment of the question.", "LIST": "Who was put on the list."}

LoyaltySegmentFieldEnum = loyalty_enum(
    "LoyaltySegmentFieldEnum",
    Field,
    description="What a condition asks of a member. What is not known fits no comparison." + ADDED_IN_02,
    values=FIELDS,
    added_in_02=FIELDS,
)
LoyaltySegmentOperatorEnum = loyalty_enum(
    "LoyaltySegmentOperatorEnum",
    Operator,
    description="How what a member has is compared with the values; which of them fit depends on the field."
    + ADDED_IN_02,
    values=OPERATORS,
    added_in_02=OPERATORS,
)
LoyaltySegmentKindEnum = loyalty_enum(
    "LoyaltySegmentKindEnum",
    Segment.Kind,
    description="Where a segment has its members from." + ADDED_IN_02,
    values=KINDS,
    added_in_02=KINDS,
)
