"""What members do with events."""

from collections.abc import Callable
from typing import Any

import graphene
from django.db import transaction
from django.utils import timezone
from saleor.permission.auth_filters import AuthorizationFilters

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import require_program
from ......graphql.members.membership import member_of
from ....events.models import Event
from ....events.services.asking import ask
from ....events.services.registering import cancel, register
from ..dataloaders import read_event_anew
from ..types import LoyaltyEvent

SIGNED_IN = (AuthorizationFilters.AUTHENTICATED_USER,)


def _event() -> graphene.ID:
    return graphene.ID(required=True, description="ID of the event." + ADDED_IN_02)


class _OfMember(LoyaltyMutation):
    """A mutation by the requesting member about one event. `service` does it."""

    service: Callable[..., Any]

    class Meta:
        abstract = True

    @classmethod
    def perform_mutation(cls, _root, info, /, *, event, **given):
        settings = require_program(info)
        row = node_of(cls, info, event, only_type=LoyaltyEvent, field="event", qs=Event.objects.filter(active=True))
        # What is refused enrols nobody either.
        with typed_errors({"user": "event"}), transaction.atomic():
            cls.service(member=member_of(info.context.user, settings), event_id=row.pk, now=timezone.now(), **given)
        read_event_anew(info, row.pk)
        return cls(event=Event.objects.get(pk=row.pk))


class LoyaltyEventRegister(_OfMember):
    service = staticmethod(register)
    event = graphene.Field(LoyaltyEvent, description="The event after it: see `mine`." + ADDED_IN_02)

    class Arguments:
        event = _event()

    class Meta:
        description = (
            "Gives the requesting customer a seat, or a place on the waiting list where none is left; takes a seat "
            "that they are offered. Asked again it changes nothing." + ADDED_IN_02
        )
        permissions = SIGNED_IN


class LoyaltyEventCancel(_OfMember):
    service = staticmethod(cancel)
    event = graphene.Field(LoyaltyEvent, description="The event after it." + ADDED_IN_02)

    class Arguments:
        event = _event()

    class Meta:
        description = (
            "Gives the requesting customer's seat, or place on the list, back before the event begins; no error where "
            "they have none." + ADDED_IN_02
        )
        permissions = SIGNED_IN


class LoyaltyEventAsk(_OfMember):
    service = staticmethod(ask)
    event = graphene.Field(LoyaltyEvent, description="The event." + ADDED_IN_02)

    class Arguments:
        event = _event()
        text = graphene.String(
            required=True, description="What they want to hear about; 1 to 1,000 characters." + ADDED_IN_02
        )

    class Meta:
        description = (
            "Keeps a question of the requesting customer's to an event, at most five of each member." + ADDED_IN_02
        )
        permissions = SIGNED_IN
