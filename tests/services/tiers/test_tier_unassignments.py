"""Staff take an assigned tier off: the one the member qualifies for holds at once."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.errors import NotAMemberError
from saleor_loyalty_plugin.models import TierChange
from saleor_loyalty_plugin.services.tiers import assign_tier, unassign_tier
from saleor_loyalty_plugin.signals import members_moved

from ..ledger import tables
from ..standings import POINTS, history, put_in, tier

DAY = timedelta(days=1)


@pytest.fixture
def unassign(member, staff_user, now):
    def run(at=now, **facts):
        return unassign_tier(**{"user_id": member.user_id, "actor_id": staff_user.pk} | facts, settings=POINTS, now=at)

    return run


@pytest.mark.parametrize("until", [None, DAY])
def test_the_qualified_tier_holds_at_once(until, member, staff_user, unassign, now):
    # given
    put_in(member, "silver", below_since=now)
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=until and now + until, now=now)

    # when
    after = unassign()

    # then
    member.refresh_from_db()
    for row in (after, member):
        assert (row.tier_at(now).code, row.assigned_tier, row.assigned_until) == ("silver", None, None)
    assert history(member) == [("gold", "assigned", now), ("silver", "unassigned", now)]
    assert TierChange.objects.latest("pk").actor_id == staff_user.pk


def test_it_is_the_tier_of_now(member, orders, reconcile, unassign, now):
    # given: whose grace is over meanwhile
    put_in(member, "silver", below_since=now - 40 * DAY)
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=None, now=now)

    # when
    unassign()

    # then
    assert history(member)[1:] == [("bronze", "grace_ended", now), ("bronze", "unassigned", now)]


def test_where_none_is_assigned_nothing_changes(member, unassign, now):
    # given: none, and one that is over
    before = tables()
    unassign()
    assert tables() == before
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=now, now=now - DAY)
    before = tables()

    # when
    unassign()

    # then
    assert tables() == before


def test_who_has_not_joined_has_no_tier(other_user, unassign):
    with pytest.raises(NotAMemberError) as refused:
        unassign(user_id=other_user.pk)

    assert refused.value.field == "user"


def test_prices_of_open_checkouts_follow(member, unassign, now, django_capture_on_commit_callbacks):
    # given
    told = []
    assign_tier(user_id=member.user_id, tier=tier("gold"), until=None, now=now)

    def receive(sender, user_ids, **kwargs):
        told.append(user_ids)

    members_moved.connect(receive)

    # when
    with django_capture_on_commit_callbacks(execute=True):
        unassign()
        unassign()
    members_moved.disconnect(receive)

    # then
    assert told == [[member.user_id]]
