"""The triggers that the program's own tables answer; host/journeys/triggers.py has those that ask Saleor."""

from collections.abc import Callable, Mapping

from .....services.questions.occasions import Occasion
from .....settings import ProgramSettings
from ..models import Journey
from ..rules.triggers import Trigger
from . import happenings, members, orders, points
from .selecting import Sql, Window

type Select = Callable[[Journey, Window, ProgramSettings], Sql]
OWN: Mapping[Trigger, Select] = {
    Trigger.JOINED: members.joined,
    Trigger.FIRST_ORDER: orders.nth_order,
    Trigger.NTH_ORDER: orders.nth_order,
    Trigger.NO_ORDER: orders.no_order,
    Trigger.TIER_REACHED: members.tier_reached,
    Trigger.TIER_AT_RISK: members.tier_at_risk,
    Trigger.POINTS_EXPIRING: points.points_expiring,
    Trigger.REWARD_AFFORDABLE: points.reward_affordable,
    Trigger.EVENT_SOON: happenings.event_soon,
    **{Trigger[each.name]: happenings.happens(each) for each in Occasion},
}
