"""Prizes of points or of a reward to keep: given, and taken back by whoever has a row that says which they are."""

from datetime import datetime
from typing import Any, Protocol

from ...models import ClaimState, LoyaltyMember, Redemption, Reward
from ...settings import ProgramSettings
from .bonuses import post_bonus, take_bonus_back
from .rewards import give_reward


class Hands(Protocol):
    """What makes rewards that are kept, and takes them back: the host."""

    def currency(self, reward: Reward) -> str:
        """Return the currency of the reward's channel.

        Raises:
            LoyaltyError: on `reward`, its channel is gone or loyalty is off there.

        """

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        """Make the code or card of a claim, in the same transaction."""

    def take_back(self, claim: Redemption) -> bool:
        """Take a code or card back unless it was used; return False where it is in use and has to be asked again.

        No member is locked.
        """


class Prize(Protocol):
    """A row that keeps a prize: points, or a reward and the claim that was made of it."""

    points: int | None
    given: bool
    given_at: datetime | None
    postings: int
    # Keys to other rows are Any to whoever asks for a row of some table.
    reward: Any
    claim: Any


def give_prize(
    prize: Prize,
    *,
    member: LoyaltyMember,
    key: str,
    reason: str,
    hands: Hands,
    settings: ProgramSettings,
    now: datetime,
) -> None:
    """Give a member whom `open_ledger` returned what the row says, and note that; who calls this saves the row.

    Args:
        prize: what is given, and not given yet.
        member: who has it.
        key: of the row; with the number of postings it posts once.
        reason: what the entry of points says.
        hands: what makes codes and cards.
        settings: when points expire.
        now: when it is given.

    Raises:
        LoyaltyError: the reward cannot be given now.

    """
    prize.given, prize.given_at, prize.postings = True, now, prize.postings + 1
    if prize.points is not None:
        posting = f"{key}:{prize.postings}"
        post_bonus(
            member=member, points=prize.points, idempotency_key=posting, reason=reason, settings=settings, now=now
        )
    if prize.reward is not None and (prize.claim is None or prize.claim.claim_state == ClaimState.GIVEN_UP):
        currency = hands.currency(prize.reward)
        prize.claim = give_reward(member=member, reward=prize.reward, currency=currency, now=now)
        hands.make(prize.claim, member)


def take_prize(prize: Prize, *, member: LoyaltyMember, key: str, reason: str, now: datetime) -> None:
    """Take points back, below zero where they are spent; who calls this saves the row.

    A code was taken back before (`is_in_use`), or was used and stays so.
    """
    prize.given, prize.postings = False, prize.postings + 1
    if prize.points is not None:
        posting = f"{key}:{prize.postings}"
        take_bonus_back(member=member, points=prize.points, idempotency_key=posting, reason=reason, now=now)


def is_in_use(claim: Redemption | None, hands: Hands) -> bool:
    """Take the code or card of a prize back that is due no longer; return whether it is in use, to be asked again.

    Nobody is locked.
    """
    is_over = claim is None or claim.claim_state in (ClaimState.GIVEN_UP, ClaimState.USED)
    return not is_over and claim is not None and not hands.take_back(claim)
