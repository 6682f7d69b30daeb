"""What mutations of segments have of their own: rules as JSON, members by address, and tiers that follow."""

from collections.abc import Mapping
from typing import Any

import graphene
from django.db.models import QuerySet
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.core.types import NonNullList
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from ......enums import LoyaltyErrorCode
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.rows.mutations import RowMutation
from ......graphql.core.rows.named import ids_of, refused
from ......host.evaluation import evaluate_tiers_task
from ......host.queueing import hurry
from ......models import LoyaltyMember
from ......models.member import PRESENT
from ....segments.models import TierInvitation
from ....segments.selectors.emails import members_by_email
from ..names import name_rows, rule_data

MAX_LISTED = 10_000
ABOUT_MEMBERS = ("add_members", "add_emails", "remove_members")
PERMISSIONS = (DiscountPermissions.MANAGE_DISCOUNTS, AccountPermissions.MANAGE_USERS)


class SegmentRow(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True


class SegmentFields(SegmentRow):
    unknown_emails = NonNullList(
        graphene.String,
        required=True,
        default_value=(),
        description="Addresses of `addEmails` that belong to nobody in the program." + ADDED_IN_02,
    )

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        fields = cleaned["fields"]
        _check_may_list(info, fields)
        if fields.get("rule") is not None:
            fields["rule"] = rule_data(fields["rule"])
            with typed_errors():
                name_rows(fields["rule"], kept=instance and instance.rule)
        for name, members in _may_be_named().items():
            if fields.get(name):
                _check_number(fields[name], field=name)
                fields[name] = ids_of(fields[name], members, field=name)
        emails = fields.pop("add_emails", None) or []
        _check_number(emails, field="add_emails")
        found = members_by_email(emails) if emails else {}
        if found:
            fields["add_members"] = [*(fields.get("add_members") or ()), *found.values()]
        cls._check_kind(instance, fields, emails)
        return cleaned | {"unknown_emails": [email for email in emails if email not in found]}

    @classmethod
    def _check_kind(cls, instance, fields, emails):
        """Refuse addresses for a segment with a rule, also those of nobody."""
        has_rule = fields.get("rule") if instance is None else instance.rule
        if emails and has_rule:
            raise refused("add_emails", "This segment has a rule: change the rule.", LoyaltyErrorCode.INVALID)

    @classmethod
    def save(cls, instance, cleaned):
        return super().save(instance, {"fields": cleaned["fields"]})

    @classmethod
    def answer(cls, instance, cleaned):
        return super().answer(instance, cleaned) | {"unknown_emails": cleaned["unknown_emails"]}

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        if TierInvitation.objects.exists():
            hurry(evaluate_tiers_task)


def _may_be_named() -> dict[str, QuerySet[LoyaltyMember]]:
    """Return whom each field may name: who has left is put on no list, and may be taken off one."""
    members = LoyaltyMember.objects.all()
    return {"add_members": members.filter(PRESENT), "remove_members": members}


def _check_may_list(info, fields: Mapping[str, Any]) -> None:
    if any(fields.get(name) for name in ABOUT_MEMBERS):
        requestor = get_user_or_app_from_context(info.context)
        if not requestor.has_perm(AccountPermissions.MANAGE_USERS):
            raise PermissionDenied(permissions=[AccountPermissions.MANAGE_USERS])


def _check_number(given: list[str], *, field: str) -> None:
    if len(given) > MAX_LISTED:
        raise refused(field, f"Send at most {MAX_LISTED:,} at once.", LoyaltyErrorCode.INVALID)
