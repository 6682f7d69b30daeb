from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ..core.nodes import row_id
from ..core.program import active_program
from ..core.visibility import acts_for, is_user
from .dataloaders import ClaimByIdLoader


def resolve_claim(info, claim_id: str):
    """Return a promise of a claim: members see their own while the program is on, who manages users any at any time."""
    _, pk = from_global_id_or_error(claim_id, "LoyaltyClaim", raise_error=True)

    def visible(claim):
        if claim is None or acts_for(info, None, AccountPermissions.MANAGE_USERS):
            return claim
        is_own = is_user(info, claim.member.user_id) and active_program(info) is not None
        return claim if is_own else None

    return ClaimByIdLoader(info.context).load(row_id(pk)).then(visible)
