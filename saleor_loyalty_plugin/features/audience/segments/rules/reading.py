"""A rule as somebody enters it: read whole, or refused on the path of what is wrong (rule 50)."""

from typing import Any

from .....domain.texts import is_storable
from .fields import FIELDS, LONGEST_DAYS, PRESENT, Field, FieldTerms, Operator
from .tree import ROOT, Condition, Group, Joint, Not, Rule

MAX_LEVELS = 30
MAX_CONDITIONS = 200
MAX_VALUES = 100
KINDS = ("all", "any", "not", "condition")


class RuleProblem(Exception):
    """There can be no such rule: why in words, and where."""

    def __init__(self, path: str, message: str, *, missing: bool = False) -> None:
        super().__init__(message)
        self.path, self.message, self.missing = path, message, missing


def read_rule(data: Any, path: str = ROOT) -> Rule:
    """Return the rule that JSON in the shape of `LoyaltySegmentRuleInput` states.

    Groups, negations and conditions are levels, the outermost being the first.

    Raises:
        RuleProblem: with the path of what is missing, malformed, does not go together or is too much.

    """
    return _Reader().read(data, path, level=1)


class _Reader:
    def __init__(self) -> None:
        self.conditions = 0

    def read(self, data: Any, path: str, level: int) -> Rule:
        if level > MAX_LEVELS:
            raise RuleProblem(path, f"A rule has at most {MAX_LEVELS} levels. Take some out, or name a segment.")
        kind, inner = _only(data, path)
        path = f"{path}.{kind}"
        if kind == "condition":
            return self._condition(inner, path)
        if kind == "not":
            return Not(self.read(inner, path, level + 1))
        if not isinstance(inner, list) or not inner:
            raise RuleProblem(path, "Name at least one.", missing=True)
        parts = [self.read(part, f"{path}.{place}", level + 1) for place, part in enumerate(inner)]
        return Group(Joint(kind), tuple(parts))

    def _condition(self, data: Any, path: str) -> Condition:
        self.conditions += 1
        if self.conditions > MAX_CONDITIONS:
            raise RuleProblem(path, f"A rule has at most {MAX_CONDITIONS} conditions. Put some into a segment.")
        if not isinstance(data, dict):
            raise RuleProblem(path, "Name field, operator and values.", missing=True)
        field = _field(data.get("field"), f"{path}.field")
        terms = FIELDS[field]
        operator = _operator(field, terms, data.get("operator"), f"{path}.operator")
        return Condition(
            field,
            operator,
            _values(terms, operator, data.get("values"), f"{path}.values"),
            days=_days(field, terms, data.get("days"), f"{path}.days"),
            key=_key(field, terms, data.get("key"), f"{path}.key"),
        )


def _only(data: Any, path: str) -> tuple[str, Any]:
    given = {name: value for name, value in data.items() if value is not None} if isinstance(data, dict) else {}
    if len(given) != 1 or not given.keys() <= set(KINDS):
        raise RuleProblem(path, f"Give exactly one of: {', '.join(KINDS)}.", missing=not given)
    return next(iter(given.items()))


def _field(name: Any, path: str) -> Field:
    if name not in Field.__members__:
        raise RuleProblem(path, f"There is no such field. Enter one of: {', '.join(Field)}.", missing=name is None)
    return Field(name)


def _operator(field: Field, terms: FieldTerms, name: Any, path: str) -> Operator:
    if name not in terms.operators:
        fitting = ", ".join(operator for operator in Operator if operator in terms.operators)
        raise RuleProblem(path, f"{field} takes one of: {fitting}.", missing=name is None)
    return Operator(name)


def _values(terms: FieldTerms, operator: Operator, values: Any, path: str) -> tuple[str, ...]:
    values = [] if values is None else values
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise RuleProblem(path, "Enter texts, also for numbers.")
    most = MAX_VALUES if operator in (Operator.IN, Operator.NOT_IN) else int(operator not in PRESENT)
    if len(values) > most:
        raise RuleProblem(path, f"{operator} takes {most} at most.")
    if len(values) < min(most, 1):
        raise RuleProblem(path, "Enter a value to compare with.", missing=True)
    try:
        return tuple(dict.fromkeys(terms.parse(value) for value in values))
    except ValueError as error:
        raise RuleProblem(path, str(error)) from error


def _days(field: Field, terms: FieldTerms, days: Any, path: str) -> int | None:
    if days is None:
        return None
    if not terms.within_days:
        raise RuleProblem(path, f"{field} is asked as it is now: it takes no days.")
    if not isinstance(days, int) or not 1 <= days <= LONGEST_DAYS:
        raise RuleProblem(path, f"Enter 1 to {LONGEST_DAYS} days.")
    return days


def _key(field: Field, terms: FieldTerms, key: Any, path: str) -> str | None:
    if not terms.has_key:
        if key is None:
            return None
        raise RuleProblem(path, f"{field} takes no key.")
    if not isinstance(key, str) or not key.strip():
        raise RuleProblem(path, "Enter the metadata's key.", missing=True)
    if len(key) > 255 or not is_storable(key):
        raise RuleProblem(path, "Enter 1 to 255 characters.")
    return key
