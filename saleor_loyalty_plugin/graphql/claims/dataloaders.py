"""Claims of members and checkouts, and the cards that they made: one query each for any number of them."""

from collections import defaultdict
from uuid import UUID

from saleor.giftcard.models import GiftCard
from saleor.graphql.core.dataloaders import DataLoader

from ...models import Redemption
from ...selectors.claims import claims, claims_in_checkouts
from ..core.lists.nested import NestedCountLoader, NestedRowsLoader
from ..members.dataloaders import READ_WHOLE


class ClaimByIdLoader(DataLoader[int, Redemption | None]):
    context_key = "loyalty_claim_by_id"

    def batch_load(self, keys):
        found = claims(using=self.database_connection_name).in_bulk(keys)
        return [found.get(key) for key in keys]


class ClaimsByCheckoutIdLoader(DataLoader[UUID, list[Redemption]]):
    context_key = "loyalty_claims_by_checkout_id"

    def batch_load(self, keys):
        by_checkout = defaultdict(list)
        for claim in claims_in_checkouts(keys, using=self.database_connection_name):
            by_checkout[claim.checkout_id].append(claim)
        return [by_checkout[key] for key in keys]


class GiftCardByIdLoader(DataLoader[int, GiftCard | None]):
    context_key = "loyalty_gift_card_by_id"

    def batch_load(self, keys):
        cards = GiftCard.objects.using(self.database_connection_name).in_bulk(keys)
        return [cards.get(key) for key in keys]


class _ClaimsOfMembers:
    database_connection_name: str
    parent = "member_id"

    def rows(self):
        return claims(using=self.database_connection_name)


class ClaimPagesLoader(_ClaimsOfMembers, NestedRowsLoader):
    context_key = "loyalty_claim_pages"


class ClaimCountsLoader(_ClaimsOfMembers, NestedCountLoader):
    context_key = "loyalty_claim_counts"


READ_WHOLE += [ClaimByIdLoader, ClaimsByCheckoutIdLoader, ClaimPagesLoader, ClaimCountsLoader]
