"""Who may play now, and by which of their plays."""

from datetime import datetime
from typing import Any

from .....enums import LoyaltyErrorCode
from .....errors import InsufficientPointsError, LoyaltyError, MemberSuspendedError
from .....models import LoyaltyMember
from .....services.checks import require_spending
from .....settings import ProgramSettings
from ..models import Game
from ..rules.plays import Source, age_on, next_source, room
from ..selectors.standing import standing_of, terms_of
from .locking import no_game


class NotAnnounced(Exception):
    """The present day's seed is not announced: it has to be before anybody plays."""


def admit(member: LoyaltyMember, game: Any, settings: ProgramSettings, now: datetime) -> Source:
    """Return which of a member's plays is used; both are locked.

    Raises:
        LoyaltyError: what `play_game` says of `game`.
        NotAnnounced: see above.

    """
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="game")
    if not game.active:
        raise no_game()
    if not settings.earning_active:
        # Before anything is drawn, so that no prize waits.
        message = "No points are given at the moment. Play again later: your plays stay."
        raise _refused(message, LoyaltyErrorCode.PROGRAM_INACTIVE)
    if game.day_id is None:
        raise NotAnnounced
    _check_age(game)
    return _source(member, game, settings)


def _check_age(game: Any) -> None:
    if game.least_age is None:
        return
    asked = f"This game is for members of {game.least_age} years or more."
    if game.born is None:
        message = f"{asked} Tell your date of birth with its year first, in your account."
        raise _refused(message, LoyaltyErrorCode.REQUIRED)
    if age_on(game.day, game.born) < game.least_age:
        raise _refused(asked, LoyaltyErrorCode.INVALID)


def _source(member: LoyaltyMember, game: Any, settings: ProgramSettings) -> Source:
    terms, standing = terms_of(game), standing_of(game)
    if room(terms, standing) == 0:
        limits = [f"{game.day_limit} in a day"] if game.day_limit else []
        limits += [f"{game.member_limit} in all"] if game.member_limit else []
        message = f"You have no play left: it can be played {' and '.join(limits)} times."
        raise _refused(message, LoyaltyErrorCode.ABOVE_MAXIMUM)
    source = next_source(terms, standing)
    if source is None:
        raise _refused(f"You have no play left. {_ways_out(game)}", LoyaltyErrorCode.ABOVE_MAXIMUM)
    if source == Source.POINTS:
        require_spending(settings, field="game")
        if member.available < game.points_cost:
            message = f"A play costs {game.points_cost} points, you have {max(member.available, 0)}."
            raise InsufficientPointsError(message, field="game")
    return source


def _ways_out(game: Game) -> str:
    ways = ["You have the next one tomorrow."] if game.plays_a_day else []
    ways += ["Your next order may give one."] if game.order_minimum else []
    return " ".join(ways) or "Look again when you were given one."


def over() -> LoyaltyError:
    """Return the refusal of a game whose budget is used up."""
    message = "This game is over: its prizes are given. Nothing was taken from you."
    return _refused(message, LoyaltyErrorCode.REWARD_UNAVAILABLE)


def _refused(message: str, code: LoyaltyErrorCode) -> LoyaltyError:
    return LoyaltyError(message, field="game", code=code)
