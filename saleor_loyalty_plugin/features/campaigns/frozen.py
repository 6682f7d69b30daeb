"""A campaign's terms as plain values: as they are read with an order, and as they are kept with it."""

from collections.abc import Mapping, Sequence
from datetime import time
from decimal import Decimal
from typing import Any

from django.db.models import F, Func, TextField, Value
from django.db.models.functions import Cast, JSONObject

from ...domain.campaigns.explaining import FrozenCampaign
from ...domain.campaigns.goods import CampaignGoods
from ...domain.campaigns.terms import CampaignEffect, CampaignTerms
from ...domain.campaigns.windows import CampaignTime
from ...domain.explaining.steps import StepLine
from ...domain.holdout.assignment import is_held_out
from ...domain.orders import OrderLine
from ...selectors.holdouts import program_salt
from ...services.questions.effects import Placing

AS_THEY_ARE = (
    "name",
    "effect",
    "points",
    "priority",
    "stackable",
    "products",
    "variants",
    "collections",
    "categories",
    "exclude_sale",
    "first_orders",
    "points_per_order_limit",
    "points_per_member_limit",
    "times_per_member_limit",
)
# What is looked at once, when the order is placed.
OF_THE_TIME = (
    "weekdays",
    "from_time",
    "until_time",
    "budget_left",
    "segment",
    "salt",
    "holdout_percent",
    "program_salt",
)


def as_offer(channel_id: int) -> JSONObject:
    """Return an expression for what an order in this channel may be offered by a campaign."""
    columns: dict[str, Any] = {name: F(name) for name in AS_THEY_ARE}
    return JSONObject(
        campaign=F("pk"),
        weekdays=F("weekdays"),
        from_time=Cast("from_time", TextField()),
        until_time=Cast("until_time", TextField()),
        # As text: a number of JSON would be read as one that has lost its cents.
        factor=Cast("factor", TextField()),
        minimum=Func(
            F("minimums"), Value(str(channel_id)), function="jsonb_extract_path_text", output_field=TextField()
        ),
        segment=F("segment__expanded"),
        budget_left=F("budget") - F("budget_used"),
        salt=F("salt"),
        holdout_percent=F("holdout_percent"),
        program_salt=program_salt(),
        **columns,
    )


def time_of(offer: Mapping[str, Any]) -> CampaignTime:
    """Return the weekdays and hours of an offer."""
    return CampaignTime(
        weekdays=frozenset(offer["weekdays"]),
        from_time=_clock(offer["from_time"]),
        until_time=_clock(offer["until_time"]),
    )


def holds_out(offer: Mapping[str, Any], placing: Placing) -> bool:
    """Return whether who places an order is held out of what is offered, or of everything (rule 40)."""
    if placing.member_id is None:
        return False
    return is_held_out(offer["salt"], placing.member_id, offer["holdout_percent"]) or is_held_out(
        offer["program_salt"], placing.member_id, placing.program_holdout_percent
    )


def kept(offer: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is kept of an offer that holds for an order; what is not limited or named takes no room."""
    known = {name: value for name, value in offer.items() if value and name not in OF_THE_TIME}
    return known | ({"budget": True} if offer["budget_left"] is not None else {})


def terms_of(frozen: Mapping[str, Any]) -> CampaignTerms:
    """Return the terms of a campaign that an order was frozen with."""
    return CampaignTerms(
        number=frozen["campaign"],
        effect=CampaignEffect(frozen["effect"]),
        factor=Decimal(frozen.get("factor") or 1),
        points=frozen.get("points") or 0,
        goods=_goods(frozen),
        minimum=Decimal(frozen.get("minimum") or 0),
        limit=frozen.get("points_per_order_limit"),
        priority=frozen.get("priority", 0),
        stackable=frozen.get("stackable", False),
    )


def as_given(frozen: Mapping[str, Any], lines: Sequence[OrderLine]) -> FrozenCampaign:
    """Return what a campaign did to an order, the lines of which are in the order in which they were frozen."""
    its_lines = [lines[index] for index in frozen["lines"]]
    return FrozenCampaign(
        terms=terms_of(frozen),
        name=frozen["name"],
        given=frozen["given"],
        clipped=frozen["clipped"],
        lines=tuple(StepLine(line.line_id, line.gross) for line in its_lines),
        pieces=sum(line.quantity for line in its_lines),
    )


def _goods(frozen: Mapping[str, Any]) -> CampaignGoods:
    named = ("products", "variants", "collections", "categories")
    ids = {name: frozenset(frozen.get(name) or ()) for name in named}
    return CampaignGoods(**ids, exclude_sale=frozen.get("exclude_sale", False))


def _clock(text: str | None) -> time | None:
    return None if text is None else time.fromisoformat(text)
