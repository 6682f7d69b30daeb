"""A back-test on the shop's own orders, from the start to the report, in a real Saleor."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from saleor.order.models import Order

from saleor_loyalty_plugin.backtest.membership.spending import MIDDLE
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.backtest.program_file import parse_program, read_program
from saleor_loyalty_plugin.backtest.report.content import report_files
from saleor_loyalty_plugin.backtest.study import conduct
from saleor_loyalty_plugin.features.studies.host import libraries, running
from saleor_loyalty_plugin.features.studies.models import Backtest
from saleor_loyalty_plugin.features.studies.services.cancelling import cancel_backtest
from saleor_loyalty_plugin.features.studies.services.claiming import LEASE, claim_next
from saleor_loyalty_plugin.features.studies.tasks import forget_backtests_task, run_backtest_task
from tests.graphql.callers import BY_STAFF_AND_APPS, answer, may

from ..waiting import PROGRAM, wait

START = """
mutation($input: LoyaltyBacktestInput!) {
  loyaltyBacktestStart(input: $input) {
    backtest { id name state progressPercent program }
    errors { field message code path }
  }
}
"""
REPORT = """
query($id: ID!) {
  loyaltyBacktest(id: $id) {
    state progressPercent failure problem
    report {
      currency until redemption ordersUnread
      totals {
        orders customers pointsEarned revenue { amount currency } cost { amount } costPercent membersAboveLowest
        tiers { code members } campaigns { code orders points worth { amount } }
      }
      assumptions { redemption totals { pointsRedeemed } upliftPercent }
      months { month orders pointsEarned revenue { amount } tiers { code members } outstandingWorth { amount } }
      sweep { value totals { membersAboveLowest } }
      shop { orders guestOrders customers averageOrder { amount } repeatPercent quarters { name retentionPercent } }
      files { name content }
    }
  }
}
"""


def start(client, **fields):
    return answer(client, START, input=fields)


def as_the_command(program: str, folder, *period: str) -> dict[str, str]:
    """Return the files that `saleor-loyalty backtest` writes of the exported orders, but for pages and customers."""
    call_command("loyalty_orders_export", str(folder / "orders.csv"), *period)
    (folder / "plan.toml").write_text(program)
    orders = read_orders(folder / "orders.csv", columns={})
    plan = parse_program(read_program(folder / "plan.toml"), "plan")
    study = conduct(orders, [plan], MIDDLE, currency="USD", expects=False)
    return report_files(study, study.results[0], margin=0.4)


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_a_changed_program_is_run_and_told_as_by_the_command(caller, sold, tmp_path, request, variant):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    started = start(
        client,
        name="plan",
        since="2025-02-01T00:00:00+00:00",
        until="2025-10-01T00:00:00+00:00",
        settings={"pointsPerCurrencyUnit": "2", "qualificationBasis": "SPEND"},
        tiers=[{"code": "silver", "threshold": "150"}],
    )
    run_backtest_task()

    # then
    assert started["errors"] == []
    assert (started["backtest"]["state"], started["backtest"]["progressPercent"]) == ("WAITING", 0)
    found = answer(client, REPORT, id=started["backtest"]["id"])
    assert (found["state"], found["progressPercent"], found["problem"]) == ("DONE", 100, None)
    files = {each["name"]: each["content"] for each in found["report"]["files"]}
    period = ("--since", "2025-02-01", "--until", "2025-10-01")
    assert files == as_the_command(started["backtest"]["program"], tmp_path, *period)

    # of 23.50 to 46.50 in steps of one: 24 orders, of which 6 are guests'
    report = found["report"]
    assert (report["currency"], report["until"], report["redemption"]) == ("USD", "2025-09-27", "rate=0.6")
    assert (report["totals"]["orders"], report["totals"]["customers"]) == (24, 2)
    assert report["totals"]["revenue"] == {"amount": 840.0, "currency": "USD"}
    assert report["shop"]["averageOrder"] == {"amount": 35.0}
    assert (report["shop"]["guestOrders"], report["shop"]["repeatPercent"]) == (6, 100.0)
    assert [each["redemption"] for each in report["assumptions"]] == ["never", "rate=0.6", "eager"]
    assert sum(month["pointsEarned"] for month in report["months"]) == report["totals"]["pointsEarned"] > 0
    assert sum(tier["members"] for tier in report["months"][-1]["tiers"]) == 2
    assert report["sweep"] == []


def test_a_program_file_is_run_as_it_was_written(sold, staff, tmp_path, variant):
    # given a campaign of the category of all goods
    program = PROGRAM.replace('"coffee"', '"default"')

    # when
    started = start(
        staff,
        program=program,
        redemptionPercent=100,
        sweep={"path": "tiers.silver.threshold", "from": "100", "to": "2000", "step": "1900"},
    )
    run_backtest_task()

    # then
    assert (started["errors"], started["backtest"]["program"]) == ([], program)
    report = answer(staff, REPORT, id=started["backtest"]["id"])["report"]
    assert report["redemption"] == "eager"
    (coffee,) = report["totals"]["campaigns"]
    assert (coffee["code"], coffee["points"]) == ("coffee", 500)
    assert [(each["value"], each["totals"]["membersAboveLowest"]) for each in report["sweep"]] == [
        (100.0, 2),
        (2000.0, 0),
    ]


def test_what_is_refused_names_its_field_and_its_place_and_nothing_is_started(sold, staff):
    # when
    found = [
        start(staff, **fields)["errors"]
        for fields in (
            {"program": "[tiers.silver]\nthreshold = -5"},
            {"program": "points ="},
            {"tiers": [{"code": "silver", "threshold": "-5"}]},
            {"tiers": [{"code": "silver"}, {"code": "silver"}]},
            {"settings": {"pendingDays": -1}},
            {"since": "2030-01-01T00:00:00"},
            {"campaigns": [{"code": "gone", "active": True}]},
        )
    ]

    # then
    assert [(error["field"], error["path"], error["code"]) for errors in found for error in errors] == [
        ("program", "tiers.silver.threshold", "INVALID"),
        ("program", None, "INVALID"),
        ("tiers", "tiers.silver.threshold", "INVALID"),
        ("tiers", "tiers.silver", "UNIQUE"),
        ("settings", "pending_days", "INVALID"),
        ("since", None, "INVALID"),
        ("campaigns", "campaigns.gone", "NOT_FOUND"),
    ]
    assert found[0][0]["message"] == "Enter a number from 0 to 1000000000."
    assert not Backtest.objects.exists()


def test_two_that_are_started_at_once_are_run_one_after_the_other(sold, staff):
    # given
    for name in ("one", "two"):
        assert start(staff, name=name)["errors"] == []

    # when
    run_backtest_task()

    # then
    one, two = Backtest.objects.order_by("pk")
    assert (one.state, two.state) == ("done", "done")
    assert one.ended_at <= two.started_at


def test_one_whose_worker_was_killed_begins_again(sold):
    # given
    backtest = wait(timezone.now())
    claim_next(now=timezone.now())
    run_backtest_task()
    assert Backtest.objects.get().state == "running"

    # when
    Backtest.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    run_backtest_task()

    # then
    backtest.refresh_from_db()
    assert (backtest.state, backtest.attempts) == ("done", 2)


def test_one_that_is_cancelled_while_it_reads_stops_without_a_report(sold, monkeypatch):
    # given
    backtest = wait(timezone.now())
    rows = list(running.past_orders())

    def cancelled_meanwhile(**options):
        cancel_backtest(backtest=backtest, now=timezone.now())
        yield from rows

    monkeypatch.setattr(running, "past_orders", cancelled_meanwhile)

    # when
    run_backtest_task()

    # then
    backtest.refresh_from_db()
    assert (backtest.state, backtest.files) == ("cancelled", None)


def test_what_goes_wrong_is_told(sold, monkeypatch):
    # given
    for name in ("broken", "foreign", "unpaid"):
        wait(timezone.now(), name=name)

    # when
    with monkeypatch.context() as patched:
        patched.setattr(running, "past_orders", lambda **options: 1 / 0)
        running.run_next()
    Order.objects.filter(pk=Order.objects.earliest("number").pk).update(currency="PLN")
    running.run_next()
    Order.objects.update(charge_status="none", total_charged_amount=0)
    running.run_next()

    # then
    told = {row.name: (row.state, row.failure) for row in Backtest.objects.all()}
    assert told == {
        "broken": ("failed", "error"),
        "foreign": ("failed", "refused"),
        "unpaid": ("failed", "no_orders"),
    }


def test_without_the_library_it_is_refused_and_a_worker_without_it_says_so(sold, staff, monkeypatch):
    # given
    wait(timezone.now())
    monkeypatch.setattr(libraries, "LIBRARY", "no_library_of_this_name")

    # when
    (error,) = start(staff)["errors"]
    run_backtest_task()

    # then
    assert (error["code"], error["field"]) == ("INVALID", None)
    assert "saleor-loyalty-plugin[studies]" in error["message"]
    assert Backtest.objects.get().failure == "missing_library"


def test_old_ones_are_deleted_by_a_task(sold):
    # given
    backtest = wait(timezone.now())
    cancel_backtest(backtest=backtest, now=timezone.now() - timedelta(days=91))

    # when
    forget_backtests_task()

    # then
    assert not Backtest.objects.exists()


def test_a_lease_is_longer_than_a_beat():
    assert timedelta(seconds=300) < LEASE
