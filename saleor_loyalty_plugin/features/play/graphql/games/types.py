import graphene
from django.utils import timezone
from promise import Promise
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import Date, Decimal
from saleor.graphql.core.types import BaseObjectType, ModelObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.nodes import load_there
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.core.rows.translations import language
from .....graphql.members.dataloaders import MemberByUserIdLoader
from ...games import models
from ...games.rules.chances import average_share, average_worth
from .dataloaders import (
    FiguresByGameIdLoader,
    GameByIdLoader,
    GameTranslationsByGameIdLoader,
    PresentDayByGameIdLoader,
    ShownByGameIdLoader,
)
from .enums import LoyaltyGameKindEnum
from .figures import figures
from .plays_left import free_of, left_of
from .slices import FOR_STAFF, LoyaltySlice


def _staff_number(description: str) -> PermissionsField:
    return PermissionsField(graphene.Int, description=description + ADDED_IN_02, permissions=FOR_STAFF)


class LoyaltyGameTranslation(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    name = graphene.String(required=True, description="The name in it." + ADDED_IN_02)
    conditions = graphene.String(description="The conditions in it." + ADDED_IN_02)

    class Meta:
        description = "A game's name and conditions in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_language(root, _info):
        return root.language_code

    @staticmethod
    def resolve_conditions(root, _info):
        return root.description or None


class LoyaltyDrawDay(BaseObjectType):
    game = graphene.Field(
        lambda: LoyaltyGame, required=True, description="The game: each has a seed of its own." + ADDED_IN_02
    )
    day = Date(required=True, description="The day, by the program's clocks." + ADDED_IN_02)
    commitment = graphene.String(
        required=True,
        description="The seed's SHA-256 in hexadecimal digits; public before the day begins." + ADDED_IN_02,
    )
    seed = graphene.String(description="The seed in hexadecimal digits; null before the day is over." + ADDED_IN_02)

    class Meta:
        description = (
            "What the draws of a game were made by on a day. A play's number is the first 8-byte word of "
            'HMAC-SHA256(seed, "WORD:MEMBER:PLAY:CURSOR") below 2^64 - (2^64 mod total), CURSOR from 0, modulo total: '
            "anybody can recompute it." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_game(root, info):
        return GameByIdLoader(info.context).load(root.game_id)

    @staticmethod
    def resolve_seed(root, _info):
        return root.public_seed(timezone.now())


class LoyaltyGame(ModelObjectType[models.Game]):
    id = graphene.GlobalID(required=True, description="ID of the game." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    active = graphene.Boolean(required=True, description="Whether it is switched on." + ADDED_IN_02)
    name = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The name, in the requested language where translated." + ADDED_IN_02,
    )
    kind = LoyaltyGameKindEnum(required=True, description="How it looks." + ADDED_IN_02)
    conditions = graphene.String(
        language=language(ADDED_IN_02),
        required=True,
        description="The conditions of playing, in the requested language where translated." + ADDED_IN_02,
    )
    conditions_address = graphene.String(description="Address of a page with the conditions." + ADDED_IN_02)
    translations = NonNullList(
        LoyaltyGameTranslation, required=True, description="Name and conditions in other languages." + ADDED_IN_02
    )
    channels = PermissionsField(
        NonNullList("saleor.graphql.channel.types.Channel"),
        required=True,
        description="Shown in these channels; none: in all." + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    least_age = graphene.Int(description="Years that a member has to be old; null: whatever the age." + ADDED_IN_02)
    points_cost = graphene.Int(description="Points that a play costs; null: points buy none." + ADDED_IN_02)
    order_minimum = Decimal(
        description="An order whose goods cost as much gives a play, in the program's currency; null: orders give none."
        + ADDED_IN_02
    )
    plays_a_day = graphene.Int(description="Plays that every member has each day for nothing." + ADDED_IN_02)
    plays_once = graphene.Int(description="Plays that every member has once for nothing." + ADDED_IN_02)
    day_limit = graphene.Int(description="Plays of one member in a day; null: no limit." + ADDED_IN_02)
    member_limit = graphene.Int(description="Plays of one member in all; null: no limit." + ADDED_IN_02)
    without_purchase = graphene.Boolean(
        required=True,
        description="Whether everybody can play without an order and without points." + ADDED_IN_02,
    )
    slices = NonNullList(
        LoyaltySlice, required=True, description="Its slices in their turn, as they are now." + ADDED_IN_02
    )
    is_over = graphene.Boolean(
        required=True, description="Whether its budget is used up: nobody can play." + ADDED_IN_02
    )
    today = graphene.Field(
        LoyaltyDrawDay,
        description="What today's draws are made by; null while none is announced." + ADDED_IN_02,
    )
    plays_left = graphene.Int(
        description="How often the requesting member can play now, with their points too where it takes some; null for "
        "who is no member." + ADDED_IN_02
    )
    free_plays_left = graphene.Int(description="Of these, plays that cost no points." + ADDED_IN_02)
    budget = _staff_number("Points that all prizes may cost; null: no limit.")
    spent = PermissionsField(
        graphene.Int,
        required=True,
        description="Points that prizes have cost, rewards at their cost." + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    return_percent = PermissionsField(
        Decimal,
        description="Of the points that a play costs so many per cent come back on average, as its slices are now; "
        "null where points buy none." + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    average_points = PermissionsField(
        Decimal,
        required=True,
        description="What a play gives on average as its slices are now, in points, rewards at their cost."
        + ADDED_IN_02,
        permissions=FOR_STAFF,
    )
    figures = figures

    class Meta:
        description = "A wheel or scratch card, with the chances as they are now." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.Game

    @staticmethod
    def resolve_name(root, info, *, language=None):
        return _text(root, info, "name", root.name, language)

    @staticmethod
    def resolve_conditions(root, info, *, language=None):
        return _text(root, info, "description", root.conditions, language)

    @staticmethod
    def resolve_conditions_address(root, _info):
        return root.conditions_address or None

    @staticmethod
    def resolve_translations(root, info):
        return GameTranslationsByGameIdLoader(info.context).load(root.pk).then(lambda texts: list(texts.values()))

    @staticmethod
    def resolve_channels(root, info):
        return load_there(ChannelByIdLoader, info, root.channels)

    @staticmethod
    def resolve_without_purchase(root, _info):
        return bool(root.plays_a_day or root.plays_once)

    @staticmethod
    def resolve_slices(root, info):
        return _shown(root, info).then(lambda shown: shown.slices)

    @staticmethod
    def resolve_is_over(root, info):
        return _shown(root, info).then(lambda shown: shown.is_over)

    @staticmethod
    def resolve_today(root, info):
        return PresentDayByGameIdLoader(info.context).load(root.pk)

    @staticmethod
    def resolve_plays_left(root, info):
        return _own(info).then(lambda member: member and left_of(root, member, info))

    @staticmethod
    def resolve_free_plays_left(root, info):
        return _own(info).then(lambda member: member and free_of(root, member, info))

    @staticmethod
    def resolve_return_percent(root, info):
        if not root.points_cost:
            return None
        return _shown(root, info).then(lambda shown: average_share(_prizes(shown), root.points_cost))

    @staticmethod
    def resolve_average_points(root, info):
        return _shown(root, info).then(lambda shown: average_worth(_prizes(shown)))

    @staticmethod
    def resolve_figures(root, info):
        return FiguresByGameIdLoader(info.context).load(root.pk)


class LoyaltyGameCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyGame
        added_in = ADDED_IN_02


def _prizes(shown):
    return [(each.weight, each.row.worth) for each in shown.slices]


def _own(info):
    user = info.context.user
    return MemberByUserIdLoader(info.context).load(user.pk) if user else Promise.resolve(None)


def _shown(root, info):
    return ShownByGameIdLoader(info.context).load(root.pk)


def _text(root, info, name, own, language_code):
    if language_code is None:
        return own
    texts = GameTranslationsByGameIdLoader(info.context).load(root.pk)
    return texts.then(lambda there: getattr(there.get(language_code), name, "") or own)
