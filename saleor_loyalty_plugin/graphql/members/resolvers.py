"""Reads of the root fields. While the program is switched off customers are answered null."""

from django.utils import timezone
from graphql.error import GraphQLError
from saleor.account.models import User
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ...host.search import search_users
from ...models import LoyaltyMember
from ...models.member import PRESENT
from ...selectors.members import with_points_available, with_present_tier
from ..core.access.visibility import visible_member
from ..core.nodes import row_id
from ..core.program import program_for
from .dataloaders import MemberByIdLoader, MemberByUserIdLoader


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


def resolve_members(info, search: str | None):
    using = get_database_connection_name(info.context)
    # Who left or was deleted is in no list: the ledger keeps their figures alone.
    members = LoyaltyMember.objects.using(using).filter(PRESENT).select_related("tier", "assigned_tier")
    members = with_present_tier(with_points_available(members, timezone.now()), timezone.now())
    if search:
        members = members.filter(user_id__in=search_users(User.objects.using(using), search).order_by().values("pk"))
    return members
