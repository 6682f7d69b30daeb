"""What a message is about, as it is kept with the message: ids and numbers, nothing that names a person."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Each is None, or empty, where the message is not about it. Points are whole, moments aware."""

    points: int | None = None
    """That are given, asked for, or about to expire."""
    points_until: datetime | None = None
    """When those expire."""
    tier_id: int | None = None
    """That was reached, or is about to be lost."""
    tier_until: datetime | None = None
    """When it is lost."""
    reward_id: int | None = None
    voucher_code: str = ""
    voucher_until: datetime | None = None
    order_id: str = ""
    checkout_id: str = ""
    variant_ids: tuple[int, ...] = ()
    product_ids: tuple[int, ...] = ()
    category_id: int | None = None
    years: int | None = None
    """Of membership."""
    event_id: int | None = None
    """At which the member has a seat, or is offered one."""
    seat_until: datetime | None = None
    """Until when that is kept."""
    survey_id: int | None = None
    """That the member is asked."""
    challenge_id: int | None = None
    """That the member has done."""
    badge: str = ""
    """Whose code it is that they got for it; blank: none."""
    plays: int | None = None
    """Of games, that are given."""
    prize_at: datetime | None = None
    """When what is given is theirs; None: it is already."""
    share_percent: str = ""
    """Of what orders of friends earn, that is offered."""
    months: int | None = None
    """For how long."""

    def as_data(self) -> dict[str, Any]:
        """Return what JSON keeps: what is there."""
        return {name: _plain(value) for name, value in asdict(self).items() if value not in (None, "", ())}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Facts":
        """Return what `as_data` wrote, also by a version that knew more."""
        known = {each.name for each in fields(cls)}
        return cls(**{name: _read(name, value) for name, value in data.items() if name in known and value is not None})


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _read(name: str, value: Any) -> Any:
    if name.endswith(("_until", "_at")):
        return datetime.fromisoformat(value)
    return tuple(value) if isinstance(value, list) else value
