"""RFM of all members, in SQL: the rule's figures, and the same as the rules say of one (rule 47)."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from saleor_loyalty_plugin.features.audience.models import Profile
from saleor_loyalty_plugin.features.audience.rules import NAMED_FROM, rfm_name, scores
from saleor_loyalty_plugin.features.audience.services.scores import score_members
from saleor_loyalty_plugin.models import LoyaltyMember

from .members import new_members, profile

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def ago(days):
    return NOW - timedelta(days=days)


def scored(column):
    return list(Profile.objects.order_by("pk").values_list(column, flat=True))


def test_equal_figures_share_a_score_and_fewer_days_are_better():
    # given
    days = [3, 10, 20, 31, 45, 60, 90, 150, 200, 400]
    orders = [1, 1, 1, 1, 1, 1, 2, 2, 3, 8]
    members = new_members(10)
    Profile.objects.bulk_create(
        profile(member, last=ago(since), orders=count, spent=100 - since // 10, first_order_at=ago(500))
        for member, since, count in zip(members, days, orders, strict=True)
    )

    # when
    score_members(now=NOW)

    # then
    assert scored("recency") == [5, 5, 4, 4, 3, 3, 2, 2, 1, 1]
    assert scored("frequency") == [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]
    assert scored("money") == [5, 5, 4, 4, 3, 3, 2, 2, 1, 1]
    assert scored("spend_percentile") == [100, 88, 77, 66, 55, 44, 33, 22, 11, 0]


def test_orders_of_one_day_are_as_late():
    # given
    for member, since in zip(new_members(3), (1.9, 1.1, 2.1), strict=True):
        profile(member, last=ago(since)).save()

    # when
    score_members(now=NOW)

    # then
    assert scored("recency") == [3, 3, 1]


def test_only_members_with_an_order_who_are_in_the_program_are_scored():
    # given
    there, never, left, gone = new_members(4)
    for member in (there, left, gone):
        profile(member, last=ago(9)).save()
    profile(never).save()
    LoyaltyMember.objects.filter(pk=left.pk).update(left_at=NOW)
    gone.user.delete()

    # when
    score_members(now=NOW)

    # then
    assert dict(Profile.objects.values_list("member", "recency")) == {
        there.pk: 1,
        never.pk: None,
        left.pk: None,
        gone.pk: None,
    }
    assert Profile.objects.get(member=there).spend_percentile == 0


def test_who_has_no_order_any_more_is_scored_no_more():
    # given
    (member,) = new_members(1)
    known = profile(member, last=ago(9))
    known.save()
    score_members(now=NOW)

    # when
    Profile.objects.update(orders=0, net_spend=0, first_order_at=None, last_order_at=None)
    score_members(now=NOW)

    # then
    known.refresh_from_db()
    assert (known.recency, known.frequency, known.money, known.spend_percentile) == (None, None, None, None)


def drawn(amount):
    """Return profiles of members who bought as chance had it."""
    chance = Random(47)
    return [
        profile(
            member,
            last=ago(chance.randrange(1, 300)),
            orders=chance.choice([1, 1, 1, 2, 3, 7]),
            spent=chance.randrange(1, 60) * 10,
            first_order_at=ago(400),
        )
        for member in new_members(amount)
    ]


def test_the_statement_says_of_each_member_what_the_rules_say():
    # given
    profiles = Profile.objects.bulk_create(drawn(3 * NAMED_FROM))

    # when
    score_members(now=NOW)

    # then
    recency = scores([each.last_order_at for each in profiles])
    frequency = scores([each.orders for each in profiles])
    money = scores([each.net_spend for each in profiles])
    assert [scored(column) for column in ("recency", "frequency", "money")] == [recency, frequency, money]
    assert scored("rfm") == [rfm_name(*each).value for each in zip(recency, frequency, money, strict=True)]
    assert len(set(scored("rfm"))) == 7


def test_too_few_members_have_scores_and_no_names():
    # given
    Profile.objects.bulk_create(drawn(NAMED_FROM - 1))

    # when
    score_members(now=NOW)

    # then
    assert set(scored("rfm")) == {""}
    assert set(scored("recency")) == {1, 2, 3, 4, 5}


def test_only_what_changed_is_written():
    # given
    profiles = Profile.objects.bulk_create(drawn(20))
    first = score_members(now=NOW)

    # when
    again = score_members(now=NOW + timedelta(hours=11))
    Profile.objects.filter(pk=profiles[0].pk).update(net_spend=10_000)
    after_an_order = score_members(now=NOW)

    # then
    assert (first, again) == (20, 0)
    assert 1 <= after_an_order < 20
