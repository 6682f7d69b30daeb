from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowCreate
from ....incentives.services.rows import create_incentive
from ..types import LoyaltyIncentive
from .inputs import LoyaltyIncentiveInput
from .rows import IncentiveFields


class LoyaltyIncentiveCreate(IncentiveFields, RowCreate):
    class Meta:
        description = "Creates an incentive." + ADDED_IN_02
        object_type = LoyaltyIncentive
        input_type = LoyaltyIncentiveInput
        service = create_incentive
