from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowUpdate
from ....incentives.services.rows import update_incentive
from ..types import LoyaltyIncentive
from .inputs import LoyaltyIncentiveInput
from .rows import IncentiveFields


class LoyaltyIncentiveUpdate(IncentiveFields, RowUpdate):
    class Meta:
        description = "Updates an incentive. What members have already stays theirs." + ADDED_IN_02
        object_type = LoyaltyIncentive
        input_type = LoyaltyIncentiveInput
        service = update_incentive
