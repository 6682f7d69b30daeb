"""A play: its cost, number, stock and prize in one transaction (rule 88)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db import transaction

from .....domain.draws import drawn, place_of, word_problem
from .....domain.program_money import ProgramMoney
from .....errors import IdempotencyConflictError, LoyaltyError
from .....models import LoyaltyMember
from .....models.member import customer
from .....services.checks import check_key, check_storable
from .....services.ledger import open_ledger
from .....services.members import require_member
from .....settings import ProgramSettings
from ..models import Game, GamePlay, GameSlice
from ..rules.naming import named
from ..rules.plays import Source
from ..selectors.games import channels_of, present_weights, slices_of
from ..selectors.turns import turns_of
from .admitting import NotAnnounced, admit, over
from .announcing import announce_days
from .asking import Shop
from .locking import lock_game
from .prizes import PrizeIsGone, give_prize, take_cost

TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a member asks for: one play of a game, with a word of theirs; under the same key one alone."""

    user_id: int
    game_id: int
    word: str = ""
    key: str | None = None


class Lot(NamedTuple):
    """What a draw is made of: slices, and their weights as they are now."""

    slices: list[GameSlice]
    weights: list[int]


def play_game(
    *, asked: Asked, shop: Shop, settings: ProgramSettings, now: datetime, money: ProgramMoney | None = None
) -> GamePlay:
    """Play once and return the play, the same for the same key. To be called without a transaction.

    A prize that somebody else takes at this very moment is drawn for anew, among what is left; no play is lost by it.

    Args:
        asked: by whom, which game, and their word.
        shop: what makes prizes.
        settings: the program's.
        now: when.
        money: what orders' amounts are converted by; without it they give no plays.

    Raises:
        LoyaltyError: on `word`, it has a colon, a line break or more than 64 characters; on `game`, NOT_FOUND, it is
            off or gone; PROGRAM_INACTIVE, no points are given at the moment; REQUIRED or INVALID, it asks for an age
            that the member has not told, or has not; ABOVE_MAXIMUM, no play is left; REWARD_UNAVAILABLE, it is over.
        InsufficientPointsError: on `game`, the member has fewer points than a play costs.
        NotAMemberError: the user has not joined.
        MemberSuspendedError: staff have suspended the member.
        IdempotencyConflictError: the key was used for another game or word.

    """
    _check(asked)
    for _ in range(TRIES):
        try:
            return _play(asked, shop, settings, money, now)
        except PrizeIsGone:
            continue
        except NotAnnounced as error:
            # Nobody could have read what is announced and played for at once: the next request is drawn by it.
            announce_days(game_id=asked.game_id, zone=settings.zone, now=now)
            raise LoyaltyError("Today's draw was announced just now. Play again.", field="game") from error
    raise over()


def _check(asked: Asked) -> None:
    check_storable(asked.word, field="word")
    if problem := word_problem(asked.word):
        raise LoyaltyError(problem, field="word")
    if asked.key is not None:
        check_key(asked.key)


@transaction.atomic
def _play(asked: Asked, shop: Shop, settings: ProgramSettings, money: ProgramMoney | None, now: datetime) -> GamePlay:
    member = _member(asked, settings, now)
    game = lock_game(turns_of(member, asked.game_id, key=asked.key, money=money, now=now))
    if game.earlier is not None:
        return _same(game.earlier, asked)
    source = admit(member, game, settings, now)
    play = _drawn(asked, member, game, source, _lot(game, shop, now), now)
    take_cost(play, member, game, now)
    give_prize(play, member, game, shop, settings, now)
    play.save()
    return play


def _lot(game: Game, shop: Shop, now: datetime) -> Lot:
    slices = slices_of([game.pk])[game.pk]
    weights = present_weights(game, slices, shop.open_channels(channels_of(slices)), now)
    if weights is None:
        raise over()
    return Lot(slices, weights)


def _member(asked: Asked, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    member = open_ledger(customer(asked.user_id), now=now)
    if member is not None:
        return member
    joined = require_member(user_id=asked.user_id, settings=settings, now=now)
    return open_ledger(customer(asked.user_id), now=now) or joined


def _drawn(asked: Asked, member: LoyaltyMember, game: Any, source: Source, lot: Lot, now: datetime) -> GamePlay:
    """Return the play that is drawn, with what it costs and gives; nothing of that is done yet."""
    who, total = named(member.pk), sum(lot.weights)
    number = drawn(bytes(game.seed), word=asked.word, member=who, play=game.next_play, total=total)
    won = lot.slices[place_of(number, lot.weights)]
    return GamePlay(
        game=game,
        day_id=game.day_id,
        member=member,
        named=who,
        play=game.next_play,
        word=asked.word,
        number=number,
        weights=lot.weights,
        slice=won,
        points=won.points,
        worth=won.worth,
        source=source,
        cost=game.points_cost if source == Source.POINTS else 0,
        order_id=game.next_order if source == Source.ORDER else None,
        grant_id=game.next_grant if source == Source.GRANT else None,
        played_at=now,
        idempotency_key=asked.key,
    )


def _same(play_id: int, asked: Asked) -> GamePlay:
    play = GamePlay.objects.select_related("slice", "claim").get(pk=play_id)
    if (play.game_id, play.word) != (asked.game_id, asked.word):
        message = "This key was used for another play. Play again with a new key."
        raise IdempotencyConflictError(message, field="idempotency_key")
    return play
