"""Seats of events, the waiting list and what is free again (rule 95)."""

from datetime import UTC, datetime, timedelta

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError, MemberSuspendedError
from saleor_loyalty_plugin.features.company.events.models import EventSeat
from saleor_loyalty_plugin.features.company.events.selectors import seats_left, to_look_at
from saleor_loyalty_plugin.features.company.events.services.filling import look_after
from saleor_loyalty_plugin.features.company.events.services.merging import follow_merges
from saleor_loyalty_plugin.features.company.events.services.rows import update_event
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from tests.features.merging import merge

from ..friends import join
from .meetings import DAY, HOUR, event, give_back, go, in_tier, line, standing

OFFERED, WAITING, SEAT, CANCELLED = ("waiting", True), ("waiting", False), ("seat", False), ("cancelled", False)
EV_01 = datetime(2026, 6, 5, 10, tzinfo=UTC)


@pytest.fixture
def people(db, now):
    """Five members, in the order in which they come."""
    return [join(f"member {number}", now) for number in range(5)]


def test_who_comes_when_all_seats_are_taken_waits_in_order(people, now):
    # given
    tasting = event(now)

    # when
    stands = [go(member, tasting, now + number * HOUR) for number, member in enumerate(people)]

    # then
    assert stands == ["seat", "seat", "waiting", "waiting", "waiting"]
    assert line(tasting) == [member.pk for member in people[2:]]
    assert [go(member, tasting, now + 9 * HOUR) for member in people] == stands
    assert line(tasting) == [member.pk for member in people[2:]]


def test_a_seat_that_is_given_back_is_kept_48_hours_for_the_first_then_for_the_next(people, now):
    # given
    tasting = event(now)
    for number, member in enumerate(people):
        go(member, tasting, now + number * HOUR)

    # when
    given_back = now + DAY
    give_back(people[0], tasting, given_back)

    # then
    assert standing(tasting) == [CANCELLED, SEAT, OFFERED, WAITING, WAITING]

    # when nobody takes it, and a task looks a moment before and at the end of the 48 hours
    assert to_look_at(now=given_back + 48 * HOUR - timedelta(seconds=1)) == []
    assert to_look_at(now=given_back + 48 * HOUR) == [tasting.pk]
    look_after(event_id=tasting.pk, now=given_back + 48 * HOUR)

    # then
    assert standing(tasting) == [CANCELLED, SEAT, CANCELLED, OFFERED, WAITING]

    # when
    assert go(people[3], tasting, given_back + 50 * HOUR) == "seat"

    # then
    assert line(tasting) == [people[4].pk]


def test_an_offer_that_lapsed_is_over_however_late_a_task_is(people, now):
    # given
    tasting = event(now)
    for member in people[:3]:
        go(member, tasting, now)
    give_back(people[0], tasting, now)

    # when the one who was offered the seat comes too late, and so does somebody new
    late = now + 49 * HOUR
    assert go(people[3], tasting, late) == "seat"

    # then
    assert go(people[2], tasting, late) == "waiting"
    assert standing(tasting) == [CANCELLED, SEAT, WAITING, SEAT]


def test_somebody_new_does_not_overtake_who_waits(people, now):
    # given
    tasting = event(now, seats=1)
    for member in people[:3]:
        go(member, tasting, now)
    give_back(people[0], tasting, now)

    # when the offer to the second has lapsed, and nothing has looked since
    assert go(people[4], tasting, now + 49 * HOUR) == "waiting"

    # then
    assert standing(tasting) == [CANCELLED, CANCELLED, OFFERED, WAITING]


def test_without_a_time_to_think_a_free_seat_is_theirs_at_once(people, now):
    # given
    tasting = event(now, seats=1, offer_hours=0)
    for member in people[:2]:
        go(member, tasting, now)

    # when
    give_back(people[0], tasting, now)

    # then
    assert standing(tasting) == [CANCELLED, SEAT]


def test_an_offer_lasts_no_longer_than_until_the_event_begins(people, now):
    # given
    tasting = event(now, seats=1)
    for member in people[:2]:
        go(member, tasting, now)

    # when
    give_back(people[0], tasting, tasting.starts_at - HOUR)

    # then
    assert EventSeat.objects.get(member=people[1]).offered_until == tasting.starts_at


def test_ev_03_higher_tiers_go_first_where_the_shop_says_so(people, now):
    # given
    tasting = event(now, seats=1, by_tier=True)
    go(people[0], tasting, now)
    silver, other_silver = in_tier(people[1], "silver"), in_tier(people[2], "silver")
    gold = in_tier(people[3], "gold")
    for member, minute in ((silver, 0), (gold, 5), (other_silver, 1)):
        go(member, tasting, now + timedelta(minutes=minute))

    # when
    assert line(tasting) == [gold.pk, silver.pk, other_silver.pk]
    give_back(people[0], tasting, now + HOUR)

    # then
    assert EventSeat.objects.get(offered_until__isnull=False).member == gold


