"""Many at once for few seats, on PostgreSQL (rule 95)."""

from collections import Counter
from functools import partial

import pytest

from saleor_loyalty_plugin.features.company.events.models import EventSeat
from saleor_loyalty_plugin.features.company.events.services.coming import mark_came
from tests.services.ledger import entries
from tests.services.threads import raised, together

from ..friends import SETTINGS, join
from .meetings import event, give_back, go, line, standing

pytestmark = pytest.mark.django_db(transaction=True)


def test_forty_members_for_ten_seats(now):
    # given
    people = [join(f"member {number}", now) for number in range(40)]
    tasting = event(now, seats=10)

    # when
    stands = together(*[partial(go, member, tasting, now) for member in people])

    # then
    assert raised(stands) == []
    assert Counter(stands) == {"seat": 10, "waiting": 30}
    waiting = EventSeat.objects.filter(state="waiting").order_by("asked_at", "pk").values_list("member", flat=True)
    assert line(tasting) == list(waiting)


def test_who_gives_a_seat_back_and_who_comes_newly_at_once(now):
    # given
    people = [join(f"member {number}", now) for number in range(12)]
    tasting = event(now, seats=4, offer_hours=0)
    for member in people[:8]:
        go(member, tasting, now)

    # when four give back and four come
    works = [partial(give_back, member, tasting, now) for member in people[:4]]
    outcomes = together(*works, *[partial(go, member, tasting, now) for member in people[8:]])

    # then those who waited before have the seats
    assert raised(outcomes) == []
    assert [state for state, _ in standing(tasting)] == ["cancelled"] * 4 + ["seat"] * 4 + ["waiting"] * 4


def test_ten_of_the_staff_say_at_once_that_somebody_came(ada, now):
    # given
    tasting = event(now, points=50)
    go(ada, tasting, now)

    # when
    came = partial(mark_came, user_id=ada.user_id, event=tasting, settings=SETTINGS, now=now)
    outcomes = together(*[came for _ in range(10)])

    # then
    assert raised(outcomes) == []
    assert entries(ada) == [("bonus", 50, 50)]
