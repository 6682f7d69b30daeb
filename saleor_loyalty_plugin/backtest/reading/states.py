"""States of orders: which of them are no sale (rule 104)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from .blanks import is_blank, is_never

CANCELLED, VOIDED, FAILED = "cancelled", "voided", "failed"
DRAFT, UNPAID, REFUNDED = "draft", "not paid", "refunded in full"
COUNTS = ""
_WORDS = {
    CANCELLED: "cancelled, canceled, cancel, trash, trashed, deleted, reversed",
    VOIDED: "voided, void",
    FAILED: "failed, failure, declined, denied, rejected, error, expired, payment failed, payment error, "
    "payment declined, fraud, fraudulent, suspected fraud, chargeback, charged back",
    DRAFT: "draft, auto draft, checkout draft, incomplete, abandoned, unconfirmed, quote",
    UNPAID: "pending, pending payment, payment pending, awaiting payment, awaiting check payment, payment due, unpaid, "
    "not paid, partially paid, not charged, partially charged, authorized, authorised, on hold, holded, "
    "payment review, manual verification required",
    REFUNDED: "refunded, fully refunded, refunded in full, returned, fully returned",
    COUNTS: "paid, fully paid, fully charged, overcharged, captured, settled, succeeded, success, successful, "
    "approved, payment accepted, payment received, partially refunded, partial refund, partially returned, disputed, "
    "complete, completed, done, closed, archived, open, processing, in progress, processed, preparing, confirmed, "
    "accepted, placed, received, invoiced, shipped, partially shipped, sent, dispatched, in transit, packed, "
    "delivered, fulfilled, unfulfilled, partially fulfilled, partial, awaiting fulfillment, awaiting fulfilment, "
    "awaiting shipment, awaiting pickup, pending fulfillment, pending fulfilment, ready, ready for pickup, "
    "ready to ship",
}
ROLES = ("cancelled_at", "payment_status", "status")
"""The columns of states, the one that is told first."""
CANCEL_DATE = "set"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many orders were left out for one state; `state` is empty where a date of cancelling says it."""

    header: str
    state: str
    reason: str
    orders: int


def plain_state(cell: pl.Expr) -> pl.Expr:
    """Return a state in small letters and single spaces, without WooCommerce's wc-; null where there is none."""
    text = cell.str.strip_chars().str.to_lowercase().str.replace(r"^wc-", "").str.replace_all(r"[\s_-]+", " ")
    return pl.when(~is_blank(cell)).then(text)


class States:
    """What each state means in one file.

    Args:
        headers: the file's columns of states, header by column.
        own: what states mean in the platform's exports.
        keep: states whose orders count, whatever they are taken for otherwise (`--keep`).
        leave_out: states whose orders do not (`--leave-out`).

    """

    def __init__(
        self, headers: Mapping[str, str], own: Mapping[str, str], keep: Sequence[str], leave_out: Sequence[str]
    ) -> None:
        self._headers = {role: headers[role] for role in ROLES if role in headers}
        words = {word: reason for reason, text in _WORDS.items() for word in text.split(", ")}
        chosen = {**dict.fromkeys(_plain(keep), COUNTS), **dict.fromkeys(_plain(leave_out), "left out by --leave-out")}
        self._reasons = {**words, **own, **chosen}
        self._kept = [word for word, reason in self._reasons.items() if reason == COUNTS]
        # A number for each state of each column that leaves an order out: small, where texts of all rows are not.
        self._codes = [
            (role, word)
            for role in self._headers
            for word in ([CANCEL_DATE] if role == "cancelled_at" else [w for w in self._reasons if self._reasons[w]])
        ]

    @property
    def columns(self) -> list[str]:
        return list(self._headers)

    def plain_columns(self) -> list[pl.Expr]:
        """Return the columns that the others look at: `..._plain`."""
        cancelled = pl.when(~is_never(pl.col("cancelled_at"))).then(pl.lit(CANCEL_DATE))
        return [
            (cancelled if role == "cancelled_at" else plain_state(pl.col(role))).alias(f"{role}_plain")
            for role in self._headers
        ]

    def code(self) -> pl.Expr:
        """Return why an order is left out, as a number for `counted`; null where it counts."""
        codes = {role: self._code(role) for role in self._headers}
        if "status" in codes and "payment_status" in codes:
            # Pending is said of parcels as well: what the payment says of itself goes first.
            paid = pl.col("payment_status_plain").is_in(self._kept)
            codes["status"] = pl.when(~(paid & self._is_unpaid("status")).fill_null(False)).then(codes["status"])
        return pl.coalesce(*codes.values()) if codes else pl.lit(None, pl.UInt16)

    def _code(self, role: str) -> pl.Expr:
        numbers = {word: number for number, (of, word) in enumerate(self._codes) if of == role}
        return pl.col(f"{role}_plain").replace_strict(
            list(numbers), list(numbers.values()), default=None, return_dtype=pl.UInt16
        )

    def _is_unpaid(self, role: str) -> pl.Expr:
        return pl.col(f"{role}_plain").is_in([word for word, reason in self._reasons.items() if reason == UNPAID])

    def is_unknown(self, role: str) -> pl.Expr:
        return ~pl.col(f"{role}_plain").is_in(list(self._reasons))

    def counted(self, codes: pl.Series) -> list[LeftOut]:
        """Return how many orders each state left out, the most first."""
        counts = codes.drop_nulls().value_counts()
        found = [self._left_out(code, orders) for code, orders in counts.iter_rows()]
        return sorted(found, key=lambda left: (-left.orders, left.header, left.state))

    def _left_out(self, code: int, orders: int) -> LeftOut:
        role, word = self._codes[code]
        if role == "cancelled_at":
            return LeftOut(self._headers[role], "", CANCELLED, orders)
        return LeftOut(self._headers[role], word, self._reasons[word], orders)


def _plain(states: Iterable[str]) -> list[str]:
    given = pl.DataFrame({"state": list(states)}, schema={"state": pl.String})
    return given.select(plain_state(pl.col("state"))).to_series().drop_nulls().to_list()
