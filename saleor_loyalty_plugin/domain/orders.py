"""An order as the program sees it: what its state is now, and what was bought."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from .amounts import require_decimal


class AwardOn(StrEnum):
    """When an order's points are awarded (setting `award_on`, rule 7)."""

    PAID = "paid"
    FULFILLED = "fulfilled"


@dataclass(frozen=True, slots=True)
class OrderState:
    """The facts about an order that change over its life. Amounts are in the order's currency."""

    order_id: UUID
    number: int
    user_id: int | None
    channel_id: int
    currency: str
    created_at: datetime
    placed: bool
    """False for a draft: it is not an order yet."""
    confirmed: bool
    """False for a draft and for an order that waits for the shop's confirmation: its lines may still change."""
    void: bool
    """Cancelled or expired."""
    fully_paid_once: bool
    """True from the moment the charged amount reached what was asked, also after refunds."""
    fulfilled: bool
    """Nothing is left to send: every piece was sent, came back or was paid back (rule 101)."""
    total: Decimal
    charged: Decimal
    delivery_refunded: Decimal = Decimal(0)
    """What was paid back for the delivery, of what was charged no longer (rule 105)."""
    is_replacement: bool = False
    """Made of what came back of another order (rule 99)."""
    checkout_id: UUID | None = None
    """The checkout that the order was made of."""
    points_amount: Decimal | None = None
    """What points take off the order, as its lines say now; None where none of them says anything."""
    has_points: bool = False
    """Whether points were ever spent on the order or in its checkout."""
    has_claims: bool = False
    """Whether rewards were claimed for the order or its checkout."""
    reward_variants: tuple[int | None, ...] = ()
    """The variant of each product on the order that is a reward; None where the shop has deleted it."""
    free_delivery: bool = False
    """Whether the order is delivered and that costs nothing."""
    voucher_code: str | None = None
    voucher_dropped: bool = False
    """Whether a discount that staff gave has taken the place of the voucher's."""
    used_claims: tuple[int, ...] = ()
    """Claims, of whichever member, whose code or card the order uses."""
    placed_from_draft_at: datetime | None = None
    """When staff made an order of the draft that it was; None of one that was none."""

    @property
    def placed_at(self) -> datetime:
        """When it was placed: a draft is created when staff begin it."""
        return self.placed_from_draft_at or self.created_at

    @property
    def refunded(self) -> Decimal:
        """What was paid back of an order that was paid in full."""
        return self.total - min(max(self.charged, Decimal(0)), self.total)

    def __post_init__(self) -> None:
        require_decimal(total=self.total, charged=self.charged, delivery_refunded=self.delivery_refunded)


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What a line is of, as ids; where its variant is gone, nothing is known."""

    product: int | None = None
    variant: int | None = None
    categories: frozenset[int] = frozenset()
    """The product's category and all above it."""
    collections: frozenset[int] = frozenset()
    on_sale: bool = False
    """Whether a catalogue promotion lowered the line."""
    category: int | None = None
    """The product's own; known of an order's line alone."""


UNKNOWN = LineFacts()


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line after every discount, in the order's currency."""

    line_id: str
    net: Decimal
    gross: Decimal
    is_gift_card: bool = False
    quantity: int = 1
    facts: LineFacts = UNKNOWN


@dataclass(frozen=True, slots=True)
class OrderGoods:
    """What was bought, in the order's currency: the facts that earning is computed from."""

    lines: tuple[OrderLine, ...]
    replaced: tuple[OrderLine, ...] = ()
    """Pieces of another order that this one replaces, at what they cost there (rule 99)."""
    shipping_net: Decimal = Decimal(0)
    shipping_gross: Decimal = Decimal(0)
