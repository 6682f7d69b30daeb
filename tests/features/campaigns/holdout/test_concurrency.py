"""Real concurrency on PostgreSQL: members are parted while orders are posted and operators change the percentage."""

from functools import partial

import pytest
from django.db import transaction
from django.db.models import Q

from saleor_loyalty_plugin.features.campaigns.models import CampaignSide
from saleor_loyalty_plugin.features.campaigns.services.sides import part_members
from saleor_loyalty_plugin.models.locks import lock_member
from tests.features.campaigns.campaigns import campaign, update_campaign
from tests.services.threads import raised, together

from .crowd import crowd

pytestmark = pytest.mark.django_db(transaction=True)


def test_who_parts_members_waits_for_no_order(now):
    # given
    members = crowd(3, now)
    row = campaign(holdout_percent=10)

    # when
    with transaction.atomic():
        lock_member(Q(pk=members[1].pk))
        outcomes = together(partial(part_members, campaign_id=row.pk, now=now, limit=10))

    # then
    assert outcomes == [False]
    assert CampaignSide.objects.count() == 3


def test_no_member_is_parted_by_a_percentage_that_was_just_changed(now):
    # given
    crowd(400, now)
    row = campaign(holdout_percent=10)
    parting = partial(part_members, campaign_id=row.pk, now=now, limit=100)
    changing = partial(update_campaign, campaign=row, fields={"holdout_percent": 20})

    # when
    outcomes = together(parting, parting, changing, parting, parting)

    # then
    assert raised(outcomes) == []
    assert CampaignSide.objects.count() == 400
    assert set(CampaignSide.objects.values_list("treated_from", flat=True)) == {2000}
