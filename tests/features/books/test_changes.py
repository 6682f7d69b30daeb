"""The database logs every kind of row that an operator edits, whoever changes it and however."""

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from saleor_loyalty_plugin.features.audience.segments.services.rows import create_segment, delete_segment
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.campaigns.models import Campaign
from saleor_loyalty_plugin.features.company.models import ReferralTerms
from saleor_loyalty_plugin.features.messages.journeys.models import Journey, JourneyStep
from saleor_loyalty_plugin.features.messages.journeys.services.rows import create_journey, update_journey
from saleor_loyalty_plugin.features.messages.models import MessageTemplate, MessageText
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


def test_an_order_does_not_even_ask_whether_it_is_a_change():
    # given
    counts = {"saleor_loyalty_reward": "claimed = claimed + 1", "saleor_loyalty_campaign": "budget_used = 5"}
    Reward.objects.create(name="Mug", kind="free_shipping", points_cost=5)
    Campaign.objects.create(code="autumn", name="Autumn", effect="points_per_order", points=5, budget=100)

    # when
    plans = {}
    with connection.cursor() as cursor:
        for table, counted in counts.items():
            cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) UPDATE {table} SET {counted}")
            plans[table] = str(cursor.fetchone())

    # then
    assert all("saleor_loyalty_log" not in plan for plan in plans.values())


def test_a_budget_that_is_changed_is_told_whatever_was_used_of_it():
    # given
    campaign = Campaign.objects.create(code="autumn", name="Autumn", effect="points_per_order", points=5, budget=100)

    # when
    Campaign.objects.filter(pk=campaign.pk).update(budget=200, budget_used=7)

    # then
    assert logged("campaign autumn")[-1][2:] == ("budget", "100", "200")


def test_a_journey_is_told_by_what_differs_from_the_version_before():
    # given
    template = MessageTemplate.objects.create(code="hallo", purpose="marketing")
    fields = {"code": "hello", "name": "Hello", "trigger": "joined", "steps": [{"message": template.pk}]}
    journey = create_journey(fields=fields, now=timezone.now())
    before = len(logged("journey hello"))

    # when
    steps = [{"wait_minutes": 60}, {"message": template.pk}]
    update_journey(journey=journey, fields={"steps": steps, "priority": 3}, now=timezone.now())
    Journey.objects.filter(pk=journey.pk).update(enters_past=False)

    # then
    told = {field: (before, after) for *_, field, before, after in logged("journey hello")[before:]}
    message = '{"kind": "message", "template": "hallo"}'
    assert told == {"steps": (message, '{"kind": "wait", "minutes": 60}\n' + message), "priority": ("0", "3")}


def test_what_comes_with_the_package_is_no_change_of_anybodys():
    # given
    Journey.objects.all().delete()
    before = ProgramChange.objects.count()

    # when
    call_command("migrate", verbosity=0)

    # then
    assert Journey.objects.exists()
    assert ProgramChange.objects.count() == before


def test_steps_that_are_dropped_are_no_change():
    # given
    before = ProgramChange.objects.count()

    # when
    JourneyStep.objects.all().delete()

    # then
    assert ProgramChange.objects.count() == before


def test_a_text_of_a_message_is_told_with_its_language():
    # given
    template = MessageTemplate.objects.create(code="hallo", purpose="marketing")
    MessageText.objects.create(template=template, language_code="pl", subject="Witaj", body="<p>Witaj</p>")

    # when
    MessageText.objects.filter(template=template).update(subject="Dzień dobry")

    # then
    assert logged("message template hallo")[-1][2:] == ("subject (pl)", "Witaj", "Dzień dobry")


def test_terms_of_referrals_are_told_and_reading_orders_is_no_change():
    # given
    ReferralTerms.objects.create(pk=1, friend_points=50)

    # when
    ReferralTerms.objects.update(read_until=timezone.now())
    ReferralTerms.objects.update(friend_points=70)

    # then
    assert logged("referral terms")[-1][2:] == ("friend_points", "50", "70")
    assert all(field != "read_until" for _, _, field, _, _ in logged("referral terms"))


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
