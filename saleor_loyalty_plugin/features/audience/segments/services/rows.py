"""Segments as the operator edits them."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from .....domain.limits import TIER_NAME_LENGTH
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models import Tier
from .....models.locks import lock_counters
from .....services.checks import check_code, check_given, check_text, check_there, required
from .....services.unique import save_unique
from ..models import Segment, SegmentTier, TierInvitation
from ..rules.expanding import expanded
from ..rules.fields import Field
from ..rules.reading import RuleProblem
from ..rules.tree import ROOT, Rule, as_data, conditions_of, from_data
from .invitations import TIER_OF_A_TIER
from .listed import add_members, remove_members
from .rules import checked_rule, refusal, rule_of, tier_codes

Kind = Segment.Kind


@transaction.atomic
def create_segment(*, fields: Mapping[str, Any]) -> Segment:
    """Create a segment from `code` and `name`, and a `rule`; without a rule it is a list (rule 53).

    A list takes `add_members`, ids of members.

    Raises:
        LoyaltyError: with the field that is missing, malformed or taken; in a rule `field` is the path.

    """
    check_given(fields, "code", "name")
    kind = Kind.LIST if fields.get("rule") is None else Kind.RULE
    segment = Segment(code=check_code(fields["code"]), kind=kind)
    _lock_all()
    return _save(segment, fields)


@transaction.atomic
def update_segment(*, segment: Segment, fields: Mapping[str, Any]) -> Segment:
    """Change the given fields of a segment; its code and its kind are for ever.

    Raises:
        LoyaltyError: with the field that is empty, malformed or may not change; in a rule `field` is the path.

    """
    if fields.get("code", segment.code) != segment.code:
        raise LoyaltyError("A segment's code does not change.", field="code")
    if segment.kind == Kind.RULE and "rule" in fields and fields["rule"] is None:
        raise required("rule")
    if segment.kind == Kind.LIST and fields.get("rule") is not None:
        raise LoyaltyError("This segment is a list. Create another one for the rule.", field="rule")
    _lock_all()
    return _save(check_there(Segment.objects.filter(pk=segment.pk).first()), fields)


@transaction.atomic
def delete_segment(*, segment: Segment) -> None:
    """Delete a segment that nothing asks for.

    Raises:
        LoyaltyError: IN_USE where a segment, a tier, a campaign or something else names it.

    """
    _lock_all()
    rules = {row.code: rule_of(row) for row in Segment.objects.all()}
    if users := [code for code, rule in rules.items() if segment.code in _named(rule)]:
        raise _in_use(f"segments ({', '.join(users)})")
    try:
        segment.delete()
    except ProtectedError as error:
        raise _in_use(
            ", ".join(sorted({str(row._meta.verbose_name_plural) for row in error.protected_objects}))
        ) from error


def _lock_all() -> None:
    """Have nobody else save a segment meanwhile: two that name each other would each look well by itself."""
    lock_counters(Segment.objects.all())


def _in_use(users: str) -> LoyaltyError:
    return LoyaltyError(
        f"There are {users} that ask for it. Change them first.", field="id", code=LoyaltyErrorCode.IN_USE
    )


def _save(segment: Segment, fields: Mapping[str, Any]) -> Segment:
    if "name" in fields:
        segment.name = check_text(fields["name"] or "", field="name", maximum=TIER_NAME_LENGTH)
    if fields.get("rule") is not None:
        segment.rule = as_data(checked_rule(fields["rule"]))
    segment.expanded = {}
    save_unique(segment, "code")
    _expand_all(segment)
    _keep_tiers(segment)
    _change_list(segment, fields)
    return segment


def _expand_all(changed: Segment) -> None:
    """Put the segments that are named into every rule that names one, the changed one first: it may be refused."""
    others = Segment.objects.exclude(pk=changed.pk)
    rows = {row.code: row for row in (changed, *others)}
    rules = {code: rule_of(row) for code, row in rows.items()}
    moved = []
    for code, row in rows.items():
        whole = _expanded(code, rules, changed)
        if row.expanded != (data := as_data(whole)):
            row.expanded = data
            moved.append(row)
    _refuse_tiers_of_tiers(rows.values(), changed)
    Segment.objects.bulk_update(moved, ["expanded"])


def _expanded(code: str, rules: Mapping[str, Rule], changed: Segment) -> Rule:
    try:
        return expanded(code, rules)
    except RuleProblem as problem:
        if code == changed.code:
            raise refusal(problem) from problem
        raise LoyaltyError(problem.message, field=ROOT) from problem


def _refuse_tiers_of_tiers(rows: Any, changed: Segment) -> None:
    """Refuse a rule that asks for the tier that members have because of it (rule 52)."""
    invited = set(TierInvitation.objects.values_list("segment_id", flat=True))
    for row in rows:
        if row.pk in invited and tier_codes(from_data(row.expanded)):
            problem = TIER_OF_A_TIER if row.pk == changed.pk else f"Segment {row.code} needs this one. {TIER_OF_A_TIER}"
            raise LoyaltyError(problem, field=ROOT)


def _keep_tiers(segment: Segment) -> None:
    tiers = Tier.objects.filter(code__in=tier_codes(rule_of(segment)))
    SegmentTier.objects.filter(segment=segment).exclude(tier__in=tiers).delete()
    SegmentTier.objects.bulk_create([SegmentTier(segment=segment, tier=tier) for tier in tiers], ignore_conflicts=True)


def _named(rule: Rule) -> set[str]:
    """Return the codes of the segments that a rule names."""
    named = (condition.values for _, condition in conditions_of(rule) if condition.field is Field.SEGMENT)
    return {code for codes in named for code in codes}


def _change_list(segment: Segment, fields: Mapping[str, Any]) -> None:
    for name, change in (("add_members", add_members), ("remove_members", remove_members)):
        if not fields.get(name):
            continue
        if segment.kind == Kind.RULE:
            raise LoyaltyError("This segment has a rule: change the rule.", field=name)
        change(segment=segment, member_ids=fields[name])
