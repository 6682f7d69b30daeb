import graphene
from django.db import transaction
from django.utils import timezone
from saleor.graphql.account.types import User
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.permission.enums import AccountPermissions
from saleor.webhook.event_types import WebhookEventAsyncType

from .....graphql.claims.types import LoyaltyClaim
from .....graphql.core.access.actors import actor_of
from .....graphql.core.access.channels import require_channel
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.errors import typed_errors
from .....graphql.core.mutations import LoyaltyMutation
from .....graphql.core.nodes import node_of
from .....graphql.core.program import prepared_program
from .....graphql.members.dataloaders import read_anew
from .....graphql.members.membership import member_of
from .....graphql.members.mutations.points_adjust import key_of
from .....graphql.members.types.member import LoyaltyMember
from .....graphql.rewards.mutations.rows import reward_of
from .....host.rewards.hands import SaleorHands
from .....models import LoyaltyMember as MemberRow
from .....selectors.claims import claims
from ...gifts.services import give_gift


class LoyaltyGift(LoyaltyMutation):
    claim = graphene.Field(LoyaltyClaim, description="The reward that the member has now." + ADDED_IN_02)
    member = graphene.Field(LoyaltyMember, description="The member after it." + ADDED_IN_02)

    class Arguments:
        user = graphene.ID(required=True, description="The customer." + ADDED_IN_02)
        reward = graphene.ID(
            required=True,
            description="A VOUCHER or GIFT_CARD, also one that is not in the catalogue, whatever the member's tier."
            + ADDED_IN_02,
        )
        note = graphene.String(required=True, description="Why, for staff; 1 to 1,000 characters." + ADDED_IN_02)
        idempotency_key = graphene.String(
            description="The same key gives once, and answers the same claim." + ADDED_IN_02
        )

    class Meta:
        description = (
            "Gives a member a reward without points, up to the settings `gifts_per_month` and `adjust_limit_per_day`, "
            "and not to a suspended member. It can be taken back with loyaltyClaimCancel." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.VOUCHER_CREATED, description="A voucher code was made."),
            WebhookEventInfo(type=WebhookEventAsyncType.GIFT_CARD_CREATED, description="A gift card was made."),
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, user, reward, note, **given):
        settings = prepared_program(info)
        customer = node_of(cls, info, user, only_type=User, field="user")
        row = reward_of(cls, info, reward, field="reward")
        require_channel(info, row.channel_id)
        manager = get_plugin_manager_promise(info.context).get()
        # A refused gift does not enrol anybody either.
        with typed_errors(), transaction.atomic():
            member_of(customer, settings)
            claim = give_gift(
                user_id=customer.pk,
                reward=row,
                note=note,
                idempotency_key=key_of(given),
                actor=actor_of(info),
                hands=SaleorHands(manager),
                settings=settings,
                now=timezone.now(),
            )
        member = MemberRow.objects.select_related("tier", "assigned_tier").get(pk=claim.member_id)
        read_anew(info, member)
        return cls(claim=claims().get(pk=claim.pk), member=member)
