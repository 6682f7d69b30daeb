"""Two accounts made one, for tests of what features do then."""

from datetime import datetime

from saleor_loyalty_plugin.features.books.services.merging import merge_members
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.settings import ProgramSettings


def merge(merged: LoyaltyMember, into: LoyaltyMember, now: datetime) -> LoyaltyMember:
    """Merge a member into another; nobody is told of it before the transaction ends."""
    return merge_members(from_id=merged.pk, into_id=into.pk, settings=ProgramSettings(), now=now, actor=Actor())
