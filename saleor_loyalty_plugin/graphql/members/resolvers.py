"""Reads of the root fields. While the program is switched off customers are answered null."""

from copy import copy
from typing import Any

from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.connection import filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ...models import LoyaltyMember
from ...models.member import PRESENT
from ..core.access.visibility import visible_member
from ..core.lists.filters import users_found
from ..core.nodes import row_id
from ..core.program import program_for
from .dataloaders import MemberByIdLoader, MemberByUserIdLoader
from .pages import MemberPages, member_pages


def resolve_member(info, member_id: str | None, user_id: str | None):
    if member_id is not None and user_id is not None:
        raise GraphQLError("Give either `id` or `user`, not both.")
    if program_for(info, AccountPermissions.MANAGE_USERS) is None:
        return None
    if member_id is not None:
        _, pk = from_global_id_or_error(member_id, "LoyaltyMember", raise_error=True)
        return MemberByIdLoader(info.context).load(row_id(pk)).then(lambda member: visible_member(info, member))
    if user_id is not None:
        _, pk = from_global_id_or_error(user_id, "User", raise_error=True)
    elif info.context.user:
        pk = info.context.user.pk
    else:
        return None
    return MemberByUserIdLoader(info.context).load(row_id(pk)).then(lambda member: visible_member(info, member))


def resolve_members(info, search: str | None, arguments: dict[str, Any]) -> MemberPages:
    using = get_database_connection_name(info.context)
    # Who left or was deleted is in no list: the ledger keeps their figures alone.
    members = LoyaltyMember.objects.using(using).filter(PRESENT).select_related("tier", "assigned_tier")
    if search:
        members = members.filter(user_id__in=users_found(search, using=using))

    def narrow(part):
        # Saleor writes into the filter, which is the same object for every part.
        own = {**arguments, "filter": copy(arguments["filter"])}
        return filter_connection_queryset(part, own, allow_replica=info.context.allow_replica)

    filtered = narrow if arguments.get("filter") else None
    columns = (arguments.get("sort_by") or {}).get("field") or ["pk"]
    if columns[0].startswith("user__"):
        # A cursor of Saleor's reads what the list is sorted by.
        members = members.select_related("user")
    return member_pages(members, now=timezone.now(), sorted_by=columns[0], narrow=filtered)
