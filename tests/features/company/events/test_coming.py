"""Who was there, points for it, and what members ask (rule 95)."""

from dataclasses import replace

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError, NotAMemberError
from saleor_loyalty_plugin.features.books.services.personal import all_of, forget_person
from saleor_loyalty_plugin.features.company.events.models import EventQuestion, EventSeat
from saleor_loyalty_plugin.features.company.events.services.asking import ask
from saleor_loyalty_plugin.features.company.events.services.coming import award_coming, mark_came, unpaid
from tests.services.invariants import check_ledger
from tests.services.ledger import entries

from ..friends import SETTINGS, join
from .meetings import HOUR, anew, event, go, in_tier

STOPPED = replace(SETTINGS, earning_active=False)


@pytest.fixture
def tasting(db, now):
    return event(now, points=50)


def came(member, to, now, settings=SETTINGS):
    return mark_came(user_id=member.user_id, event=to, settings=settings, now=now)


def test_who_came_has_the_points_once(ada, tasting, now):
    # given
    go(ada, tasting, now)

    # when
    states = [came(ada, tasting, tasting.starts_at + HOUR).state for _ in range(3)]

    # then
    assert states == ["came"] * 3
    assert entries(ada) == [("bonus", 50, 50)]
    check_ledger()


def test_who_has_no_seat_did_not_come(ada, grace, tasting, now):
    # given
    full = event(now, seats=1)
    go(grace, full, now)
    go(ada, full, now)

    # then
    for where in (tasting, full):
        with pytest.raises(LoyaltyError) as refused:
            came(ada, where, now)
        assert (refused.value.code, refused.value.field) == (LoyaltyErrorCode.INVALID, "user")
    with pytest.raises(NotAMemberError):
        mark_came(user_id=0, event=tasting, settings=SETTINGS, now=now)


def test_points_wait_while_earning_is_off_and_for_who_is_suspended(ada, grace, tasting, now):
    # given
    for member in (ada, grace):
        go(member, tasting, now)
    came(ada, tasting, now, STOPPED)
    grace.suspended_at = now
    grace.save()
    came(grace, tasting, now)
    assert entries(ada) == entries(grace) == []

    # when
    waiting = unpaid(after=0, limit=10)
    for seat in waiting:
        award_coming(seat_id=seat.pk, member_id=seat.member_id, settings=SETTINGS, now=now)

    # then
    assert [seat.member for seat in waiting] == [ada]
    assert entries(ada) == [("bonus", 50, 50)]
    assert unpaid(after=0, limit=10) == []


def test_an_event_that_promises_nothing_gives_nothing(ada, now):
    # given
    talk = event(now)
    go(ada, talk, now)

    # when
    came(ada, talk, now)

    # then
    assert entries(ada) == []
    assert unpaid(after=0, limit=10) == []


def test_questions_are_read_by_tier_then_by_time(ada, grace, tasting, now):
    # given
    other = in_tier(join("edsger", now), "gold")

    # when
    for member, hour in ((ada, 0), (other, 2), (grace, 1), (other, 3)):
        ask(member=anew(member), event_id=tasting.pk, text=f"What {hour}?", now=now + hour * HOUR)

    # then
    assert [question.text for question in EventQuestion.objects.all()] == ["What 2?", "What 3?", "What 0?", "What 1?"]


def test_a_member_asks_five_times_and_the_same_once(ada, tasting, now):
    # given
    for number in (0, 1, 2, 3, 4, 4):
        ask(member=anew(ada), event_id=tasting.pk, text=f"What {number}?", now=now)

    # then
    with pytest.raises(LoyaltyError) as refused:
        ask(member=anew(ada), event_id=tasting.pk, text="And?", now=now)
    assert (refused.value.code, refused.value.field) == (LoyaltyErrorCode.ABOVE_MAXIMUM, "text")
    with pytest.raises(LoyaltyError) as blank:
        ask(member=anew(ada), event_id=tasting.pk, text=" ", now=now)
    assert blank.value.field == "text"
    with pytest.raises(LoyaltyError, match="has begun"):
        ask(member=anew(ada), event_id=tasting.pk, text="Late?", now=tasting.starts_at)


def test_who_is_forgotten_has_asked_nothing_and_a_figure_stays(ada, tasting, now, django_capture_on_commit_callbacks):
    # given
    go(ada, tasting, now)
    ask(member=anew(ada), event_id=tasting.pk, text="What?", now=now)
    email = "ada@example.com"
    type(ada.user).objects.filter(pk=ada.user_id).update(email=email)
    known = all_of(email=email, using="default")
    assert {"EventSeat", "EventQuestion"} <= set(known["members"][0])

    # when
    with django_capture_on_commit_callbacks(execute=True):
        forget_person(email=email, now=now)

    # then
    assert (EventQuestion.objects.count(), EventSeat.objects.count()) == (0, 1)
