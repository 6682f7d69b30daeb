"""A rule as one SQL statement, by hand: what Django writes of a rule of many parts PostgreSQL reads row by row.

Each set of members that a condition asks for is joined once, so that its size and its place in the rule, under an `any`
or a `not`, change nothing: a subquery there would be looked through for every member where it outgrows `work_mem`.
"""

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet

from .....models import LoyaltyMember, Tier
from ...models import Profile
from ..models import SegmentMember
from ..rules.fields import Field
from ..rules.tree import Condition, Group, Joint, Listed, Not, Rule
from .asking import Asking
from .figures import FIGURES, MOMENTS, POSTED, Sql, figure_compared, life_cycle_compared, moment_compared
from .sets import Members, members_of

UNKNOWN = "NULL::boolean"
WORDS = {Joint.ALL: " AND ", Joint.ANY: " OR "}


class Statement:
    """What rules ask of members, collected; then the statement that answers them."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._joins: list[str] = []
        self._given: list[Any] = []

    def holds(self, rule: Rule) -> Sql:
        """Return the SQL that says of a member whether a rule fits: true, false, or null where that is unknown."""
        match rule:
            case Group():
                return self._group(rule)
            case Not():
                sql, given = self.holds(rule.part)
                return f"NOT ({sql})", given
            case Listed():
                listed = SegmentMember.objects.filter(segment_id=rule.segment)
                return self._of(Members(self._asking.of_members(listed).values("member_id")))
            case Condition():
                return self._condition(rule)

    def select(self, columns: Sequence[Sql], where: Sql) -> Sql:
        """Return the statement for columns of the members who are in the program."""
        members, params = f"member.user_id IS NOT NULL AND member.left_at IS NULL AND ({where[0]})", list(where[1])
        if self._asking.members is not None:
            members, params = f"{members} AND member.id = ANY(%s)", [*params, list(self._asking.members)]
        sql = f"SELECT {', '.join(column for column, _ in columns)} {_from()} {' '.join(self._joins)} WHERE {members}"
        return sql, [*(value for _, given in columns for value in given), *self._given, *params]

    def _group(self, rule: Group) -> Sql:
        parts = [self.holds(part) for part in rule.parts]
        sql = WORDS[rule.joint].join(f"({part})" for part, _ in parts)
        return sql, [value for _, given in parts for value in given]

    def _condition(self, condition: Condition) -> Sql:
        if condition.field in FIGURES:
            return figure_compared(condition, self._asking)
        if condition.field in MOMENTS:
            return moment_compared(condition, self._asking)
        if condition.field is Field.LIFE_CYCLE:
            return life_cycle_compared(condition, self._asking)
        return self._points(condition) if condition.field in POSTED else self._set(condition)

    def _points(self, condition: Condition) -> Sql:
        posted, given = figure_compared(condition, self._asking)
        due, _ = self._set(condition)
        return f"CASE WHEN member.next_due_at <= %s THEN {due} ELSE {posted} END", [self._asking.now, *given]

    def _set(self, condition: Condition) -> Sql:
        members = members_of(condition, self._asking)
        return (UNKNOWN, []) if members is None else self._of(members)

    def _of(self, members: Members) -> Sql:
        fits = f"{self._joined(members.ids)}.id IS {'' if members.but else 'NOT '}NULL"
        if members.known is None:
            return fits, []
        return f"CASE WHEN {self._joined(members.known)}.id IS NOT NULL THEN {fits} END", []

    def _joined(self, ids: QuerySet[Any, Any]) -> str:
        sql, given = ids.order_by().distinct().query.sql_with_params()
        name = f"set_{len(self._joins)}"
        self._joins.append(f"LEFT JOIN ({sql}) {name}(id) ON {name}.id = member.id")
        self._given += given
        return name


def _from() -> str:
    """Return the tables that every rule may ask; what a rule does not ask PostgreSQL leaves out."""
    tables = {model: model._meta.db_table for model in (LoyaltyMember, Tier, Profile)}
    return f"""FROM {tables[LoyaltyMember]} member
        JOIN {tables[Tier]} tier ON tier.id = member.tier_id
        LEFT JOIN {tables[Tier]} assigned_tier ON assigned_tier.id = member.assigned_tier_id
        LEFT JOIN {tables[Profile]} profile ON profile.member_id = member.id
        LEFT JOIN {get_user_model()._meta.db_table} account ON account.id = member.user_id"""
