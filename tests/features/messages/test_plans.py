"""Planning a message: one for each occasion, by the clocks of a zone (rule 57)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.messages.models import Message, MessageState, MessageTemplate
from saleor_loyalty_plugin.features.messages.rules.facts import Facts
from saleor_loyalty_plugin.features.messages.services.installing import install_templates
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.features.messages.shipped import PURPOSES

DAY = timedelta(days=1)


@pytest.fixture
def plan(member, marketing, now):
    def run(**given):
        known = {"member_id": member.pk, "template": marketing, "occasion": "test:1", "due": now, "now": now}
        return plan_message(**known | given)

    return run


def test_an_occasion_has_one_message_whoever_plans_it_again(plan, now, transactional):
    # when
    first = plan(priority=3, facts=Facts(points=120, voucher_code="ADA10", variant_ids=(7, 8)))
    again = plan(priority=9, due=now + DAY, template=transactional)

    # then
    assert again == first
    kept = Message.objects.get()
    assert (kept.state, kept.priority, kept.due_at) == (MessageState.WAITING, 3, now)
    assert Facts.from_data(kept.facts) == Facts(points=120, voucher_code="ADA10", variant_ids=(7, 8))


def test_facts_are_read_back_and_what_a_later_version_knew_is_passed_over(now):
    # given
    facts = Facts(points_until=now, order_id="8f3a", years=2)

    # then
    assert Facts.from_data(facts.as_data() | {"weather": "rain"}) == facts
    assert Facts().as_data() == {}


@pytest.mark.parametrize(
    ("_case", "zone", "local", "moment"),
    [
        ("TZ-01: skipped", "Europe/Warsaw", "2026-03-29T02:30", "2026-03-29T01:30"),
        ("TZ-02: comes twice", "Europe/Warsaw", "2026-10-25T02:30", "2026-10-25T00:30"),
        ("TZ-07: three quarters", "Asia/Kathmandu", "2026-07-01T09:00", "2026-07-01T03:15"),
        ("TZ-08: first of all", "Pacific/Kiritimati", "2026-07-01T09:00", "2026-06-30T19:00"),
        ("TZ-08: last of all", "Pacific/Pago_Pago", "2026-07-01T09:00", "2026-07-01T20:00"),
        ("TZ-11: before", "America/New_York", "2026-03-07T09:00", "2026-03-07T14:00"),
        ("TZ-11: after", "America/New_York", "2026-03-08T09:00", "2026-03-08T13:00"),
        ("leap day", "Europe/Helsinki", "2028-02-29T09:00", "2028-02-29T07:00"),
    ],
)
def test_a_local_time_is_kept_with_its_zone(_case, zone, local, moment, plan):
    # when
    planned = plan(due=datetime.fromisoformat(local), zone=ZoneInfo(zone))

    # then
    assert planned.due_at == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert (planned.zone, planned.due_local) == (zone, datetime.fromisoformat(local))


def test_a_moment_is_a_moment(plan, now):
    # given the second 02:30 of the night on which an hour comes twice
    second = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Warsaw"))

    # then
    assert plan(due=second, zone=ZoneInfo("Europe/Warsaw")).due_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("ahead", "looked_at"), [(-DAY, 0 * DAY), (DAY / 2, 0 * DAY), (30 * DAY, 29 * DAY)])
def test_it_is_looked_at_a_day_before(ahead, looked_at, plan, now):
    assert plan(due=now + ahead).look_at == now + looked_at


@pytest.mark.parametrize("occasion", ["", " ", "x" * 151])
def test_what_is_no_key_is_refused(occasion, plan):
    with pytest.raises(LoyaltyError) as refused:
        plan(occasion=occasion)

    assert refused.value.field == "occasion"
    assert not Message.objects.exists()


def test_templates_that_are_shipped_are_there_once_and_keep_what_an_operator_changed(db, marketing):
    # given
    MessageTemplate.objects.filter(code="joined").update(purpose="transactional")

    # when a later version is installed
    install_templates()

    # then
    assert dict(MessageTemplate.objects.values_list("code", "purpose")) == PURPOSES | {"joined": "transactional"}
