from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.rows.mutations import RowDelete
from ....segments.services.rows import delete_segment
from ..types import LoyaltySegment
from .rows import PERMISSIONS, SegmentRow


class LoyaltySegmentDelete(SegmentRow, RowDelete):
    class Meta:
        description = "Deletes a segment that no campaign, tier or other segment asks for." + ADDED_IN_02
        object_type = LoyaltySegment
        service = delete_segment
        permissions = PERMISSIONS
