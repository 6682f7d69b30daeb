"""A rule as a tree, and as the JSON that is kept of it: in the shape of the API's `LoyaltySegmentRuleInput`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .fields import Field, Operator

ROOT = "rule"


class Joint(StrEnum):
    """How many of a group have to fit."""

    ALL = "all"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Condition:
    """Something of a member compared with values; `days` and `key` where the field takes them."""

    field: Field
    operator: Operator
    values: tuple[str, ...] = ()
    days: int | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """All of the parts fit, or any."""

    joint: Joint
    parts: tuple["Rule", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part is known not to fit: of what is unknown, the opposite is unknown."""

    part: "Rule"


@dataclass(frozen=True, slots=True)
class Listed:
    """The member is on the list of the segment with this number. In no rule that somebody enters: see expanding.py."""

    segment: int


type Rule = Group | Not | Condition | Listed


def parts_of(rule: Rule, path: str = ROOT) -> Iterator[tuple[str, Rule]]:
    """Yield the parts of a group or a negation, each with its path; nothing for what has none."""
    if isinstance(rule, Group):
        for place, part in enumerate(rule.parts):
            yield f"{path}.{rule.joint}.{place}", part
    elif isinstance(rule, Not):
        yield f"{path}.not", rule.part


def conditions_of(rule: Rule, path: str = ROOT) -> Iterator[tuple[str, Condition]]:
    """Yield each condition of a rule with its path, such as `rule.all.1.condition`."""
    if isinstance(rule, Condition):
        yield f"{path}.condition", rule
    for part_path, part in parts_of(rule, path):
        yield from conditions_of(part, part_path)


def replaced(rule: Rule, new: Callable[[str, Condition], Rule], path: str = ROOT) -> Rule:
    """Return a rule with each condition replaced by what `new` makes of its path and itself."""
    if isinstance(rule, Condition):
        return new(f"{path}.condition", rule)
    if isinstance(rule, Listed):
        return rule
    parts = tuple(replaced(part, new, part_path) for part_path, part in parts_of(rule, path))
    return Group(rule.joint, parts) if isinstance(rule, Group) else Not(parts[0])


def as_data(rule: Rule) -> dict[str, Any]:
    """Return a rule as JSON."""
    if isinstance(rule, Listed):
        return {"listed": rule.segment}
    if isinstance(rule, Not):
        return {"not": as_data(rule.part)}
    if isinstance(rule, Group):
        return {rule.joint.value: [as_data(part) for part in rule.parts]}
    known = {"field": rule.field.value, "operator": rule.operator.value, "values": list(rule.values)}
    asked = {"days": rule.days, "key": rule.key}
    return {"condition": known | {name: value for name, value in asked.items() if value is not None}}


def from_data(data: dict[str, Any]) -> Rule:
    """Return the rule that `as_data` made JSON of; what somebody enters is read by reading.py."""
    ((kind, inner),) = data.items()
    if kind == "listed":
        return Listed(inner)
    if kind == "not":
        return Not(from_data(inner))
    if kind == "condition":
        known = {"field": Field(inner["field"]), "operator": Operator(inner["operator"])}
        return Condition(**{**inner, **known, "values": tuple(inner["values"])})
    return Group(Joint(kind), tuple(from_data(part) for part in inner))
