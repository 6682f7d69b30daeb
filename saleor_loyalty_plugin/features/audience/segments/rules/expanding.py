"""A rule with the rules of the segments that it names in it, so that one query answers it (rule 51)."""

from collections.abc import Mapping

from .fields import Field, Operator
from .reading import MAX_CONDITIONS, MAX_LEVELS, RuleProblem
from .tree import ROOT, Condition, Group, Joint, Not, Rule, parts_of, replaced


def expanded(code: str, rules: Mapping[str, Rule]) -> Rule:
    """Return the rule of a segment with those of the segments that it names in their place.

    Args:
        code: of the segment.
        rules: of every segment, by code; of a list, its `Listed`.

    Raises:
        RuleProblem: with the path of the condition that names what leads back to the segment, of one that names no
            segment, and of the whole where it has more than 30 levels or 200 conditions so.

    """
    whole = _with_named(rules[code], rules, (code,))
    levels, conditions = _size(whole)
    if levels > MAX_LEVELS or conditions > MAX_CONDITIONS:
        raise RuleProblem(
            ROOT,
            f"Segment {code} has {levels} levels and {conditions} conditions with the segments that it names: "
            f"{MAX_LEVELS} and {MAX_CONDITIONS} at most.",
        )
    return whole


def _with_named(rule: Rule, rules: Mapping[str, Rule], chain: tuple[str, ...]) -> Rule:
    def put(path: str, condition: Condition) -> Rule:
        if condition.field is not Field.SEGMENT:
            return condition
        named = tuple(_named(code, f"{path}.values", rules, chain) for code in condition.values)
        either = named[0] if len(named) == 1 else Group(Joint.ANY, named)
        return either if condition.operator in (Operator.EQ, Operator.IN) else Not(either)

    return replaced(rule, put)


def _named(code: str, path: str, rules: Mapping[str, Rule], chain: tuple[str, ...]) -> Rule:
    if code in chain:
        circle = " - ".join((*chain[chain.index(code) :], code))
        raise RuleProblem(path, f"A segment cannot need itself: {circle}.")
    if code not in rules:
        raise RuleProblem(path, f"There is no segment {code}.")
    try:
        return _with_named(rules[code], rules, (*chain, code))
    except RuleProblem as problem:
        # Of the segment that is asked for, whatever is wrong further on is wrong in this place.
        raise RuleProblem(path, problem.message) from problem


def _size(rule: Rule) -> tuple[int, int]:
    """Return how many levels and how many conditions a rule has."""
    sizes = [_size(part) for _, part in parts_of(rule)]
    if not sizes:
        return 1, 1
    return 1 + max(levels for levels, _ in sizes), sum(conditions for _, conditions in sizes)
