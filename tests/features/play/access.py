"""Play in the table of tests/graphql/access."""

from .games import access as games

ACCESS = {**games.ACCESS}
QUESTIONS = {**games.QUESTIONS}
OPEN = {**games.OPEN}


def world() -> dict[str, str]:
    """Return the ids of what play is asked about."""
    return games.world()
