"""Real concurrency on PostgreSQL: who names whom, who gives, and the last of a month (rules 92 to 96)."""

from collections import Counter
from functools import partial

import pytest

from saleor_loyalty_plugin.features.company.gifts.models import Gift
from saleor_loyalty_plugin.features.company.models import Referral
from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.services.actors import Actor
from tests.services.threads import raised, together

from .friends import PENDING, available, bring, have, join, name, open_terms, voucher
from .giving import give

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_who_name_each_other_at_once_are_not_both_brought(shop, terms, now):
    for round_ in range(5):
        # given
        one, other = join(f"one {round_}", now), join(f"other {round_}", now)

        # when
        named = together(partial(name, one, other, shop, now), partial(name, other, one, shop, now))

        # then
        assert raised(named) == []
        assert sorted((row.state, *row.reasons) for row in named) == [("named",), ("refused", "circle")]


def test_three_who_name_each_other_in_a_circle_at_once_leave_it_open(shop, terms, now):
    people = [join(f"member {number}", now) for number in range(3)]

    named = together(*[partial(name, people[at], people[(at + 1) % 3], shop, now) for at in range(3)])

    assert raised(named) == []
    assert Counter(row.accepted for row in named) == {True: 2, False: 1}


def test_a_friend_who_gives_many_codes_at_once_has_one(ada, shop, terms, now):
    members = [join(f"member {number}", now) for number in range(10)]

    named = together(*[partial(name, ada, member, shop, now) for member in members for _ in range(2)])

    assert raised(named) == []
    assert Referral.objects.filter(friend=ada, accepted=True).count() == 1
    assert Referral.objects.filter(friend=ada, reasons=["referred_already"]).count() == 9


def test_ten_workers_settle_a_referral_and_give_once(ada, grace, shop, hands, terms, now):
    # given
    open_terms(now, referrer_points=None, referrer_reward_id=voucher().pk)
    referral = name(grace, ada, shop, now)
    shop.place(grace, now)

    # when
    settled = together(*[partial(bring, referral, shop, now + PENDING, hands) for _ in range(10)])

    # then
    assert raised(settled) == []
    assert have(referral) == {"friend": True, "referrer": True}
    assert (available(grace), Redemption.objects.count(), len(hands.made)) == ([100], 1, 1)


def test_the_limit_of_a_month_holds_whoever_is_settled_at_once(ada, shop, now):
    # given
    open_terms(now, month_limit=3)
    friends = [join(f"friend {number}", now) for number in range(10)]
    referrals = [name(friend, ada, shop, now) for friend in friends]
    for referral, friend in zip(referrals, friends, strict=True):
        Referral.objects.filter(pk=referral.pk).update(flags=[])
        shop.place(friend, now)

    # when
    settled = together(*[partial(bring, referral, shop, now + PENDING) for referral in referrals])

    # then
    assert Counter(settled_state for settled_state, _ in settled) == {"rewarded": 3, "refused": 7}
    assert available(ada, *friends) == [600, *[100] * 10]


def test_one_of_the_staff_gives_no_more_than_a_month_allows_in_many_tabs(now, hands, clerk):
    # given 250 points' worth in a month, for rewards of 100
    reward, members = voucher(), [join(f"member {number}", now) for number in range(8)]
    actor = Actor(user_id=clerk.pk)

    # when
    given = together(*[partial(give, member, reward, actor, hands, now, gifts_per_month=250) for member in members])

    # then
    assert len(raised(given)) == 6
    assert Gift.objects.count() == Redemption.objects.count() == len(hands.made) == 2


def test_the_last_of_a_reward_is_given_once(now, hands, clerk):
    reward, members = voucher(quantity=1), [join(f"member {number}", now) for number in range(8)]

    given = together(*[partial(give, member, reward, Actor(app=str(member.pk)), hands, now) for member in members])

    assert len(raised(given)) == 7
    assert Redemption.objects.count() == 1
