"""Play in the table of tests/graphql/access."""

from .challenges import access as challenges
from .games import access as games

ACCESS = {**challenges.ACCESS, **games.ACCESS}
QUESTIONS = {**challenges.QUESTIONS, **games.QUESTIONS}
OPEN = {**challenges.OPEN, **games.OPEN}


def world() -> dict[str, str]:
    """Return the ids of what play is asked about."""
    return {**challenges.world(), **games.world()}
