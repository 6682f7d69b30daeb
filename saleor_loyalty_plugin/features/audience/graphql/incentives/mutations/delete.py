from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowDelete
from ....incentives.services.rows import delete_incentive
from ..types import LoyaltyIncentive
from .rows import IncentiveRow


class LoyaltyIncentiveDelete(IncentiveRow, RowDelete):
    class Meta:
        description = (
            "Deletes an incentive. One that members were offered can be switched off, not deleted." + ADDED_IN_02
        )
        object_type = LoyaltyIncentive
        service = delete_incentive
