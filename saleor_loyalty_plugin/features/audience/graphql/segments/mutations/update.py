from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowUpdate
from ....segments.services.rows import update_segment
from ..inputs import LoyaltySegmentInput
from ..types import LoyaltySegment
from .rows import PERMISSIONS, SegmentFields


class LoyaltySegmentUpdate(SegmentFields, RowUpdate):
    class Meta:
        description = "Updates a segment. Its kind never changes." + ADDED_IN_02
        object_type = LoyaltySegment
        input_type = LoyaltySegmentInput
        service = update_segment
        permissions = PERMISSIONS
