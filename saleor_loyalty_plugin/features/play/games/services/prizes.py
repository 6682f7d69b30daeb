"""What a play costs and what is won by it, in the ledger of a locked member."""

from datetime import datetime
from typing import Any

from django.db.models import F

from .....enums import LoyaltyErrorCode, TransactionKind
from .....errors import LoyaltyError
from .....models import LoyaltyMember
from .....services.giving.bonuses import post_bonus
from .....services.giving.rewards import give_reward
from .....services.ledger import Entry, post
from .....settings import ProgramSettings
from ..models import Game, GamePlay, PlayGrant
from .asking import Shop


class PrizeIsGone(Exception):
    """The reward that was drawn went to somebody else after its slice was looked at."""


def take_cost(play: GamePlay, member: LoyaltyMember, game: Game, now: datetime) -> None:
    """Take the points that a play costs, or the play that it uses of those that were given."""
    if play.grant_id is not None:
        PlayGrant.objects.filter(pk=play.grant_id).update(used=F("used") + 1)
    if play.cost:
        entry = Entry(
            kind=TransactionKind.REDEMPTION,
            points=-play.cost,
            idempotency_key=_key(play, "cost"),
            reason=game.name,
        )
        post(member=member, entry=entry, now=now)


def give_prize(
    play: GamePlay, member: LoyaltyMember, game: Game, shop: Shop, settings: ProgramSettings, now: datetime
) -> None:
    """Give what was drawn, and keep it with the play.

    Raises:
        PrizeIsGone: see above.

    """
    if play.slice.reward is not None:
        play.claim = _claim(play.slice.reward, member, shop, now)
    elif play.points:
        post_bonus(
            member=member,
            points=play.points,
            idempotency_key=_key(play, "prize"),
            reason=game.name,
            settings=settings,
            now=now,
        )


def _claim(reward: Any, member: LoyaltyMember, shop: Shop, now: datetime) -> Any:
    try:
        claim = give_reward(member=member, reward=reward, currency=shop.currency(reward), now=now)
    except LoyaltyError as error:
        if error.code in (LoyaltyErrorCode.REWARD_UNAVAILABLE, LoyaltyErrorCode.PROGRAM_INACTIVE):
            raise PrizeIsGone from error
        raise
    shop.make(claim, member)
    return claim


def _key(play: GamePlay, what: str) -> str:
    return f"play:{play.day_id}:{play.named}:{play.play}:{what}"
