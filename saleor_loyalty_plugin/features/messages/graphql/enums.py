from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.enums import loyalty_enum
from ..models import MessageState, Purpose, Way

LoyaltyPurposeEnum = loyalty_enum(
    "LoyaltyPurposeEnum",
    Purpose,
    description="What a member is written to for." + ADDED_IN_02,
    added_in_02=Purpose.names,
)
LoyaltyMessageStateEnum = loyalty_enum(
    "LoyaltyMessageStateEnum",
    MessageState,
    description="Where a message is." + ADDED_IN_02,
    added_in_02=MessageState.names,
)
LoyaltyMessageWayEnum = loyalty_enum(
    "LoyaltyMessageWayEnum",
    Way,
    description="How the plugin sends messages itself (setting `message_way`)." + ADDED_IN_02,
    added_in_02=Way.names,
)
