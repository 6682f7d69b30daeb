from saleor.permission.enums import AccountPermissions

from ....graphql.core.part import SchemaPart, WebhookEvent
from ..host.places import require_places
from ..streams import Event
from .types import (
    LoyaltyMemberEnrolled,
    LoyaltyPointsChanged,
    LoyaltyPointsExpiring,
    LoyaltyRewardClaimed,
    LoyaltyTierChanged,
)

_EVENTS = {
    Event.MEMBER_ENROLLED: ("Loyalty member enrolled", LoyaltyMemberEnrolled),
    Event.POINTS_CHANGED: ("Loyalty points changed", LoyaltyPointsChanged),
    Event.TIER_CHANGED: ("Loyalty tier changed", LoyaltyTierChanged),
    Event.POINTS_EXPIRING: ("Loyalty points expiring", LoyaltyPointsExpiring),
    Event.REWARD_CLAIMED: ("Loyalty reward claimed", LoyaltyRewardClaimed),
}

# Nothing is offered that could not be delivered.
require_places()
PART = SchemaPart(
    events=tuple(
        WebhookEvent(
            value=event.value,
            name=name,
            description=graphene_type._meta.description,
            permission=AccountPermissions.MANAGE_USERS,
            graphene_type=graphene_type,
        )
        for event, (name, graphene_type) in _EVENTS.items()
    ),
)
