"""`LoyaltyMember.messages`."""

from saleor.graphql.core.fields import ConnectionField

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.nested import nested_connection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.transaction_lists import NEWEST_FIRST
from .dataloaders import MessageCountsLoader, MessagePagesLoader
from .types import LoyaltyMessageCountableConnection


def _messages_of_member(root, info, **kwargs):
    return nested_connection(
        info,
        root.pk,
        kwargs,
        LoyaltyMessageCountableConnection,
        rows_loader=MessagePagesLoader,
        count_loader=MessageCountsLoader,
        newest_first=NEWEST_FIRST,
    )


member_messages = ConnectionField(
    LoyaltyMessageCountableConnection,
    required=True,
    description="Messages to the member, those planned last first." + ADDED_IN_02,
    resolver=_messages_of_member,
    doc_category=DOC_CATEGORY_LOYALTY,
)
