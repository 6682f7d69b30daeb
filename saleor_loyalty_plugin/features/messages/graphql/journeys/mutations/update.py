from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowUpdate
from ....journeys.services.rows import update_journey
from ..types import LoyaltyJourney
from .inputs import LoyaltyJourneyInput
from .rows import PERMISSIONS, JourneyFields


class LoyaltyJourneyUpdate(JourneyFields, RowUpdate):
    class Meta:
        description = (
            "Updates a journey, or switches it on or off. Who is in it goes on as they began; while it is off, nobody "
            "does." + ADDED_IN_02
        )
        object_type = LoyaltyJourney
        input_type = LoyaltyJourneyInput
        service = update_journey
        permissions = PERMISSIONS
