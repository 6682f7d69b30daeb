from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.db.models import Value
from django.utils import timezone
from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.lists.nested import NestedCountLoader, NestedRowsLoader, Page
from .....graphql.members.dataloaders import BY_MEMBER_ID, READ_WHOLE
from .....host.databases import allow_reading
from .....models import LoyaltyMember
from ...segments.models import Segment, TierInvitation
from ...segments.rules.tree import Rule, from_data
from ...segments.selectors.membership import count_fitting, members_fitting, rules_fitting, uncompiled


def _rules(segments: Mapping[int, Segment]) -> dict[int, Rule]:
    return {pk: from_data(segment.expanded) for pk, segment in segments.items()}


class SegmentByIdLoader(DataLoader[int, Segment | None]):
    context_key = "loyalty_segment_by_id"

    def batch_load(self, keys):
        segments = Segment.objects.using(self.database_connection_name).in_bulk(keys)
        return [segments.get(key) for key in keys]


class SegmentByCodeLoader(DataLoader[str, Segment | None]):
    context_key = "loyalty_segment_by_code"

    def batch_load(self, keys):
        segments = Segment.objects.using(self.database_connection_name).in_bulk(keys, field_name="code")
        return [segments.get(key) for key in keys]


class SegmentByTierIdLoader(DataLoader[int, Segment | None]):
    """The segment that a tier is for."""

    context_key = "loyalty_segment_by_tier_id"

    def batch_load(self, keys):
        rows = TierInvitation.objects.using(self.database_connection_name).filter(tier_id__in=keys)
        segments = {row.tier_id: row.segment for row in rows.select_related("segment")}
        return [segments.get(key) for key in keys]


class SizeBySegmentLoader(DataLoader[Segment, int]):
    """How many members are in a segment now."""

    context_key = "loyalty_size_by_segment"

    def batch_load(self, keys):
        using = self.database_connection_name
        with allow_reading(using):
            sizes = count_fitting(_rules({key.pk: key for key in keys}), timezone.now(), using=using)
        return [sizes[key.pk] for key in keys]


class SegmentsByMemberIdLoader(DataLoader[int, list[Segment]]):
    """The segments that a member is in now, by their codes."""

    context_key = "loyalty_segments_by_member_id"

    def batch_load(self, keys):
        using = self.database_connection_name
        segments = {segment.pk: segment for segment in Segment.objects.using(using).all()}
        with allow_reading(using):
            fitting = rules_fitting(_rules(segments), keys, timezone.now(), using=using)
        return [[segment for pk, segment in segments.items() if pk in fitting[key]] for key in keys]


class SegmentPagesLoader(NestedRowsLoader):
    """Members of segments: the ids of every segment's page in one query, then the members."""

    context_key = "loyalty_segment_pages"

    def _of_parents(self, page: Page, parent_ids: list[int]) -> Mapping[int, list[Any]]:
        by_segment: dict[int, list[Any]] = defaultdict(list)
        if not page.size:
            return by_segment
        using = self.database_connection_name
        rules = _rules(Segment.objects.using(using).in_bulk(parent_ids))
        pages = [self._page(page, pk, rule).values_list("pk", "of_segment") for pk, rule in rules.items()]
        if not pages:
            return by_segment
        rows = pages[0].union(*pages[1:], all=True) if pages[1:] else pages[0]
        with allow_reading(using), uncompiled(using):
            found = list(rows)
        members = LoyaltyMember.objects.using(using).select_related("tier", "assigned_tier")
        there = members.in_bulk({pk for pk, _ in found})
        for pk, segment_id in sorted(found, reverse=not page.backwards):
            by_segment[segment_id].append(there[pk])
        return by_segment

    def _page(self, page: Page, segment_id: int, rule: Rule) -> Any:
        members = LoyaltyMember.objects.using(self.database_connection_name)
        members = members.filter(pk__in=members_fitting(rule, timezone.now())).annotate(of_segment=Value(segment_id))
        if page.cursor is not None:
            members = members.filter(**{"pk__gt" if page.backwards else "pk__lt": page.cursor})
        return members.order_by("pk" if page.backwards else "-pk")[: page.size + 1]


class SegmentCountsLoader(NestedCountLoader):
    context_key = "loyalty_segment_counts"

    def _of_parents(self, page: Page, parent_ids: list[int]) -> list[tuple[int, int]]:
        using = self.database_connection_name
        rules = _rules(Segment.objects.using(using).in_bulk(parent_ids))
        with allow_reading(using):
            return list(count_fitting(rules, timezone.now(), using=using).items())


BY_MEMBER_ID.append(SegmentsByMemberIdLoader)
READ_WHOLE += [
    SegmentByIdLoader,
    SegmentByCodeLoader,
    SegmentByTierIdLoader,
    SizeBySegmentLoader,
    SegmentPagesLoader,
    SegmentCountsLoader,
]
