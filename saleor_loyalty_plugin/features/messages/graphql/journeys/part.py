from collections.abc import Mapping
from typing import Any

import graphene
from saleor.graphql.core.connection import create_connection_slice
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, PermissionsField
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.fields import AddedField
from .....graphql.core.nodes import row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.measuring.fields import EFFECT_COST
from ...journeys.models import Journey
from ...journeys.rules.occasions import run_of
from .dataloaders import JourneyByRunIdLoader
from .mutations.behaviour import LoyaltyProductUnwatch, LoyaltyProductViewed, LoyaltyProductWatch
from .mutations.create import LoyaltyJourneyCreate
from .mutations.delete import LoyaltyJourneyDelete
from .mutations.update import LoyaltyJourneyUpdate
from .types import LoyaltyJourney, LoyaltyJourneyCountableConnection

STAFF = [AccountPermissions.MANAGE_USERS]


class JourneyQueries(graphene.ObjectType):
    loyalty_journey = PermissionsField(
        LoyaltyJourney,
        id=graphene.Argument(graphene.ID, required=True, description="ID of the journey." + ADDED_IN_02),
        description="One journey." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_journeys = ConnectionField(
        LoyaltyJourneyCountableConnection,
        description="Journeys, by their codes." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_journey(_root, info, *, id):
        _, pk = from_global_id_or_error(id, "LoyaltyJourney", raise_error=True)
        return Journey.objects.using(get_database_connection_name(info.context)).filter(pk=row_id(pk)).first()

    @staticmethod
    def resolve_loyalty_journeys(_root, info, **kwargs):
        journeys = Journey.objects.using(get_database_connection_name(info.context)).all()
        return create_connection_slice(journeys, info, kwargs, LoyaltyJourneyCountableConnection)


class JourneyMutations(graphene.ObjectType):
    loyalty_journey_create = LoyaltyJourneyCreate.Field()
    loyalty_journey_update = LoyaltyJourneyUpdate.Field()
    loyalty_journey_delete = LoyaltyJourneyDelete.Field()
    loyalty_product_viewed = LoyaltyProductViewed.Field()
    loyalty_product_watch = LoyaltyProductWatch.Field()
    loyalty_product_unwatch = LoyaltyProductUnwatch.Field()


def _journey_of(root, info):
    run_id = run_of(root.occasion)
    return None if run_id is None else JourneyByRunIdLoader(info.context).load(run_id)


journey_of_message = AddedField(
    LoyaltyJourney,
    description="The journey that it is of; null for one of none." + ADDED_IN_02,
    permissions=STAFF,
    resolver=_journey_of,
)
COSTS: Mapping[str, Mapping[str, Any]] = {
    "Query": {"loyaltyJourney": FIELD_COST, "loyaltyJourneys": CONNECTION_COST},
    "LoyaltyJourney": {
        **dict.fromkeys(
            ("segment", "steps", "exits", "priority", "validMinutes", "running", "finished", "exited", "heldOut"),
            FIELD_COST,
        ),
        # Each looks at all members whom a journey is for, or who were in it.
        **dict.fromkeys(("measured", "plan", "wouldEnter"), EFFECT_COST),
    },
    "LoyaltyJourneyStep": dict.fromkeys(("onlyIn", "message", "incentive"), FIELD_COST),
    "LoyaltyMessage": {"journey": FIELD_COST},
}
