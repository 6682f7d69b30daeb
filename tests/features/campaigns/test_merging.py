"""Campaigns and two accounts that were made one (rules 33, 39 and 75)."""

import pytest

from saleor_loyalty_plugin.features.campaigns.models import CampaignSide
from saleor_loyalty_plugin.features.campaigns.services.merging import follow_merges
from tests.features.merging import merge

from .campaigns import campaign, per_order


@pytest.mark.django_db
def test_a_limit_of_a_member_counts_what_both_accounts_had(member, other_member, orders, reconcile, now):
    # given
    per_order(100, points_per_member_limit=150)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"]))

    # when
    merge(member, other_member, now)
    follow_merges()

    # then
    assert reconcile(orders.place(user_id=other_member.user_id, lines=["10.00"])) == 60


@pytest.mark.parametrize(
    ("bounds", "is_compared"),
    # The other one is treated: who went was, too, or was held out.
    [((0, 0), True), ((10_000, 10_000), False)],
)
def test_who_was_on_another_side_is_compared_with_nobody(bounds, is_compared, member, other_member, now):
    # given
    row = campaign(holdout_percent=0)
    own: dict = {"campaign": row, "program_bucket": 0, "since": now}
    held_below, treated_from = bounds
    CampaignSide.objects.create(member=member, bucket=5_000, held_below=held_below, treated_from=treated_from, **own)
    CampaignSide.objects.create(member=other_member, bucket=5_000, held_below=0, treated_from=0, **own)

    # when
    merge(member, other_member, now)
    follow_merges()

    # then
    side = CampaignSide.objects.get()
    assert side.member_id == other_member.pk
    assert (side.bucket < side.held_below or side.bucket >= side.treated_from) == is_compared
