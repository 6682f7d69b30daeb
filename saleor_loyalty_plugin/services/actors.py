"""Who does something to a member."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """One of the staff by their user id, or an app by its identifier or name."""

    user_id: int | None = None
    app: str = ""
