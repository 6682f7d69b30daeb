from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...surveys.rules.pauses import About
from ...surveys.rules.questions import QuestionKind

KINDS = {
    "NPS": "How likely one is to recommend the shop, 0 to 10; once in a survey.",
    "CSAT": "How satisfied one is, 1 to 5.",
    "CES": "How easy it was, 1 (hard) to 7 (easy).",
    "CHOICE": "One of several choices.",
    "TEXT": "In one's own words.",
}
ABOUTS = {
    "SHOP": "About the shop: a member is asked every 180 days at most.",
    "ORDER": "About an order that was handed over: a member is asked every 90 days at most.",
}
LoyaltyQuestionKindEnum = loyalty_enum(
    "LoyaltyQuestionKindEnum",
    QuestionKind,
    description="What a question asks." + ADDED_IN_02,
    values=KINDS,
    added_in_02=tuple(KINDS),
)
LoyaltySurveyAboutEnum = loyalty_enum(
    "LoyaltySurveyAboutEnum",
    About,
    description="What a survey is about." + ADDED_IN_02,
    values=ABOUTS,
    added_in_02=tuple(ABOUTS),
)
