"""Events in the shop: what the task does, and that it is registered (rule 95)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.celeryconf import app
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.company.models import Event, EventSeat
from saleor_loyalty_plugin.features.company.tasks import look_after_events_task
from tests.graphql.members.members import join

HOUR = timedelta(hours=1)


@pytest.fixture
def tasting(program):
    now = timezone.now()
    facts = {"title": "Tasting", "place": "Here", "time_zone": "UTC", "minutes": 60, "seats": 1, "points": 50}
    return Event.objects.create(code="tasting", starts_at=now + 10 * HOUR, **facts)


def seat(event, name: str, state: str, **facts) -> EventSeat:
    member = join(User.objects.create(email=f"{name}@example.com"))
    known = {"event": event, "state": state, "asked_at": timezone.now(), "threshold": 0}
    return EventSeat.objects.create(member=member, **known, **facts)


def test_what_nobody_took_goes_on_and_points_that_wait_are_posted(tasting):
    # given
    now = timezone.now()
    lapsed = seat(tasting, "lapsed", "waiting", offered_at=now - 2 * HOUR, offered_until=now - HOUR)
    waits = seat(tasting, "waits", "waiting")
    came = seat(tasting, "came", "came", came_at=now, points=50)
    Event.objects.update(seats=2)

    # when
    app.finalize()
    for _ in range(2):
        look_after_events_task()

    # then
    for row in (lapsed, waits, came):
        row.refresh_from_db()
    assert (lapsed.state, waits.offered_until is not None, came.awarded) == ("cancelled", True, True)
    came.member.refresh_from_db()
    assert came.member.available == 50
    assert app.conf.beat_schedule["loyalty-look-after-events"]["task"] == look_after_events_task.name


def test_while_the_program_is_off_nothing_moves(tasting):
    # given
    now = timezone.now()
    lapsed = seat(tasting, "lapsed", "waiting", offered_at=now - 2 * HOUR, offered_until=now - HOUR)
    PluginConfiguration.objects.update(active=False)

    # when
    look_after_events_task()

    # then
    lapsed.refresh_from_db()
    assert lapsed.state == "waiting"
