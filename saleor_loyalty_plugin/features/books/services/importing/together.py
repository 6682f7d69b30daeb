"""What many rows bring, in one transaction: rows of which nothing can be refused; the others are taken one by one."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....domain.lots import Use
from .....models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier, TierChange
from .....models.bulk import add_missing, update_rows
from .....models.locks import lock_every_member
from .....models.member import BALANCE, STANDING
from .....services.adjustments import entry_by_hand
from .....services.debt import cover_debt
from .....services.ledger import arrive, check_room
from .....services.members import enroll_many
from .....services.questions.birthdays import birthdays
from .....services.settlement import settle_members
from .....services.tiers import assign, tell
from .....settings import ProgramSettings
from ...models import ImportedFile, ImportedRow
from ...rules.importing.members import BroughtMember
from ..postings import write_postings
from .rows import kept, note_of

GIVEN = (*BALANCE, *STANDING, "brought_lifetime", "enrolled_at")


class StandingChangedError(Exception):
    """A member left or was suspended in this very moment: what they bring is looked at by itself."""


def plain_rows(
    rows: Sequence[BroughtMember], users: Mapping[str, int], *, now: datetime
) -> tuple[list[BroughtMember], list[BroughtMember]]:
    """Return the rows of which nothing can be refused, and the others; all of a member's are on one side."""
    known = tiers_by_name()
    gone = _not_to_be_given(users.values())
    odd = {row.email for row in rows if not _is_plain(row, users.get(row.email), known, gone, now)}
    return [row for row in rows if row.email not in odd], [row for row in rows if row.email in odd]


def tiers_by_name() -> dict[str, Tier]:
    """Return tiers by code and name in small letters, a code before a name."""
    tiers = list(Tier.objects.all())
    return {tier.name.lower(): tier for tier in reversed(tiers)} | {tier.code.lower(): tier for tier in tiers}


def _not_to_be_given(user_ids: Iterable[int]) -> set[int]:
    stopped = Q(left_at__isnull=False) | Q(suspended_at__isnull=False)
    return set(LoyaltyMember.objects.filter(stopped, user__in=user_ids).values_list("user_id", flat=True))


def _is_plain(
    row: BroughtMember, user_id: int | None, known: Mapping[str, Tier], gone: Collection[int], now: datetime
) -> bool:
    asked, told = birthdays(), row.birthday
    is_birthday = told is None or asked is None or asked.can_be(told.month, told.day, told.year, now=now)
    return (not row.tier or row.tier.lower() in known) and user_id not in gone and is_birthday


@transaction.atomic
def take_rows(
    *,
    file: ImportedFile,
    rows: Sequence[BroughtMember],
    users: Mapping[str, int],
    settings: ProgramSettings,
    now: datetime,
) -> list[BroughtMember]:
    """Post what plain rows bring, or have them wait; return those of them that somebody else did not take just now.

    Raises:
        StandingChangedError: nothing of them stays.
        BalanceTooLargeError: nothing of them stays.

    """
    # First the rows, whose keys are unique: of two imports at once the second waits here, and holds nothing.
    unsaved = [_waiting(file, row) for row in rows]
    ids = add_missing(unsaved, key="key")
    taken = [row for row in rows if row.key(file.name) in ids]
    given = [row for row in taken if row.email in users]
    members = _locked({users[row.email] for row in given}, settings, now)
    settle_members(list(members.values()), now=now)
    Giving(file, settings, now).give([(row, members[users[row.email]]) for row in given])
    of_rows = [
        ImportedRow(pk=ids[row.key(file.name)], member=members[users[row.email]], address="", waiting=None)
        for row in given
    ]
    update_rows(of_rows, ["member", "address", "waiting"])
    return taken


def _waiting(file: ImportedFile, row: BroughtMember) -> ImportedRow:
    facts = {"address": row.email, "points": row.points, "waiting": kept(row)}
    return ImportedRow(file=file, row=row.line, key=row.key(file.name), **facts)


def _locked(user_ids: Collection[int], settings: ProgramSettings, now: datetime) -> dict[int, LoyaltyMember]:
    """Return the members that users are from now on, locked, by the users' ids."""
    members = LoyaltyMember.objects.filter(user__in=user_ids).order_by()
    there = set(members.values_list("user_id", flat=True))
    # Who brings points was welcomed where they come from.
    enroll_many(user_ids=sorted(user_ids - there), settings=settings.unwelcoming(), now=now)
    locked = {member.user_id: member for member in lock_every_member(members.values_list("pk", flat=True))}
    if any(member.left_at is not None or member.suspended_at is not None for member in locked.values()):
        raise StandingChangedError
    return {user_id: locked[user_id] for user_id in user_ids}


class Giving:
    """What rows bring to locked members, gathered and then written."""

    def __init__(self, file: ImportedFile, settings: ProgramSettings, now: datetime) -> None:
        self._file, self._settings, self._now = file, settings, now
        self._tiers = tiers_by_name()
        self._entries: list[LoyaltyTransaction] = []
        self._lots: list[PointsLot] = []
        self._changes: list[TierChange] = []
        self._birthdays: dict[int, tuple[int, int, int | None]] = {}

    def give(self, brought: Sequence[tuple[BroughtMember, LoyaltyMember]]) -> None:
        """Give what each row brings to its member, and write it in a number of statements that does not grow."""
        for row, member in brought:
            self._take_in(row, member)
        write_postings(self._entries, self._lots)
        for lot in self._lots:
            if lot.remaining < lot.points:
                cover_debt(member=lot.member, uses=[Use(lot.pk, lot.points - lot.remaining)])
        update_rows({member.pk: member for _, member in brought}.values(), GIVEN)
        TierChange.objects.bulk_create(self._changes)
        tell([change.member for change in self._changes])
        if self._birthdays and (asked := birthdays()) is not None:
            asked.tell_many(self._birthdays, now=self._now)

    def _take_in(self, row: BroughtMember, member: LoyaltyMember) -> None:
        if row.points:
            self._post(row, member)
        tier = self._tiers.get(row.tier.lower()) if row.tier else None
        if tier is not None and member.tier_at(self._now) != tier:
            self._changes.append(assign(member, tier, until=None, now=self._now))
        if row.birthday is not None:
            self._birthdays[member.pk] = (row.birthday.month, row.birthday.day, row.birthday.year)
        member.brought_lifetime += row.lifetime
        member.enrolled_at = min(member.enrolled_at, row.joined_at or self._now)

    def _post(self, row: BroughtMember, member: LoyaltyMember) -> None:
        entry = entry_by_hand(
            points=row.points,
            reason=note_of(row.note, self._file),
            idempotency_key=f"import:{row.key(self._file.name)}",
            settings=self._settings,
            now=self._now,
            expires_at=row.expires_at,
        )
        check_room(member, entry)
        posted, lots = arrive(member=member, entry=entry, now=self._now)
        self._entries.append(posted)
        self._lots += lots
