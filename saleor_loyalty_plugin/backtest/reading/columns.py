"""Which header of a file is read as which column, and how an order's amount comes about."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import BacktestError
from .headers import ADDRESSES, NAMES, PEOPLE, SUBTOTALS, Layout, layout_of, plain

REQUIRED = ("order_id", "customer", "date", "amount")
LESS: Mapping[str, tuple[str, ...]] = {
    "amount": (),
    "total": ("shipping", "tax", "fees"),
    "undiscounted": ("discount",),
}
"""Where an order's amount can come from, and what is taken off there (rule 104)."""
NEEDED: Mapping[str, tuple[str, ...]] = {"amount": (), "total": ("shipping", "tax"), "undiscounted": ("discount",)}
MONEY = ("amount", "total", "undiscounted", "discount", "shipping", "tax", "fees", "refunded")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read.

    `headers` is the header of each column that is used. The amount is what `base` says less the columns in `less`.
    `guessed` tells that the amount is a subtotal of which nobody said whether it is after the discounts.
    """

    headers: Mapping[str, str]
    base: str
    less: tuple[str, ...]
    guessed: bool
    unused: tuple[str, ...]
    layout: Layout | None

    @property
    def money(self) -> list[str]:
        """The columns of amounts that are read."""
        return [name for name in MONEY if name in self.headers]

    def described(self) -> list[tuple[str, str]]:
        """Return what is read as what, a name and a text for each."""
        names = {name: f'"{header}"' for name, header in self.headers.items()}
        off = ", ".join(names[name] for name in self.less)
        amount = f"{names[self.base]} less {off}" if off else names[self.base]
        parts = {self.base, *(name for name in self.less if name in ("tax", "fees"))}
        rest = {name: text for name, text in names.items() if name not in parts or name == "total"}
        if self.base == "total" and "refunded" not in rest:
            rest.pop("total", None)
        return [*rest.items(), ("amount", amount)]


def find_columns(headers: list[str], chosen: Mapping[str, str], *, where: str) -> Reading:
    """Return how a file with these headers is read.

    Args:
        headers: of the file.
        chosen: header by column, where the headers do not say it themselves; an empty one says that there is none.
        where: the file's name, for the messages.

    Raises:
        BacktestError: a column that is needed or was chosen is not in the file or is there twice, or the headers leave
            open what the orders came to.

    """
    problems = [
        f'{where}: there is no column "{header}" to read as {name}; its columns are {", ".join(headers)}.'
        for name, header in chosen.items()
        if header and header not in headers
    ]
    if problems:
        raise BacktestError(problems)
    return _Finder(headers, chosen, where).reading()


class _Finder:
    """The headers of one file, and what was chosen for it."""

    def __init__(self, headers: list[str], chosen: Mapping[str, str], where: str) -> None:
        self._headers, self._chosen, self._where = headers, chosen, where
        taken = set(chosen.values())
        # The first of two headers with one plain form; those that were chosen mean what was said alone.
        self._by_plain = {plain(header): header for header in reversed(headers) if header not in taken}
        self._layout = layout_of({plain(header): header for header in headers})
        self._found = self._recognised()

    def reading(self) -> Reading:
        self._name_customers()
        base, guessed = self._base()
        self._check(base)
        less = tuple(name for name in LESS[base] if name in self._found)
        used = self._used(base, less, guessed)
        self._check_single(used)
        unused = tuple(header for header in self._headers if header and header not in used.values())
        return Reading(used, base, less, guessed, unused, self._layout)

    def _recognised(self) -> dict[str, str]:
        found = {}
        for column, names in NAMES.items():
            own = (self._layout.headers.get(column),) if self._layout else ()
            header = next((self._by_plain[name] for name in (*own, *names) if name in self._by_plain), None)
            if header is not None and column not in self._chosen:
                found[column] = header
        return {**found, **{column: header for column, header in self._chosen.items() if header}}

    def _name_customers(self) -> None:
        """Let an address go before a name, but after an id: that says who it is, and of guests it is 0."""
        if "customer" in self._chosen:
            for name in ADDRESSES:
                if name not in self._chosen:
                    self._found.pop(name, None)
        elif self._found.keys() & ADDRESSES and plain(self._found.get("customer", "")) in PEOPLE:
            self._found.pop("customer")

    def _base(self) -> tuple[str, bool]:
        """Return where the amount comes from, and whether that is a subtotal that nobody explained."""
        for base in ("amount", "undiscounted", "total"):
            if self._chosen.get(base) and (base != "total" or self._is_whole(base)):
                return base, False
        if "amount" not in self._found and not self._is_whole("total"):
            subtotal = next((self._by_plain[name] for name in SUBTOTALS if name in self._by_plain), None)
            if subtotal is not None and "amount" not in self._chosen:
                self._check_discount(subtotal)
                self._found["amount"] = subtotal
                return "amount", True
        return ("amount" if "amount" in self._found or "total" not in self._found else "total"), False

    def _check_discount(self, subtotal: str) -> None:
        if "discount" not in self._found:
            return
        ways_out = f'--column amount="{subtotal}" where it is after it, --column undiscounted="{subtotal}" where before'
        found = f'the column "{subtotal}" may be before or after the "{self._found["discount"]}"'
        raise BacktestError([f"{self._where}: {found}: enter {ways_out}."])

    def _is_whole(self, base: str) -> bool:
        return base in self._found and all(name in self._found or name in self._chosen for name in NEEDED[base])

    def _check(self, base: str) -> None:
        known = {*self._found, "amount"} if base != "amount" else set(self._found)
        if known & set(ADDRESSES):
            known.add("customer")
        missing = [name for name in REQUIRED if name not in known]
        problems = [_missing(missing, self._headers)] if missing else []
        if not self._is_whole(base) and "amount" not in missing:
            problems.append(self._parts_missing(base))
        if problems:
            raise BacktestError(f"{self._where}: {problem}" for problem in problems)

    def _parts_missing(self, base: str) -> str:
        absent = [name for name in NEEDED[base] if name not in self._found and name not in self._chosen]
        header = self._found[base]
        options = " and ".join(f"--column {name}=HEADER (--column {name}= where it holds none)" for name in absent)
        return (
            f'the column "{header}" may have {" and ".join(absent)} in it, and no column says how much: '
            f'enter {options}, or --column amount="{header}" where it is the goods alone.'
        )

    def _used(self, base: str, less: tuple[str, ...], guessed: bool) -> dict[str, str]:
        """Return the columns without what this amount does not need."""
        spare = {"amount", "total", "undiscounted", "tax", "fees"} - {base, *less}
        if "refunded" in self._found or guessed:
            spare.discard("total")
        return {name: header for name, header in self._found.items() if name not in spare}

    def _check_single(self, used: Mapping[str, str]) -> None:
        twice = [header for header in used.values() if f"{header}_duplicated_0" in self._headers]
        if twice:
            raise BacktestError(
                f'{self._where}: two columns are called "{header}": give them names of their own.' for header in twice
            )


def _missing(names: list[str], headers: list[str]) -> str:
    many = len(names) > 1
    return (
        f"the column{'s' if many else ''} {', '.join(names)} {'are' if many else 'is'} missing; its columns are "
        f"{', '.join(headers)}. Say which column is meant with --column, such as "
        f'--column {names[0]}="{headers[0] if headers else ""}".'
    )
