"""Prizes and gifts that are Saleor's to make: voucher codes and gift cards, made and taken back."""

from functools import partial
from typing import Any

from django.db import transaction
from saleor.channel.models import Channel
from saleor.plugins.manager import get_plugins_manager

from ...models import LoyaltyMember, Redemption, Reward
from ...services.actors import Actor
from ...services.spending.claims import take_claim_back
from .claims import end, make_to_keep, require_active
from .goods import unavailable
from .use import uses_of


class SaleorHands:
    """The `Hands` of Saleor. `taking_back` is why something is taken back, as its claim says it."""

    def __init__(self, manager: Any = None, *, taking_back: str = "") -> None:
        self.manager = manager or get_plugins_manager(allow_replica=False)
        self.taking_back = taking_back

    def currency(self, reward: Reward) -> str:
        channel = Channel.objects.filter(pk=reward.channel_id).first()
        if channel is None:
            raise unavailable("This reward's channel was deleted. Choose another reward.")
        require_active(channel.pk)
        return channel.currency_code

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        channel = Channel.objects.filter(pk=claim.channel_id).first()
        make_to_keep(claim, member.user, channel, self.manager)

    @transaction.atomic
    def take_back(self, claim: Redemption) -> bool:
        use = uses_of([claim])[claim.pk]
        if use.problem:
            return False
        end(claim, use, self.manager, partial(take_claim_back, reason=self.taking_back, actor=Actor()))
        return True
