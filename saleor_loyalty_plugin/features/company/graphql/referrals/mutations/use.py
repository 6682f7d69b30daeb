import graphene
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from saleor.permission.auth_filters import AuthorizationFilters

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.program import require_program
from ......graphql.members.dataloaders import read_user_anew
from ......graphql.members.membership import member_of
from ....host.addresses import hashed_address
from ....host.following import settle_now
from ....host.shop import ReferralShop
from ....referrals.rules.reasons import SAID, Reason
from ....referrals.selectors import referrals
from ....referrals.services.naming import name_referrer
from ..types import LoyaltyReferral


class LoyaltyReferralUse(LoyaltyMutation):
    referral = graphene.Field(LoyaltyReferral, description="The referral; null where it was refused." + ADDED_IN_02)

    class Arguments:
        code = graphene.String(required=True, description="Code of who brought the customer." + ADDED_IN_02)

    class Meta:
        description = (
            "The requesting customer says who brought them, within 30 days of registering and before a first order. "
            "The same code can be sent again." + ADDED_IN_02
        )
        permissions = (AuthorizationFilters.AUTHENTICATED_USER,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, code):
        settings, user = require_program(info), info.context.user
        # A code that nobody has does not enrol anybody either.
        with typed_errors({"user": "code"}), transaction.atomic():
            referral = name_referrer(
                friend=member_of(user, settings),
                code=code,
                shop=ReferralShop(settings),
                at=timezone.now(),
                named_from=hashed_address(info.context),
            )
        if not referral.accepted:
            (reason,) = referral.reasons
            problem = ValidationError(SAID[Reason(reason)], code=LoyaltyErrorCode.INVALID.value)
            raise ValidationError({"code": problem})
        if referral.friend_due:
            settle_now(referral.pk, settings)
        read_user_anew(info, user.pk)
        return cls(referral=referrals().get(pk=referral.pk))
