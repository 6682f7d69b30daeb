"""Events in the schema."""

from typing import Any

import graphene
from django.utils import timezone
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import ConnectionField, FilterConnectionField, PermissionsField
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions, DiscountPermissions

from .....graphql.core.access.channels import load_channel
from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_by_id_or_code, row_id
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, program_for
from ...events.models import Event, EventQuestion, EventSeat
from ...events.selectors import events_in, shown
from .access import STAFF
from .filters import LoyaltyEventFilterInput, LoyaltyEventRegistrationFilterInput
from .mutations.came import LoyaltyEventCame
from .mutations.members import LoyaltyEventAsk, LoyaltyEventCancel, LoyaltyEventRegister
from .mutations.rows import LoyaltyEventCreate, LoyaltyEventDelete, LoyaltyEventUpdate
from .registrations import LoyaltyEventQuestionCountableConnection, LoyaltyEventRegistrationCountableConnection
from .sorting import LAST_FIRST
from .types import LoyaltyEvent, LoyaltyEventCountableConnection

MANAGES = DiscountPermissions.MANAGE_DISCOUNTS


def _event() -> graphene.Argument:
    return graphene.Argument(graphene.ID, required=True, description="ID of the event." + ADDED_IN_02)


class EventQueries(graphene.ObjectType):
    loyalty_events = ConnectionField(
        LoyaltyEventCountableConnection,
        channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
        description=(
            "Events in the channel that are not over, those that begin first at the beginning. Public; to who has "
            "MANAGE_DISCOUNTS also those that are switched off or over." + ADDED_IN_02
        ),
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_event = PermissionsField(
        LoyaltyEvent,
        id=graphene.Argument(graphene.ID, description="ID of the event." + ADDED_IN_02),
        code=graphene.Argument(graphene.String, description="Code of the event." + ADDED_IN_02),
        description="One event, by its ID or its code, also one that is switched off or over." + ADDED_IN_02,
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_all_events = FilterConnectionField(
        LoyaltyEventCountableConnection,
        filter=LoyaltyEventFilterInput(description="Filtering options for events." + ADDED_IN_02),
        description=(
            "Events of every channel, also those that are switched off or over, those that begin first at the "
            "beginning; of those that are over alone, the last." + ADDED_IN_02
        ),
        permissions=STAFF,
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_event_registrations = FilterConnectionField(
        LoyaltyEventRegistrationCountableConnection,
        event=_event(),
        filter=LoyaltyEventRegistrationFilterInput(description="Filtering options for registrations." + ADDED_IN_02),
        description="Who registered for an event, in the order in which they did." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )
    loyalty_event_questions = ConnectionField(
        LoyaltyEventQuestionCountableConnection,
        event=_event(),
        description="What members asked an event, higher tiers first, then the oldest." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_events(_root, info, *, channel, **kwargs):
        events = _events(info, channel)
        return create_connection_slice(events, info, kwargs, LoyaltyEventCountableConnection)

    @staticmethod
    def resolve_loyalty_event(_root, info, *, id=None, code=None):
        events = Event.objects.using(get_database_connection_name(info.context))
        return row_by_id_or_code("LoyaltyEvent", events, id, code)

    @staticmethod
    def resolve_loyalty_all_events(_root, info, **kwargs):
        last_first = {"sort_by": LAST_FIRST} if (kwargs.get("filter") or {}).get("over") else {}
        events = Event.objects.using(get_database_connection_name(info.context)).all()
        events = filter_connection_queryset(events, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(events, info, kwargs | last_first, LoyaltyEventCountableConnection)

    @staticmethod
    def resolve_loyalty_event_registrations(_root, info, *, event, **kwargs):
        seats = _rows_of(EventSeat, event, info)
        seats = filter_connection_queryset(seats, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(seats, info, kwargs, LoyaltyEventRegistrationCountableConnection)

    @staticmethod
    def resolve_loyalty_event_questions(_root, info, *, event, **kwargs):
        asked = _rows_of(EventQuestion, event, info)
        return create_connection_slice(asked, info, kwargs, LoyaltyEventQuestionCountableConnection)


def _events(info, slug):
    using = get_database_connection_name(info.context)
    channel = load_channel(info, slug).get()
    manages = acts_for(info, None, MANAGES)
    if channel is None or program_for(info, MANAGES) is None or not (channel.is_active or manages):
        return Event.objects.using(using).none()
    events = events_in(channel.pk, using=using)
    return events if manages else shown(events, now=timezone.now())


def _rows_of(model, event_id, info):
    _, pk = from_global_id_or_error(event_id, "LoyaltyEvent", raise_error=True)
    return model.objects.using(get_database_connection_name(info.context)).filter(event_id=row_id(pk))


class EventMutations(graphene.ObjectType):
    loyalty_event_register = LoyaltyEventRegister.Field()
    loyalty_event_cancel = LoyaltyEventCancel.Field()
    loyalty_event_ask = LoyaltyEventAsk.Field()
    loyalty_event_came = LoyaltyEventCame.Field()
    loyalty_event_create = LoyaltyEventCreate.Field()
    loyalty_event_update = LoyaltyEventUpdate.Field()
    loyalty_event_delete = LoyaltyEventDelete.Field()


COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": dict.fromkeys(
        ("loyaltyEvents", "loyaltyAllEvents", "loyaltyEventRegistrations", "loyaltyEventQuestions"), CONNECTION_COST
    )
    | {"loyaltyEvent": FIELD_COST},
    "LoyaltyEvent": dict.fromkeys(
        (
            "translations",
            "channels",
            "stream",
            "seatsLeft",
            "opensAt",
            "openings",
            "figures",
            "mine",
            "waitingPosition",
            "offeredUntil",
            "calendar",
        ),
        FIELD_COST,
    ),
    "LoyaltyEventRegistration": dict.fromkeys(("member", "waitingPosition"), FIELD_COST),
    "LoyaltyEventQuestion": {"member": FIELD_COST},
}
