"""`LoyaltyMember.claims` and `CheckoutLoyalty.rewards`."""

from saleor.graphql.core.fields import BaseField, ConnectionField
from saleor.graphql.core.types import NonNullList

from ..core.descriptions import ADDED_IN_02
from ..core.lists.nested import nested_connection
from ..core.program import DOC_CATEGORY_LOYALTY
from ..members.transaction_lists import NEWEST_FIRST
from .dataloaders import ClaimCountsLoader, ClaimPagesLoader, ClaimsByCheckoutIdLoader
from .types import LoyaltyClaim, LoyaltyClaimCountableConnection


def _claims_of_member(root, info, **kwargs):
    return nested_connection(
        info,
        root.pk,
        kwargs,
        LoyaltyClaimCountableConnection,
        rows_loader=ClaimPagesLoader,
        count_loader=ClaimCountsLoader,
        newest_first=NEWEST_FIRST,
    )


def _rewards_of_checkout(root, info):
    def of_customer(claims):
        # What another customer claimed before the checkout changed hands is about to be released.
        return [claim for claim in claims if claim.member.user_id == root.user_id]

    return ClaimsByCheckoutIdLoader(info.context).load(root.checkout_id).then(of_customer)


member_claims = ConnectionField(
    LoyaltyClaimCountableConnection,
    required=True,
    description="Rewards that the member claimed, newest first." + ADDED_IN_02,
    resolver=_claims_of_member,
    doc_category=DOC_CATEGORY_LOYALTY,
)
checkout_rewards = BaseField(
    NonNullList(LoyaltyClaim),
    required=True,
    description="Rewards that are claimed for this checkout, the oldest first." + ADDED_IN_02,
    resolver=_rewards_of_checkout,
    doc_category=DOC_CATEGORY_LOYALTY,
)
