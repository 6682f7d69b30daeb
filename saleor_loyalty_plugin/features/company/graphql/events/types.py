import graphene
from promise import Promise
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from .....graphql.core.access.visibility import acts_for
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.nodes import load_there
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.members.dataloaders import MemberByUserIdLoader
from .....graphql.tiers.types import LoyaltyTier
from ...events import models
from .calendar import calendar_of_event
from .dataloaders import (
    EventTranslationsByEventIdLoader,
    FiguresByEventIdLoader,
    OpeningsByEventIdLoader,
    OwnSeatByEventIdLoader,
    PositionsByEventIdLoader,
    SeatsLeftByEventIdLoader,
)
from .enums import LoyaltySeatEnum
from .figures import figures
from .openings import opens_for


class LoyaltyEventTranslation(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    title = graphene.String(required=True, description="The title in it." + ADDED_IN_02)
    description = graphene.String(description="The description in it." + ADDED_IN_02)

    class Meta:
        description = "An event's title and description in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_language(root, _info):
        return root.language_code

    @staticmethod
    def resolve_description(root, _info):
        return root.description or None


class LoyaltyEventOpening(BaseObjectType):
    tier = graphene.Field(LoyaltyTier, required=True, description="The lowest tier that it is for." + ADDED_IN_02)
    days = graphene.Int(required=True, description="Days before the start of the event." + ADDED_IN_02)

    class Meta:
        description = "From when on members of a tier may register." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyEvent(ModelObjectType[models.Event]):
    id = graphene.GlobalID(required=True, description="ID of the event." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on." + ADDED_IN_02)
    title = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The title, in the requested language where translated." + ADDED_IN_02,
    )
    description = graphene.String(
        language=language(ADDED_IN_02),
        description="Free text for shoppers, in the requested language where translated." + ADDED_IN_02,
    )
    translations = NonNullList(
        LoyaltyEventTranslation, required=True, description="Both in other languages." + ADDED_IN_02
    )
    channels = PermissionsField(
        NonNullList("saleor.graphql.channel.types.Channel"),
        required=True,
        description="Shown in these channels; none: in all." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
    )
    starts_at = DateTime(required=True, description="When it begins." + ADDED_IN_02)
    time_zone = graphene.String(
        required=True, description="The clocks of the place, as an IANA name such as Europe/Warsaw." + ADDED_IN_02
    )
    minutes = graphene.Int(required=True, description="How long it lasts, in minutes." + ADDED_IN_02)
    place = graphene.String(required=True, description="Where it is; of a stream, that it is one." + ADDED_IN_02)
    stream = graphene.String(
        description="Address of the stream: to members with a seat, and to who has MANAGE_DISCOUNTS." + ADDED_IN_02
    )
    seats = graphene.Int(description="How many seats there are; null: as many as come." + ADDED_IN_02)
    seats_left = graphene.Int(
        description="How many can be had at once; 0 while others wait, null: as many as come." + ADDED_IN_02
    )
    opens_at = DateTime(
        description="When registration opens for the requesting member, and for everybody who is not signed in; "
        "null: it is open." + ADDED_IN_02
    )
    opens_days = graphene.Int(
        description="Days before the start from which on everybody may register; null: at once." + ADDED_IN_02
    )
    openings = NonNullList(
        LoyaltyEventOpening,
        required=True,
        description="Tiers that may register earlier, the highest first." + ADDED_IN_02,
    )
    by_tier = graphene.Boolean(
        required=True, description="Whether higher tiers go first on the waiting list." + ADDED_IN_02
    )
    offer_hours = graphene.Int(
        required=True,
        description="Hours for which a free seat is kept for the first on the list; 0: it is theirs at once."
        + ADDED_IN_02,
    )
    points = graphene.Int(description="Points for coming; null: none." + ADDED_IN_02)
    mine = LoyaltySeatEnum(description="Where the requesting member stands; null: has not registered." + ADDED_IN_02)
    waiting_position = graphene.Int(
        description="The requesting member's place on the waiting list, from 1; null: they do not wait." + ADDED_IN_02
    )
    offered_until = DateTime(
        description="Until when a free seat is kept for the requesting member: loyaltyEventRegister takes it. Null: "
        "none is." + ADDED_IN_02
    )
    calendar = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The event as the text of a calendar file (RFC 5545, text/calendar)." + ADDED_IN_02,
    )

    figures = figures

    class Meta:
        description = "A meeting or a stream that members register for." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Event

    @staticmethod
    def resolve_title(root, info, *, language=None):
        return _text(root, info, "title", language)

    @staticmethod
    def resolve_description(root, info, *, language=None):
        return _text(root, info, "description", language)

    @staticmethod
    def resolve_translations(root, info):
        return EventTranslationsByEventIdLoader(info.context).load(root.pk).then(lambda texts: list(texts.values()))

    @staticmethod
    def resolve_channels(root, info):
        return load_there(ChannelByIdLoader, info, root.channels)

    @staticmethod
    def resolve_stream(root, info):
        return _stream(root, info)

    @staticmethod
    def resolve_seats_left(root, info):
        return SeatsLeftByEventIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_opens_at(root, info):
        user = info.context.user
        member = MemberByUserIdLoader(info.context).load(user.pk) if user else Promise.resolve(None)
        openings = OpeningsByEventIdLoader(info.context).load(root.pk)
        return Promise.all([member, openings]).then(lambda found: opens_for(root, *found))

    @staticmethod
    def resolve_openings(root, info):
        return OpeningsByEventIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_mine(root, info):
        return _seat(root, info).then(lambda seat: seat and seat.state)

    @staticmethod
    def resolve_waiting_position(root, info):
        def place(seat):
            if seat is None:
                return None
            found = PositionsByEventIdLoader(info.context).load(root.pk)
            return found.then(lambda positions: positions.get(seat.member_id))

        return _seat(root, info).then(place)

    @staticmethod
    def resolve_offered_until(root, info):
        return _seat(root, info).then(lambda seat: seat and seat.offered_until)

    @staticmethod
    def resolve_figures(root, info):
        return FiguresByEventIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_calendar(root, info, *, language=None):
        texts = [_promised(_text(root, info, name, language)) for name in ("title", "description")]
        stream = _promised(_stream(root, info))
        return Promise.all([*texts, stream]).then(lambda found: calendar_of_event(root, *found))


def _seat(root, info):
    return OwnSeatByEventIdLoader(info.context).load(root.pk)


def _promised(value):
    return value if isinstance(value, Promise) else Promise.resolve(value)


def _text(root, info, name, language_code):
    own = getattr(root, name) or None
    if language_code is None:
        return own
    texts = EventTranslationsByEventIdLoader(info.context).load(root.pk)
    return texts.then(lambda there: (getattr(there.get(language_code), name, "") or own))


def _stream(root, info):
    if acts_for(info, None, DiscountPermissions.MANAGE_DISCOUNTS):
        return root.stream or None
    return _seat(root, info).then(lambda seat: root.stream or None if seat and seat.state in models.TAKEN else None)


class LoyaltyEventCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyEvent
        added_in = ADDED_IN_02
