"""Consents, messages and journeys of two accounts that were made one (rule 75)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun, JourneySide, ProductView, ProductWatch
from saleor_loyalty_plugin.features.messages.models import Consent, ConsentChange, Message, Purpose, Source
from saleor_loyalty_plugin.features.messages.services.consents import Said, set_consents
from saleor_loyalty_plugin.features.messages.services.merging import follow_merges
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.features.messages.services.withdrawals import withdraw
from tests.features.merging import merge

from .journeys.journeys import WAIT, NoShop, entered, go_on, journey, message

MARKETING = Purpose.MARKETING
DAY = timedelta(days=1)


@pytest.fixture
def merged(member, other_member, now):
    """Merge `member` into `other_member`, whom nobody is told of before the night."""

    def run(at=now):
        merge(member, other_member, at)
        follow_merges(now=at)

    return run


def say(member, granted, at, text=""):
    said = [Said(MARKETING, granted, text)]
    set_consents(user_id=member.user_id, said=said, source=Source.STOREFRONT, now=at)


@pytest.mark.parametrize(
    ("went", "stays", "kept"),
    [
        (None, None, None),
        (True, None, (True, "went")),
        (None, True, (True, "stays")),
        (True, True, (True, "went")),
        (False, True, (False, "went")),
        (True, False, (False, "stays")),
        (False, None, (False, "went")),
    ],
)
def test_the_stricter_consent_holds_and_both_histories_are_kept(went, stays, kept, member, other_member, merged, now):
    # given who went has said it a day before
    for who, granted, at, text in ((member, went, now - DAY, "went"), (other_member, stays, now, "stays")):
        if granted is not None:
            say(who, granted, at, text)
    said = ConsentChange.objects.count()

    # when
    merged()

    # then
    assert list(Consent.objects.values_list("member", "granted", "text")) == (
        [(other_member.pk, *kept)] if kept else []
    )
    assert ConsentChange.objects.filter(member=other_member).count() == said


def test_the_link_in_an_old_mail_to_the_account_that_went_is_heard(member, other_member, merged, now):
    # given
    say(other_member, True, now)
    merged()

    # when
    withdraw(member_id=member.pk, purpose=MARKETING, now=now + DAY)

    # then
    assert list(Consent.objects.values_list("member", "granted", "source")) == [(other_member.pk, False, "link")]


def test_what_was_planned_for_one_goes_to_the_other_and_counts_for_the_week(
    member, other_member, merged, marketing, now
):
    # given
    plan_message(member_id=member.pk, template=marketing, occasion="by-hand:1", due=now + DAY, now=now)

    # when
    merged()

    # then
    assert list(Message.objects.values_list("member", "state")) == [(other_member.pk, "waiting")]


def test_who_is_in_a_journey_with_both_accounts_goes_on_once(member, other_member, merged, now):
    # given both have joined and wait for the message of the same journey, which one was planned already
    welcome = journey("joined", steps=[message(), WAIT, message()])
    assert entered(welcome, now) == ["joined", "joined"]
    go_on(now, NoShop())
    assert Message.objects.count() == 2

    # when
    merged()
    for days in (1, 2):
        go_on(now + days * DAY, NoShop())

    # then
    runs = JourneyRun.objects.order_by("pk").values_list("member", "state", "reason")
    assert list(runs) == [
        (member.pk, "exited", "The member went on in this journey with another account that was made one with this."),
        (other_member.pk, "finished", ""),
    ]
    assert Message.objects.filter(member=other_member).count() == 2
    assert entered(welcome, now + DAY) == ["joined", "joined"]


def test_who_was_in_a_journey_with_the_account_that_went_goes_on_with_the_other(member, other_member, merged, now):
    # given
    type(member).objects.filter(pk=other_member.pk).update(enrolled_at=now - 400 * DAY)
    welcome = journey("joined", since=now - DAY, steps=[WAIT, {"points": 5}])
    assert entered(welcome, now) == ["joined"]

    # when
    merged()
    for days in (1, 2):
        go_on(now + days * DAY, NoShop())

    # then
    assert list(JourneyRun.objects.values_list("member", "state")) == [(other_member.pk, "finished")]
    other_member.refresh_from_db()
    assert other_member.available == 5
    assert entered(welcome, now + DAY) == ["joined"]


def test_who_was_on_both_sides_of_a_journey_is_compared_with_nobody(member, other_member, merged, now):
    # given nobody knows on which sides the two are drawn
    held_out = journey("joined", holdout_percent=50)
    entered(held_out, now)
    sides = {side.member_id: side.bucket < side.held_below for side in JourneySide.objects.all()}
    assert len(sides) == 2

    # when
    merged()

    # then
    side = JourneySide.objects.get()
    is_compared = side.bucket < side.held_below or side.bucket >= side.treated_from
    assert side.member_id == other_member.pk
    assert is_compared == (sides[member.pk] == sides[other_member.pk])


def test_what_both_looked_at_and_wait_for_is_theirs_once(member, other_member, merged, now):
    # given
    for who, product, at in ((member, 1, now), (other_member, 1, now - DAY), (member, 2, now)):
        ProductView.objects.create(member=who, product_id=product, viewed_at=at)
    for who, variant in ((member, 10), (other_member, 10), (member, 20)):
        ProductWatch.objects.create(member=who, variant_id=variant, channel_id=1, since=now, until=now + DAY)

    # when
    merged()

    # then
    seen = ProductView.objects.order_by("product_id").values_list("member", "product_id", "viewed_at")
    assert list(seen) == [(other_member.pk, 1, now), (other_member.pk, 2, now)]
    assert sorted(ProductWatch.objects.values_list("member", "variant_id")) == [
        (other_member.pk, 10),
        (other_member.pk, 20),
    ]
