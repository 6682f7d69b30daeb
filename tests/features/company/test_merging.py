"""Friends of two accounts that were made one (rule 75)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.features.books.services.merging import merge_members
from saleor_loyalty_plugin.features.company.models import Referral
from saleor_loyalty_plugin.features.company.referrals.services.merging import follow_merges
from saleor_loyalty_plugin.services.actors import Actor
from tests.services.invariants import check_ledger

from .friends import PENDING, SETTINGS, available, bring, join, name


@pytest.fixture
def merge(now, django_capture_on_commit_callbacks):
    """Make two accounts one; `told` is whether listeners hear of it."""

    def run(merged, into, *, told=True):
        with django_capture_on_commit_callbacks(execute=told):
            merge_members(from_id=merged.pk, into_id=into.pk, settings=SETTINGS, now=now, actor=Actor())

    return run


@pytest.mark.parametrize("told", [True, False])
def test_who_stays_is_rewarded_for_friends_of_the_account_that_went(told, ada, grace, shop, terms, merge, now):
    # given
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    stays = join("ada at work", now)

    # when
    merge(ada, stays, told=told)
    follow_merges()

    # then
    assert bring(referral, shop, now + PENDING) == ("rewarded", [])
    assert available(ada, stays, grace) == [0, 200, 100]

    # when
    shop.refund(order)
    bring(referral, shop, now + PENDING)

    # then
    assert available(ada, stays, grace) == [0, 0, 0]


def test_a_friend_who_was_rewarded_gives_back_from_the_account_that_stays(ada, grace, shop, terms, merge, now):
    # given
    referral = name(grace, ada, shop, now)
    order = shop.place(grace, now)
    bring(referral, shop, now + PENDING)
    stays = join("grace at work", now)

    # when
    merge(grace, stays)
    shop.refund(order)
    bring(referral, shop, now + PENDING)

    # then
    assert available(ada, grace, stays) == [0, 0, 0]
    check_ledger()


def test_a_code_of_the_account_that_went_is_of_the_one_who_stays(ada, grace, shop, terms, merge, now):
    # given
    stays = join("ada at work", now)
    merge(ada, stays)

    # then
    assert name(grace, ada, shop, now).referrer == stays


def test_what_one_person_cannot_have_twice_stays_where_it_was(ada, grace, shop, terms, merge, now):
    # given both accounts were named by one friend, and one brought the other
    stays = join("ada at work", now)
    name(stays, ada, shop, now)
    name(grace, ada, shop, now)
    assert name(grace, stays, shop, now + timedelta(minutes=1)).reasons == ["referred_already"]
    before = list(Referral.objects.values_list("referrer", "friend"))

    # when
    merge(ada, stays)

    # then
    assert list(Referral.objects.values_list("referrer", "friend")) == before
