"""Events through the API: set up, registered for, waited for, and come to (rule 95)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.company.models import Event, EventSeat
from saleor_loyalty_plugin.models import Tier
from tests.graphql.callers import answer, failures, id_of, may, queries_of
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

CREATE = """
mutation($input: LoyaltyEventInput!) { loyaltyEventCreate(input: $input) {
  event { id code title place seats openings { tier { code } days } channels { slug } translations { language title } }
  errors { field code message } } }
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyEventInput!) { loyaltyEventUpdate(id: $id, input: $input) {
  event { seats seatsLeft } errors { field code message } } }
"""
SHOWN = """
query($slug: String!) { loyaltyEvents(channel: $slug, first: 10) { totalCount edges { node {
  code title(language: PL) seats seatsLeft opensAt mine waitingPosition offeredUntil stream
  calendar(language: PL) } } } }
"""
REGISTER = """
mutation($id: ID!) { loyaltyEventRegister(event: $id) {
  event { mine seatsLeft waitingPosition stream } errors { field code message } } }
"""
CANCEL = """
mutation($id: ID!) { loyaltyEventCancel(event: $id) { event { mine seatsLeft } errors { field code message } } }
"""
ASK = """
mutation($id: ID!, $text: String!) { loyaltyEventAsk(event: $id, text: $text) {
  event { code } errors { field code message } } }
"""
CAME = """
mutation($id: ID!, $user: ID!) { loyaltyEventCame(event: $id, user: $user) {
  registration { state member { points { available } } } errors { field code message } } }
"""
LISTS = """
query($id: ID!, $filter: LoyaltyEventRegistrationFilterInput) {
  loyaltyEventRegistrations(event: $id, first: 10, filter: $filter) {
    edges { node { state waitingPosition member { user { email } } } } } }
"""
ALL = """
query($filter: LoyaltyEventFilterInput) { loyaltyAllEvents(first: 10, filter: $filter) {
  edges { node { code figures { taken came waiting cancelled } } } } }
