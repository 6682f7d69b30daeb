from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...ambassadors.models import AmbassadorState

LoyaltyAmbassadorStateEnum = loyalty_enum(
    "LoyaltyAmbassadorStateEnum",
    AmbassadorState,
    description="Where an ambassador stands." + ADDED_IN_02,
    added_in_02=AmbassadorState.names,
)
