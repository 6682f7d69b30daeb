"""Polls through the API: set up, voted in, entered and counted (rule 91)."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.voice.polls.models import Poll, PollOption
from saleor_loyalty_plugin.features.voice.tasks import give_thanks_task
from tests.graphql.callers import answer, failures, id_of, queries_of
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

CREATE = """
mutation($input: LoyaltyPollInput!) { loyaltyPollCreate(input: $input) {
  poll { id code question(language: PL) showing channels { slug }
    options { id text(language: PL) image votes entered } }
  errors { field code message } } }
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyPollInput!) { loyaltyPollUpdate(id: $id, input: $input) {
  poll { active } errors { field code message } } }
"""
SHOWN = """
query($slug: String!) { loyaltyPolls(channel: $slug, first: 10) { edges { node {
  code closed mine points tier { code } myEntry { state } options { text votes won } } } } }
"""
VOTE = """
mutation($poll: ID!, $option: ID!) { loyaltyPollVote(poll: $poll, option: $option) {
  poll { mine options { text votes } } errors { field code message } } }
"""
ENTER = """
mutation($poll: ID!, $text: String!, $image: String) { loyaltyPollEnter(poll: $poll, text: $text, image: $image) {
  entry { id text state image } errors { field code message } } }
"""
APPROVE = """
mutation($id: ID!) { loyaltyPollEntryApprove(id: $id, approved: true) {
  entry { state member { user { email } } } errors { field code } } }
"""
ENTRIES = "{ loyaltyPollEntries(first: 9, filter: { states: [WAITING] }) { edges { node { id text } } } }"
ALL = """
query($filter: LoyaltyPollFilterInput) { loyaltyAllPolls(first: 9, filter: $filter) {
  totalCount edges { node { code voters entriesWaiting options { votes } } } } }
"""
ONE = """
query($id: ID, $code: String) { loyaltyPoll(id: $id, code: $code) { code active settledAt } }
"""
BALLOTS = """
query($poll: ID!, $filter: LoyaltyPollBallotFilterInput) { loyaltyPollBallots(poll: $poll, first: 9, filter: $filter) {
  edges { node { sameAddress member { user { email } } option { text } } } } }
