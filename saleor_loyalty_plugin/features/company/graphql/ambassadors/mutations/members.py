"""What members do as ambassadors."""

import graphene
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.types import BaseInputObjectType, NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.auth_filters import AuthorizationFilters

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of, row_id
from ......graphql.core.program import DOC_CATEGORY_LOYALTY, require_program
from ......graphql.members.dataloaders import read_user_anew
from ......graphql.members.membership import member_of
from ....ambassadors.models import Ambassador
from ....ambassadors.services.applying import accept, apply, leave
from ..dataloaders import AmbassadorByMemberIdLoader
from ..types import LoyaltyAmbassador

SIGNED_IN = (AuthorizationFilters.AUTHENTICATED_USER,)
# What is refused for who the member is belongs to nothing that they sent.
OF_MEMBER = {"user": NON_FIELD_ERRORS}


def question_id(global_id: str, *, field: str) -> int:
    """Return the number of a question.

    Raises:
        ValidationError: GRAPHQL_ERROR on the field, the ID is none of a question.

    """
    try:
        _, pk = from_global_id_or_error(global_id, "LoyaltyAmbassadorQuestion", raise_error=True)
    except GraphQLError as error:
        problem = ValidationError(str(error), code=LoyaltyErrorCode.GRAPHQL_ERROR.value)
        raise ValidationError({field: problem}) from error
    return row_id(pk)


class LoyaltyAmbassadorAnswerInput(BaseInputObjectType):
    question = graphene.ID(required=True, description="ID of the question." + ADDED_IN_02)
    text = graphene.String(required=True, description="The answer: plain text of 1 to 1,000 characters." + ADDED_IN_02)

    class Meta:
        description = "An answer to a question of the application as an ambassador." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class _OfMember(LoyaltyMutation):
    """A mutation by the requesting member, of what they are as an ambassador."""

    class Meta:
        abstract = True

    @classmethod
    def after(cls, info, ambassador):
        read_user_anew(info, info.context.user.pk)
        AmbassadorByMemberIdLoader(info.context).clear(ambassador.member_id)
        return cls(ambassador=ambassador)


class LoyaltyAmbassadorApply(_OfMember):
    ambassador = graphene.Field(LoyaltyAmbassador, description="The application." + ADDED_IN_02)

    class Arguments:
        answers = NonNullList(
            LoyaltyAmbassadorAnswerInput,
            required=True,
            description="An answer to each of the questions that are asked." + ADDED_IN_02,
        )

    class Meta:
        description = (
            "The requesting customer applies as an ambassador, one application at a time. Refused with TIER_REQUIRED "
            "below the tier that it takes, and UNIQUE where they have applied or are one already." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, answers):
        settings = require_program(info)
        given = [(question_id(each["question"], field="answers"), each["text"]) for each in answers]
        # What is refused enrols nobody either.
        with typed_errors(OF_MEMBER), transaction.atomic():
            member = member_of(info.context.user, settings)
            ambassador = apply(member_id=member.pk, answers=given, now=timezone.now())
        return cls.after(info, ambassador)


class LoyaltyAmbassadorAccept(_OfMember):
    ambassador = graphene.Field(LoyaltyAmbassador, description="The ambassador after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the application whose offer was shown." + ADDED_IN_02)

    class Meta:
        description = (
            "The requesting customer accepts the conditions that they are offered: orders of friends count from now "
            "on. Sent again it changes nothing." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        settings, user = require_program(info), info.context.user
        own = Ambassador.objects.filter(member__user=user)
        row = node_of(cls, info, id, only_type=LoyaltyAmbassador, qs=own)
        with typed_errors(OF_MEMBER):
            ambassador = accept(member_id=row.member_id, ambassador_id=row.pk, settings=settings, now=timezone.now())
        return cls.after(info, ambassador)


class LoyaltyAmbassadorLeave(_OfMember):
    ambassador = graphene.Field(LoyaltyAmbassador, description="What it was, after it." + ADDED_IN_02)

    class Meta:
        description = (
            "The requesting customer takes their application back, declines what they are offered, or ends it; orders "
            "placed from now on do not count, and what was given stays." + ADDED_IN_02
        )
        permissions = SIGNED_IN

    @classmethod
    def perform_mutation(cls, _root, info, /):
        settings = require_program(info)
        with typed_errors(OF_MEMBER), transaction.atomic():
            member = member_of(info.context.user, settings)
            ambassador = leave(member_id=member.pk, now=timezone.now())
        return cls.after(info, ambassador)
