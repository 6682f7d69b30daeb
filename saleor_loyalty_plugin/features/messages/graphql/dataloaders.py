from saleor.graphql.core.dataloaders import DataLoader

from ....graphql.members.dataloaders import READ_WHOLE
from ....models import LoyaltyMember
from ..selectors.consents import ConsentNow, consents_of


class ConsentsByMemberLoader(DataLoader[LoyaltyMember, list[ConsentNow]]):
    context_key = "loyalty_consents_by_member"

    def batch_load(self, keys):
        found = consents_of(keys, using=self.database_connection_name)
        return [found[member.pk] for member in keys]


READ_WHOLE.append(ConsentsByMemberLoader)
