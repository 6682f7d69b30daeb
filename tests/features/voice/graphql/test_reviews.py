"""Reviews through the API, on Saleor's own products (rule 90)."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone
from saleor.order import FulfillmentStatus
from saleor.order.models import Fulfillment

from saleor_loyalty_plugin.features.voice.host.shop import SaleorShop
from saleor_loyalty_plugin.features.voice.reviews.models import Review
from tests.graphql.callers import answer, failures, id_of, queries_of
from tests.graphql.members.members import join

CREATE = """
mutation($product: ID!, $stars: Int!, $title: String, $text: String) {
  loyaltyReviewCreate(product: $product, stars: $stars, title: $title, text: $text, name: "A.") {
    review { id stars title text name approved bought rewarded product { slug } } errors { field code message } } }
"""
APPROVE = """
mutation($id: ID!, $approved: Boolean!, $note: String) {
  loyaltyReviewApprove(id: $id, approved: $approved, note: $note) {
  review { approved state note decidedAt decidedBy { email } } errors { field code } } }
"""
WAITING = "{ loyaltyReviews(first: 9, filter: { states: [WAITING] }) { totalCount edges { node { id state } } } }"
FOUND = """
query($filter: LoyaltyReviewFilterInput!) { loyaltyReviews(first: 9, filter: $filter) {
  edges { node { title points pointsGiven } } } }
"""
SHOWN = """
query($id: ID!, $channel: String) { product(id: $id, channel: $channel) {
  loyaltyRating { average count } loyaltyReviews(first: 5) { totalCount edges { node { title name } } } } }
"""
LIST = """
query($channel: String) { products(first: 100, channel: $channel) { edges { node {
  loyaltyRating { average count } loyaltyReviews(first: 2) { totalCount edges { node { title } } } } } } }
"""


@pytest.fixture
def bought(fulfilled_order):
    """The product of a line that was handed over."""
    return fulfilled_order.lines.first().variant.product


@pytest.fixture
def user2(customer_user2):
    return join(customer_user2)


def review_of(product, member, **facts) -> Review:
    known = {"order_id": uuid4(), "stars": 4, "created_at": timezone.now(), "state": "approved"}
    return Review.objects.create(member=member, product_id=product.pk, **known | facts)


def test_a_review_is_written_approved_and_shown(program, bought, staff, user_api_client, member, channel_USD):
    # given
    program(review_points="30")
    product = id_of(bought)

    # when
    created = answer(user_api_client, CREATE, product=product, stars=4, title="Good", text="Two\nlines")

    # then
    assert created["errors"] == []
    review = created["review"]
    assert (review["approved"], review["bought"], review["rewarded"], review["name"]) == (False, True, True, "A.")
    shown = answer(user_api_client, SHOWN, id=product, channel=channel_USD.slug)
    assert shown == {"loyaltyRating": None, "loyaltyReviews": {"totalCount": 0, "edges": []}}

    # when
    (edge,) = answer(staff, WAITING)["edges"]
    assert answer(staff, APPROVE, id=edge["node"]["id"], approved=True)["review"]["state"] == "APPROVED"

    # then
    shown = answer(user_api_client, SHOWN, id=product, channel=channel_USD.slug)
    assert shown["loyaltyRating"] == {"average": 4.0, "count": 1}
    assert shown["loyaltyReviews"] == {"totalCount": 1, "edges": [{"node": {"title": "Good", "name": "A."}}]}
    member.refresh_from_db()
    assert member.available == 30
    assert failures(user_api_client, CREATE, product=product, stars=5) == [("product", "UNIQUE")]


def test_only_who_has_it_reviews_it(bought, user_api_client, user2_api_client, member, fulfilled_order):
    # given
    product = id_of(bought)

    # then
    assert failures(user2_api_client, CREATE, product=product, stars=5) == [("product", "INVALID")]
    assert failures(user_api_client, CREATE, product=product, stars=6) == [("stars", "INVALID")]
    assert failures(user_api_client, CREATE, product=product, stars=5, title="<b>") == [("title", "INVALID")]
    assert failures(user_api_client, CREATE, product=id_of(fulfilled_order), stars=5) == [("product", "GRAPHQL_ERROR")]
    Fulfillment.objects.update(status=FulfillmentStatus.WAITING_FOR_APPROVAL)
    assert failures(user_api_client, CREATE, product=product, stars=5) == [("product", "INVALID")]
    Fulfillment.objects.update(status=FulfillmentStatus.RETURNED)
    assert SaleorShop().order_with(bought.pk, member) == fulfilled_order.pk


def test_staff_find_reviews_and_say_why_one_is_refused(product_list, staff, staff_user, member, user2):
    # given
    tea, coffee = product_list[:2]
    bad = review_of(tea, member, stars=1, title="Cold", state="waiting")
    review_of(tea, user2, stars=5, title="Warm", text="100% leaves", points=30, awarded=True)
    review_of(coffee, member, stars=3, title="Bitter")

    def found(**filters):
        return [edge["node"]["title"] for edge in answer(staff, FOUND, filter=filters)["edges"]]

    # when
    decided = answer(staff, APPROVE, id=id_of(bad, "LoyaltyReview"), approved=False, note="Names a neighbour")

    # then
    assert decided["errors"] == []
    review = decided["review"]
    assert (review["state"], review["note"]) == ("REFUSED", "Names a neighbour")
    assert review["decidedAt"] is not None
    assert review["decidedBy"] == {"email": staff_user.email}
    assert found(states=["REFUSED"]) == ["Cold"]
    assert found(product=id_of(tea), stars={"gte": 2}) == ["Warm"]
    assert found(search="100% L") == ["Warm"]
    assert found(stars={"lte": 3}) == ["Bitter", "Cold"]
    (warm,) = answer(staff, FOUND, filter={"search": "warm"})["edges"]
    assert warm["node"] == {"title": "Warm", "points": 30, "pointsGiven": True}
    assert failures(staff, APPROVE, id=id_of(bad, "LoyaltyReview"), approved=False, note="x" * 1001) == [
        ("note", "INVALID")
    ]


def test_a_list_of_products_asks_the_same_number_of_queries_however_many_there_are(
    product_list, member, user_api_client, channel_USD
):
    def list_them() -> int:
        return queries_of(lambda: answer(user_api_client, LIST, channel=channel_USD.slug))

    # given
    review_of(product_list[0], member)
    list_them()
    few = list_them()

    # when
    for product in product_list[1:]:
        review_of(product, member, stars=5)

    # then
    assert list_them() == few
    rated = [edge["node"]["loyaltyRating"] for edge in answer(user_api_client, LIST, channel=channel_USD.slug)["edges"]]
    assert [Decimal(str(each["average"])) for each in rated if each] == [4, 5, 5]
