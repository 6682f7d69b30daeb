"""Everything that is kept of one person, and its removal (rule 68)."""

import json
from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.serializers.json import DjangoJSONEncoder

from saleor_loyalty_plugin.features.birthdays.models import Birthday
from saleor_loyalty_plugin.features.birthdays.services import set_birthday
from saleor_loyalty_plugin.features.books.rules.personal import paths_to
from saleor_loyalty_plugin.features.books.services.merging import merge_members
from saleor_loyalty_plugin.features.books.services.personal import all_of, forget_person, personal_tables
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.standing.leaving import join
from saleor_loyalty_plugin.settings import ProgramSettings

from .files import bring

ADA = "ada@example.com"
# Nothing of these is about a member: the program's own rows, and what has no name in it.
OF_NOBODY = {
    "AmbassadorQuestion", "AmbassadorTerms",
    "AudienceState", "Backtest", "Challenge", "ChallengeTerms", "ChallengeTranslation", "Leaderboard",
    "LeaderboardPeriod", "Campaign", "CampaignTranslation", "ChannelTerms", "Event", "EventMark",
    "EventOpening", "EventStream", "EventTranslation",
    "Game", "GameDay", "GameSlice", "GameSliceTranslation", "GameTranslation", "GivenByHand",
    "ImportedFile", "Incentive", "IncentiveCount", "IncentiveVariant", "Journey", "JourneyStep", "JourneyVersion",
    "MessageTemplate", "MessageText", "OutstandingPoints", "Poll", "ProgramChange", "ProgramProblem", "ProgramState",
    "ReferralTerms", "Restock", "Reward",
    "RewardTranslation", "Segment", "SegmentTier", "Survey", "SurveyQuestion", "SweepFailure",
    "TaskLease", "Tier", "TierChannelTerms", "TierInvitation", "TierPerks", "TierTranslation", "WelcomedCustomer",
}  # fmt: skip


@pytest.fixture
def ada(user, member, now):
    get_user_model().objects.filter(pk=user.pk).update(email=ADA)
    return member


def test_every_table_tells_of_a_member_or_is_known_to_be_of_nobody():
    # given
    names = {model.__name__ for model in apps.get_app_config("saleor_loyalty").get_models()}

    # then
    assert names == {"LoyaltyMember", *personal_tables(), *OF_NOBODY}
    assert not personal_tables().keys() & OF_NOBODY
    assert personal_tables()["LotConsumption"] == ("lot__member", "transaction__member")
    assert personal_tables()["MembersMerge"] == ("into", "merged")


def test_paths_are_the_shortest():
    keys = {
        "lot": {"member": "member", "entry": "entry"},
        "entry": {"member": "member"},
        "use": {"lot": "lot"},
        "x": {},
    }
    assert paths_to("member", keys) == {"lot": ("member",), "entry": ("member",), "use": ("lot__member",)}


def test_a_table_that_names_somebody_twice_has_two_paths():
    keys = {"merge": {"into": "member", "merged": "member"}, "note": {"merge": "merge"}}
    assert paths_to("member", keys) == {"merge": ("into", "merged"), "note": ("merge__into", "merge__merged")}


def test_all_that_is_kept_is_told_also_of_merged_accounts_and_what_waits(
    ada, other_member, user, adjust, orders, reconcile, staff_user, now
):
    # given
    adjust(100, actor_id=staff_user.pk)
    reconcile(orders.place(user_id=user.pk, lines=["30.00"]))
    set_birthday(user_id=user.pk, month=12, day=25, year=1990, now=now)
    bring(f"email,points\n{ADA},40\n", now=now, accounts=lambda addresses: {})
    enroll(user_id=staff_user.pk, settings=ProgramSettings(), now=now)
    merge_members(
        from_id=other_member.pk, into_id=ada.pk, settings=ProgramSettings(), now=now, actor=Actor(staff_user.pk)
    )

    # when
    told = json.loads(json.dumps(all_of(email=" ADA@example.com", using="default"), cls=DjangoJSONEncoder))

    # then
    own, merged = told["members"]
    assert [row["points"] for row in own["LoyaltyTransaction"]] == [100, 30]
    assert (own["Birthday"][0]["day"], own["OrderAward"][0]["earned"]) == (25, 30)
    assert merged["StandingChange"][0]["kind"] == "left"
    assert told["waiting"][0]["points"] == 40
    assert told["as staff"] == {}
    get_user_model().objects.filter(pk=staff_user.pk).update(email="boss@example.com")
    staff = all_of(email="boss@example.com", using="default")
    assert set(staff["as staff"]) == {"LoyaltyTransaction.actor", "StandingChange.actor", "MembersMerge.actor"}


def test_of_somebody_unknown_there_is_nothing(db):
    assert all_of(email="nobody@example.com", using="default") is None
    assert forget_person(email="nobody@example.com", now=None) is False


def test_who_is_forgotten_leaves_figures_without_a_person(ada, user, adjust, django_capture_on_commit_callbacks, now):
    # given
    adjust(100, reason="For her trouble with the blue vase")
    set_birthday(user_id=user.pk, month=12, day=25, year=1990, now=now)
    bring(f"email,points\n{ADA},40\n", now=now, accounts=lambda addresses: {})

    # when
    with django_capture_on_commit_callbacks(execute=True):
        assert forget_person(email=ADA, now=now)

    # then
    assert LoyaltyTransaction.objects.values_list("points", "reason").get() == (100, "")
    assert not Birthday.objects.exists()
    left = all_of(email=ADA, using="default")
    assert [(each["LoyaltyMember"][0]["available"], list(each)) for each in left["members"]] == [(0, ["LoyaltyMember"])]
    assert left["waiting"] == []


def test_who_is_forgotten_is_enrolled_by_joining_alone_and_not_welcomed_again(user, now):
    # given
    settings = ProgramSettings(welcome_points=250)
    get_user_model().objects.filter(pk=user.pk).update(email=ADA)
    enroll(user_id=user.pk, settings=settings, now=now)
    forget_person(email=ADA, now=now)

    # when
    again = enroll(user_id=user.pk, settings=settings, now=now + timedelta(days=1))

    # then
    assert again.left_at is not None
    assert join(user_id=user.pk, settings=settings, now=now).available == 0
    assert LoyaltyMember.objects.filter(user=user, left_at=None).count() == 1
