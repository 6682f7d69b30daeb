"""Reviews in the schema: of a product, and for staff."""

from typing import Any

import graphene
from django.db.models import Exists, OuterRef
from saleor.graphql.core.connection import create_connection_slice, filter_connection_queryset
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.fields import BaseField, ConnectionField, FilterConnectionField
from saleor.permission.enums import ProductPermissions
from saleor.product.models import Product as ProductRow

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.nested import nested_connection
from .....graphql.core.part import CONNECTION_COST, FIELD_COST
from .....graphql.core.program import DOC_CATEGORY_LOYALTY, is_active
from .....graphql.members.transaction_lists import NEWEST_FIRST
from ...reviews.models import Review
from ...reviews.selectors import shown
from .dataloaders import RatingByProductIdLoader, ReviewCountsLoader, ReviewPagesLoader
from .filters import LoyaltyReviewFilterInput
from .mutations.approve import LoyaltyReviewApprove
from .mutations.create import LoyaltyReviewCreate
from .types import LoyaltyRating, LoyaltyReviewCountableConnection


def _reviews_of(root, info, **kwargs):
    if not is_active(info):
        return create_connection_slice(shown().none(), info, kwargs, LoyaltyReviewCountableConnection)
    return nested_connection(
        info,
        root.node.pk,
        kwargs,
        LoyaltyReviewCountableConnection,
        rows_loader=ReviewPagesLoader,
        count_loader=ReviewCountsLoader,
        newest_first=NEWEST_FIRST,
    )


def _rating_of(root, info):
    return RatingByProductIdLoader(info.context).load(root.node.pk) if is_active(info) else None


product_reviews = ConnectionField(
    LoyaltyReviewCountableConnection,
    required=True,
    description="Reviews of the product by members who bought it, those that are approved, the newest first."
    + ADDED_IN_02,
    resolver=_reviews_of,
    doc_category=DOC_CATEGORY_LOYALTY,
)
product_rating = BaseField(
    LoyaltyRating,
    description="What these reviews add up to; null where there are none." + ADDED_IN_02,
    resolver=_rating_of,
    doc_category=DOC_CATEGORY_LOYALTY,
)


class ReviewQueries(graphene.ObjectType):
    loyalty_reviews = FilterConnectionField(
        LoyaltyReviewCountableConnection,
        filter=LoyaltyReviewFilterInput(description="What to list." + ADDED_IN_02),
        description="Reviews of products that are there, the newest first; `states: WAITING` are to be decided on."
        + ADDED_IN_02,
        permissions=[ProductPermissions.MANAGE_PRODUCTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_reviews(_root, info, **kwargs):
        using = get_database_connection_name(info.context)
        there = ProductRow.objects.using(using).filter(pk=OuterRef("product_id"))
        rows = Review.objects.using(using).filter(Exists(there))
        rows = filter_connection_queryset(rows, kwargs, allow_replica=info.context.allow_replica)
        return create_connection_slice(rows, info, kwargs, LoyaltyReviewCountableConnection)


class ReviewMutations(graphene.ObjectType):
    loyalty_review_create = LoyaltyReviewCreate.Field()
    loyalty_review_approve = LoyaltyReviewApprove.Field()


COSTS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": {"loyaltyReviews": CONNECTION_COST},
    "Product": {"loyaltyReviews": CONNECTION_COST, "loyaltyRating": FIELD_COST},
    "LoyaltyReview": dict.fromkeys(("product", "member", "decidedBy"), FIELD_COST),
}
