"""What one row brings one member: in one transaction, or not at all."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Least

from .....errors import LoyaltyError
from .....models import LoyaltyMember, Tier
from .....services.adjustments import adjust_points
from .....services.members import enroll
from .....services.questions.birthdays import birthdays
from .....services.tiers import assign_tier
from .....settings import ProgramSettings
from ...models import ImportedFile, ImportedRow
from ...rules.importing.members import BroughtMember


def kept(row: BroughtMember) -> dict[str, Any]:
    """Return what a row brings besides points, as it is kept while it waits."""
    birthday = row.birthday
    return {
        "tier": row.tier,
        "expires_at": row.expires_at.isoformat() if row.expires_at else None,
        "joined_at": row.joined_at.isoformat() if row.joined_at else None,
        "birthday": [birthday.month, birthday.day, birthday.year] if birthday else None,
        "lifetime": row.lifetime,
        "note": row.note,
    }


@transaction.atomic
def take_row(
    *, file: ImportedFile, row: BroughtMember, user_id: int | None, settings: ProgramSettings, now: datetime
) -> ImportedRow | None:
    """Post what a row brings its customer, or have it wait where there is no account yet; None: somebody else just did.

    Raises:
        LoyaltyError: it is refused; nothing of it stays.

    """
    # First the row, whose key is unique: of two imports at once the second waits here, and holds nothing.
    _check_tier(row.tier)
    facts = {"file": file, "row": row.line, "address": row.email, "points": row.points, "waiting": kept(row)}
    imported, is_new = ImportedRow.objects.get_or_create(key=row.key(file.name), defaults=facts)
    if not is_new:
        return None
    if user_id is not None:
        give(imported, user_id=user_id, settings=settings, now=now)
    return imported


def give(imported: ImportedRow, *, user_id: int, settings: ProgramSettings, now: datetime) -> None:
    """Give a customer what a locked row that waits brings, as its member from then on. Needs a transaction.

    Raises:
        LoyaltyError: the customer has left the program or is suspended, or a value of the row is refused.

    """
    told: Mapping[str, Any] = imported.waiting or {}
    member = _enrolled(user_id, settings, now)
    expires_at = _moment(told["expires_at"])
    # What has expired while it waited is gone.
    if imported.points and (expires_at is None or expires_at > now):
        adjust_points(
            user_id=user_id,
            points=imported.points,
            reason=note_of(told["note"], imported.file),
            idempotency_key=f"import:{imported.key}",
            settings=settings,
            now=now,
            expires_at=expires_at,
        )
    _assign(member, told["tier"], now)
    if told["birthday"] and (asked := birthdays()) is not None:
        month, day, year = told["birthday"]
        asked.tell(user_id=user_id, month=month, day=day, year=year, now=now)
    joined_at = _moment(told["joined_at"]) or now
    LoyaltyMember.objects.filter(pk=member.pk).update(
        brought_lifetime=F("brought_lifetime") + told["lifetime"], enrolled_at=Least(F("enrolled_at"), joined_at)
    )
    imported.member, imported.address, imported.waiting = member, "", None
    imported.save(update_fields=["member", "address", "waiting"])


def note_of(note: str, file: ImportedFile) -> str:
    """Return the reason of what a row brings."""
    return note or f"Brought from {file.name}"


def _enrolled(user_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyMember:
    """Return the customer's membership; who brings points was welcomed where they come from."""
    member = enroll(user_id=user_id, settings=settings.unwelcoming(), now=now)
    if member.left_at is not None:
        raise LoyaltyError("the customer has left the program; have them join again first")
    return member


def _check_tier(code: str) -> None:
    if code and not _tier(code):
        raise LoyaltyError(f'there is no tier "{code}"; make it first, or leave the column out with --column tier=')


def _tier(code: str) -> Tier | None:
    return Tier.objects.filter(code__iexact=code).first() or Tier.objects.filter(name__iexact=code).first()


def _assign(member: LoyaltyMember, code: str, now: datetime) -> None:
    tier = _tier(code) if code else None
    # One that was deleted while the row waited is none any more.
    if tier is not None and member.tier_at(now) != tier and member.user_id is not None:
        assign_tier(user_id=member.user_id, tier=tier, until=None, now=now)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
