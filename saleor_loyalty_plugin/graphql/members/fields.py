"""`User.loyalty`."""

from saleor.graphql.core.fields import BaseField
from saleor.permission.enums import AccountPermissions

from ..core.access.visibility import acts_for, owner_or
from ..core.program import DOC_CATEGORY_LOYALTY, program_for
from .dataloaders import MemberByUserIdLoader
from .types.member import LoyaltyMember


def _resolve_user_loyalty(root, info):
    if not acts_for(info, root.pk, AccountPermissions.MANAGE_USERS):
        raise owner_or(AccountPermissions.MANAGE_USERS)
    if program_for(info, AccountPermissions.MANAGE_USERS) is None:
        return None
    return MemberByUserIdLoader(info.context).load(root.pk)


user_loyalty = BaseField(
    LoyaltyMember,
    description="The customer as a member, null for others. Requires MANAGE_USERS, or the user themself.",
    resolver=_resolve_user_loyalty,
    doc_category=DOC_CATEGORY_LOYALTY,
)
