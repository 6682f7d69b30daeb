from saleor.graphql.core.dataloaders import DataLoader

from ....graphql.members.dataloaders import BY_MEMBER_ID
from ..models import Birthday


class BirthdayByMemberIdLoader(DataLoader[int, Birthday | None]):
    context_key = "loyalty_birthday_by_member_id"

    def batch_load(self, keys):
        birthdays = Birthday.objects.using(self.database_connection_name).in_bulk(keys, field_name="member_id")
        return [birthdays.get(key) for key in keys]


BY_MEMBER_ID.append(BirthdayByMemberIdLoader)
