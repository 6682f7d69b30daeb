"""Exclusive access: what only members of a tier and above may use or buy (practice M4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

TIER_KEY = "loyalty.tier"
EARLY_ACCESS_KEY = "loyalty.early_access_until"


@dataclass(frozen=True, slots=True)
class Access:
    """A restriction that an operator wrote into the metadata of a product, a collection or a voucher."""

    tier_code: str
    opens_at: datetime | None = None
    """From when on it is open to everybody."""

    def is_open(self, now: datetime) -> bool:
        return self.opens_at is not None and self.opens_at <= now


@dataclass(frozen=True, slots=True)
class Opening:
    """To whom something is open that has restrictions, or none."""

    is_open: bool
    """To who asks."""
    tier_code: str | None = None
    """The lowest that may buy it; None where everybody may, or nobody because a tier is named that is not there."""
    opens_at: datetime | None = None
    """From when on everybody may; None where they may now, or at no time."""


def opening(
    accesses: Iterable[Access], *, thresholds: Mapping[str, Decimal], reached: Decimal | None, now: datetime
) -> Opening:
    """Return to whom something with these restrictions, all of which hold, is open at `now`.

    `thresholds` are the tiers' by code, `reached` that of who asks, None for who is in no tier.
    """
    closed = [access for access in accesses if not access.is_open(now)]
    if not closed:
        return Opening(is_open=True)
    moments = [access.opens_at for access in closed if access.opens_at is not None]
    opens_at = max(moments) if len(moments) == len(closed) else None
    if any(access.tier_code not in thresholds for access in closed):
        return Opening(is_open=False, opens_at=opens_at)
    code = max((access.tier_code for access in closed), key=lambda code: thresholds[code])
    return Opening(reached is not None and reached >= thresholds[code], code, opens_at)


def access_of(metadata: Mapping[str, str] | None) -> Access | None:
    """Return the restriction that metadata states, None where there is none.

    A time that cannot be read opens nothing: what is meant to be secret stays so. A time without a zone is UTC.
    """
    code = str((metadata or {}).get(TIER_KEY) or "").strip().lower()
    if not code:
        return None
    return Access(code, _moment((metadata or {}).get(EARLY_ACCESS_KEY)))


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text).strip()) if text else None
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
