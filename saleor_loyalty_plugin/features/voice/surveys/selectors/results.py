"""What the answers to a survey add up to, counted by the database in one statement (rule 89)."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import connections
from django.utils import timezone

from ....audience.segments.rules.tree import Rule
from ....audience.segments.selectors.membership import members_fitting, uncompiled
from ..rules.figures import LEAST_SHOWN, Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Whose answers count: answered from a moment and before another, in a tier then, in a channel, who fit a rule now.

    None: all.
    """

    since: datetime | None = None
    until: datetime | None = None
    tier_id: int | None = None
    channel_id: int | None = None
    rule: Rule | None = None

    @property
    def is_everybody(self) -> bool:
        return self == Group()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many were asked and answered, and how many gave each number and choice to each question, by its number."""

    asked: int
    answered: int
    numbers: dict[int, dict[int, int]] = field(default_factory=dict)
    choices: dict[int, dict[str, int]] = field(default_factory=dict)
    is_shown: bool = True
    """Not of a group with fewer answers than 5."""

    def of(self, question_id: int) -> Answers:
        """Return how many gave each number; nothing where that is not shown."""
        return self.numbers.get(question_id, {}) if self.is_shown else {}

    def chosen(self, question_id: int) -> dict[str, int]:
        """Return how many chose each; nothing where that is not shown."""
        return self.choices.get(question_id, {}) if self.is_shown else {}


def count_answers(survey_id: int, group: Group, *, using: str) -> Counts:
    """Return what was answered to a survey by a group; one statement."""
    sql, given = _statement(survey_id, group)
    numbers: dict[int, dict[int, int]] = defaultdict(dict)
    choices: dict[int, dict[str, int]] = defaultdict(dict)
    asked = answered = 0
    with uncompiled(using), connections[using].cursor() as cursor:
        cursor.execute(sql, given)
        for question_id, number, choice, count, also in cursor.fetchall():
            if question_id is None:
                asked, answered = count, also
            elif number is not None:
                numbers[question_id][number] = count
            else:
                choices[question_id][choice] = count
    shown = group.is_everybody or answered >= LEAST_SHOWN
    return Counts(asked=asked, answered=answered, numbers=numbers, choices=choices, is_shown=shown)


def _statement(survey_id: int, group: Group) -> tuple[str, list[Any]]:
    who, of_whom = _who(group)
    period = ["-infinity" if group.since is None else group.since, "infinity" if group.until is None else group.until]
    within = "{} >= %s::timestamptz AND {} < %s::timestamptz"
    sql = f"""
        WITH chosen AS (
            SELECT id, {within.format("asked_at", "asked_at")} AS asked,
                coalesce({within.format("answered_at", "answered_at")}, false) AS answered
            FROM saleor_loyalty_surveyasking WHERE survey_id = %s {who}
        )
        SELECT NULL::bigint, NULL::smallint, NULL::text,
            count(*) FILTER (WHERE asked), count(*) FILTER (WHERE answered) FROM chosen
        UNION ALL
        SELECT reply.question_id, reply.number, reply.choice, count(*), 0
        FROM saleor_loyalty_surveyreply reply JOIN chosen ON chosen.id = reply.asking_id
        WHERE chosen.answered AND reply.kind <> 'text'
        GROUP BY reply.question_id, reply.number, reply.choice
    """  # noqa: S608
    return sql, [*period, *period, survey_id, *of_whom]


def _who(group: Group) -> tuple[str, list[Any]]:
    conditions, given = [], []
    for column, value in (("tier_id", group.tier_id), ("channel_id", group.channel_id)):
        if value is not None:
            conditions.append(f"AND {column} = %s")
            given.append(value)
    if group.rule is not None:
        fitting = members_fitting(group.rule, timezone.now())
        conditions.append(f"AND member_id IN ({fitting.sql})")
        given.extend(fitting.params)
    return " ".join(conditions), given
