"""Charts as SVG text, for a page that needs no network. The same figures draw the same text."""

import io
import re
from collections.abc import Callable, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator, PercentFormatter

from ..shop_figures import Quarter
from ..summary import MonthRow

COLOURS = ("#b9c3cf", "#5b8db8", "#e0a526", "#7a5ba8", "#3f9b6d", "#c0504d")
STYLE: dict[Any, Any] = {
    # Names within the text, made anew for each file otherwise.
    "svg.hashsalt": "loyalty",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "grid.color": "#e4e7eb",
    "axes.edgecolor": "#8a94a0",
}


def _draw(paint: Callable[[Axes], None], *, width: float = 8.5, height: float = 3.2) -> str:
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        FigureCanvasSVG(figure)
        paint(figure.add_subplot())
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    svg = text.getvalue()
    return re.sub(r'width="[\d.]+pt" height="[\d.]+pt"', 'role="img"', svg[svg.index("<svg") :], count=1)


def _months(axes: Axes, names: Sequence[str]) -> list[int]:
    places = list(range(len(names)))
    step = max(1, len(names) // 12)
    axes.set_xticks(places[::step], names[::step], rotation=45, ha="right")
    axes.margins(x=0.01)
    return places


def _thousands(axes: Axes) -> None:
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))


def _legend(axes: Axes) -> None:
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(1, 1))


def members_by_tier(months: Sequence[MonthRow], names: dict[str, str], *, above_lowest: bool = False) -> str:
    """Draw how many members each tier has at the end of each month; `names` are the tiers' by code, lowest first."""
    shown = list(names)[1 if above_lowest else 0 :]
    colours = [COLOURS[list(names).index(code) % len(COLOURS)] for code in shown]

    def paint(axes: Axes) -> None:
        places = _months(axes, [month.name for month in months])
        rows = [[month.members_by_tier[code] for month in months] for code in shown]
        if rows:
            axes.stackplot(places, rows, labels=[names[code] for code in shown], colors=colours)
        _thousands(axes)
        _legend(axes)

    return _draw(paint)


def points_by_month(months: Sequence[MonthRow]) -> str:
    """Draw points earned, spent and expired in each month, and those outstanding at its end."""

    def paint(axes: Axes) -> None:
        places = _months(axes, [month.name for month in months])
        earned = [month.points_earned + month.points_bonus for month in months]
        axes.bar(places, earned, color=COLOURS[1], label="earned")
        spent = [-month.points_redeemed for month in months]
        axes.bar(places, spent, color=COLOURS[4], label="spent")
        expired = [-month.points_expired for month in months]
        axes.bar(places, expired, bottom=spent, color=COLOURS[0], label="expired")
        axes.plot(places, [month.points_outstanding for month in months], color=COLOURS[2], label="outstanding")
        axes.axhline(0, color="#8a94a0", linewidth=0.8)
        _thousands(axes)
        _legend(axes)

    return _draw(paint)


def cost_by_month(months: Sequence[MonthRow]) -> str:
    """Draw what the program costs in each month as a share of revenue."""

    def paint(axes: Axes) -> None:
        places = _months(axes, [month.name for month in months])
        below = [0.0] * len(months)
        for index, (name, label) in enumerate(
            [("cost_of_discounts", "discounts"), ("cost_of_delivery", "delivery"), ("cost_of_points", "points spent")]
        ):
            shares = [float(getattr(month, name) / month.revenue) if month.revenue else 0.0 for month in months]
            axes.bar(places, shares, bottom=below, color=COLOURS[index + 1], label=label)
            below = [low + share for low, share in zip(below, shares, strict=True)]
        axes.yaxis.set_major_formatter(PercentFormatter(1))
        _legend(axes)

    return _draw(paint)


def retention_by_quarter(quarters: Sequence[Quarter]) -> str:
    """Draw the share of a quarter's first customers who are customers at its end."""

    def paint(axes: Axes) -> None:
        known = [quarter for quarter in quarters if quarter.retention is not None]
        places = _months(axes, [quarter.name for quarter in known])
        axes.plot(places, [quarter.retention or 0.0 for quarter in known], color=COLOURS[1], marker="o")
        axes.set_ylim(0, 1.05)
        axes.yaxis.set_major_formatter(PercentFormatter(1))

    return _draw(paint, height=2.6)


def cost_against_members(points: Sequence[tuple[str, float, int]], label: str, *, joined: bool = False) -> str:
    """Draw cost as a share of revenue against members above the lowest tier; each point with its name.

    `joined` is for points that follow one another, as the values of a sweep do.
    """

    def paint(axes: Axes) -> None:
        if joined:
            axes.plot([reached for _, _, reached in points], [cost for _, cost, _ in points], color=COLOURS[0])
        axes.plot([reached for _, _, reached in points], [cost for _, cost, _ in points], "o", color=COLOURS[1])
        for name, cost, reached in points:
            axes.annotate(name, (reached, cost), textcoords="offset points", xytext=(5, 5), fontsize=9)
        axes.set_xlabel("members above the lowest tier")
        axes.set_ylabel("cost / revenue")
        axes.set_title(label, loc="left", fontsize=10)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.yaxis.set_major_formatter(PercentFormatter(1))

    return _draw(paint, height=3.8)
