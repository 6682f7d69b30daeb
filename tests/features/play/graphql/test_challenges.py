"""Challenges, badges, names and leaderboards through the API (rules 83 to 85)."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.features.audience.models import PlacedOrder
from saleor_loyalty_plugin.features.play.models import (
    Challenge,
    ChallengeRun,
    CountedOrder,
    Leaderboard,
    LeaderboardPeriod,
    LeaderboardScore,
)
from tests.graphql.callers import answer, failures, id_of, queries_of
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

CREATE = """
mutation($input: LoyaltyChallengeInput!) { loyaltyChallengeCreate(input: $input) {
  challenge { id code target period startsAt badgeName(language: PL) goods { categories { slug } } channels { slug }
    translations { language badgeName name } reward { id } plays segment { id } done }
  errors { field code message } } }
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyChallengeInput!) { loyaltyChallengeUpdate(id: $id, input: $input) {
  challenge { name badge points } errors { field code message } } }
"""
DELETE = "mutation($id: ID!) { loyaltyChallengeDelete(id: $id) { challenge { id } errors { field code } } }"
SHOWN = """
query($slug: String!) { loyaltyChallenges(channel: $slug, first: 10) { edges { node {
  code mine { progress percent doneAt best periodStart periodEnd } } } } }
"""
ALL = """
query($filter: LoyaltyChallengeFilterInput) { loyaltyAllChallenges(first: 9, filter: $filter) {
  edges { node { code badgeMembers } } } }
"""
ONE = "query($id: ID, $code: String) { loyaltyChallenge(id: $id, code: $code) { code active } }"
RUNS = """
query($id: ID!, $filter: LoyaltyChallengeRunFilterInput) {
  loyaltyChallengeRuns(challenge: $id, first: 9, filter: $filter) { totalCount edges { node {
    member { user { email } } periodStart doneAt due hasPrize points badge plays claim { id } } } } }
"""
MINE = """
{ me { loyalty { publicName badges { code name(language: FI) image members since }
  challenges { challenge { code } target progress percent doneAt hasPrize best } } } }
"""
NAME = """
mutation($name: String) { loyaltyMemberUpdate(input: { publicName: $name }) {
  member { publicName } errors { field code message } } }
"""
BOARD = """
query($first: Int) { loyaltyLeaderboard(period: MONTH, first: $first) {
  from to closedAt prizes rows { rank name(language: PL) points } mine { rank name points } toNext } }
"""
SET = """
mutation($period: LoyaltyPeriodEnum!, $input: LoyaltyLeaderboardInput!) {
  loyaltyLeaderboardUpdate(period: $period, input: $input) {
    terms { period active prizes closingDays } errors { field code message } } }