def test_ev_01_registration_opens_by_tier(people, now):
    # given it opens for everybody 14 days before, for silver 3 days earlier and for gold 7 days earlier
    tiers = {code: Tier.objects.get(code=code).pk for code in ("gold", "silver")}
    starts_at = datetime(2026, 6, 22, 10, tzinfo=UTC)
    openings = [{"tier_id": tiers["gold"], "days": 21}, {"tier_id": tiers["silver"], "days": 17}]
    tasting = event(now, starts_at=starts_at, time_zone="UTC", opens_days=14, openings=openings)
    gold, silver, bronze = in_tier(people[0], "gold"), in_tier(people[1], "silver"), people[2]

    # then
    assert go(gold, tasting, EV_01) == "seat"
    assert go(silver, tasting, EV_01) == "seat"
    with pytest.raises(LoyaltyError) as refused:
        go(bronze, tasting, EV_01)
    assert (refused.value.code, refused.value.field) == (LoyaltyErrorCode.TIER_REQUIRED, "event")
    assert "2026-06-08 10:00 UTC" in refused.value.message
    assert go(bronze, tasting, datetime(2026, 6, 8, 10, tzinfo=UTC)) == "waiting"


def test_before_it_is_open_to_anybody_nobody_registers(people, now):
    # given
    tasting = event(now, opens_days=3)

    # when
    with pytest.raises(LoyaltyError) as refused:
        go(people[0], tasting, now)

    # then
    assert refused.value.code == LoyaltyErrorCode.INVALID


def test_ev_06_who_registered_as_gold_and_is_silver_now_keeps_the_seat(people, now):
    # given
    gold = Tier.objects.get(code="gold").pk
    tasting = event(now, opens_days=1, openings=[{"tier_id": gold, "days": 29}])
    member = in_tier(people[0], "gold")
    go(member, tasting, now + 2 * DAY)

    # when
    in_tier(member, "silver")

    # then
    assert go(member, tasting, now + 3 * DAY) == "seat"


@pytest.mark.parametrize("days", [30, 31])
def test_what_has_begun_is_neither_registered_for_nor_given_back(days, people, now):
    # given
    tasting = event(now)
    go(people[0], tasting, now)
    at = now + days * DAY

    # then
    with pytest.raises(LoyaltyError, match="has begun"):
        go(people[1], tasting, at)
    with pytest.raises(LoyaltyError, match="has begun"):
        give_back(people[0], tasting, at)
    give_back(people[1], tasting, at)


def test_what_is_off_is_not_there_and_who_is_suspended_gets_no_seat(people, now):
    # given
    off, on = event(now, active=False), event(now)
    LoyaltyMember.objects.filter(pk=people[0].pk).update(suspended_at=now)

    # then
    with pytest.raises(LoyaltyError) as refused:
        go(people[1], off, now)
    assert refused.value.code == LoyaltyErrorCode.NOT_FOUND
    with pytest.raises(MemberSuspendedError):
        go(people[0], on, now)


def test_who_leaves_the_program_leaves_their_seat_to_the_next(people, now):
    # given
    tasting = event(now, seats=1)
    for member in people[:2]:
        go(member, tasting, now)
    LoyaltyMember.objects.filter(pk=people[0].pk).update(left_at=now)

    # when
    assert to_look_at(now=now) == [tasting.pk]
    look_after(event_id=tasting.pk, now=now)

    # then
    assert standing(tasting) == [CANCELLED, OFFERED]


def test_more_seats_go_to_who_waits_and_fewer_than_are_taken_are_refused(people, now):
    # given
    tasting = event(now, offer_hours=0)
    for member in people:
        go(member, tasting, now)

    # when
    update_event(event=tasting, fields={"seats": 4}, now=now)

    # then
    assert standing(tasting) == [SEAT] * 4 + [WAITING]
    with pytest.raises(LoyaltyError, match="Enter 4 or more"):
        update_event(event=tasting, fields={"seats": 3}, now=now)

    # when
    update_event(event=tasting, fields={"seats": None}, now=now)

    # then
    assert standing(tasting) == [SEAT] * 5
    assert seats_left([type(tasting).objects.get()]) == {tasting.pk: None}


def test_seats_that_are_left_are_none_while_others_wait(people, now):
    # given
    tasting = event(now)
    go(people[0], tasting, now)
    assert seats_left([tasting]) == {tasting.pk: 1}

    # when
    for member in people[1:3]:
        go(member, tasting, now)
    give_back(people[0], tasting, now)

    # then
    assert seats_left([tasting]) == {tasting.pk: 0}


@pytest.mark.parametrize(
    ("went", "stays", "kept", "free"),
    [
        ("seat", None, "seat", 1),
        ("seat", "waiting", "seat", 1),
        ("waiting", "seat", "seat", 1),
        ("seat", "seat", "seat", 2),
        ("waiting", None, "waiting", 0),
    ],
)
def test_two_accounts_that_are_made_one_have_the_better_seat_of_both(went, stays, kept, free, people, now):
    # given
    tasting = event(now, seats=2, offer_hours=0)
    for member, state in ((people[0], went), (people[1], stays)):
        if state is not None:
            EventSeat.objects.create(event=tasting, member=member, state=state, asked_at=now, threshold=0)
    others = 2 - EventSeat.objects.filter(state="seat").count()
    for member in people[2 : 2 + others]:
        EventSeat.objects.create(event=tasting, member=member, state="seat", asked_at=now, threshold=0)
    EventSeat.objects.create(event=tasting, member=people[4], state="waiting", asked_at=now, threshold=0)

    # when
    merge(people[0], people[1], now)
    follow_merges(now=now)

    # then
    assert not EventSeat.objects.filter(member=people[0]).exists()
    assert EventSeat.objects.get(member=people[1]).state == kept
    assert EventSeat.objects.get(member=people[4]).state == ("seat" if free == 2 else "waiting")
