from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ..core.access.visibility import acts_for
from ..core.nodes import row_id
from ..core.program import program_for
from .dataloaders import ClaimByIdLoader


def resolve_claim(info, claim_id: str):
    """Return a promise of a claim: members see their own while the program is on, who manages users any at any time."""
    _, pk = from_global_id_or_error(claim_id, "LoyaltyClaim", raise_error=True)
    if program_for(info, AccountPermissions.MANAGE_USERS) is None:
        return None

    def visible(claim):
        return claim if claim and acts_for(info, claim.member.user_id, AccountPermissions.MANAGE_USERS) else None

    return ClaimByIdLoader(info.context).load(row_id(pk)).then(visible)
