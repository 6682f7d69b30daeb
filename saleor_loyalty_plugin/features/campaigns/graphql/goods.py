from saleor.graphql.core.types import BaseObjectType

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.goods import NamedGoods
from ....graphql.core.program import DOC_CATEGORY_LOYALTY


class LoyaltyCampaignGoods(NamedGoods, BaseObjectType):
    class Meta:
        description = "Goods that a campaign is for, named in any of four ways; all where none is." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
