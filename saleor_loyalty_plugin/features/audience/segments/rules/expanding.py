"""A rule with the rules of the segments that it names in it, so that one query answers it (rule 51)."""

from collections.abc import Mapping, Sequence

from .fields import Field, Operator
from .reading import MAX_CONDITIONS, MAX_LEVELS, RuleProblem
from .tree import ROOT, Condition, Group, Joint, Not, Rule, parts_of, replaced

IS_IN = (Operator.EQ, Operator.IN)


def expanded(code: str, rules: Mapping[str, Rule]) -> Rule:
    """Return the rule of a segment with those of the segments that it names in their place.

    Args:
        code: of the segment.
        rules: of every segment, by code; of a list, its `Listed`.

    Raises:
        RuleProblem: with the path of the condition that names what leads back to the segment, of one that names no
            segment, and of the whole where it has more than 30 levels or 200 conditions so.

    """
    # What segments that name others come to is counted before it is made: it may be more than memory holds.
    levels, conditions = _Sizes(rules).of(rules[code], (code,))
    if levels > MAX_LEVELS or conditions > MAX_CONDITIONS:
        raise RuleProblem(
            ROOT,
            f"Segment {code} has {levels} levels and {conditions} conditions with the segments that it names: "
            f"{MAX_LEVELS} and {MAX_CONDITIONS} at most.",
        )
    return _with_named(rules[code], rules)


def _with_named(rule: Rule, rules: Mapping[str, Rule]) -> Rule:
    def put(_path: str, condition: Condition) -> Rule:
        if condition.field is not Field.SEGMENT:
            return condition
        named = tuple(_with_named(rules[code], rules) for code in condition.values)
        either = named[0] if len(named) == 1 else Group(Joint.ANY, named)
        return either if condition.operator in IS_IN else Not(either)

    return replaced(rule, put)


class _Sizes:
    """How many levels and conditions rules have with the segments that they name, each segment looked at once."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, rule: Rule, chain: tuple[str, ...], path: str = ROOT) -> tuple[int, int]:
        """Return the size of a rule; `chain` are the segments that led to it."""
        if isinstance(rule, Condition):
            return self._of_condition(rule, chain, f"{path}.condition")
        return _around([self.of(part, chain, part_path) for part_path, part in parts_of(rule, path)])

    def _of_condition(self, condition: Condition, chain: tuple[str, ...], path: str) -> tuple[int, int]:
        if condition.field is not Field.SEGMENT:
            return 1, 1
        sizes = [self._of_segment(code, chain, f"{path}.values") for code in condition.values]
        either = sizes[0] if len(sizes) == 1 else _around(sizes)
        return either if condition.operator in IS_IN else _around([either])

    def _of_segment(self, code: str, chain: tuple[str, ...], path: str) -> tuple[int, int]:
        if code in chain:
            circle = " - ".join((*chain[chain.index(code) :], code))
            raise RuleProblem(path, f"A segment cannot need itself: {circle}.")
        if code not in self._rules:
            raise RuleProblem(path, f"There is no segment {code}.")
        if len(chain) == MAX_LEVELS:
            raise RuleProblem(path, f"Segments name each other through {MAX_LEVELS} at most: {' - '.join(chain)}.")
        if code not in self._known:
            try:
                self._known[code] = self.of(self._rules[code], (*chain, code))
            except RuleProblem as problem:
                # Of the segment that is asked for, whatever is wrong further on is wrong in this place.
                raise RuleProblem(path, problem.message) from problem
        return self._known[code]


def _around(parts: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the size of what is around the parts; without any it is a condition."""
    if not parts:
        return 1, 1
    return 1 + max(levels for levels, _ in parts), sum(conditions for _, conditions in parts)
