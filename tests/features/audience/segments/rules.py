"""Rules as a caller writes them."""

from typing import Any


def condition(field: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    return {"condition": {"field": field, "operator": operator, "values": list(values), **more}}


def all_of(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"all": list(parts)}


def any_of(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"any": list(parts)}


def but(part: dict[str, Any]) -> dict[str, Any]:
    return {"not": part}


def nested(levels: int) -> dict[str, Any]:
    """Return a rule of so many levels, of which the last is a condition."""
    rule = ORDERED
    for _ in range(levels - 1):
        rule = all_of(rule)
    return rule


ORDERED = condition("ORDERS", "GTE", "1")
POLISH = condition("COUNTRY", "EQ", "PL")
