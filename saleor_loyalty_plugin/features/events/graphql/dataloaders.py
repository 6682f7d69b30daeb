from saleor.graphql.core.dataloaders import DataLoader

from ....models import LoyaltyMember


class ToldMemberByIdLoader(DataLoader[int, LoyaltyMember | None]):
    """Members as apps are told of them, also those who left since: what happened is theirs all the same."""

    context_key = "loyalty_told_member_by_id"

    def batch_load(self, keys):
        members = LoyaltyMember.objects.using(self.database_connection_name).select_related("tier", "assigned_tier")
        found = members.in_bulk(keys)
        return [found.get(key) for key in keys]
