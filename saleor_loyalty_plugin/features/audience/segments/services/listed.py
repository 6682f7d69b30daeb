"""Who is on the list of a segment (rule 53)."""

from collections.abc import Collection

from ..models import Segment, SegmentMember


def add_members(*, segment: Segment, member_ids: Collection[int]) -> None:
    """Put members on a list; who is on it already stays."""
    # In one order, so that two who add the same members do not wait for each other.
    rows = [SegmentMember(segment=segment, member_id=member_id) for member_id in sorted(set(member_ids))]
    SegmentMember.objects.bulk_create(rows, ignore_conflicts=True, batch_size=5000)


def remove_members(*, segment: Segment, member_ids: Collection[int]) -> None:
    """Take members off a list."""
    SegmentMember.objects.filter(segment=segment, member_id__in=member_ids).delete()