"""


@pytest.fixture
def which(program):
    poll = Poll.objects.create(code="which", active=True, question="Which?", points=10)
    for place, text in enumerate("AB"):
        PollOption.objects.create(poll=poll, place=place, text=text)
    return poll


def option_id(poll, text: str) -> str:
    return id_of(poll.options.get(text=text), "LoyaltyPollOption")


def test_a_poll_is_set_up_in_two_languages(staff, channel_USD):
    # given
    fields = {
        "code": "own",
        "question": "Which tea?",
        "translations": [{"language": "PL", "text": "Jaka herbata?"}],
        "channels": [id_of(channel_USD)],
        "options": [
            {
                "text": "Green",
                "image": "https://example.com/green.jpg",
                "translations": [{"language": "PL", "text": "Zielona"}],
            },
            {"text": "Black"},
        ],
    }

    # when
    created = answer(staff, CREATE, input=fields)

    # then
    assert created["errors"] == []
    poll = created["poll"]
    assert (poll["question"], poll["showing"]) == ("Jaka herbata?", "AFTER_VOTING")
    assert [option["text"] for option in poll["options"]] == ["Zielona", "Black"]
    assert poll["options"][0]["image"] == "https://example.com/green.jpg"
    assert poll["channels"] == [{"slug": channel_USD.slug}]
    assert failures(staff, CREATE, input=fields) == [("code", "UNIQUE")]
    assert failures(staff, UPDATE, id=poll["id"], input={"winners": 1}) == [("prize", "REQUIRED")]


def test_votes_are_shown_to_who_has_voted(which, user_api_client, api_client, member, channel_USD):
    # given
    poll = id_of(which, "LoyaltyPoll")
    (edge,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert [option["votes"] for option in edge["node"]["options"]] == [None, None]

    # when
    for text in "AB":
        voted = answer(user_api_client, VOTE, poll=poll, option=option_id(which, text))

    # then
    assert voted["poll"] == {
        "mine": option_id(which, "B"),
        "options": [{"text": "A", "votes": 0}, {"text": "B", "votes": 1}],
    }
    member.refresh_from_db()
    assert member.available == 10
    (edge,) = answer(api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert (edge["node"]["mine"], edge["node"]["options"][0]["votes"]) == (None, None)

    # when
    Poll.objects.update(closes_at=timezone.now())

    # then
    (edge,) = answer(api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert (edge["node"]["closed"], edge["node"]["options"][1]["votes"]) == (True, 1)
    assert failures(user_api_client, VOTE, poll=poll, option=option_id(which, "A")) == [("poll", "INVALID")]


def test_a_contest_is_entered_approved_voted_in_and_won(
    which, staff, user_api_client, user2_api_client, member, customer_user2, channel_USD
):
    # given
    end = timezone.now() + timedelta(days=1)
    Poll.objects.update(takes_entries=True, winners=1, prize=500, points=None, closes_at=end)
    poll = id_of(which, "LoyaltyPoll")

    # when
    entered = answer(user_api_client, ENTER, poll=poll, text="In a hat", image="https://example.com/hat.jpg")
    (edge,) = answer(staff, ENTRIES)["edges"]
    approved = answer(staff, APPROVE, id=edge["node"]["id"])
    voted = answer(user2_api_client, VOTE, poll=poll, option=option_id(which, "In a hat"))

    # then
    assert (entered["entry"]["state"], approved["entry"]["state"], voted["errors"]) == ("WAITING", "APPROVED", [])
    assert approved["entry"]["member"]["user"]["email"] == member.user.email
    (ballot,) = answer(staff, BALLOTS, poll=poll)["edges"]
    assert ballot["node"]["option"] == {"text": "In a hat"}

    # when
    Poll.objects.update(closes_at=timezone.now())
    for _ in range(2):
        give_thanks_task()

    # then
    member.refresh_from_db()
    assert member.available == 500
    (edge,) = answer(user_api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert [option["won"] for option in edge["node"]["options"]] == [False, False, True]


def test_votes_of_one_household_are_marked_for_staff(
    which, staff, user_api_client, user2_api_client, member, customer_user, customer_user2, address
):
    # given
    for user in (customer_user, customer_user2):
        home = address.get_copy()
        user.addresses.add(home)
        user.default_shipping_address = home
        user.save()

    index_for_search(customer_user)

    # when
    for client in (user_api_client, user2_api_client):
        answer(client, VOTE, poll=id_of(which, "LoyaltyPoll"), option=option_id(which, "A"))

    def ballots(**filters):
        found = answer(staff, BALLOTS, poll=id_of(which, "LoyaltyPoll"), filter=filters)["edges"]
        return [(edge["node"]["member"]["user"]["email"], edge["node"]["sameAddress"]) for edge in found]

    # then
    both = [(customer_user2.email, True), (customer_user.email, True)]
    assert ballots() == ballots(sameAddress=True) == both
    assert ballots(sameAddress=False) == []
    assert ballots(search=customer_user.email) == both[1:]


def test_staff_find_polls_of_every_channel_also_those_that_are_off_or_closed(which, staff, member, channel_PLN):
    # given
    which.votes.create(option=which.options.get(text="B"), member=member, voted_at=timezone.now())
    PollOption.objects.create(poll=which, member=member, place=2, text="C", entered_at=timezone.now(), state="waiting")
    Poll.objects.create(code="off", question="Where to?", channels=[channel_PLN.pk], closes_at=timezone.now())

    def found(**filters):
        return [edge["node"]["code"] for edge in answer(staff, ALL, filter=filters)["edges"]]

    # when
    (edge,) = answer(staff, ALL, filter={"active": True})["edges"]

    # then
    assert edge["node"] == {
        "code": "which",
        "voters": 1,
        "entriesWaiting": 1,
        "options": [{"votes": 0}, {"votes": 1}],
    }
    assert found() == ["off", "which"]
    assert found(closed=True) == found(search="where") == ["off"]
    assert found(closed=False) == found(search="WHICH") == ["which"]
    assert answer(staff, ONE, code="off") == {"code": "off", "active": False, "settledAt": None}
    give_thanks_task()
    assert answer(staff, ONE, code="off")["settledAt"] is not None


def test_what_is_refused_names_its_field(which, user_api_client, member):
    # given
    poll, other = id_of(which, "LoyaltyPoll"), Poll.objects.create(code="o", question="?", active=True)
    theirs = id_of(PollOption.objects.create(poll=other, place=0, text="X"), "LoyaltyPollOption")

    # then
    assert failures(user_api_client, VOTE, poll=poll, option=theirs) == [("option", "NOT_FOUND")]
    assert failures(user_api_client, VOTE, poll=poll, option=poll) == [("option", "GRAPHQL_ERROR")]
    assert failures(user_api_client, ENTER, poll=poll, text="Tea") == [("poll", "INVALID")]
    assert failures(user_api_client, ENTER, poll=poll, text="a\nb") == [("text", "INVALID")]
    Poll.objects.update(active=False)
    assert failures(user_api_client, VOTE, poll=poll, option=option_id(which, "A")) == [("poll", "NOT_FOUND")]


def test_polls_of_staff_ask_the_same_number_of_queries_however_many_there_are(which, staff, member):
    def list_them() -> int:
        return queries_of(lambda: answer(staff, ALL))

    # given
    list_them()
    few = list_them()

    # when
    for number in range(1, 5):
        poll = Poll.objects.create(code=f"p{number}", question="?")
        option = PollOption.objects.create(poll=poll, place=0, text="A")
        poll.votes.create(option=option, member=member, voted_at=timezone.now())

    # then
    assert list_them() == few


def test_polls_ask_the_same_number_of_queries_however_many_there_are(which, user_api_client, member, channel_USD):
    def list_them() -> int:
        return queries_of(lambda: answer(user_api_client, SHOWN, slug=channel_USD.slug))

    def fill(poll, number: int) -> None:
        option = PollOption.objects.create(poll=poll, place=5, text="C")
        for who in (member, join(User.objects.create(email=f"{number}@example.com"))):
            poll.votes.create(option=option, member=who, voted_at=timezone.now())

    # given
    fill(which, 0)
    list_them()
    few = list_them()

    # when
    for number in range(1, 5):
        fill(Poll.objects.create(code=f"p{number}", question="?", active=True), number)

    # then
    assert list_them() == few
