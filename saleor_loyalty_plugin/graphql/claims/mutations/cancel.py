import graphene
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.permission.enums import AccountPermissions
from saleor.webhook.event_types import WebhookEventAsyncType

from ....host.rewards.cancelling import cancel
from ....models import LoyaltyMember as MemberRow
from ....selectors.claims import claims
from ...core.access.actors import actor_of
from ...core.descriptions import ADDED_IN_02
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...members.dataloaders import read_anew
from ...members.types.member import LoyaltyMember
from ..types import LoyaltyClaim


class LoyaltyClaimCancel(LoyaltyMutation):
    claim = graphene.Field(LoyaltyClaim, description="The claim after it." + ADDED_IN_02)
    member = graphene.Field(LoyaltyMember, description="The member after it." + ADDED_IN_02)

    class Arguments:
        id = graphene.ID(required=True, description="ID of the claim." + ADDED_IN_02)
        reason = graphene.String(
            required=True,
            description="Why; 1 to 1,000 characters. The member reads it in their ledger." + ADDED_IN_02,
        )

    class Meta:
        description = (
            "Takes a claim back that was not used: its code, card or line is gone, and the points return. Refused "
            "where it was used, is in use elsewhere, or a payment was begun in its checkout." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.VOUCHER_DELETED, description="A voucher code was taken back."),
            WebhookEventInfo(
                type=WebhookEventAsyncType.GIFT_CARD_STATUS_CHANGED, description="A gift card was taken back."
            ),
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, reason):
        claim = node_of(cls, info, id, only_type=LoyaltyClaim, qs=claims())
        manager = get_plugin_manager_promise(info.context).get()
        with typed_errors({"reward": "id"}):
            cancel(claim, manager, reason=reason, actor=actor_of(info))
        member = MemberRow.objects.select_related("tier", "assigned_tier").get(pk=claim.member_id)
        read_anew(info, member)
        return cls(claim=claims().get(pk=claim.pk), member=member)
