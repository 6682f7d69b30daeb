"""Who changes the program: the database writes the log of changes itself, and is told here by whom (rule 72)."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from .actors import Actor

COMMAND_LINE = Actor(app="command line")
# What the database takes for no change of anybody's (migration 0025).
PACKAGE = "package"


@contextmanager
def changed_by(actor: Actor) -> Iterator[None]:
    """Run in one transaction what an actor changes; nobody known for an actor without user and app."""
    with transaction.atomic():
        before = _tell(_named(actor))
        yield
        _tell(before)


@contextmanager
def shipped() -> Iterator[None]:
    """Run in one transaction what brings rows that come with the package: nobody changed them, and none is logged."""
    with transaction.atomic():
        before = _tell(PACKAGE)
        yield
        _tell(before)


def _named(actor: Actor) -> str:
    if actor.user_id is not None:
        return f"user:{actor.user_id}"
    return f"app:{actor.app}" if actor.app else ""


def _tell(who: str) -> str:
    """Say who it is from now on, until the transaction ends; return who it was."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT before, set_config('saleor_loyalty.changed_by', %s, true)"
            " FROM (SELECT coalesce(current_setting('saleor_loyalty.changed_by', true), '') AS before OFFSET 0) said",
            [who],
        )
        return str(cursor.fetchone()[0])
