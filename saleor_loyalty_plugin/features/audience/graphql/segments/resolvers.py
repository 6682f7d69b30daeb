from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.utils import from_global_id_or_error

from .....errors import LoyaltyError
from .....graphql.core.nodes import by_id_or_code, row_id
from .....host.databases import WRITER, allow_reading
from ...segments.models import Segment
from ...segments.rules.tree import Rule, from_data
from ...segments.selectors.membership import members_fitting
from ...segments.services.rules import checked_rule, previewed
from .dataloaders import SegmentByCodeLoader, SegmentByIdLoader
from .names import name_rows, rule_data


def resolve_segment(info, segment_id: str | None, code: str | None):
    return by_id_or_code(
        "LoyaltySegment",
        segment_id,
        code,
        by_id=SegmentByIdLoader(info.context).load,
        by_code=SegmentByCodeLoader(info.context).load,
    )


def resolve_preview(given) -> Rule:
    """Return the rule that is to be previewed.

    Raises:
        GraphQLError: there can be no such rule; the message begins with the path of what is wrong.

    """
    data = rule_data(given)
    try:
        # What the rule names is few rows, and looked up as when it is saved.
        with allow_reading(WRITER):
            name_rows(data)
            return previewed(checked_rule(data))
    except LoyaltyError as error:
        raise GraphQLError(f"{error.field}: {error.message}") from error


def members_of_segment(members, segment_id: str):
    """Return those of a query of members who are in a segment now; nobody where there is none with this ID."""
    _, pk = from_global_id_or_error(segment_id, "LoyaltySegment", raise_error=True)
    segment = Segment.objects.using(members.db).filter(pk=row_id(pk)).first()
    if segment is None:
        return members.none()
    return members.filter(pk__in=members_fitting(from_data(segment.expanded), timezone.now()))
