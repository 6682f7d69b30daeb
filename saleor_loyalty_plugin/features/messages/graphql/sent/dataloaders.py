from .....graphql.core.lists.nested import NestedCountLoader, NestedRowsLoader
from ...models import Message


class _MessagesOfMembers:
    database_connection_name: str
    parent = "member_id"

    def rows(self):
        return Message.objects.using(self.database_connection_name).all()


class MessagePagesLoader(_MessagesOfMembers, NestedRowsLoader):
    context_key = "loyalty_message_pages"


class MessageCountsLoader(_MessagesOfMembers, NestedCountLoader):
    context_key = "loyalty_message_counts"
