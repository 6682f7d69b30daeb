"""What can be seen of a story: each figure that a case may expect, read from the rows."""

from typing import Any

from django.db.models import Sum

from saleor_loyalty_plugin.models import (
    LotConsumption,
    LoyaltyMember,
    LoyaltyTransaction,
    OrderAward,
    PointsLot,
    Redemption,
)
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.progress import tier_expires_at
from saleor_loyalty_plugin.selectors.qualification import contributions_at

from .story import Story

SEEN = {}


def seen(function):
    SEEN[function.__name__] = function
    return function


def see(story: Story, name: str, expected: Any) -> Any:
    """Return what is seen under this name, in the form in which the case expects it."""
    if name in SEEN:
        return SEEN[name](story, expected)
    return story.result[name]


def _points(**conditions) -> list[int]:
    return list(LoyaltyTransaction.objects.filter(**conditions).values_list("points", flat=True))


@seen
def balance(story, _expected):
    return story.member().available


@seen
def owed(story, _expected):
    return max(-story.member().available, 0)


@seen
def awarded(story, _expected):
    return story.member().available > 0


@seen
def balances(story, expected):
    return {name: story.member(name).available for name in expected}


@seen
def expired_by(story, expected):
    member, given = story.member(), sum(_points(points__gt=0))
    return {at: given - balances_at([member], story.moment(at))[member.pk].available for at in expected}


@seen
def lots(story, expected):
    return _told(story, PointsLot.objects.filter(member=story.member()), expected)


@seen
def open_lots(story, expected):
    return _told(story, PointsLot.objects.open().filter(member=story.member()), expected)


def _told(story, rows, expected):
    names = {pk: name for name, pk in story.lots.items()}
    told = []
    for row in rows:
        facts = {"lot": names.get(row.pk), "remaining": row.remaining, "expires_at": row.expires_at}
        if row.expires_at is not None:
            facts["expires_at"] = row.expires_at.date().isoformat()
        told.append({key: facts[key] for key in (expected[0] if expected else facts)})
    return told


@seen
def expirations(_story, _expected):
    return _points(kind="expiration")


@seen
def number_of_expirations(_story, _expected):
    return len(_points(kind="expiration"))


@seen
def reversals(_story, _expected):
    return _points(kind="reversal")


@seen
def rows(_story, _expected):
    return len(_points())


@seen
def entries(_story, _expected):
    return _points()


@seen
def last_entry(_story, _expected):
    return _points()[-1]


@seen
def last_balance(_story, _expected):
    return LoyaltyTransaction.objects.last().balance


@seen
def given(_story, _expected):
    return sum(_points(points__gt=0))


@seen
def taken(_story, _expected):
    return -sum(_points(points__lt=0))


@seen
def uses(story, _expected):
    names = {pk: name for name, pk in story.lots.items()}
    rows = LotConsumption.objects.values_list("lot_id", "points")
    return [{"lot": names[lot_id], "points": points} for lot_id, points in rows]


@seen
def earned(_story, _expected):
    return OrderAward.objects.aggregate(points=Sum("earned"))["points"]


@seen
def award(story, _expected):
    row = OrderAward.objects.get()
    name = next(name for name, order_id in story.placed.items() if order_id == row.order_id)
    return {"order": name, "base": row.base, "points": row.earned}


@seen
def last_change(_story, _expected):
    row = LoyaltyTransaction.objects.last()
    return {"points": row.points, "by": row.actor.username, "reason": row.reason}


@seen
def members(_story, _expected):
    return LoyaltyMember.objects.count()


@seen
def tier(story, _expected):
    return story.member().tier_at(story.now).name


@seen
def tier_until(story, _expected):
    member, settings = story.member(), story.settings
    contributions = contributions_at([member], settings, story.now)[member.pk]
    return tier_expires_at(member, contributions, settings, story.now).date().isoformat()


@seen
def held_points(story, _expected):
    return story.member().held


@seen
def redemptions(_story, _expected):
    return _points(kind="redemption")


@seen
def restored(_story, _expected):
    return sum(_points(kind="restoration"))


@seen
def issued(_story, _expected):
    return sum(_points(kind="earn"))


@seen
def claims_granted(_story, _expected):
    return Redemption.objects.filter(reward__isnull=False).exclude(state="released").count()
