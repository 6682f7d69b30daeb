"""Orders as profiles count them: read from the shop, whatever the program earns on them (rule 46)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from django.db import transaction

from ....domain.orders import OrderLine
from ....domain.program_money import ProgramMoney
from ....models import LoyaltyMember
from ....models.locks import lock_counters
from ....selectors.merges import heirs_of
from ..models import PlacedOrder, Profile, Purchase
from .purchases import follow_orders, purchases_of, write
from .sums import add_up


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFacts:
    """An order of the shop as it is now. `paid_base` is in its currency, less what was refunded of it."""

    order_id: UUID
    user_id: int | None
    placed_at: datetime
    channel_id: int
    currency: str
    paid_base: Decimal = Decimal(0)
    counted: bool = False
    discounted: bool = False
    voucher_code: str = ""
    language_code: str = ""
    country_code: str = ""
    lines: tuple[OrderLine, ...] = ()
    """What was bought; none while it may still change."""


class Shop(Protocol):
    """Where orders are read from: the host."""

    def customers(self, order_ids: Collection[UUID]) -> Iterable[int]:
        """Return the ids of the users of orders."""

    def orders(self, order_ids: Collection[UUID]) -> list[OrderFacts]:
        """Return those of the orders that are placed, as they are committed now."""


KEPT = tuple(field.name for field in fields(OrderFacts) if field.name not in ("order_id", "user_id", "lines"))


@transaction.atomic
def keep_orders(*, order_ids: Collection[UUID], shop: Shop, money: ProgramMoney) -> None:
    """Write what changed of orders since they were last read, and add up the profiles of whom that concerns.

    Orders are read after the profiles are locked, so whoever comes last writes the newest.
    """
    lock_profiles(_members_of(order_ids, shop))
    known = PlacedOrder.objects.in_bulk(list(order_ids), field_name="order_id")
    found = _rows(shop.orders(order_ids), known)
    changed = [row for row, _ in found if _differs(row, known.get(row.order_id))]
    if not changed:
        return
    ids = [row.order_id for row in changed]
    PlacedOrder.objects.bulk_create(
        changed, update_conflicts=True, unique_fields=["order_id"], update_fields=["member", *KEPT]
    )
    _keep_goods(found, ids)
    before = {known[order_id].member_id for order_id in ids if order_id in known}
    add_up({row.member_id for row in changed} | before, money)


def lock_profiles(member_ids: Collection[int]) -> None:
    """Lock the profiles of members, made where there are none. Needs a transaction."""
    make_profiles(member_ids)
    lock_counters(Profile.objects.filter(member__in=member_ids))


def make_profiles(member_ids: Collection[int]) -> None:
    """Give members a profile who have none."""
    without = LoyaltyMember.objects.filter(pk__in=member_ids, profile=None, user__isnull=False).order_by("pk")
    rows = [Profile(member_id=pk) for pk in without.values_list("pk", flat=True)]
    Profile.objects.bulk_create(rows, ignore_conflicts=True)


def _members_of(order_ids: Collection[UUID], shop: Shop) -> set[int]:
    placed = PlacedOrder.objects.filter(order_id__in=order_ids, member__isnull=False)
    customers = list(LoyaltyMember.objects.filter(user_id__in=shop.customers(order_ids)))
    heirs = heirs_of({member.pk for member in customers if member.left_at is not None})
    numbers = {member.pk for member in (*customers, *heirs.values())}
    return {*placed.values_list("member_id", flat=True), *numbers}


def _rows(
    orders: Sequence[OrderFacts], known: Mapping[UUID, PlacedOrder]
) -> list[tuple[PlacedOrder, tuple[OrderLine, ...]]]:
    """Return an unsaved row for each order, in the order of their ids, and what was bought with it."""
    customers = {order.user_id for order in orders if order.user_id is not None}
    members = LoyaltyMember.objects.in_bulk(customers, field_name="user_id")
    theirs = {order.order_id: _whose(order, members.get(order.user_id or 0)) for order in orders}
    heirs = _heirs(theirs, known)
    return [
        (_row(order, theirs[order.order_id], heirs, known.get(order.order_id)), order.lines)
        for order in sorted(orders, key=lambda order: order.order_id)
    ]


def _whose(order: OrderFacts, member: LoyaltyMember | None) -> LoyaltyMember | None:
    # What somebody buys who has left is not theirs as a member (rule 112).
    is_theirs = member is not None and (member.left_at is None or order.placed_at < member.left_at)
    return member if is_theirs else None


def _heirs(theirs: Mapping[UUID, LoyaltyMember | None], known: Mapping[UUID, PlacedOrder]) -> dict[int, LoyaltyMember]:
    """Return whom members were merged into, of those who have left or whose order is another's; mostly nobody's."""
    gone = {
        member.pk
        for order_id, member in theirs.items()
        if member is not None
        and (member.left_at is not None or (order_id in known and known[order_id].member_id not in (None, member.pk)))
    }
    return heirs_of(gone)


def _row(
    order: OrderFacts, member: LoyaltyMember | None, heirs: Mapping[int, LoyaltyMember], known: PlacedOrder | None
) -> PlacedOrder:
    heir = heirs.get(member.pk) if member is not None else None
    # Who came back after a merge has what they buy from then on.
    if heir is not None and member is not None and (member.left_at is not None or _is_of(known, heir)):
        member = heir
    return PlacedOrder(order_id=order.order_id, member=member, **{name: getattr(order, name) for name in KEPT})


def _is_of(known: PlacedOrder | None, member: LoyaltyMember) -> bool:
    return known is not None and known.member_id == member.pk


def _differs(row: PlacedOrder, known: PlacedOrder | None) -> bool:
    return known is None or any(getattr(row, name) != getattr(known, name) for name in ("member_id", *KEPT))


def _keep_goods(found: Sequence[tuple[PlacedOrder, tuple[OrderLine, ...]]], changed: Collection[UUID]) -> None:
    there = set(Purchase.objects.filter(order_id__in=changed).values_list("order_id", flat=True).distinct())
    missing = [
        purchase
        for row, lines in found
        if row.order_id in changed and row.order_id not in there
        for purchase in purchases_of(row.order_id, lines, bought_at=row.placed_at)
    ]
    write(missing)
    follow_orders(changed)
