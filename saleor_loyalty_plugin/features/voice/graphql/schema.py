from saleor.graphql.product.types import Product

from ....graphql.core.part import SchemaPart, together
from ...messages.graphql.journeys.types import LoyaltyJourneyStep
from .polls.part import COSTS as OF_POLLS
from .polls.part import PollMutations, PollQueries
from .reviews.part import COSTS as OF_REVIEWS
from .reviews.part import ReviewMutations, ReviewQueries, product_rating, product_reviews
from .surveys.part import COSTS as OF_SURVEYS
from .surveys.part import SurveyMutations, SurveyQueries, survey_of_step


class VoiceQueries(PollQueries, ReviewQueries, SurveyQueries):
    pass


class VoiceMutations(PollMutations, ReviewMutations, SurveyMutations):
    pass


PART = SchemaPart(
    queries=VoiceQueries,
    mutations=VoiceMutations,
    fields=(
        (LoyaltyJourneyStep, "survey", survey_of_step),
        (Product, "loyalty_reviews", product_reviews),
        (Product, "loyalty_rating", product_rating),
    ),
    costs=together(OF_SURVEYS, OF_REVIEWS, OF_POLLS),
)
