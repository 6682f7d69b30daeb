"""Members vote once, enter contests, and win (rule 91)."""

from dataclasses import replace

import pytest
from django.db import IntegrityError, connection, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.services.personal import forget_person
from saleor_loyalty_plugin.features.voice.polls.models import PollOption, PollVote
from saleor_loyalty_plugin.features.voice.polls.selectors import alike_addresses, votes_of
from saleor_loyalty_plugin.features.voice.polls.services.entering import decide, enter
from saleor_loyalty_plugin.features.voice.polls.services.merging import follow_merges
from saleor_loyalty_plugin.features.voice.polls.services.settling import settle, to_settle
from saleor_loyalty_plugin.features.voice.thanks.services import award_waiting, unpaid
from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.actors import Actor
from tests.features.merging import merge
from tests.services.ledger import entries

from ..people import DAY, SETTINGS, Shop, in_tier, join
from .polling import bring, cast, contest, poll


def refusal(act) -> tuple[str | None, Code]:
    before = PollVote.objects.count(), PollOption.objects.count()
    with pytest.raises(LoyaltyError) as caught:
        act()
    assert (PollVote.objects.count(), PollOption.objects.count()) == before
    return caught.value.field, caught.value.code


def counted(of) -> dict[str, int]:
    votes = votes_of([of.pk])[of.pk]
    return {option.text: votes.get(option.pk, 0) for option in of.options.all()}


def test_a_vote_is_changed_until_it_closes_and_thanked_for_once(ada, now):  # PL-01
    # given
    which = poll(now, points=10)

    # when
    cast(ada, which, "A", now)
    cast(ada, which, "B", now + DAY)

    # then
    assert counted(which) == {"A": 0, "B": 1, "C": 0}
    assert entries(ada) == [("bonus", 10, 10)]


def test_a_vote_counts_until_the_moment_it_closes(ada, grace, now):  # PL-03
    # given
    which = poll(now, closes_at=now + DAY)

    # when
    cast(ada, which, "A", now + DAY - DAY / 86_400)

    # then
    assert refusal(lambda: cast(grace, which, "A", now + DAY)) == ("poll", Code.INVALID)
    assert refusal(lambda: cast(ada, which, "B", now + DAY)) == ("poll", Code.INVALID)
    assert counted(which)["A"] == 1


def test_who_loses_the_tier_keeps_the_vote(ada, grace, now):  # PL-07
    # given
    which = poll(now, tier_id=Tier.objects.get(code="gold").pk)
    assert refusal(lambda: cast(grace, which, "A", now)) == ("poll", Code.TIER_REQUIRED)

    # when
    cast(in_tier(ada, "gold"), which, "A", now)
    in_tier(ada, "bronze")

    # then
    assert counted(which)["A"] == 1


def test_what_cannot_be_voted_for_is_refused(ada, now):
    # given
    which, other, off = poll(now), poll(now), poll(now, active=False)
    theirs = other.options.get(text="A").pk
    waiting = bring(ada, contest(now), "Mine", now, approved=None)

    # then
    assert refusal(lambda: cast(ada, which, "A", now, option_id=theirs)) == ("option", Code.NOT_FOUND)
    assert refusal(lambda: cast(ada, waiting.poll, "Mine", now)) == ("option", Code.NOT_FOUND)
    assert refusal(lambda: cast(ada, off, "A", now)) == ("poll", Code.NOT_FOUND)
    ada.suspended_at = now
    ada.save()
    assert refusal(lambda: cast(ada, which, "A", now)) == ("poll", Code.MEMBER_SUSPENDED)


def test_votes_of_one_address_are_marked(ada, grace, now):
    # given
    which, shop = poll(now), Shop()
    shop.addresses = {ada.pk: "house", grace.pk: "house", (lone := join("lone", now)).pk: "hut"}

    # when
    for who in (ada, grace, lone, join("nowhere", now), join("nowhere too", now)):
        cast(who, which, "A", now, shop)

    # then
    assert alike_addresses([which.pk]) == {(which.pk, "house")}


