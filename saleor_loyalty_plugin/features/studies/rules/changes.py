"""A program file's content with some of its values changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ....backtest.program_file import with_tiers
from ....enums import LoyaltyErrorCode
from .refusals import BacktestRefused, Refusal

EMPTY = "This field cannot be empty."


@dataclass(frozen=True, slots=True, kw_only=True)
class Switchable:
    """A campaign of the shop: its table in the file, or why it can have none."""

    table: Mapping[str, Any]
    beyond: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is to be another: settings by name; tiers and currencies by code, each with its fields; campaigns on or off.

    What is not named stays.
    """

    settings: Mapping[str, Any] = field(default_factory=dict)
    tiers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    currencies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    campaigns: Mapping[str, bool] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.settings or self.tiers or self.currencies or self.campaigns)

    def field_of(self, path: str) -> str:
        """Return which field of the input a place in the file is from: a change's, else `program`."""
        table, _, rest = path.partition(".")
        code = rest.partition(".")[0]
        if table in self.settings:
            return "settings"
        given: Mapping[str, Any] = getattr(self, table) if table in ("tiers", "currencies", "campaigns") else {}
        return table if code in given else "program"


def changed(data: Mapping[str, Any], changes: Changes, campaigns: Mapping[str, Switchable]) -> dict[str, Any]:
    """Return the content with the changes; `campaigns` are the shop's by code.

    Raises:
        BacktestRefused: a value is empty, or a campaign is not there or cannot be run.

    """
    if refusals := [*_empty(changes), *_campaign_refusals(changes.campaigns, campaigns)]:
        raise BacktestRefused(refusals)
    whole = {**with_tiers(data), **changes.settings} if changes.tiers else {**data, **changes.settings}
    for table, rows in (("tiers", changes.tiers), ("currencies", changes.currencies)):
        if rows:
            whole[table] = _merged(whole.get(table), rows)
    if changes.campaigns:
        whole["campaigns"] = _switched(whole.get("campaigns"), changes.campaigns, campaigns)
    return whole


def _merged(present: Any, rows: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    # What is no table is told when the whole is looked at.
    known = dict(present) if isinstance(present, Mapping) else {}
    for code, fields in rows.items():
        before = known.get(code)
        known[code] = {**(before if isinstance(before, Mapping) else {}), **fields}
    return known


def _switched(present: Any, wanted: Mapping[str, bool], campaigns: Mapping[str, Switchable]) -> dict[str, Any]:
    known = dict(present) if isinstance(present, Mapping) else {}
    for code, on in wanted.items():
        if on:
            known.setdefault(code, dict(campaigns[code].table))
        else:
            known.pop(code, None)
    return known


def _empty(changes: Changes) -> list[Refusal]:
    places = [("settings", name) for name, value in changes.settings.items() if value is None]
    for table in ("tiers", "currencies"):
        rows: Mapping[str, Mapping[str, Any]] = getattr(changes, table)
        places += [
            (table, f"{table}.{code}.{name}")
            for code, fields in rows.items()
            for name, value in fields.items()
            if value is None
        ]
    return [Refusal(field, EMPTY, path, LoyaltyErrorCode.REQUIRED) for field, path in places]


def _campaign_refusals(wanted: Mapping[str, bool], campaigns: Mapping[str, Switchable]) -> Sequence[Refusal]:
    refusals = []
    for code in (code for code, on in wanted.items() if on):
        path = f"campaigns.{code}"
        if code not in campaigns:
            refusals.append(
                Refusal("campaigns", "There is no campaign with this code.", path, LoyaltyErrorCode.NOT_FOUND)
            )
        elif beyond := campaigns[code].beyond:
            refusals.append(Refusal("campaigns", f"The back-test cannot run it: {beyond}.", path))
    return refusals
