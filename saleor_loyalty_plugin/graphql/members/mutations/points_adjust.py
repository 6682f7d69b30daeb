from uuid import uuid4

import graphene
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.graphql.core.types import BaseInputObjectType
from saleor.permission.enums import AccountPermissions

from ....enums import LoyaltyErrorCode
from ....models import LoyaltyMember as MemberRow
from ....services.adjustments import adjust_points
from ...core.access.actors import actor_of
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.program import DOC_CATEGORY_LOYALTY, prepared_program
from ..dataloaders import read_anew
from ..membership import member_of
from ..types.member import LoyaltyMember
from ..types.transaction import LoyaltyTransaction


class LoyaltyPointsAdjustInput(BaseInputObjectType):
    user = graphene.ID(required=True, description="The customer.")
    points = graphene.Int(required=True, description="Signed, not zero.")
    reason = graphene.String(required=True, description="Not blank.")
    idempotency_key = graphene.String(description="The same key posts once.")

    class Meta:
        description = "Points to give or take by hand."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyPointsAdjust(LoyaltyMutation):
    transaction = graphene.Field(LoyaltyTransaction, description="The entry that was posted.")
    member = graphene.Field(LoyaltyMember, description="The member after it.")

    class Arguments:
        input = LoyaltyPointsAdjustInput(required=True, description="What to post.")

    class Meta:
        description = (
            "Adds or takes points by hand. The same idempotencyKey posts once. Points are given up to the setting "
            "`adjust_limit_per_day`, and not to a suspended member."
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        settings = prepared_program(info)
        customer = cls.get_node_or_error(info, input["user"], only_type=User, field="user")
        if customer is None:
            raise ValidationError({"user": ValidationError("Enter a customer.", code=LoyaltyErrorCode.NOT_FOUND.value)})
        actor = actor_of(info)
        # A refused adjustment does not enrol anybody either.
        with typed_errors(), transaction.atomic():
            member_of(customer, settings)
            posted = adjust_points(
                user_id=customer.pk,
                points=input["points"],
                reason=input["reason"],
                idempotency_key=key_of(input),
                settings=settings,
                now=timezone.now(),
                actor_id=actor.user_id,
                actor_app=actor.app,
            )
        member = MemberRow.objects.get(pk=posted.member_id)
        read_anew(info, member)
        return cls(transaction=posted, member=member)


def key_of(given) -> str:
    """Return the caller's key, a blank one for the service to refuse; without one, a key that nothing else has."""
    key = given.get("idempotency_key")
    return str(uuid4()) if key is None else key
