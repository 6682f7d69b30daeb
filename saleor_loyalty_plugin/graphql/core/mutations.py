from saleor.graphql.core.mutations import BaseMutation

from .errors import LoyaltyError
from .program import DOC_CATEGORY_LOYALTY


class LoyaltyMutation(BaseMutation):
    """A mutation of ours: its errors are typed, and described as Saleor leaves them undescribed."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, *args, **options):
        ours = {"doc_category": DOC_CATEGORY_LOYALTY, "error_type_class": LoyaltyError}
        super().__init_subclass_with_meta__(*args, **ours | options)
        cls._meta.fields["errors"].description = "What was refused, by field; an empty list where nothing was."
