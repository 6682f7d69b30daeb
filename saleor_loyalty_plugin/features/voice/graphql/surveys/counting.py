"""Whose answers a caller asks for, and counting them."""

from datetime import datetime

from graphql.error import GraphQLError
from promise import Promise
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.utils import from_global_id_or_error

from .....graphql.core.access.channels import load_channel
from .....graphql.core.moments import aware
from .....graphql.core.nodes import row_id
from .....host.databases import allow_reading
from ....audience.graphql.segments.dataloaders import SegmentByIdLoader
from ....audience.segments.rules.tree import from_data
from ...surveys.models import Survey
from ...surveys.selectors.results import Group, count_answers
from .dataloaders import QuestionsBySurveyIdLoader
from .results import QuestionResults, SurveyResults


def resolve_results(
    root: Survey,
    info,
    *,
    from_: datetime | None = None,
    to: datetime | None = None,
    tier: str | None = None,
    segment: str | None = None,
    channel: str | None = None,
) -> Promise[SurveyResults]:
    """Return a promise of what the answers of a group add up to.

    Raises:
        GraphQLError: the period ends before it begins; there is no such segment or channel.

    """
    if from_ and to and aware(from_) >= aware(to):
        raise GraphQLError("`from` must be before `to`.")
    found = Promise.all(
        [
            SegmentByIdLoader(info.context).load(_id(segment, "LoyaltySegment")) if segment else None,
            load_channel(info, channel) if channel else None,
            QuestionsBySurveyIdLoader(info.context).load(root.pk),
        ]
    )

    def count(loaded):
        of_segment, in_channel, questions = loaded
        if segment and of_segment is None or channel and in_channel is None:
            raise GraphQLError("There is no such segment or channel.")
        group = Group(
            since=from_ and aware(from_),
            until=to and aware(to),
            tier_id=_id(tier, "LoyaltyTier") if tier else None,
            channel_id=in_channel and in_channel.pk,
            rule=of_segment and from_data(of_segment.expanded),
        )
        using = get_database_connection_name(info.context)
        with allow_reading(using):
            counts = count_answers(root.pk, group, using=using)
        return SurveyResults(counts, [QuestionResults(question, counts) for question in questions])

    return found.then(count)


def _id(global_id: str, type_name: str) -> int:
    _, pk = from_global_id_or_error(global_id, type_name, raise_error=True)
    return row_id(pk)
