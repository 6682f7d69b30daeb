"""What staff do with ambassadors."""

import graphene
from django.utils import timezone
from saleor.graphql.core.scalars import Decimal
from saleor.permission.enums import AccountPermissions

from ......graphql.core.access.actors import actor_of
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ....ambassadors.selectors import ambassadors
from ....ambassadors.services.deciding import decide, end, offer_anew
from ..dataloaders import AmbassadorByMemberIdLoader
from ..types import SHARE, LoyaltyAmbassador

BY_STAFF = (AccountPermissions.MANAGE_USERS,)


class _ByStaff(LoyaltyMutation):
    """A mutation by staff of one ambassador: `decided` does it."""

    class Meta:
        abstract = True

    @classmethod
    def decided(cls, row, **given):
        raise NotImplementedError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, **given):
        row = node_of(cls, info, id, only_type=LoyaltyAmbassador, qs=ambassadors())
        with typed_errors():
            ambassador = cls.decided(row, actor=actor_of(info), now=timezone.now(), **given)
        AmbassadorByMemberIdLoader(info.context).clear(ambassador.member_id)
        return cls(ambassador=ambassador)


class LoyaltyAmbassadorDecide(_ByStaff):
    ambassador = graphene.Field(LoyaltyAmbassador, description="The application after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the application." + ADDED_IN_02)
        approve = graphene.Boolean(
            required=True, description="True offers the member conditions; false refuses." + ADDED_IN_02
        )
        note = graphene.String(description="Why, for staff; up to 1,000 characters. Needed to refuse." + ADDED_IN_02)
        share_percent = Decimal(description=f"What is offered, {SHARE}; else as the terms say.{ADDED_IN_02}")
        months = graphene.Int(description="For how many months, 1 to 120; else as the terms say." + ADDED_IN_02)

    class Meta:
        description = (
            "Accepts an application with conditions, which count once the member has accepted them, or refuses it. "
            "Decided once; an offer is taken back with loyaltyAmbassadorEnd." + ADDED_IN_02
        )
        permissions = BY_STAFF

    @classmethod
    def decided(cls, row, **given):
        known = {"share_percent": None, "months": None}
        return decide(ambassador=row, **{**known, **given, "note": given.get("note") or ""})


class LoyaltyAmbassadorOffer(_ByStaff):
    ambassador = graphene.Field(LoyaltyAmbassador, description="The new offer." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the ambassador, or of an offer." + ADDED_IN_02)
        note = graphene.String(required=True, description="Why, for staff; 1 to 1,000 characters." + ADDED_IN_02)
        share_percent = Decimal(description=f"What is offered, {SHARE}; else as the terms say.{ADDED_IN_02}")
        months = graphene.Int(description="For how many months, 1 to 120; else as the terms say." + ADDED_IN_02)

    class Meta:
        description = (
            "Offers who is or was an ambassador other conditions, or others instead of an offer. They count once the "
            "member has accepted them; what was agreed to before is over now, and orders placed in between do not "
            "count." + ADDED_IN_02
        )
        permissions = BY_STAFF

    @classmethod
    def decided(cls, row, **given):
        return offer_anew(ambassador=row, **{"share_percent": None, "months": None, **given})


class LoyaltyAmbassadorEnd(_ByStaff):
    ambassador = graphene.Field(LoyaltyAmbassador, description="The ambassador after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the ambassador." + ADDED_IN_02)
        note = graphene.String(required=True, description="Why, for staff; 1 to 1,000 characters." + ADDED_IN_02)

    class Meta:
        description = (
            "Ends what was agreed to, or takes an offer back; orders placed from now on do not count, and what was "
            "given stays." + ADDED_IN_02
        )
        permissions = BY_STAFF

    @classmethod
    def decided(cls, row, **given):
        return end(ambassador=row, **given)
