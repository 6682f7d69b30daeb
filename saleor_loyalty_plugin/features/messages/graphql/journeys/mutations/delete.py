from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowDelete
from ....journeys.services.rows import delete_journey
from ..types import LoyaltyJourney
from .rows import PERMISSIONS, JourneyRow


class LoyaltyJourneyDelete(JourneyRow, RowDelete):
    class Meta:
        description = "Deletes a journey. One that members were in can be switched off, not deleted." + ADDED_IN_02
        object_type = LoyaltyJourney
        service = delete_journey
        permissions = PERMISSIONS