def test_the_most_votes_win_the_prize_once(ada, grace, now):  # PL-05
    # given
    photos = contest(now, winners=1)
    entered = {who: bring(who, photos, f"By {who.pk}", now) for who in (ada, grace, join("third", now))}
    refused = bring(join("fourth", now), photos, "Not so nice", now)
    for number, text in enumerate([f"By {ada.pk}", f"By {grace.pk}", "Not so nice", "Not so nice"]):
        cast(join(f"voter {number}", now), photos, text, now)
    decide(entry=refused, approved=False, actor=Actor(), now=now)

    # when
    assert to_settle(now=now + 10 * DAY - DAY / 86_400) == []
    for _ in range(2):
        settle(poll=photos, now=now + 10 * DAY)
    for _ in range(2):
        for row_id, member_id in unpaid(PollOption, after=0, limit=9):
            award_waiting(PollOption, row_id=row_id, member_id=member_id, settings=SETTINGS, now=now)

    # then
    won = PollOption.objects.filter(won=True).order_by("pk")
    assert list(won) == [entered[ada], entered[grace]]
    assert entries(ada) == entries(grace) == [("bonus", 500, 500)]
    assert to_settle(now=now + 99 * DAY) == []
    assert refusal(lambda: decide(entry=refused, approved=True, actor=Actor(), now=now + 10 * DAY)) == (
        "id",
        Code.INVALID,
    )


def test_who_enters_enters_once_plain_text_and_an_address(ada, grace, now):
    # given
    photos, closed = contest(now), contest(now, takes_entries=False)
    bring(ada, photos, "Mine", now)

    def entering(member, to, text="Tea", image=None, at=now):
        return refusal(lambda: enter(user_id=member.user_id, poll_id=to.pk, text=text, image=image, now=at))

    # then
    assert entering(ada, photos) == ("poll", Code.UNIQUE)
    assert entering(grace, closed) == ("poll", Code.INVALID)
    assert entering(grace, photos, at=now + 10 * DAY) == ("poll", Code.INVALID)
    assert entering(grace, photos, text=" ") == ("text", Code.REQUIRED)
    assert entering(grace, photos, text="a\nb") == ("text", Code.INVALID)
    assert entering(grace, photos, text="<img>") == ("text", Code.INVALID)
    assert entering(grace, photos, image="javascript:alert(1)") == ("image", Code.INVALID)


def test_while_earning_is_off_points_for_votes_wait(ada, now):
    # given
    cast(ada, poll(now, points=10), "A", now, settings=replace(SETTINGS, earning_active=False))

    # then
    assert [member_id for _, member_id in unpaid(PollVote, after=0, limit=9)] == [ada.pk]
    assert entries(ada) == []


def test_who_is_erased_leaves_a_number(ada, grace, now, django_capture_on_commit_callbacks):  # PL-06
    # given
    which, photos, shop = poll(now), contest(now), Shop()
    shop.addresses = {ada.pk: "house"}
    cast(ada, which, "A", now, shop)
    bring(ada, photos, "Ada in a hat", now)
    cast(grace, photos, "Ada in a hat", now)

    # when
    with django_capture_on_commit_callbacks(execute=True):
        forget_person(email=ada.user.email, now=now)

    # then
    assert counted(which)["A"] == 1
    vote = PollVote.objects.get(poll=which)
    assert (vote.address, vote.member.user) == ("", None)
    entry = photos.options.get()
    assert (entry.text, entry.image, entry.state) == ("", "", "refused")
    settle(poll=photos, now=now + 10 * DAY)
    assert not PollOption.objects.filter(won=True).exists()


@pytest.mark.parametrize("told", [True, False])
def test_who_stays_has_one_vote_the_last(told, ada, grace, now, django_capture_on_commit_callbacks):
    # given
    which, other, photos = poll(now, points=10), poll(now), contest(now)
    cast(grace, which, "A", now)
    cast(ada, which, "B", now + DAY)
    cast(ada, other, "C", now)
    bring(ada, photos, "Mine", now)

    # when
    with django_capture_on_commit_callbacks(execute=told):
        merge(ada, grace, now + DAY)
    follow_merges()

    # then
    votes = PollVote.objects.filter(member=grace).order_by("poll")
    assert [vote.option.text for vote in votes] == ["B", "C"]
    assert PollVote.objects.count() == 2
    assert photos.options.get().member == grace


def test_the_database_refuses_a_second_vote_and_one_for_another_poll(ada, grace, now):
    # given
    which, other = poll(now), poll(now)
    cast(ada, which, "A", now)

    # then
    with pytest.raises(IntegrityError, match="loyalty_vote_once"), transaction.atomic():
        PollVote.objects.create(poll=which, option=which.options.first(), member=ada, voted_at=now)
    wrong = PollVote.objects.create(poll=which, option=other.options.first(), member=grace, voted_at=now)
    with connection.cursor() as cursor, pytest.raises(IntegrityError, match="for_option_of_poll"), transaction.atomic():
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    wrong.delete()
