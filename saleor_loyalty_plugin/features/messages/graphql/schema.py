import graphene
from saleor.graphql.core.types import NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import CONNECTION_COST, FIELD_COST, ProfileField, SchemaPart, together
from ....graphql.members.types.member import LoyaltyMember
from ..models import Purpose, Source
from ..services.consents import Said, set_consents
from .dataloaders import ConsentsByMemberLoader
from .events import MESSAGE_DUE
from .journeys import part as journeys
from .queries import MessageMutations, MessageQueries
from .sent.fields import member_messages
from .sent.types import LoyaltyMessage
from .types import LoyaltyConsent, LoyaltyConsentInput


def _resolve_consents(root, info):
    return ConsentsByMemberLoader(info.context).load(root)


def _apply_consents(telling, value):
    said = [Said(Purpose(each["purpose"]), each["granted"], (each.get("text") or "").strip()) for each in value or ()]
    source = Source.STOREFRONT if telling.is_own else Source.STAFF
    return set_consents(user_id=telling.user_id, said=said, source=source, now=telling.now)


consents = graphene.Field(
    NonNullList(LoyaltyConsent),
    required=True,
    description="What the member may be written to for, each purpose once." + ADDED_IN_02,
    resolver=_resolve_consents,
)


class Queries(MessageQueries, journeys.JourneyQueries):
    pass


class Mutations(MessageMutations, journeys.JourneyMutations):
    pass


PART = SchemaPart(
    queries=Queries,
    mutations=Mutations,
    fields=(
        (LoyaltyMember, "consents", consents),
        (LoyaltyMember, "messages", member_messages),
        (LoyaltyMessage, "journey", journeys.journey_of_message),
    ),
    events=(MESSAGE_DUE,),
    profile_fields=(
        ProfileField(
            name="consents",
            input=graphene.InputField(
                NonNullList(LoyaltyConsentInput),
                description="Yes or no to messages, for the purposes that are named; the others stay." + ADDED_IN_02,
            ),
            apply=_apply_consents,
        ),
    ),
    costs=together(
        {
            "Query": {
                "loyaltyMessageTemplate": FIELD_COST,
                "loyaltyMessageTemplates": FIELD_COST,
                "loyaltyMessages": CONNECTION_COST,
            },
            "LoyaltyMember": {"consents": FIELD_COST, "messages": CONNECTION_COST},
            "LoyaltyMessage": {"member": FIELD_COST, "template": FIELD_COST},
            "LoyaltyMessageTemplate": {"texts": FIELD_COST, "preview": {"complexity": 10}},
        },
        journeys.COSTS,
    ),
)
