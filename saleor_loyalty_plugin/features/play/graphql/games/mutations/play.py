import graphene
from django.utils import timezone
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.webhook.event_types import WebhookEventAsyncType

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import require_program
from ......graphql.members.dataloaders import read_anew
from ......graphql.members.types.member import LoyaltyMember
from ......models import LoyaltyMember as MemberRow
from ....games.selectors.games import played
from ....games.services.playing import Asked, play_game
from ....host.games import GameShop
from ..dataloaders import read_game_anew
from ..plays import LoyaltyPlay
from ..types import LoyaltyGame


class LoyaltyGamePlay(LoyaltyMutation):
    play = graphene.Field(LoyaltyPlay, description="What was drawn, and what that gives." + ADDED_IN_02)
    member = graphene.Field(LoyaltyMember, description="The member after it." + ADDED_IN_02)

    class Arguments:
        game = graphene.ID(required=True, description="ID of the game." + ADDED_IN_02)
        word = graphene.String(
            description="A word of the member's that the draw depends on too: on one line, at most 64 characters, no "
            "colon." + ADDED_IN_02
        )
        idempotency_key = graphene.String(
            description="The same key of a customer plays once, and answers the same play." + ADDED_IN_02
        )

    class Meta:
        description = (
            "The requesting customer plays once: first what costs nothing, then for points where the game takes some."
            + ADDED_IN_02
        )
        permissions = (AuthorizationFilters.AUTHENTICATED_USER,)
        webhook_events_info = [
            WebhookEventInfo(type=WebhookEventAsyncType.VOUCHER_CREATED, description="A voucher code was made."),
            WebhookEventInfo(type=WebhookEventAsyncType.GIFT_CARD_CREATED, description="A gift card was made."),
        ]

    @classmethod
    def perform_mutation(cls, _root, info, /, *, game, word=None, idempotency_key=None):
        settings = require_program(info)
        row = node_of(cls, info, game, only_type=LoyaltyGame, field="game")
        shop = GameShop(settings, get_plugin_manager_promise(info.context).get())
        asked = Asked(user_id=info.context.user.pk, game_id=row.pk, word=word or "", key=idempotency_key)
        with typed_errors({"user": "game", "reward": "game"}):
            play = play_game(
                asked=asked,
                shop=shop,
                settings=settings,
                money=shop.money() if row.order_minimum is not None else None,
                now=timezone.now(),
            )
        member = MemberRow.objects.select_related("tier", "assigned_tier").get(pk=play.member_id)
        read_game_anew(info, row.pk)
        read_anew(info, member)
        return cls(play=played().get(pk=play.pk), member=member)
