"""Pausing: Saleor's own prices at once, points wait in their checkouts, and who pays is told no other price.

What is set aside comes back after the program's own time, and works again where the program is on before.
"""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.utils import timezone
from freezegun import freeze_time
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.models import LoyaltyMember, Redemption, Tier
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task

PLUGIN_UPDATE = """mutation($active: Boolean!) {
  pluginUpdate(id: "saleor.loyalty", input: {active: $active}) { errors { field message } }
}"""


def by_command(client, active):
    call_command("loyalty_enable" if active else "loyalty_disable")


def by_dashboard(client, active):
    answer = get_graphql_content(client.post_graphql(PLUGIN_UPDATE, {"active": active}))["data"]["pluginUpdate"]
    assert answer["errors"] == []


@pytest.fixture(params=[by_command, by_dashboard])
def switch(request, shop, django_capture_on_commit_callbacks):
    def run(active):
        with django_capture_on_commit_callbacks(execute=True):
            request.param(shop.client, active)

    return run


def test_prices_are_saleors_at_once_and_the_members_again_after_the_pause(switch, filled, standing):
    # given
    assert filled.apply(3000).total == Decimal("10.00")

    # when
    switch(False)

    # then
    assert (filled.read().total, standing()) == (Decimal("40.00"), (0, 0, 3000))

    # when
    switch(True)

    # then
    assert (filled.read().total, standing()) == (Decimal("10.00"), (0, 0, 3000))


@pytest.mark.parametrize(("minutes", "expected"), [(29, (0, 0, 3000)), (31, (3000, 0, 0))])
def test_points_that_nobody_comes_back_for_return_after_the_programs_time(minutes, expected, program, filled, standing):
    # given
    program(hold_minutes="30")
    filled.apply(3000)
    call_command("loyalty_disable")

    # when
    with freeze_time(timezone.now() + timedelta(minutes=minutes)):
        sweep_holds_task()

    # then
    assert standing() == expected


@pytest.fixture
def of_silver(member):
    """5 % off and free delivery."""
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=Tier.objects.get(code="silver"))


def test_who_has_begun_to_pay_pays_what_they_were_told(switch, of_silver, filled, shop, place, standing):
    # given 28.50 and 20.00 of points, delivered for nothing
    assert filled.apply(2000).total == Decimal("8.50")
    shop.pay(filled.checkout, "8.50")

    # when
    switch(False)
    filled.let_prices_expire()
    told = filled.read()
    filled.options()
    filled.let_prices_expire()
    order = place(filled)

    # then
    assert (told.total, told.delivery) == (Decimal("8.50"), 0)
    assert (order.total, order.delivery) == (Decimal("8.50"), 0)

    # when
    switch(True)
    sweep_orders_task()

    # then
    assert (standing(), Redemption.objects.get().state) == ((1000, 0, 0), "captured")


def test_who_pays_after_the_pause_began_pays_saleors_price(switch, filled, shop, place):
    # given
    filled.apply(3000)

    # when
    switch(False)
    assert filled.read().total == Decimal("40.00")
    shop.pay(filled.checkout, "40.00")

    # then
    assert place(filled).total == Decimal("40.00")
