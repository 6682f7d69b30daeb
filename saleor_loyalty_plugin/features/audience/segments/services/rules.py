"""A rule as it is saved: read, checked against what there is, and put together with the segments that it names."""

from collections.abc import Collection, Mapping
from typing import Any

from django.contrib.auth import get_user_model

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models import Tier
from .....services.questions.birthdays import birthdays
from .....services.questions.consents import consents
from ..models import Segment
from ..rules.expanding import expanded
from ..rules.fields import Field
from ..rules.reading import RuleProblem, read_rule
from ..rules.tree import Condition, Listed, Rule, conditions_of, from_data

PREVIEW = ""
"""No segment has this code."""


def refusal(problem: RuleProblem) -> LoyaltyError:
    """Return the error on the path of what is wrong in a rule."""
    code = LoyaltyErrorCode.REQUIRED if problem.missing else LoyaltyErrorCode.INVALID
    return LoyaltyError(problem.message, field=problem.path, code=code)


def checked_rule(data: Any) -> Rule:
    """Return the rule that JSON in the shape of `LoyaltySegmentRuleInput` states, rows named by their numbers.

    Raises:
        LoyaltyError: INVALID, REQUIRED or NOT_FOUND, with the path of what is wrong as its field.

    """
    try:
        rule = read_rule(data)
    except RuleProblem as problem:
        raise refusal(problem) from problem
    _check_known(rule)
    _check_tiers(rule)
    return rule


def previewed(rule: Rule) -> Rule:
    """Return a rule that nobody saved with the segments that it names in it.

    Raises:
        LoyaltyError: with the path of the condition that names no segment, or of the whole where it is too much.

    """
    try:
        return expanded(PREVIEW, {PREVIEW: rule, **_saved()} if _names_segments(rule) else {PREVIEW: rule})
    except RuleProblem as problem:
        raise refusal(problem) from problem


def rule_of(segment: Segment) -> Rule:
    """Return the rule of a segment as it was entered; of a list, that one is on it."""
    return Listed(segment.pk) if segment.rule is None else from_data(segment.rule)


def tier_codes(rule: Rule) -> set[str]:
    """Return the codes of the tiers that a rule names."""
    return {code for _, condition in conditions_of(rule) if condition.field is Field.TIER for code in condition.values}


def _saved() -> dict[str, Rule]:
    return {segment.code: from_data(segment.expanded) for segment in Segment.objects.all()}


def _names_segments(rule: Rule) -> bool:
    return any(condition.field is Field.SEGMENT for _, condition in conditions_of(rule))


def is_known(field: Field) -> bool:
    """Return whether anybody here knows what a field asks."""
    known: Mapping[Field, bool] = {
        Field.CONSENT: consents() is not None,
        Field.DAYS_UNTIL_BIRTHDAY: birthdays() is not None,
        Field.METADATA: hasattr(get_user_model(), "metadata"),
    }
    return known.get(field, True)


def _check_known(rule: Rule) -> None:
    for path, condition in conditions_of(rule):
        if not is_known(condition.field):
            problem = f"{condition.field} cannot be asked in this shop yet. Take the condition out."
            raise LoyaltyError(problem, field=f"{path}.field")


def _check_tiers(rule: Rule) -> None:
    if codes := tier_codes(rule):
        check_there(rule, Field.TIER, set(Tier.objects.filter(code__in=codes).values_list("code", flat=True)))


def check_there(rule: Rule, field: Field, there: Collection[str]) -> None:
    """Refuse values of a field that name nothing.

    Raises:
        LoyaltyError: NOT_FOUND, with the path of the values.

    """
    for path, condition in conditions_of(rule):
        if condition.field is field and (gone := _gone(condition, there)):
            problem = f"There is nothing of this kind with the name {gone[0]}."
            raise LoyaltyError(problem, field=f"{path}.values", code=LoyaltyErrorCode.NOT_FOUND)


def _gone(condition: Condition, there: Collection[str]) -> list[str]:
    return [value for value in condition.values if value not in there]
