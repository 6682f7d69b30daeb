import graphene
from django.utils import timezone
from saleor.permission.enums import AccountPermissions

from ......graphql.core.access.actors import actor_of
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ....polls.models import PollOption
from ....polls.services.entering import decide
from ..dataloaders import OptionByIdLoader, read_poll_anew
from ..options import LoyaltyPollEntry


class LoyaltyPollEntryApprove(LoyaltyMutation):
    entry = graphene.Field(LoyaltyPollEntry, description="The entry after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the entry." + ADDED_IN_02)
        approved = graphene.Boolean(
            required=True,
            description="True lets it be voted for; false does not, and its votes count for nobody." + ADDED_IN_02,
        )

    class Meta:
        description = "Decides whether an entry can be voted for, until the poll closes." + ADDED_IN_02
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, approved):
        entries = PollOption.objects.filter(member__isnull=False).select_related("poll")
        row = node_of(cls, info, id, only_type=LoyaltyPollEntry, qs=entries)
        with typed_errors():
            entry = decide(entry=row, approved=approved, actor=actor_of(info), now=timezone.now())
        read_poll_anew(info, entry.poll_id)
        OptionByIdLoader(info.context).clear(entry.pk)
        return cls(entry=entry)
