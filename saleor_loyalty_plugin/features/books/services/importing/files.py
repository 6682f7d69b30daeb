"""A file of members, in batches: what was posted before is passed over, so a run that was stopped goes on."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from django.db import transaction
from django.db.models import Q

from .....errors import LoyaltyError
from .....settings import ProgramSettings
from ...models import ImportedFile, ImportedRow
from ...rules.importing.members import BadRow, BroughtMember
from .rows import take_row
from .together import plain_rows, take_rows

logger = logging.getLogger(__name__)
BATCH = 500
EXPIRED = "its points have expired by then"
CHANGED = "this row was posted with {} points before: nothing is posted; give the difference in a file of another name"
MOVED = (
    "this address was in another line of a file of this name: nothing is posted; sort the file as it was, or give what "
    "is new in a file of another name"
)

type Accounts = Callable[[Iterable[str]], Mapping[str, int]]
"""Returns the users whom addresses, in small letters, are of, where their owner has confirmed them if that is asked."""


@dataclass(slots=True)
class Imported:
    """What became of the rows of a file so far. `points` were posted, `waiting_points` wait for their owners."""

    posted: int = 0
    points: int = 0
    waiting: int = 0
    waiting_points: int = 0
    already: int = 0
    refused: int = 0

    @property
    def rows(self) -> int:
        return self.posted + self.waiting + self.already + self.refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One run over a file. `tell` hears of each row that is not taken; a dry run posts nothing and counts the same."""

    name: str
    content: str
    settings: ProgramSettings
    now: datetime
    accounts: Accounts
    tell: Callable[[BadRow], None]
    dry_run: bool = False


def import_members(*, rows: Iterable[BroughtMember | BadRow], run: Import) -> Iterator[Imported]:
    """Take the rows of a file, in batches; return what became of them so far, after each. Each row is a transaction."""
    before = ImportedFile.objects.filter(name=run.name).first()
    has_changed = before is not None and before.content != run.content
    if not run.dry_run:
        _remember(run)
    done = Imported()
    for batch in batched(rows, BATCH):
        _take(batch, run, done, has_changed)
        yield done


def _remember(run: Import) -> None:
    facts = {"content": run.content, "imported_at": run.now}
    ImportedFile.objects.update_or_create(name=run.name, defaults=facts)


def _take(batch: Iterable[BroughtMember | BadRow], run: Import, done: Imported, has_changed: bool) -> None:
    rows = [row for row in batch if isinstance(row, BroughtMember)]
    for bad in batch:
        if isinstance(bad, BadRow):
            _refuse(bad.line, bad.problem, run, done)
    users = run.accounts({row.email for row in rows})
    known = {each.key: each for each in ImportedRow.objects.filter(key__in=[row.key(run.name) for row in rows])}
    moved = _addresses_of(run.name, users, rows) if has_changed else set()
    fresh = []
    for row in rows:
        earlier = known.get(row.key(run.name))
        if earlier is not None:
            _seen(row, earlier, run, done)
        elif row.email in moved:
            _refuse(row.line, MOVED, run, done)
        elif row.points and row.expires_at is not None and row.expires_at <= run.now:
            _refuse(row.line, EXPIRED, run, done)
        else:
            fresh.append(row)
    for row in _post_together(fresh, users, run, done):
        _post(row, users.get(row.email), run, done)


def _addresses_of(name: str, users: Mapping[str, int], rows: Iterable[BroughtMember]) -> set[str]:
    """Return those of the rows' addresses that had a row in a file of this name."""
    by_user = {user_id: address for address, user_id in users.items()}
    theirs = Q(address__in=[row.email for row in rows]) | Q(member__user_id__in=by_user)
    found = ImportedRow.objects.filter(theirs, file__name=name).values_list("address", "member__user_id")
    return {address or by_user[user_id] for address, user_id in found}


def _seen(row: BroughtMember, earlier: ImportedRow, run: Import, done: Imported) -> None:
    if earlier.points == row.points:
        done.already += 1
    else:
        _refuse(row.line, CHANGED.format(earlier.points), run, done)


def _post_together(
    rows: Sequence[BroughtMember], users: Mapping[str, int], run: Import, done: Imported
) -> Sequence[BroughtMember]:
    """Post rows of which nothing can be refused in one transaction; return those that are to be posted one by one."""
    plain, others = plain_rows(rows, users, now=run.now)
    if not plain:
        return others
    try:
        with transaction.atomic():
            taken = take_rows(file=_file_of(run), rows=plain, users=users, settings=run.settings, now=run.now)
            transaction.set_rollback(run.dry_run)
    except Exception:
        logger.warning("Loyalty: rows could not be posted together; it is done one by one.", exc_info=True)
        return rows
    done.already += len(plain) - len(taken)
    for row in taken:
        _count(row, done, waits=row.email not in users)
    return others


def _file_of(run: Import) -> ImportedFile:
    facts = {"content": run.content, "imported_at": run.now}
    return ImportedFile.objects.get_or_create(name=run.name, defaults=facts)[0]


def _count(row: BroughtMember, done: Imported, *, waits: bool) -> None:
    if waits:
        done.waiting, done.waiting_points = done.waiting + 1, done.waiting_points + row.points
    else:
        done.posted, done.points = done.posted + 1, done.points + row.points


def _post(row: BroughtMember, user_id: int | None, run: Import, done: Imported) -> None:
    try:
        with transaction.atomic():
            imported = take_row(file=_file_of(run), row=row, user_id=user_id, settings=run.settings, now=run.now)
            transaction.set_rollback(run.dry_run)
    except LoyaltyError as refusal:
        _refuse(row.line, refusal.message, run, done)
        return
    except Exception:
        logger.exception("Loyalty: a row of a file of members failed. line %s", row.line)
        _refuse(row.line, "it failed; the log says why. Start the import again", run, done)
        return
    if imported is None:
        done.already += 1
    else:
        _count(row, done, waits=imported.member_id is None)


def _refuse(line: int, problem: str, run: Import, done: Imported) -> None:
    done.refused += 1
    run.tell(BadRow(line, problem))
