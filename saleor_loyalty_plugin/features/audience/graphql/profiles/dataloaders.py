from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.members.dataloaders import BY_MEMBER_ID
from ...models import Profile


class ProfileByMemberIdLoader(DataLoader[int, Profile | None]):
    context_key = "loyalty_profile_by_member_id"

    def batch_load(self, keys):
        profiles = Profile.objects.using(self.database_connection_name).in_bulk(keys, field_name="member_id")
        return [profiles.get(key) for key in keys]


BY_MEMBER_ID.append(ProfileByMemberIdLoader)
