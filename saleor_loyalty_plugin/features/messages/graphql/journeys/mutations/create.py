from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowCreate
from ....journeys.services.rows import create_journey
from ..types import LoyaltyJourney
from .inputs import LoyaltyJourneyInput
from .rows import PERMISSIONS, JourneyFields


class LoyaltyJourneyCreate(JourneyFields, RowCreate):
    class Meta:
        description = "Creates a journey." + ADDED_IN_02
        object_type = LoyaltyJourney
        input_type = LoyaltyJourneyInput
        service = create_journey
        permissions = PERMISSIONS
