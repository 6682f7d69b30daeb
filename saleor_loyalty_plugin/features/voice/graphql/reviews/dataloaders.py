from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.lists.nested import NestedCountLoader, NestedRowsLoader
from ...reviews.selectors import Rating, ratings, shown


class RatingByProductIdLoader(DataLoader[int, Rating | None]):
    context_key = "loyalty_rating_by_product_id"

    def batch_load(self, keys):
        found = ratings(keys, using=self.database_connection_name)
        return [found.get(key) for key in keys]


class _ReviewsOfProducts:
    parent = "product_id"
    database_connection_name: str

    def rows(self):
        return shown(using=self.database_connection_name)


class ReviewPagesLoader(_ReviewsOfProducts, NestedRowsLoader):
    context_key = "loyalty_review_pages"


class ReviewCountsLoader(_ReviewsOfProducts, NestedCountLoader):
    context_key = "loyalty_review_counts"


def read_reviews_anew(info, product_id: int) -> None:
    """Let what follows in this request read the product's rating anew: a request may hold several mutations."""
    RatingByProductIdLoader(info.context).clear(product_id)