"""
ONE = "query($id: ID, $code: String) { loyaltyEvent(id: $id, code: $code) { title } }"
QUESTIONS = """
query($id: ID!) { loyaltyEventQuestions(event: $id, first: 10) { edges { node { text } } } }
"""


@pytest.fixture
def tasting(program):
    return Event.objects.create(
        code="tasting",
        title="Tea tasting",
        place="Main street 1",
        stream="https://example.com/live",
        starts_at=timezone.now() + timedelta(days=10),
        time_zone="Europe/Warsaw",
        minutes=90,
        seats=1,
        points=50,
    )


def test_an_event_is_set_up_and_shown(program, staff, user_api_client, channel_USD):
    # given
    gold = Tier.objects.get(code="gold")
    fields = {
        "code": "tasting",
        "title": "Tea tasting",
        "place": "Main street 1",
        "startsAt": (timezone.now() + timedelta(days=30)).isoformat(),
        "timeZone": "Europe/Warsaw",
        "minutes": 90,
        "seats": 10,
        "channels": [id_of(channel_USD)],
        "opensDays": 3,
        "openings": [{"tier": id_of(gold, "LoyaltyTier"), "days": 14}],
        "translations": [{"language": "PL", "title": "Degustacja"}],
    }

    # when
    created = answer(staff, CREATE, input=fields)
    (edge,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)["edges"]

    # then
    assert created["errors"] == []
    assert created["event"] | {"id": ""} == {
        "id": "",
        "code": "tasting",
        "title": "Tea tasting",
        "place": "Main street 1",
        "seats": 10,
        "openings": [{"tier": {"code": "gold"}, "days": 14}],
        "channels": [{"slug": channel_USD.slug}],
        "translations": [{"language": "PL", "title": "Degustacja"}],
    }
    shown = edge["node"]
    assert (shown["title"], shown["seatsLeft"], shown["mine"], shown["stream"]) == ("Degustacja", 10, None, None)
    assert shown["opensAt"] > timezone.now().isoformat()
    assert "SUMMARY:Degustacja\r\n" in shown["calendar"]
    assert "DTSTART;TZID=Europe/Warsaw:" in shown["calendar"]
    assert failures(staff, CREATE, input=fields) == [("code", "UNIQUE")]
    assert failures(staff, CREATE, input=fields | {"timeZone": "Warsaw"}) == [("timeZone", "INVALID")]


def test_a_seat_goes_from_one_member_to_the_next_who_comes(
    tasting, staff, user_api_client, customer_user, customer_user2, channel_USD
):
    # given
    number, event_id = EventSeat.objects.count(), id_of(tasting, "LoyaltyEvent")
    other = join(customer_user2)
    EventSeat.objects.create(event=tasting, member=other, state="seat", asked_at=timezone.now(), threshold=0)

    # when
    waits = answer(user_api_client, REGISTER, id=event_id)

    # then
    assert waits == {
        "event": {"mine": "WAITING", "seatsLeft": 0, "waitingPosition": 1, "stream": None},
        "errors": [],
    }
    assert EventSeat.objects.count() == number + 2

    # when there is one more
    assert answer(staff, UPDATE, id=event_id, input={"seats": 2})["event"] == {"seats": 2, "seatsLeft": 0}

    # then it is offered, and theirs once they ask again
    (edge,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert edge["node"]["mine"] == "WAITING"
    assert edge["node"]["offeredUntil"] > (timezone.now() + timedelta(hours=47)).isoformat()
    taken = answer(user_api_client, REGISTER, id=event_id)["event"]
    assert (taken["mine"], taken["stream"]) == ("SEAT", "https://example.com/live")

    # when
    asked = answer(user_api_client, ASK, id=event_id, text="Green or black?")
    came = answer(staff, CAME, id=event_id, user=id_of(customer_user))

    # then
    assert asked["errors"] == []
    assert came["registration"] == {"state": "CAME", "member": {"points": {"available": 50}}}
    states = [edge["node"]["state"] for edge in answer(staff, LISTS, id=event_id)["edges"]]
    assert states == ["SEAT", "CAME"]
    index_for_search(customer_user)
    for wanted in ({"states": ["CAME"]}, {"search": customer_user.email}):
        (edge,) = answer(staff, LISTS, id=event_id, filter=wanted)["edges"]
        assert edge["node"]["member"]["user"]["email"] == customer_user.email
    (edge,) = answer(staff, ALL)["edges"]
    assert edge["node"]["figures"] == {"taken": 2, "came": 1, "waiting": 0, "cancelled": 0}
    assert answer(staff, QUESTIONS, id=event_id)["edges"] == [{"node": {"text": "Green or black?"}}]


def test_staff_find_events_that_are_over_off_or_called_so(tasting, staff_api_client):
    def codes(**wanted):
        return [edge["node"]["code"] for edge in answer(client, ALL, filter=wanted)["edges"]]

    # given
    client = may(staff_api_client, "manage_users")
    for number, days in enumerate((-9, -2)):
        tasting.pk, tasting.code, tasting.active = None, f"past{number}", not number
        tasting.starts_at = timezone.now() + timedelta(days=days)
        tasting.save()

    # then
    assert codes() == ["past0", "past1", "tasting"]
    assert (codes(over=True), codes(over=False)) == (["past1", "past0"], ["tasting"])
    assert (codes(active=False), codes(search="PAST0"), codes(search="main street")) == (
        ["past1"],
        ["past0"],
        ["past0", "past1", "tasting"],
    )
    assert answer(client, ONE, code="past1") == {"title": "Tea tasting"}
    assert answer(client, ONE, id=id_of(tasting, "LoyaltyEvent")) == {"title": "Tea tasting"}
    assert answer(client, ONE, code="none") is None


def test_what_is_given_back_is_there_again(tasting, user_api_client, member):
    # given
    event_id = id_of(tasting, "LoyaltyEvent")
    answer(user_api_client, REGISTER, id=event_id)

    # when
    given_back = [answer(user_api_client, CANCEL, id=event_id) for _ in range(2)]

    # then
    assert given_back == [{"event": {"mine": "CANCELLED", "seatsLeft": 1}, "errors": []}] * 2


def test_what_is_refused_names_its_field(tasting, staff, user_api_client, member, customer_user2):
    event_id = id_of(tasting, "LoyaltyEvent")

    assert failures(user_api_client, ASK, id=event_id, text=" ") == [("text", "REQUIRED")]
    assert failures(staff, CAME, id=event_id, user=id_of(customer_user2)) == [("user", "NOT_A_MEMBER")]
    assert failures(staff, UPDATE, id=event_id, input={"seats": 0}) == [("seats", "INVALID")]
    assert failures(user_api_client, REGISTER, id=id_of(tasting, "LoyaltyTier")) == [("event", "GRAPHQL_ERROR")]
    Event.objects.update(active=False)
    assert failures(user_api_client, REGISTER, id=event_id) == [("event", "NOT_FOUND")]


def test_events_ask_the_same_number_of_queries_however_many_there_are(tasting, user_api_client, member, channel_USD):
    def list_them() -> int:
        return queries_of(lambda: answer(user_api_client, SHOWN, slug=channel_USD.slug))

    # given
    EventSeat.objects.create(event=tasting, member=member, state="waiting", asked_at=timezone.now(), threshold=0)
    list_them()
    few = list_them()

    # when
    for number in range(5):
        tasting.pk, tasting.code = None, f"e{number}"
        tasting.save()
        other = join(User.objects.create(email=f"{number}@example.com"))
        for who in (member, other):
            EventSeat.objects.create(event=tasting, member=who, state="waiting", asked_at=timezone.now(), threshold=0)

    # then
    assert list_them() == few
