"""What members are asked by a storefront, and answer."""

from uuid import UUID

import graphene
from django.db import transaction
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.auth_filters import AuthorizationFilters

from ......enums import LoyaltyErrorCode
from ......graphql.core.access.channels import load_channel
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of, row_id
from ......graphql.core.program import require_program
from ......graphql.core.rows.named import refused
from ......graphql.members.dataloaders import read_anew
from ......graphql.members.membership import member_of
from ....host.shop import SaleorShop
from ....surveys.services.answering import answer
from ....surveys.services.asking import ask_now
from ....surveys.shipped import THANKS
from ....texts import in_language
from ..types import LoyaltySurvey
from .inputs import LoyaltyAnswerInput

SIGNED_IN = (AuthorizationFilters.AUTHENTICATED_USER,)
ORDER = graphene.ID(description="ID of the order, for surveys about one." + ADDED_IN_02)
CHANNEL = graphene.String(
    description="Slug of the channel that the shopper is in, for results; an order's is its own." + ADDED_IN_02
)


class LoyaltySurveyAsk(LoyaltyMutation):
    survey = graphene.Field(LoyaltySurvey, description="What to ask now; null: nothing." + ADDED_IN_02)

    class Arguments:
        order = ORDER
        channel = CHANNEL

    class Meta:
        description = (
            "Returns the survey to ask the requesting customer now, and keeps that they were asked: about the shop "
            "every 180 days at most, else about the order every 90, once it was handed over. The same until it is "
            "answered, for 30 days." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, order=None, channel=None):
        settings = require_program(info)
        order_id, channel_id = order_id_of(order), _channel_id(info, channel)
        with typed_errors({"user": "order"}), transaction.atomic():
            member = member_of(info.context.user, settings)
            asking = ask_now(
                member_id=member.pk, order_id=order_id, channel_id=channel_id, shop=SaleorShop(), now=timezone.now()
            )
        return cls(survey=asking and asking.survey)


class LoyaltySurveyAnswer(LoyaltyMutation):
    points = graphene.Int(
        description="Points that the answer brings, once and whatever it is; null: none." + ADDED_IN_02
    )
    thanks = graphene.String(description="What to say then, in the customer's language." + ADDED_IN_02)

    class Arguments:
        survey = graphene.ID(required=True, description="ID of the survey." + ADDED_IN_02)
        order = ORDER
        answers = NonNullList(
            LoyaltyAnswerInput,
            required=True,
            description="Answers to one question or more, instead of earlier ones." + ADDED_IN_02,
        )
        channel = CHANNEL

    class Meta:
        description = (
            "Keeps the requesting customer's answers to a survey. For 30 days from being asked they can be sent anew, "
            "and replace the earlier ones; who was not asked lately answers unasked." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, survey, answers, order=None, channel=None):
        settings = require_program(info)
        row = node_of(cls, info, survey, only_type=LoyaltySurvey, field="survey")
        user = info.context.user
        with typed_errors({"user": "survey"}), transaction.atomic():
            member = member_of(user, settings)
            asking = answer(
                user_id=user.pk,
                survey_id=row.pk,
                order_id=order_id_of(order),
                answers=[_answer(place, each) for place, each in enumerate(answers)],
                channel_id=_channel_id(info, channel),
                shop=SaleorShop(),
                settings=settings,
                now=timezone.now(),
            )
        read_anew(info, member)
        return cls(points=asking.points, thanks=_thanks(asking.survey, user.language_code))


def order_id_of(node_id: str | None) -> UUID | None:
    """Return the id of an order, which the service looks for among the member's own.

    Raises:
        ValidationError: on `order`, it is the ID of something else.

    """
    if node_id is None:
        return None
    try:
        _, pk = from_global_id_or_error(node_id, "Order", raise_error=True)
        return UUID(pk)
    except (GraphQLError, ValueError) as error:
        raise refused("order", "Enter the ID of an order.", LoyaltyErrorCode.GRAPHQL_ERROR) from error


def _channel_id(info, slug: str | None) -> int | None:
    if slug is None:
        return None
    channel = load_channel(info, slug).get()
    if channel is None or not channel.is_active:
        raise refused("channel", "There is no active channel with this slug.", LoyaltyErrorCode.NOT_FOUND)
    return channel.pk


def _answer(place, given):
    try:
        _, pk = from_global_id_or_error(given["question"], "LoyaltyQuestion", raise_error=True)
    except GraphQLError as error:
        raise refused(f"answers.{place}", str(error), LoyaltyErrorCode.GRAPHQL_ERROR) from error
    return {**given, "question": row_id(pk)}


def _thanks(survey, language: str) -> str:
    own = in_language(survey.thanks, survey.translations, language)
    return own or THANKS.get(language.partition("-")[0], THANKS["en"])
