import graphene
from saleor.graphql.checkout.types import Checkout
from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.webhook.event_types import WebhookEventAsyncType

from ....host.checkout.redeeming import remove_from_checkout
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.program import require_program
from ...members.dataloaders import read_user_anew
from ..owner import checkout_to_spend_in


class CheckoutLoyaltyPointsRemove(LoyaltyMutation):
    checkout = graphene.Field(Checkout, description="The checkout without points.")

    class Arguments:
        id = graphene.ID(required=True, description="The checkout's ID.")

    class Meta:
        description = (
            "Gives the points back. No error where none were applied. "
            "For the checkout's customer, or requires MANAGE_CHECKOUTS or HANDLE_CHECKOUTS."
        )
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.CHECKOUT_UPDATED, description="A checkout was updated.")
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        require_program(info)
        checkout = checkout_to_spend_in(cls, info, id)
        with typed_errors():
            remove_from_checkout(checkout, get_plugin_manager_promise(info.context).get())
        read_user_anew(info, checkout.user_id)
        return cls(checkout=SyncWebhookControlContext(node=checkout))
