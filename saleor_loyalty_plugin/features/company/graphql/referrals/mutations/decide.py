import graphene
from django.utils import timezone
from saleor.permission.enums import AccountPermissions

from ......graphql.core.access.actors import actor_of
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import prepared_program
from ......graphql.members.dataloaders import read_anew
from ....host.following import settle_now
from ....referrals.selectors import referrals
from ....referrals.services.deciding import decide
from ..dataloaders import PrizesByReferralIdLoader
from ..types import LoyaltyReferral


class LoyaltyReferralDecide(LoyaltyMutation):
    referral = graphene.Field(LoyaltyReferral, description="The referral after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the referral." + ADDED_IN_02)
        approve = graphene.Boolean(
            required=True,
            description="True lets a held one go on; false refuses it, and what was given goes back." + ADDED_IN_02,
        )
        note = graphene.String(required=True, description="Why, for staff; 1 to 1,000 characters." + ADDED_IN_02)

    class Meta:
        description = (
            "Decides on a referral. One that is not held can be refused as well; one that was refused or taken back "
            "stays so." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, approve, note):
        row = node_of(cls, info, id, only_type=LoyaltyReferral, qs=referrals())
        with typed_errors():
            decide(referral=row, approve=approve, note=note, actor=actor_of(info), now=timezone.now())
        settle_now(row.pk, prepared_program(info))
        row = referrals().get(pk=row.pk)
        for member in (row.referrer, row.friend):
            read_anew(info, member)
        PrizesByReferralIdLoader(info.context).clear(row.pk)
        return cls(referral=row)
