from types import MappingProxyType

import graphene
from django.core.exceptions import ValidationError
from django.utils import timezone
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType
from saleor.permission.enums import DiscountPermissions

from ......graphql.core.access.channels import require_channel
from ......graphql.core.changes import changed_by_caller
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.program import DOC_CATEGORY_LOYALTY, fraction_digits_of_program
from ......graphql.rewards.mutations.rows import reward_of
from ....referrals.models import ReferralTerms
from ....referrals.services.terms import update_terms
from ..dataloaders import ReferralTermsLoader
from ..types import LoyaltyReferralTerms

REWARDS = MappingProxyType({"friend_reward": "friend_reward_id", "referrer_reward": "referrer_reward_id"})


class LoyaltyReferralTermsInput(BaseInputObjectType):
    active = graphene.Boolean(
        description="Whether friends can be brought; who was named already keeps what they were promised." + ADDED_IN_02
    )
    friend_points = graphene.Int(description="Points for the friend; null for none." + ADDED_IN_02)
    friend_reward = graphene.ID(
        description="A VOUCHER or GIFT_CARD for the friend instead of points; null for none." + ADDED_IN_02
    )
    friend_at_once = graphene.Boolean(
        description="Whether the friend has theirs for coming; else once their first order is paid." + ADDED_IN_02
    )
    referrer_points = graphene.Int(description="Points for who brings a friend; null for none." + ADDED_IN_02)
    referrer_reward = graphene.ID(
        description="A VOUCHER or GIFT_CARD for them instead of points; null for none." + ADDED_IN_02
    )
    minimum_order = Decimal(
        description="What the goods of the friend's first order cost at least, in the program's currency; null for no "
        "minimum." + ADDED_IN_02
    )
    month_limit = graphene.Int(
        description="Friends that one member is rewarded for in a month, 1 or more; null for no limit." + ADDED_IN_02
    )

    class Meta:
        description = "What is promised for bringing a friend." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyReferralTermsUpdate(LoyaltyMutation):
    terms = graphene.Field(LoyaltyReferralTerms, description="The terms after it." + ADDED_IN_02)

    class Arguments:
        input = LoyaltyReferralTermsInput(required=True, description="Fields to change." + ADDED_IN_02)

    class Meta:
        description = "Changes what is promised for bringing a friend from now on." + ADDED_IN_02
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        fields = dict(input)
        for name in ("active", "friend_at_once"):
            if fields.get(name, True) is None:
                raise ValidationError({name: ValidationError("Send true or false.", code="required")})
        for name, column in REWARDS.items():
            if name in fields:
                fields[column] = cls._reward_id(info, fields.pop(name), name)
        with typed_errors({column: name for name, column in REWARDS.items()}), changed_by_caller(info):
            terms = update_terms(fields=fields, fraction_digits=fraction_digits_of_program(info), now=timezone.now())
        ReferralTermsLoader(info.context).clear(ReferralTerms.SINGLETON)
        return cls(terms=terms)

    @classmethod
    def _reward_id(cls, info, reward_id, field):
        if reward_id is None:
            return None
        reward = reward_of(cls, info, reward_id, field=field)
        require_channel(info, reward.channel_id)
        return reward.pk
