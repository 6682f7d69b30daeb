import graphene
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone
from saleor.graphql.product.types import Product
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.product.models import Product as ProductRow
from saleor.product.models import ProductChannelListing

from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import require_program
from ......graphql.members.dataloaders import read_anew
from ......graphql.members.membership import member_of
from ....host.shop import SaleorShop
from ....reviews.services.writing import write_review
from ..dataloaders import read_reviews_anew
from ..types import LoyaltyReview


class LoyaltyReviewCreate(LoyaltyMutation):
    review = graphene.Field(LoyaltyReview, description="The review; see `approved`." + ADDED_IN_02)

    class Arguments:
        product = graphene.ID(required=True, description="ID of the product." + ADDED_IN_02)
        stars = graphene.Int(required=True, description="1 to 5." + ADDED_IN_02)
        title = graphene.String(description="One line of plain text, of at most 128 characters." + ADDED_IN_02)
        text = graphene.String(description="Plain text of at most 5,000 characters." + ADDED_IN_02)
        name = graphene.String(
            description="How the customer wants to be shown, at most 64 characters; empty: as a member." + ADDED_IN_02
        )

    class Meta:
        description = (
            "Keeps the requesting customer's review of a product that they bought and have, once for each. It is shown "
            "and brings its points once approved, at once where the setting `reviews_need_approval` is off."
            + ADDED_IN_02
        )
        permissions = (AuthorizationFilters.AUTHENTICATED_USER,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, product, stars, title=None, text=None, name=None):
        settings = require_program(info)
        # As Saleor's own: what is shown nowhere is there for nobody.
        listed = ProductChannelListing.objects.filter(product_id=OuterRef("pk"), is_published=True)
        rows = ProductRow.objects.filter(Exists(listed))
        row = node_of(cls, info, product, only_type=Product, field="product", qs=rows)
        with typed_errors({"user": "product"}), transaction.atomic():
            member = member_of(info.context.user, settings)
            review = write_review(
                user_id=info.context.user.pk,
                product_id=row.pk,
                stars=stars,
                title=title,
                text=text,
                name=name,
                shop=SaleorShop(),
                settings=settings,
                now=timezone.now(),
            )
        read_anew(info, member)
        read_reviews_anew(info, row.pk)
        return cls(review=review)
