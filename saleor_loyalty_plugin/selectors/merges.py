"""Accounts of one person that were made one: who went, and who stays (rule 75)."""

from collections.abc import Collection
from typing import Any

from django.db.models import Model, QuerySet

from ..models import LoyaltyMember


def heirs_of(member_ids: Collection[int], *, using: str | None = None) -> dict[int, LoyaltyMember]:
    """Return who stays, with their user, by the number of each of these who went; one query, none for nobody."""
    if not member_ids:
        return {}
    stay = _stay(using).filter(merged_ids__overlap=list(member_ids)).select_related("user")
    return {pk: member for member in stay for pk in member.merged_ids if pk in member_ids}


def merges_to_follow(*tables: type[Model]) -> list[tuple[int, int]]:
    """Return who went and who stays, of merges after which one of the tables still names who went."""
    into = {merged: pk for pk, ids in _stay(None).values_list("pk", "merged_ids") for merged in ids}
    went = LoyaltyMember.objects.filter(pk__in=into, left_at__isnull=False).values("pk")
    there: set[Any] = set()
    for table in tables:
        there |= set(table._default_manager.filter(member__in=went).order_by().values_list("member", flat=True))
    return sorted((merged, into[merged]) for merged in there)


def _stay(using: str | None) -> QuerySet[LoyaltyMember]:
    # Said for the index, which is of these alone.
    return LoyaltyMember.objects.using(using).exclude(merged_ids=[])
