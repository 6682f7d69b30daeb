import graphene
from saleor.graphql.core.types import NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.part import FIELD_COST, ProfileField, SchemaPart
from ....graphql.members.types.member import LoyaltyMember
from ..models import Purpose, Source
from ..services.consents import Said, set_consents
from .dataloaders import ConsentsByMemberLoader
from .journeys import part as journeys
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
PART = SchemaPart(
    queries=journeys.JourneyQueries,
    mutations=journeys.JourneyMutations,
    fields=((LoyaltyMember, "consents", consents),),
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
    costs={"LoyaltyMember": {"consents": FIELD_COST}, **journeys.COSTS},
)
