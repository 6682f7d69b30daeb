"""Reviews by who bought a product, one for each, points once (rule 90)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.services.personal import forget_person
from saleor_loyalty_plugin.features.voice.reviews.models import Review
from saleor_loyalty_plugin.features.voice.reviews.selectors import Rating, ratings
from saleor_loyalty_plugin.features.voice.reviews.services.merging import follow_merges
from saleor_loyalty_plugin.features.voice.thanks.services import award_waiting, unpaid
from tests.features.merging import merge
from tests.services.ledger import entries

from ..people import SETTINGS, join
from .writing import AT_ONCE, PROMISED, TEA, approve, write


def refusal(*arguments, **facts) -> tuple[str | None, Code]:
    before = Review.objects.count()
    with pytest.raises(LoyaltyError) as caught:
        write(*arguments, **facts)
    assert Review.objects.count() == before
    return caught.value.field, caught.value.code


def test_points_come_once_with_the_first_approval_and_stay(ada, shop, now):
    # given
    order = shop.hand_over(ada, TEA)
    review = write(ada, shop, now, title="Good", text="Two\nlines", name="A.")
    assert (review.state, review.order_id, entries(ada)) == ("waiting", order, [])

    # when
    for approved in (True, False, True):
        review = approve(review, now, approved=approved)

    # then
    assert (review.state, review.decided_app, entries(ada)) == ("approved", "desk", [("bonus", 30, 30)])


def test_why_it_was_decided_is_kept_until_it_is_decided_anew(ada, shop, now):
    # given
    shop.hand_over(ada, TEA)
    review = write(ada, shop, now)

    # when
    refused = approve(review, now, approved=False, note="  Names a neighbour ")

    # then
    assert (refused.state, refused.note, refused.decided_at) == ("refused", "Names a neighbour", now)
    assert approve(review, now).note == ""
    with pytest.raises(LoyaltyError) as caught:
        approve(review, now, approved=False, note="x" * 1001)
    assert caught.value.field == "note"
    assert Review.objects.get().state == "approved"


def test_what_was_promised_when_it_was_written_holds(ada, grace, shop, now):
    # given
    for who in (ada, grace):
        shop.hand_over(who, TEA)

    # when
    first = write(ada, shop, now)
    second = write(grace, shop, now, settings=SETTINGS)
    for review in (first, second):
        approve(review, now, settings=replace(PROMISED, review_points=500))

    # then
    assert [points for _, points, _ in entries(ada)] == [30]
    assert entries(grace) == []


def test_where_nobody_approves_it_is_shown_at_once(ada, shop, now):
    # given
    shop.hand_over(ada, TEA)

    # then
    assert write(ada, shop, now, settings=AT_ONCE).state == "approved"
    assert entries(ada) == [("bonus", 30, 30)]


def test_who_did_not_buy_it_or_has_reviewed_it_is_refused(ada, grace, shop, now):  # SV-18
    # given
    shop.hand_over(ada, TEA)
    write(ada, shop, now)

    # then
    assert refusal(grace, shop, now) == ("product", Code.INVALID)
    assert refusal(ada, shop, now) == ("product", Code.UNIQUE)
    assert refusal(ada, shop, now, product_id=8) == ("product", Code.INVALID)
    grace.suspended_at = now
    grace.save()
    assert refusal(grace, shop, now) == ("product", Code.MEMBER_SUSPENDED)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"stars": 0}, "stars"),
        ({"stars": 6}, "stars"),
        ({"title": "two\nlines"}, "title"),
        ({"title": "<script>x</script>"}, "title"),
        ({"title": "x" * 129}, "title"),
        ({"text": "see <a href=x>"}, "text"),
        ({"text": "x" * 5001}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"name": "Ada\u2028L"}, "name"),
        ({"name": "x" * 65}, "name"),
    ],
)
def test_what_is_no_plain_text_is_refused(facts, field, ada, shop, now):
    shop.hand_over(ada, TEA)
    assert refusal(ada, shop, now, **facts) == (field, Code.INVALID)


def test_a_sign_of_less_is_text(ada, shop, now):
    shop.hand_over(ada, TEA)
    assert write(ada, shop, now, text="I <3 it, 1 < 2").text == "I <3 it, 1 < 2"


def test_ratings_are_of_what_is_shown_one_query_for_all(now, db, shop):
    # given
    for number, stars in enumerate((5, 4, 4)):
        who = join(f"reader {number}", now)
        for product in (TEA, 8):
            shop.hand_over(who, product)
            write(who, shop, now, stars=stars, settings=AT_ONCE, product_id=product)
    approve(Review.objects.filter(product_id=8, stars=5).get(), now, approved=False)

    # when
    with CaptureQueriesContext(connection) as queries:
        found = ratings(range(100))

    # then
    assert found == {TEA: Rating(Decimal("4.33"), 3), 8: Rating(Decimal("4.00"), 2)}
    assert len(queries) == 1


def test_while_earning_is_off_points_of_approved_reviews_wait(ada, grace, shop, now):
    # given
    for who in (ada, grace):
        shop.hand_over(who, TEA)
    stopped = replace(PROMISED, earning_active=False)
    approve(write(ada, shop, now), now, settings=stopped)
    write(grace, shop, now)

    # when
    waiting = unpaid(Review, after=0, limit=9)
    for row_id, member_id in waiting:
        award_waiting(Review, row_id=row_id, member_id=member_id, settings=PROMISED, now=now)

    # then
    assert [member_id for _, member_id in waiting] == [ada.pk]
    assert (entries(ada), entries(grace)) == ([("bonus", 30, 30)], [])


def test_who_is_erased_leaves_stars(ada, shop, now, django_capture_on_commit_callbacks):
    # given
    shop.hand_over(ada, TEA)
    review = write(ada, shop, now, title="Ada's", text="By Ada", name="Ada", settings=AT_ONCE)
    approve(review, now, note="Asked Ada")

    # when
    with django_capture_on_commit_callbacks(execute=True):
        forget_person(email=ada.user.email, now=now)

    # then
    assert Review.objects.values_list("stars", "title", "text", "name", "note").get() == (5, "", "", "", "")
    assert ratings([TEA])[TEA].count == 1


@pytest.mark.parametrize("told", [True, False])
def test_who_stays_has_one_review_of_each_product(told, ada, grace, shop, now, django_capture_on_commit_callbacks):
    # given
    for who in (ada, grace):
        shop.hand_over(who, TEA)
    shown = approve(write(ada, shop, now, stars=2), now)
    write(grace, shop, now)
    shop.hand_over(ada, 8)
    write(ada, shop, now, product_id=8)

    # when
    with django_capture_on_commit_callbacks(execute=told):
        merge(ada, grace, now)
    follow_merges()

    # then
    kept = Review.objects.filter(member=grace).order_by("product_id")
    assert [(review.product_id, review.stars) for review in kept] == [(TEA, 2), (8, 5)]
    assert kept[0].pk == shown.pk
    assert Review.objects.count() == 2


def test_the_database_refuses_a_second_one_and_a_sixth_star(ada, shop, now):
    shop.hand_over(ada, TEA)
    review = write(ada, shop, now)
    with pytest.raises(IntegrityError, match="loyalty_review_stars"), transaction.atomic():
        Review.objects.update(stars=6)
    with pytest.raises(IntegrityError, match="loyalty_review_points"), transaction.atomic():
        Review.objects.update(points=None, awarded=True)
    review.pk = None
    with pytest.raises(IntegrityError, match="loyalty_review_once"), transaction.atomic():
        review.save()
