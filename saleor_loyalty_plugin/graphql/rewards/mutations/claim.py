import graphene
from saleor.giftcard.models import GiftCard as GiftCardRow
from saleor.graphql.checkout.types import Checkout
from saleor.graphql.core.context import SyncWebhookControlContext
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.giftcard.types import GiftCard
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.webhook.event_types import WebhookEventAsyncType

from ....host.rewards.claims import claim_for_checkout, claim_to_keep
from ...checkout.owner import checkout_to_spend_in
from ...core.access.visibility import visible_member
from ...core.descriptions import ADDED_IN_02
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.program import require_program
from ...members.dataloaders import MemberByUserIdLoader, read_user_anew
from ...members.membership import signed_in_customer
from ...members.types.member import LoyaltyMember
from .rows import reward_of


class LoyaltyRewardClaim(LoyaltyMutation):
    checkout = graphene.Field(Checkout, description="The checkout with the reward, where one was named.")
    voucher_code = graphene.String(description="The code that was made, for a VOUCHER.")
    gift_card = graphene.Field(GiftCard, description="The card that was made, for a GIFT_CARD.")
    member = graphene.Field(LoyaltyMember, description="The member after the claim.")

    class Arguments:
        reward = graphene.ID(required=True, description="ID of the reward.")
        checkout = graphene.ID(description="ID of the checkout; without one a voucher code or gift card is kept.")
        idempotency_key = graphene.String(
            description="The same key claims once, and answers the same claim." + ADDED_IN_02
        )

    class Meta:
        description = (
            "Spends points on a reward for this checkout, or to keep (a voucher code or gift card) without one. "
            "For the checkout's customer, or requires MANAGE_CHECKOUTS or HANDLE_CHECKOUTS."
        )
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.CHECKOUT_UPDATED, description="A checkout was updated."),
            WebhookEventInfo(type=WebhookEventAsyncType.VOUCHER_CREATED, description="A voucher code was made."),
            WebhookEventInfo(type=WebhookEventAsyncType.GIFT_CARD_CREATED, description="A gift card was made."),
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, reward, checkout=None, idempotency_key=None):
        settings = require_program(info)
        row = reward_of(cls, info, reward, field="reward")
        manager = get_plugin_manager_promise(info.context).get()
        with typed_errors():
            if checkout is None:
                user, node = signed_in_customer(info), None
                user_id = user.pk
                claim = claim_to_keep(row, user, manager, settings=settings, idempotency_key=idempotency_key)
            else:
                node = checkout_to_spend_in(cls, info, checkout, field="checkout")
                user_id = node.user_id
                claim = claim_for_checkout(row, node, manager, settings=settings, idempotency_key=idempotency_key)
        read_user_anew(info, user_id)
        return cls(
            checkout=node and SyncWebhookControlContext(node=node),
            voucher_code=claim.given.get("voucher_code"),
            gift_card=GiftCardRow.objects.filter(pk=claim.given.get("gift_card")).first(),
            member=visible_member(info, MemberByUserIdLoader(info.context).load(user_id).get()),
        )
