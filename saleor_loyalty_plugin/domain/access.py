"""Exclusive access: what only members of a tier and above may use or buy (practice M4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

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
