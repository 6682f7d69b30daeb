"""The database logs every kind of row that an operator edits, whoever changes it and however."""

import pytest
from django.db import transaction

from saleor_loyalty_plugin.features.audience.segments.services.rows import create_segment, delete_segment
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.models import ChannelTerms, Reward, Tier, TierChannelTerms
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.changes import COMMAND_LINE, changed_by

pytestmark = pytest.mark.django_db


def logged(what: str) -> list[tuple]:
    rows = ProgramChange.objects.filter(object=what).order_by("pk")
    return list(rows.values_list("actor_id", "app", "field", "before", "after"))


def test_a_row_is_told_from_nothing_to_nothing():
    # when
    tier = Tier.objects.create(code="platinum", name="Platinum", threshold=9000)
    Tier.objects.filter(pk=tier.pk).update(discount_percent=5)
    tier.delete()

    # then
    unknown = (None, "unknown")
    assert (*unknown, "discount_percent", "0.00", "5.00") in logged("tier platinum")
    told = {field: (before, after) for *_, field, before, after in logged("tier platinum")[-9:]}
    assert told["name"] == ("Platinum", None)
    first = {field: (before, after) for *_, field, before, after in reversed(logged("tier platinum")[:8])}
    assert (first["name"], first["code"]) == ((None, "Platinum"), (None, "platinum"))
    assert "perks" not in first
    assert "description" not in first


def test_a_part_is_told_with_the_whole(user):
    # given
    gold = Tier.objects.get(code="gold")

    # when
    with changed_by(Actor(user_id=user.pk)):
        TierChannelTerms.objects.create(tier=gold, channel_id=7, free_shipping_price=2)

    # then
    assert logged("tier gold")[-1] == (user.pk, "", "free_shipping_price (7)", None, "2.000")


def test_what_is_counted_is_no_change_of_an_operators():
    # given
    reward = Reward.objects.create(name="Mug", kind="free_shipping", points_cost=5)
    before = len(logged(f"reward {reward.pk}"))

    # when
    Reward.objects.filter(pk=reward.pk).update(claimed=3)

    # then
    assert len(logged(f"reward {reward.pk}")) == before


def test_a_list_says_how_many_came_and_went(member, other_member):
    # given
    fields = {"code": "friends", "name": "Friends", "add_members": [member.pk, other_member.pk]}

    # when
    with changed_by(COMMAND_LINE):
        segment = create_segment(fields=fields)
        delete_segment(segment=segment)

    # then
    members = [row for row in logged("segment friends") if row[2] == "members"]
    assert members == [
        (None, "command line", "members", None, "2 more"),
        (None, "command line", "members", "2 less", None),
    ]


def test_who_acts_is_known_within_alone(user):
    with changed_by(COMMAND_LINE):
        with changed_by(Actor(user_id=user.pk)):
            ChannelTerms.objects.create(channel_id=1)
        ChannelTerms.objects.create(channel_id=2)
    ChannelTerms.objects.create(channel_id=3)

    assert logged("terms of channel 1")[0][:2] == (user.pk, "")
    assert logged("terms of channel 2")[0][:2] == (None, "command line")
    assert logged("terms of channel 3")[0][:2] == (None, "unknown")


def test_a_change_that_is_undone_is_not_told():
    with transaction.atomic():
        with changed_by(COMMAND_LINE):
            ChannelTerms.objects.create(channel_id=4)
        transaction.set_rollback(True)

    assert logged("terms of channel 4") == []
