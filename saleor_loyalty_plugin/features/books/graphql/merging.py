import graphene
from django.utils import timezone
from saleor.permission.enums import AccountPermissions

from ....graphql.core.access.actors import actor_of
from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.errors import typed_errors
from ....graphql.core.mutations import LoyaltyMutation
from ....graphql.core.nodes import node_of
from ....graphql.core.program import prepared_program
from ....graphql.members.dataloaders import read_anew
from ....graphql.members.types.member import LoyaltyMember
from ....models import LoyaltyMember as MemberRow
from ....services.checks import check_key
from ..host.merging import merge_accounts


class LoyaltyMembersMerge(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The member who stays." + ADDED_IN_02)

    class Arguments:
        from_ = graphene.Argument(
            graphene.ID, name="from", required=True, description="The member who goes." + ADDED_IN_02
        )
        into = graphene.ID(required=True, description="The member who stays." + ADDED_IN_02)
        idempotency_key = graphene.String(
            description="The same key merges once; 1 to 150 characters." + ADDED_IN_02,
        )

    class Meta:
        description = (
            "Makes two accounts of one person one: points with their dates, what later refunds do, and the higher tier "
            "go to the member who stays; what checkouts of the other hold is released. A second time changes nothing."
            + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, from_, into, idempotency_key=None):
        settings = prepared_program(info)
        merged = node_of(cls, info, from_, only_type=LoyaltyMember, field="from", qs=MemberRow.objects.all())
        stays = node_of(cls, info, into, only_type=LoyaltyMember, field="into", qs=MemberRow.objects.all())
        with typed_errors():
            if idempotency_key is not None:
                check_key(idempotency_key)
            member = merge_accounts(
                from_id=merged.pk,
                into_id=stays.pk,
                settings=settings,
                now=timezone.now(),
                actor=actor_of(info),
                idempotency_key=idempotency_key,
            )
        member = MemberRow.objects.select_related("tier", "assigned_tier").get(pk=member.pk)
        read_anew(info, member)
        return cls(member=member)


class BookMutations(graphene.ObjectType):
    loyalty_members_merge = LoyaltyMembersMerge.Field()
