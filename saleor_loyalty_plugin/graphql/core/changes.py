"""Changes of the program by a request: the log of changes is told who makes them."""

from contextlib import AbstractContextManager

from ...services.changes import changed_by
from .access.actors import actor_of


def changed_by_caller(info) -> AbstractContextManager[None]:
    """Return a transaction in which what is changed is the caller's."""
    return changed_by(actor_of(info))
