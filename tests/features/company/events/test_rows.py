"""Events as operators edit them (rule 95)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.company.events.models import Event, EventOpening, EventTranslation
from saleor_loyalty_plugin.features.company.events.selectors import events_in, shown
from saleor_loyalty_plugin.features.company.events.services.rows import create_event, delete_event, update_event
from saleor_loyalty_plugin.models import Tier

from .meetings import DAY, event, go

pytestmark = pytest.mark.django_db
PAST = timedelta(days=-1)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("code", "Tea tasting", LoyaltyErrorCode.INVALID),
        ("title", " ", LoyaltyErrorCode.REQUIRED),
        ("title", "a" * 129, LoyaltyErrorCode.INVALID),
        ("place", None, LoyaltyErrorCode.REQUIRED),
        ("stream", "ftp://example.com", LoyaltyErrorCode.INVALID),
        ("starts_at", PAST, LoyaltyErrorCode.INVALID),
        ("time_zone", "Warsaw", LoyaltyErrorCode.INVALID),
        ("minutes", 0, LoyaltyErrorCode.INVALID),
        ("minutes", None, LoyaltyErrorCode.REQUIRED),
        ("seats", 0, LoyaltyErrorCode.INVALID),
        ("opens_days", 366, LoyaltyErrorCode.INVALID),
        ("offer_hours", -1, LoyaltyErrorCode.INVALID),
        ("points", 0, LoyaltyErrorCode.INVALID),
        ("active", None, LoyaltyErrorCode.REQUIRED),
        ("description", "a" * 10_001, LoyaltyErrorCode.INVALID),
    ],
)
def test_what_makes_no_sense_is_refused_on_its_field(field, value, code, now):
    # when
    with pytest.raises(LoyaltyError) as refused:
        event(now, **{field: now + value if isinstance(value, timedelta) else value})

    # then
    assert (refused.value.field, refused.value.code) == (field, code)
    assert not Event.objects.exists()


def test_tiers_open_earlier_than_everybody_each_once(now):
    # given
    gold = Tier.objects.get(code="gold").pk

    # then
    for opens_days, openings in (
        (None, [{"tier_id": gold, "days": 5}]),
        (3, [{"tier_id": gold, "days": 3}]),
        (3, [{"tier_id": gold, "days": 366}]),
        (3, [{"tier_id": gold, "days": 4}, {"tier_id": gold, "days": 5}]),
    ):
        with pytest.raises(LoyaltyError) as refused:
            event(now, opens_days=opens_days, openings=openings)
        assert refused.value.field == "openings"


def test_fields_change_and_a_code_does_not(now):
    # given
    gold, silver = (Tier.objects.get(code=code).pk for code in ("gold", "silver"))
    openings = [{"tier_id": gold, "days": 14}, {"tier_id": silver, "days": 7}]
    tasting = event(now, code="tasting", opens_days=3, openings=openings)
    translations = [{"language": "PL", "title": "Degustacja", "description": "Herbaty"}]

    # when
    fields = {"seats": 5, "openings": openings[:1], "translations": translations}
    update_event(event=tasting, fields=fields, now=now)

    # then
    assert Event.objects.get().seats == 5
    assert list(EventOpening.objects.values_list("tier", "days")) == [(gold, 14)]
    assert list(EventTranslation.objects.values_list("language_code", "title")) == [("PL", "Degustacja")]
    with pytest.raises(LoyaltyError) as refused:
        update_event(event=tasting, fields={"code": "other"}, now=now)
    assert refused.value.field == "code"

    # when
    update_event(event=tasting, fields={"translations": [{"language": "PL", "title": ""}]}, now=now)

    # then
    assert not EventTranslation.objects.exists()


def test_a_code_is_taken_once(now):
    # given
    event(now, code="tasting")

    # then
    with pytest.raises(LoyaltyError) as refused:
        event(now, code="tasting")
    assert (refused.value.field, refused.value.code) == ("code", LoyaltyErrorCode.UNIQUE)


def test_what_has_begun_can_still_be_described(now):
    # given
    tasting = event(now)

    # when
    update_event(event=tasting, fields={"description": "Thank you"}, now=now + 40 * DAY)

    # then
    assert Event.objects.get().description == "Thank you"


def test_an_event_that_members_registered_for_is_kept(ada, now):
    # given
    kept, gone = event(now), event(now)
    go(ada, kept, now)

    # when
    delete_event(event=gone)
    with pytest.raises(LoyaltyError) as refused:
        delete_event(event=kept)

    # then
    assert refused.value.code == LoyaltyErrorCode.IN_USE
    assert list(Event.objects.all()) == [kept]


def test_shoppers_are_shown_what_is_on_not_over_and_in_their_channel(now):
    # given
    here, everywhere = event(now, channels=[1]), event(now, starts_at=now + DAY)
    event(now, channels=[2])
    event(now, active=False)

    # then
    assert list(shown(events_in(1), now=now)) == [everywhere, here]
    ends = everywhere.starts_at + timedelta(minutes=everywhere.minutes)
    assert list(shown(events_in(1), now=ends - timedelta(seconds=1))) == [everywhere, here]
    assert list(shown(events_in(1), now=ends)) == [here]


def test_who_changed_an_event_is_logged(now):
    # given
    gold = Tier.objects.get(code="gold").pk
    tasting = event(now, code="tasting", opens_days=1, openings=[{"tier_id": gold, "days": 5}])

    # when
    update_event(event=tasting, fields={"seats": 9}, now=now)

    # then
    told = ProgramChange.objects.filter(object="event tasting").order_by("pk").values_list("field", "before", "after")
    assert (f"days ({gold})", None, "5") in list(told)
    assert list(told)[-1] == ("seats", "2", "9")


def test_it_takes_a_title_a_place_and_a_time(now):
    with pytest.raises(LoyaltyError) as refused:
        create_event(fields={"code": "tasting", "title": "Tea"}, now=now)

    assert (refused.value.field, refused.value.code) == ("place", LoyaltyErrorCode.REQUIRED)
