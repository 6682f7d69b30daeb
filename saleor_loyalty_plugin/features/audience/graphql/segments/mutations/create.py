from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowCreate
from ....segments.services.rows import create_segment
from ..inputs import LoyaltySegmentInput
from ..types import LoyaltySegment
from .rows import PERMISSIONS, SegmentFields


class LoyaltySegmentCreate(SegmentFields, RowCreate):
    class Meta:
        description = "Creates a segment: with a rule, or without one as a list." + ADDED_IN_02
        object_type = LoyaltySegment
        input_type = LoyaltySegmentInput
        service = create_segment
        permissions = PERMISSIONS
