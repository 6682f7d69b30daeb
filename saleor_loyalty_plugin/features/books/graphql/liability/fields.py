"""What `LoyaltyLiability` says beside the core's figures. All of its parts are read in one statement, once."""

from decimal import ROUND_HALF_UP
from decimal import Decimal as Number

import graphene
from django.utils import timezone
from saleor.graphql.channel.dataloaders.by_self import ChannelByIdLoader
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.liability.types import LoyaltyLiability
from ...rules.ageing import Bucket, Outstanding, by_age, by_channel, by_expiry
from ...rules.survival import Living, expected_points, kaplan_meier
from ...selectors.lives import lives
from ...selectors.outstanding import outstanding
from .types import LoyaltyLiabilityBucket, LoyaltyLiabilityOfChannel


def _parts(root, info) -> list[Outstanding]:
    if not hasattr(root, "loyalty_parts"):
        using = get_database_connection_name(info.context)
        root.loyalty_parts = outstanding(root.at, now=timezone.now(), using=using)
    return root.loyalty_parts


def _expected(root, info) -> float:
    if not hasattr(root, "loyalty_expected"):
        using = get_database_connection_name(info.context)
        living = [_living(part) for part in _parts(root, info)]
        root.loyalty_expected = expected_points(kaplan_meier(lives(timezone.now(), using=using)), living)
    return root.loyalty_expected


def _living(part: Outstanding) -> Living:
    age = max(part.age, 0)
    life = None if part.left is None else max(part.age + part.left, 0)
    return Living(age=age, life=life, points=part.points)


def _buckets(found: list[Bucket]) -> list[LoyaltyLiabilityBucket]:
    return [LoyaltyLiabilityBucket(from_days=each.start, to_days=each.to, points=each.points) for each in found]


def _of_channels(root, info):
    found = by_channel(_parts(root, info))

    def told(channels):
        return [
            LoyaltyLiabilityOfChannel(channel=channel, points=points)
            for (_, points), channel in zip(found, channels, strict=True)
        ]

    # No channel has the number 0.
    return ChannelByIdLoader(info.context).load_many([channel_id or 0 for channel_id, _ in found]).then(told)


def _breakage_percent(root, info) -> Number | None:
    points = sum(part.points for part in _parts(root, info))
    return _rounded(100 * (1 - _expected(root, info) / points)) if points else None


def _rounded(number: float) -> Number:
    return Number(number).quantize(Number("0.01"), ROUND_HALF_UP)


FIELDS = (
    (
        LoyaltyLiability,
        "by_age",
        graphene.Field(
            NonNullList(LoyaltyLiabilityBucket),
            required=True,
            description="By days since the points became available; pending points are below 0 days." + ADDED_IN_02,
            resolver=lambda root, info: _buckets(by_age(_parts(root, info))),
        ),
    ),
    (
        LoyaltyLiability,
        "by_expiry",
        graphene.Field(
            NonNullList(LoyaltyLiabilityBucket),
            required=True,
            description=(
                "By days until the points expire; below 0 days what expired while it was set aside in a checkout, last "
                "what never expires." + ADDED_IN_02
            ),
            resolver=lambda root, info: _buckets(by_expiry(_parts(root, info))),
        ),
    ),
    (
        LoyaltyLiability,
        "by_channel",
        graphene.Field(
            NonNullList(LoyaltyLiabilityOfChannel),
            required=True,
            description="By the channel whose orders earned them." + ADDED_IN_02,
            resolver=_of_channels,
        ),
    ),
    (
        LoyaltyLiability,
        "expected_points",
        graphene.Field(
            Decimal,
            required=True,
            description=(
                "How many of them are expected to be spent, by how long points lived until they were spent so far "
                "(a Kaplan-Meier estimate)." + ADDED_IN_02
            ),
            resolver=lambda root, info: _rounded(_expected(root, info)),
        ),
    ),
    (
        LoyaltyLiability,
        "breakage_percent",
        graphene.Field(
            Decimal,
            description="How many per cent of them are expected to expire unused; null where there are none."
            + ADDED_IN_02,
            resolver=_breakage_percent,
        ),
    ),
)
