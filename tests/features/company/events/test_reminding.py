"""A journey begins before an event that a member has a seat at (rule 95)."""

from datetime import timedelta

from saleor_loyalty_plugin.features.company.answers import KnownEvents
from saleor_loyalty_plugin.features.company.events.models import Event, EventTranslation
from tests.features.messages.journeys.journeys import entered, journey, message

from .meetings import DAY, event, give_back, go

A_MOMENT = timedelta(seconds=1)


def test_who_has_a_seat_is_reminded_a_day_before(ada, grace, now):
    # given
    tasting, remind = event(now, seats=1), journey("event_soon", days=1, steps=[message("event_soon")])
    go(ada, tasting, now)
    go(grace, tasting, now)
    before = tasting.starts_at - DAY

    # then
    assert entered(remind, before - A_MOMENT) == []
    assert entered(remind, before) == [f"event:{tasting.pk}:{tasting.starts_at.date()}"]
    assert entered(remind, before + DAY) == entered(remind, before)


def test_who_gave_the_seat_back_and_what_is_off_or_has_begun_are_not(ada, grace, now):
    # given
    first, other = event(now), event(now)
    for member in (ada, grace):
        go(member, first, now)
    give_back(grace, first, now)
    go(grace, other, now)
    Event.objects.filter(pk=other.pk).update(active=False)
    remind = journey("event_soon", days=2)

    # then
    assert len(entered(remind, first.starts_at - DAY)) == 1
    assert len(entered(journey("event_soon", days=2, enter_past=True), first.starts_at)) == 0


def test_an_event_that_is_put_on_another_day_is_told_anew(ada, now):
    # given
    tasting, remind = event(now), journey("event_soon")
    go(ada, tasting, now)
    assert len(entered(remind, tasting.starts_at - DAY)) == 1

    # when
    later = tasting.starts_at + 7 * DAY
    Event.objects.update(starts_at=later)

    # then
    assert len(entered(remind, later - DAY)) == 2


def test_it_is_told_in_the_members_language_where_it_is_translated(now, db):
    # given
    tasting = event(now)
    EventTranslation.objects.create(event=tasting, language_code="PL", title="Degustacja", description="")

    # then
    titles = [KnownEvents().told(tasting.pk, language).title for language in ("pl", "fi")]
    assert titles == ["Degustacja", "Tea tasting"]
    assert KnownEvents().told(0, "pl") is None
