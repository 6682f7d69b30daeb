"""Which members are put on which side of a campaign, when, and who is left out of the comparison (rule 40)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.domain.holdout.assignment import bucket, is_held_out
from saleor_loyalty_plugin.features.audience.segments.services.rows import create_segment, update_segment
from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignSide
from saleor_loyalty_plugin.features.campaigns.services.sides import campaigns_to_part, part_members
from saleor_loyalty_plugin.models import LoyaltyMember, ProgramState
from tests.features.campaigns.campaigns import campaign, per_order, update_campaign
from tests.services.standings import put_in, tier

from .crowd import crowd, part, sides

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def ids(members) -> list[int]:
    return [member.pk for member in members]


def test_the_database_draws_as_the_rules_do(now, orders):
    # given
    orders.begin()
    members = crowd(300, now)
    row = campaign(holdout_percent=10)

    # when
    part(now)

    # then
    program = ProgramState.objects.get().holdout_salt
    assert list(CampaignSide.objects.order_by("member_id").values_list("member_id", "bucket", "program_bucket")) == [
        (pk, bucket(row.salt, pk), bucket(program, pk)) for pk in ids(members)
    ]
    held_out = [pk for pk in ids(members) if is_held_out(row.salt, pk, 10)]
    treated = [pk for pk in ids(members) if pk not in held_out]
    assert sides(row) == (treated, held_out, [])
    assert 10 < len(held_out) < 50


def test_each_campaign_draws_with_a_salt_of_its_own(now):
    # given
    crowd(300, now)
    rows = [campaign(holdout_percent=50), campaign(holdout_percent=50)]

    # when
    part(now)

    # then
    assert rows[0].salt != rows[1].salt
    assert sides(rows[0]) != sides(rows[1])


def test_nobody_is_put_on_a_side_without_a_holdout(now):
    # given
    crowd(3, now)
    campaign()
    campaign(holdout_percent=10, active=False)

    # then
    assert list(campaigns_to_part(now=now)) == []


def test_a_campaigns_members_are_parted_when_it_starts(now):
    # given
    members = crowd(3, now - HOUR)
    row = campaign(holdout_percent=10, starts_at=now + HOUR)
    part(now)
    assert sides(row) == ([], [], [])

    # when a worker comes late
    part(now + 2 * HOUR)

    # then orders count from the start on
    assert set(CampaignSide.objects.values_list("member_id", "since")) == {(pk, now + HOUR) for pk in ids(members)}


def test_who_fits_later_counts_from_then_on(now):
    # given
    campaign(holdout_percent=10)
    crowd(1, now)
    part(now)

    # when
    (joined,) = crowd(1, now + HOUR)
    part(now + 2 * HOUR)

    # then
    assert CampaignSide.objects.get(member=joined).since == now + HOUR
    assert CampaignSide.objects.count() == 2


def test_a_tier_is_fitted_from_the_next_look_on(member, other_member, now):
    # given
    row = campaign(holdout_percent=10, tier_id=tier("silver").pk)
    put_in(member, "gold")
    LoyaltyMember.objects.filter(pk=other_member.pk).update(assigned_tier=tier("silver"), assigned_until=now + HOUR)
    part(now)
    assert {pk for side in sides(row) for pk in side} == {member.pk, other_member.pk}

    # when
    (third,) = crowd(1, now)
    part(now + HOUR)
    put_in(third, "silver")
    part(now + 3 * HOUR)

    # then
    assert CampaignSide.objects.get(member=third).since == now + HOUR


def test_a_segment_is_fitted_from_the_next_look_on(now):
    # given
    regular, vip, other = crowd(3, now)
    vips = create_segment(fields={"code": "vips", "name": "VIPs", "add_members": [vip.pk]})
    row = campaign(holdout_percent=10, segment_id=vips.pk)
    part(now)
    assert sorted(pk for side in sides(row) for pk in side) == [vip.pk]

    # when
    update_segment(segment=vips, fields={"add_members": [other.pk], "remove_members": [vip.pk]})
    part(now + HOUR)

    # then who was put on a side stays there, whatever they fit later
    assert dict(CampaignSide.objects.values_list("member_id", "since")) == {vip.pk: now, other.pk: now}
    assert regular.pk not in dict(CampaignSide.objects.values_list("member_id", "since"))


def test_who_has_no_benefits_fits_nothing(now):
    # given
    gone, stopped, erased = crowd(3, now)
    LoyaltyMember.objects.filter(pk=gone.pk).update(left_at=now)
    LoyaltyMember.objects.filter(pk=stopped.pk).update(suspended_at=now)
    LoyaltyMember.objects.filter(pk=erased.pk).update(user=None)
    row = campaign(holdout_percent=10)

    # when
    part(now)

    # then
    assert sides(row) == ([], [], [])


def test_many_are_written_by_one_statement_and_in_bounded_batches(now):
    # given
    crowd(30, now)
    row = campaign(holdout_percent=10)

    # when
    with CaptureQueriesContext(connection) as captured:
        assert part_members(campaign_id=row.pk, now=now, limit=20) is True

    # then
    assert len([query for query in captured if query["sql"].startswith("INSERT")]) == 1
    assert CampaignSide.objects.count() == 20
    assert part_members(campaign_id=row.pk, now=now, limit=20) is False
    assert CampaignSide.objects.count() == 30
    assert part_members(campaign_id=row.pk, now=now, limit=20) is False


def test_a_campaign_that_is_over_is_looked_at_once_more(now):
    # given
    crowd(1, now)
    row = campaign(holdout_percent=10, starts_at=now, ends_at=now + HOUR)

    # when
    part(now + 2 * HOUR)

    # then
    assert CampaignSide.objects.count() == 1
    assert list(campaigns_to_part(now=now + 3 * HOUR)) == []
    assert row.pk


def test_a_higher_percentage_leaves_out_who_was_treated_before(now):
    # given
    members = ids(crowd(200, now))
    row = campaign(holdout_percent=10)
    part(now)

    # when
    update_campaign(campaign=row, fields={"holdout_percent": 20}, now=now + HOUR)
    late = ids(crowd(100, now + HOUR))
    part(now + 2 * HOUR)

    # then the first buckets stay held out, and who comes later is parted by the new percentage
    buckets = {pk: bucket(row.salt, pk) for pk in (*members, *late)}
    assert sides(row) == (
        [pk for pk in buckets if buckets[pk] >= 2000],
        [pk for pk in buckets if buckets[pk] < (1000 if pk in members else 2000)],
        [pk for pk in members if 1000 <= buckets[pk] < 2000],
    )


def test_a_percentage_that_changes_there_and_back_leaves_out_whom_it_touched(now):
    # given
    members = ids(crowd(200, now))
    row = campaign(holdout_percent=20)
    part(now)

    # when
    for percent in (10, 30, 20):
        update_campaign(campaign=row, fields={"holdout_percent": percent})

    # then
    buckets = {pk: bucket(row.salt, pk) for pk in members}
    treated, held_out, left_out = sides(row)
    assert held_out == [pk for pk in members if buckets[pk] < 1000]
    assert treated == [pk for pk in members if buckets[pk] >= 3000]
    assert left_out


@pytest.mark.parametrize(("_case", "off"), [("over", {"ends_at": ...}), ("off", {"active": False})])
def test_what_a_campaign_that_is_over_has_shown_stays_until_it_runs_again(_case, off, now):
    # given
    crowd(200, now)
    row = campaign(holdout_percent=20)
    part(now)
    shown = sides(row)
    update_campaign(campaign=row, fields={name: now + HOUR if value is ... else value for name, value in off.items()})

    # when
    update_campaign(campaign=row, fields={"holdout_percent": 10}, now=now + 2 * HOUR)

    # then
    assert sides(row) == shown

    # when
    update_campaign(campaign=row, fields={"active": True, "ends_at": None}, now=now + 3 * HOUR)

    # then
    treated, held_out, left_out = sides(row)
    assert left_out == [pk for pk in shown[1] if 1000 <= bucket(row.salt, pk) < 2000] != []
    assert (treated, held_out) == (shown[0], [pk for pk in shown[1] if pk not in left_out])


def test_who_took_part_before_anybody_was_held_out_is_compared_with_nobody(now):
    # given
    members = ids(crowd(50, now - HOUR))
    row = campaign()

    # when
    update_campaign(campaign=row, fields={"holdout_percent": 50}, now=now)
    late = ids(crowd(50, now + HOUR))
    part(now + HOUR)

    # then
    found = CampaignSide.objects.filter(campaign=row)
    assert {side.member_id for side in found.filter(held_below=0)} == set(members)
    assert {side.member_id for side in found.filter(held_below=5000)} == set(late)


@pytest.mark.parametrize(("_case", "fields"), [("is off", {"active": False}), ("is to come", {"starts_at": ...})])
def test_a_campaign_that_has_not_begun_leaves_nobody_out(_case, fields, now):
    # given
    crowd(50, now - HOUR)
    row = campaign(**{name: now + HOUR if value is ... else value for name, value in fields.items()})

    # when
    update_campaign(campaign=row, fields={"holdout_percent": 50, "active": True}, now=now)
    part(now + HOUR)

    # then
    assert CampaignSide.objects.filter(held_below=5000).count() == 50


def test_one_that_gave_points_has_begun_even_where_it_is_off(member, orders, reconcile, now):
    # given
    row = per_order(5)
    reconcile(orders.place(user_id=member.user_id, lines=["10.00"]))
    update_campaign(campaign=row, fields={"active": False})

    # when
    update_campaign(campaign=row, fields={"active": True, "holdout_percent": 50})

    # then
    assert CampaignSide.objects.get().held_below == 0


def test_a_campaign_without_points_takes_its_sides_with_it(now):
    # given
    crowd(3, now)
    row = campaign(holdout_percent=10)
    part(now)

    # when
    Campaign.objects.get(pk=row.pk).delete()

    # then
    assert CampaignSide.objects.count() == 0
