"""The only place where rows of ours are locked; host/checkout/locks.py locks a checkout.

Lock order: the host's rows (a checkout, then the vouchers that claims made by their ids, then the cards), then one
member (an order of nobody's has none: it is locked itself), then the counter of one reward, what somebody gave by hand
or the program's own row, then, last of all, counters of features by their number (budgets of campaigns, seats of
events) or a row that an operator edits, held as it is (`hold_row`: a survey, a poll), and nothing else. A counter or a
row of a feature's that an operator edits is locked alone, but for the messages of a journey that is switched on, after
it. A message is locked after its member. A referral is locked alone too, or after one of its members and before the
counter of the reward that it gives: who has that counter asks for no referral. The same holds for a challenge of which
only so many win, and for a game, whose slices are counted under its lock. Orders of friends that an ambassador has a
share of are locked after a member or a referral, an ambassador alone or after the member. What is no row is locked
before any row (`lock_subject`). Lots, consumptions, awards, redemptions and transactions of a member are guarded by the
member's lock. Several members are locked by their primary key, passing over those that somebody works on; a part of an
import waits for them, in the same order, having made who is new before. What concerns two members is done in two
transactions (host/checkout/locks.py, `use_claims_of_others` and the prizes of referrals), but for two accounts that are
made one: both are waited for, in that order.

Leaderboards are shared by whoever posts, the last of all; who closes a period locks them and no row before. Their
figures are begun with under the locks of many members, waited for in the order of their number.

Back-tests that wait or run are locked together, by their number, and nothing else with them.

A member's run through a journey is locked before everything else, passing over one that somebody has: nobody waits for
a run.

Back-tests that wait or run are locked together, by their number, and nothing else with them.

Who puts the pages into the Dashboard locks the App after the program's row: nobody who holds an App asks for more.

Vouchers and cards are never waited for. Saleor locks a card while it makes an order with it, and then waits for every
other checkout that has the card: one of these is ours, so waiting for the card would be a cycle. Who finds a voucher
or card locked leaves it: it is in use (host/rewards/use.py).

Who holds a member's lock waits for no row of the host, but for two cases inside Saleor's own transaction, where it
reserves or allocates stock after asking us: for the points of a checkout that pays with a payment of the old kind, and
for what an earlier order took of a checkout that outlived it. No cycle comes of it, for nobody waits for a member while
holding stock: Saleor tells of orders after it has committed them.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import connection
from django.db.models import Model, Q, QuerySet

from .member import LoyaltyMember
from .program import ProgramState


def lock_member(condition: Q) -> LoyaltyMember | None:
    """Lock and return the one member that fits, or None. Needs a transaction."""
    return next(iter(locked(condition)), None)


def locked(condition: Q) -> QuerySet[LoyaltyMember]:
    """Return a query that locks the one member that fits, with their tiers. Needs a transaction."""
    members = LoyaltyMember.objects.select_related("tier", "assigned_tier").select_for_update(of=("self",))
    return members.filter(condition).order_by("pk")[:1]


def lock_two_members(first: int, second: int) -> tuple[LoyaltyMember | None, LoyaltyMember | None]:
    """Lock and return two members by their ids, None for one that is not there. Needs a transaction."""
    members = LoyaltyMember.objects.select_related("tier", "assigned_tier").select_for_update(of=("self",))
    locked = {member.pk: member for member in members.filter(pk__in=(first, second)).order_by("pk")}
    return locked.get(first), locked.get(second)


def lock_program() -> ProgramState:
    """Lock and return the program's own row, made where there is none. Needs a transaction."""
    ProgramState.objects.get_or_create(pk=ProgramState.SINGLETON)
    return ProgramState.objects.select_for_update().get(pk=ProgramState.SINGLETON)


def lock_due_members(now: datetime, after: int, limit: int) -> list[LoyaltyMember]:
    """Lock up to `limit` members with something due and an id above `after`, passing over those worked on."""
    due = LoyaltyMember.objects.filter(next_due_at__lte=now, pk__gt=after).order_by("pk")
    return list(due.select_for_update(of=("self",), skip_locked=True)[:limit])


def lock_members(member_ids: Collection[int]) -> list[LoyaltyMember]:
    """Lock members by their ids, passing over those that somebody works on."""
    members = LoyaltyMember.objects.select_related("tier", "assigned_tier").filter(pk__in=member_ids).order_by("pk")
    return list(members.select_for_update(of=("self",), skip_locked=True))


def lock_every_member(member_ids: Collection[int]) -> list[LoyaltyMember]:
    """Lock members by their ids, waiting for those that somebody works on."""
    members = LoyaltyMember.objects.select_related("tier", "assigned_tier").filter(pk__in=member_ids).order_by("pk")
    return list(members.select_for_update(of=("self",)))


def lock_other_inactivity(days: int, after: int, limit: int) -> list[int]:
    """Lock up to `limit` members above `after` whose period is not `days`; return their ids, passing over busy ones."""
    others = LoyaltyMember.objects.filter(Q(inactivity_days__lt=days) | Q(inactivity_days__gt=days), pk__gt=after)
    return list(others.order_by("pk").select_for_update(skip_locked=True).values_list("pk", flat=True)[:limit])


def lock_erased_members() -> list[int]:
    """Lock members whose user was deleted and who are not forgotten yet; return their ids, passing over busy ones."""
    erased = LoyaltyMember.objects.filter(user__isnull=True, forgotten_at__isnull=True).order_by("pk")
    return list(erased.select_for_update(skip_locked=True).values_list("pk", flat=True))


def lock_giver(giver: str) -> None:
    """Have nobody else add to what `giver` gave by hand until the transaction ends. Needs a transaction."""
    with connection.cursor() as cursor:
        # There is no row to lock before somebody gives for the first time.
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('saleor_loyalty_giver'), hashtext(%s))", [giver])


def lock_subject(subject: str) -> None:
    """Have nobody else work on what is no row, by its name, until the transaction ends. No row is locked before."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('saleor_loyalty_subject'), hashtext(%s))", [subject])


def share_subject(subject: str) -> None:
    """Have nobody lock a subject until the transaction ends; others may share it, and rows may be locked before."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock_shared(hashtext('saleor_loyalty_subject'), hashtext(%s))", [subject]
        )


def lock_order(order_id: UUID) -> None:
    """Have nobody else freeze what a guest's order takes until the transaction ends. Needs a transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('saleor_loyalty_order:' || %s, 0))", [order_id])


def lock_row[Row: Model](row: Row) -> Row | None:
    """Lock and return a row that an operator edits, as it is now; None where it is gone. Nobody refers to it meanwhile.

    It is locked alone. Needs a transaction.
    """
    return type(row)._default_manager.select_for_update().filter(pk=row.pk).first()


def hold_row[Row: Model](model: type[Row], pk: int) -> Row | None:
    """Return a row that an operator edits, as it is now; None where it is gone. Nobody edits it meanwhile.

    Many hold it at once, and none of them changes it. Needs a transaction; nothing is locked after it.
    """
    rows = model._default_manager.raw(f"SELECT * FROM {model._meta.db_table} WHERE id = %s FOR SHARE", [pk])  # noqa: S608
    return next(iter(rows), None)


def lock_counters[Counter: Model](counters: QuerySet[Counter]) -> list[Counter]:
    """Lock and return the rows by their number, the last that a transaction locks. Rows may refer to them meanwhile."""
    return list(counters.order_by("pk").select_for_update(of=("self",), no_key=True))
