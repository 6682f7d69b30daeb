"""What a page is made of, and how it becomes HTML."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jinja2 import Environment, PackageLoader, StrictUndefined


@dataclass(frozen=True, slots=True)
class Tiles:
    """Figures with a name, a value and a note."""

    rows: Sequence[tuple[str, str, str]]
    kind: str = "tiles"


@dataclass(frozen=True, slots=True)
class Table:
    """The first cell of each row is its head. `shades` are 0 to 1 by row and cell, `marked` is the row to look at."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    marked: int | None = None
    shades: Sequence[Sequence[float]] = ()
    kind: str = "table"


@dataclass(frozen=True, slots=True)
class Chart:
    caption: str
    svg: str
    kind: str = "chart"


@dataclass(frozen=True, slots=True)
class Notes:
    rows: Sequence[str]
    kind: str = "list"


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    text: str = ""
    blocks: Sequence[Tiles | Table | Chart | Notes] = field(default_factory=list)


def to_html(title: str, lead: str, sections: Sequence[Section]) -> str:
    """Return a page that needs nothing but itself."""
    environment = Environment(
        loader=PackageLoader("saleor_loyalty_plugin.backtest.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.j2").render(title=title, lead=lead, sections=sections)


def percent(share: float | None, *, places: int = 1) -> str:
    return "–" if share is None else f"{100 * share:.{places}f} %"
