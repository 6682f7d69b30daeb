"""Reviews and votes at once, on PostgreSQL (rules 90 and 91)."""

from functools import partial

import pytest

from saleor_loyalty_plugin.features.voice.polls.models import PollOption, PollVote
from saleor_loyalty_plugin.features.voice.polls.services.settling import settle
from saleor_loyalty_plugin.features.voice.reviews.models import Review
from saleor_loyalty_plugin.features.voice.thanks.services import award_waiting, unpaid
from tests.services.ledger import entries
from tests.services.threads import raised, together

from .people import DAY, SETTINGS, join
from .polls.polling import bring, cast, contest, poll
from .reviews.writing import AT_ONCE, TEA, approve, write

pytestmark = pytest.mark.django_db(transaction=True)


def test_ten_reviews_of_one_product_at_once_are_one(ada, shop, now):
    # given
    shop.hand_over(ada, TEA)

    # when
    outcomes = together(*[partial(write, ada, shop, now, settings=AT_ONCE) for _ in range(10)])

    # then
    assert len(raised(outcomes)) == 9
    assert {refused.field for refused in raised(outcomes)} == {"product"}
    assert entries(ada) == [("bonus", 30, 30)]
    review = Review.objects.get()

    # when
    together(*[partial(approve, review, now) for _ in range(5)])

    # then
    assert entries(ada) == [("bonus", 30, 30)]


def test_ten_votes_of_one_member_at_once_are_one(ada, now):
    # given
    which = poll(now, points=10)

    # when
    outcomes = together(*[partial(cast, ada, which, text, now) for text in "ABC" * 3])

    # then
    assert raised(outcomes) == []
    assert PollVote.objects.count() == 1
    assert entries(ada) == [("bonus", 10, 10)]


def test_who_votes_while_it_is_counted_counts_or_is_refused_and_prizes_are_given_once(ada, now):
    # given
    photos = contest(now)
    bring(ada, photos, "Mine", now)
    voters = [join(f"voter {number}", now) for number in range(8)]
    end = now + 10 * DAY

    # when votes are on their way at the last moment, and it is counted just after it
    works = [partial(cast, voter, photos, "Mine", end - DAY / 86_400) for voter in voters]
    outcomes = together(*works, *[partial(settle, poll=photos, now=end)] * 4)

    # then
    refused = raised(outcomes)
    assert {error.field for error in refused} <= {"poll"}
    assert PollVote.objects.count() == 8 - len(refused)
    assert PollOption.objects.get().won == (PollVote.objects.exists() and PollOption.objects.get().points == 500)

    # when
    waiting = unpaid(PollOption, after=0, limit=9)
    pay = [
        partial(award_waiting, PollOption, row_id=row_id, member_id=member_id, settings=SETTINGS, now=end)
        for row_id, member_id in waiting * 4
    ]
    assert raised(together(*pay)) == [] if pay else True

    # then
    assert [points for _, points, _ in entries(ada)] == [500] * len(waiting)
