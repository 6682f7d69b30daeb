import graphene
from saleor.graphql.checkout.types import Checkout
from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.webhook.event_types import WebhookEventAsyncType

from ....host.rewards.claims import unclaim
from ...checkout.owner import checkout_to_spend_in
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.nodes import node_of
from ...core.program import require_program
from ...members.dataloaders import read_user_anew
from ..types import LoyaltyReward


class LoyaltyRewardUnclaim(LoyaltyMutation):
    checkout = graphene.Field(Checkout, description="The checkout without the reward.")

    class Arguments:
        reward = graphene.ID(required=True, description="ID of the reward.")
        checkout = graphene.ID(required=True, description="ID of the checkout.")

    class Meta:
        description = (
            "Gives up a reward that was claimed for a checkout; the points come back. No error where none was; a code "
            "or card that was used meanwhile stays claimed. For the checkout's customer, or requires MANAGE_CHECKOUTS "
            "or HANDLE_CHECKOUTS."
        )
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.CHECKOUT_UPDATED, description="A checkout was updated."),
            WebhookEventInfo(type=WebhookEventAsyncType.VOUCHER_DELETED, description="A voucher code was taken back."),
            WebhookEventInfo(
                type=WebhookEventAsyncType.GIFT_CARD_STATUS_CHANGED, description="A gift card was taken back."
            ),
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, reward, checkout):
        require_program(info)
        row = node_of(cls, info, reward, only_type=LoyaltyReward, field="reward")
        node = checkout_to_spend_in(cls, info, checkout, field="checkout")
        with typed_errors():
            unclaim(row, node, get_plugin_manager_promise(info.context).get())
        read_user_anew(info, node.user_id)
        return cls(checkout=SyncWebhookControlContext(node=node))