"""


def ordered(member, number, channel, at=None):
    """Have a member have so many orders of 10.00 that count."""
    at = at or timezone.now()
    placed = PlacedOrder.objects.bulk_create(
        PlacedOrder(
            order_id=uuid4(),
            member=member,
            placed_at=at,
            channel_id=channel.pk,
            currency="USD",
            paid_base=Decimal(10),
            counted=True,
        )
        for _ in range(number)
    )
    CountedOrder.objects.bulk_create(
        CountedOrder(order_id=each.order_id, paid_at=at, worth=1, goods={}) for each in placed
    )


def challenge(**fields):
    known = {
        "code": "three",
        "name": "Three orders",
        "goal": "orders",
        "target": Decimal(3),
        "period": "month",
        "points": 50,
        "starts_at": timezone.now() - timedelta(days=60),
    }
    return Challenge.objects.create(**known | fields)


def test_a_challenge_is_set_up_changed_and_deleted(program, staff, channel_USD, category):
    # given
    fields = {
        "code": "tea",
        "name": "Ten teas",
        "goal": "PIECES",
        "target": "10",
        "period": "WEEK",
        "categories": [id_of(category)],
        "channels": [id_of(channel_USD)],
        "badge": "tea",
        "badgeName": "Tea lover",
        "translations": [{"language": "PL", "badgeName": "Herbaciarz"}],
    }

    # when
    created = answer(staff, CREATE, input=fields)["challenge"]

    # then
    assert created["badgeName"] == "Herbaciarz"
    assert created["goods"]["categories"] == [{"slug": category.slug}]
    assert created["channels"] == [{"slug": channel_USD.slug}]
    assert (created["target"], created["period"], created["plays"], created["done"]) == (10, "WEEK", None, 0)

    # when
    change = {"name": "Teas", "badge": None, "badgeName": None, "points": 5}
    changed = answer(staff, UPDATE, id=created["id"], input=change)["challenge"]
    assert changed == {"name": "Teas", "badge": None, "points": 5}
    assert answer(staff, DELETE, id=created["id"])["challenge"]["id"] == created["id"]
    assert not Challenge.objects.exists()


def test_what_is_refused_is_on_its_field(program, staff):
    fields = {"code": "x", "name": "X", "goal": "STREAK", "target": 1, "period": "ONCE", "points": 1}
    for more, expected in (
        ({}, ("streakOf", "INVALID")),
        ({"goal": "ORDERS", "plays": 0}, ("plays", "INVALID")),
        ({"goal": "ORDERS", "reward": "TG95YWx0eVJld2FyZDow"}, ("reward", "NOT_FOUND")),
    ):
        assert failures(staff, CREATE, input=fields | more) == [expected]
    assert not Challenge.objects.exists()


def test_a_member_sees_how_far_they_are(program, member, user_api_client, api_client, channel_USD):
    # given 2 of 3, and a streak of weeks; one that is off, and one of another channel
    challenge()
    challenge(code="weeks", goal="streak", streak_of="week", period="once", target=Decimal(2))
    challenge(code="off", active=False)
    challenge(code="elsewhere", channels=[0])
    ordered(member, 2, channel_USD)

    # when
    shown = answer(user_api_client, SHOWN, slug=channel_USD.slug)["edges"]
    (three, weeks) = [edge["node"] for edge in shown]
    assert (three["code"], three["mine"]["progress"], three["mine"]["percent"]) == ("three", 2, 66)
    assert (weeks["mine"]["progress"], weeks["mine"]["best"]) == (1, 1)

    # then who is not signed in sees what there is
    public = answer(api_client, SHOWN, slug=channel_USD.slug)["edges"]
    assert [(edge["node"]["code"], edge["node"]["mine"]) for edge in public] == [("three", None), ("weeks", None)]


def test_badges_say_how_many_have_them(program, member, user_api_client):
    # given
    row = challenge(badge="three", badge_name="Three times", image="https://example.com/3.png")
    row.translations.create(language_code="fi", badge_name="Kolmesti")
    other = join(User.objects.create(email="grace@example.com"))
    now = timezone.now()
    for each, key in ((member, "2026-01-01"), (member, "2026-02-01"), (other, "2026-01-01")):
        prize = {"badge": "three", "due": True, "given": True, "done_at": now, "admitted_at": now}
        ChallengeRun.objects.create(challenge=row, member=each, period_key=key, **prize)

    # then
    (badge,) = answer(user_api_client, MINE)["loyalty"]["badges"]
    assert badge == {
        "code": "three",
        "name": "Kolmesti",
        "image": "https://example.com/3.png",
        "members": 2,
        "since": now.isoformat(),
    }


def test_staff_list_the_challenges_of_every_channel(program, staff):
    # given
    now = timezone.now()
    challenge(badge="three", badge_name="Three times")
    challenge(code="old", ends_at=now - timedelta(days=1))
    challenge(code="off", name="Off", active=False, channels=[0])

    # when / then
    for asked, codes in (
        ({}, {"three", "old", "off"}),
        ({"over": True}, {"old"}),
        ({"over": False, "active": True}, {"three"}),
        ({"search": "OFF"}, {"off"}),
    ):
        assert {edge["node"]["code"] for edge in answer(staff, ALL, filter=asked)["edges"]} == codes
    badges = {edge["node"]["code"]: edge["node"]["badgeMembers"] for edge in answer(staff, ALL)["edges"]}
    assert badges == {"three": 0, "old": None, "off": None}
    assert answer(staff, ONE, code="off") == {"code": "off", "active": False}


def test_staff_see_who_has_done_a_challenge(program, member, staff_with_users):
    # given one who has the prize of October, and one of whom refunds undid it
    row = challenge()
    other = join(User.objects.create(email="grace@example.com"))
    now = timezone.now()
    done = {"done_at": now, "admitted_at": now, "due": True, "given": True, "points": 50, "given_at": now}
    ChallengeRun.objects.create(challenge=row, member=member, period_key="2026-10-01", **done)
    ChallengeRun.objects.create(challenge=row, member=other, period_key="only")
    index_for_search(other.user)

    # when
    found = answer(staff_with_users, RUNS, id=id_of(row, "LoyaltyChallenge"))
    with_prize = answer(staff_with_users, RUNS, id=id_of(row, "LoyaltyChallenge"), filter={"hasPrize": True})
    searched = answer(staff_with_users, RUNS, id=id_of(row, "LoyaltyChallenge"), filter={"search": "grace"})

    # then the newest is first
    nothing = {"badge": None, "plays": None, "claim": None}
    assert [edge["node"] for edge in found["edges"]] == [
        nothing
        | {"member": {"user": {"email": "grace@example.com"}}, "periodStart": None, "doneAt": None}
        | {"due": False, "hasPrize": False, "points": None},
        nothing
        | {"member": {"user": {"email": member.user.email}}, "periodStart": "2026-10-01", "doneAt": now.isoformat()}
        | {"due": True, "hasPrize": True, "points": 50},
    ]
    assert with_prize["totalCount"] == 1
    assert [edge["node"]["member"]["user"]["email"] for edge in searched["edges"]] == ["grace@example.com"]


def test_many_challenges_and_orders_cost_no_more_queries(program, member, user_api_client, channel_USD):
    challenge()
    ordered(member, 1, channel_USD)
    # What is asked once is asked before.
    answer(user_api_client, MINE)
    few = queries_of(lambda: answer(user_api_client, MINE))

    for number in range(5):
        challenge(code=f"more-{number}", goal="pieces", target=Decimal(9))
    ordered(member, 20, channel_USD)

    assert queries_of(lambda: answer(user_api_client, MINE)) == few


def test_the_leaderboard_shows_names_that_were_chosen_and_ones_own_place(program, member, user_api_client, staff):
    # given
    settings = {"active": True, "prizes": [300, 200], "closingDays": 5}
    terms = answer(staff, SET, period="MONTH", input=settings)["terms"]
    assert terms == {"period": "MONTH", **settings}
    now = timezone.now()
    period = LeaderboardPeriod.objects.create(
        board=Leaderboard.objects.get(),
        starts_at=now - timedelta(days=9),
        ends_at=now + timedelta(days=9),
        built_to=None,
    )
    others = [join(User.objects.create(email=f"{number}@example.com")) for number in range(3)]
    for points, each in zip((90, 90, 70), others, strict=True):
        LeaderboardScore.objects.create(period=period, member=each, points=points, reached_at=now)
    LeaderboardScore.objects.create(period=period, member=member, points=40, reached_at=now)

    # when
    assert answer(user_api_client, NAME, name="Ada L.")["member"] == {"publicName": "Ada L."}
    shown = answer(user_api_client, BOARD, first=3)

    # then
    assert [(row["rank"], row["name"], row["points"]) for row in shown["rows"]] == [
        (1, "uczestnik programu", 90),
        (1, "uczestnik programu", 90),
        (3, "uczestnik programu", 70),
    ]
    assert (shown["mine"], shown["toNext"]) == ({"rank": 4, "name": "Ada L.", "points": 40}, 30)
    assert (shown["prizes"], shown["closedAt"]) == ([300, 200], None)


def test_a_name_with_markup_is_refused(program, member, user_api_client):
    assert failures(user_api_client, NAME, name="<b>Ada</b>") == [("publicName", "INVALID")]


def test_there_is_no_leaderboard_where_none_is_set(program, user_api_client, staff):
    assert answer(user_api_client, BOARD) is None
    assert failures(staff, SET, period="DAY", input={"active": True}) == [("period", "INVALID")]
