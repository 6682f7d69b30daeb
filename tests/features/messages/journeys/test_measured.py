"""What a journey brought (rule 43)."""

from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.holdout.effect import Verdict
from saleor_loyalty_plugin.features.audience.models import PlacedOrder
from saleor_loyalty_plugin.features.messages.journeys.measured import measured, plan
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyGift, JourneyRun, RunState
from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.selectors.measuring import Measure, Window
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.members import new_members

from .journeys import PERCENT, bought, entered, go_on, journey

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def measure(now, *, since=None, **settings):
    return Measure(settings=ProgramSettings(**settings), rate=Decimal(1), window=Window(since=since, until=now))


def members_in(of, *, held_out):
    runs = JourneyRun.objects.filter(journey=of)
    ours = runs.filter(state=RunState.HELD_OUT) if held_out else runs.exclude(state=RunState.HELD_OUT)
    return list(ours.order_by("member_id").values_list("member_id", flat=True))


def test_everybody_on_each_side_whether_or_not_anything_reached_them(now, shop):
    # given half of 1,000 members are held out, of whom 30 order; of the others, who were given 5 points each, 100 do
    new_members(1000, enrolled_at=now)
    of = journey("joined", holdout_percent=50)
    entered(of, now, limit=5000)
    treated, held_out = members_in(of, held_out=False), members_in(of, held_out=True)
    bought(treated[:100], "20.00", now + DAY)
    bought(held_out[:30], "20.00", now + DAY)
    go_on(now, shop)

    # when
    found = measured(of, measure(now + 2 * DAY), now=now + 2 * DAY)

    # then
    effect = found.effect
    assert (effect.treated.members, effect.held_out.members) == (len(treated), len(held_out))
    assert (effect.treated.buyers, effect.held_out.buyers) == (100, 30)
    assert (effect.verdict, found.is_preliminary) == (Verdict.PROVEN, True)
    assert effect.cost == len(treated) * 5 * Decimal("0.01")


def test_where_nobody_is_held_out_it_says_what_became_of_them(now, shop):
    # given
    new_members(3, enrolled_at=now)
    of = journey("joined")
    entered(of, now)
    bought(members_in(of, held_out=False)[:2], "20.00", now + DAY)

    # when
    effect = measured(of, measure(now + 2 * DAY), now=now + 2 * DAY).effect

    # then
    assert (effect.verdict, effect.treated.members, effect.treated.buyers) == (Verdict.NO_HOLDOUT, 3, 2)


def test_a_code_costs_what_it_took_off_an_order_that_counts(now, shop):
    # given three codes: one was used in a channel whose rate is a quarter, one by an order that was refunded
    new_members(3, enrolled_at=now)
    of = journey("joined", steps=[PERCENT])
    entered(of, now)
    go_on(now, shop)
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal("0.25"))
    used, refunded, _ = JourneyGift.objects.order_by("pk")
    for gift, counted in ((used, True), (refunded, False)):
        placed = PlacedOrder.objects.create(
            order_id=f"{gift.pk:032x}", placed_at=now, channel_id=7, currency="PLN", counted=counted
        )
        JourneyGift.objects.filter(pk=gift.pk).update(order_id=placed.order_id, taken=Decimal("12.00"))

    # when
    whole = measured(of, measure(now + DAY), now=now + DAY).effect.cost
    later = measured(of, measure(now + DAY, since=now + timedelta(hours=1)), now=now + DAY).effect.cost

    # then
    assert (whole, later) == (Decimal("3.00"), 0)


def test_how_many_members_it_takes(now):
    # given a tenth of 100 members ordered in the last two weeks
    members = new_members(100, enrolled_at=now - 90 * DAY)
    bought([member.pk for member in members[:10]], "20.00", now - DAY)
    of = journey("joined", holdout_percent=10)

    # when
    found = plan(of, measure(now), members=100, base=None, expected=0.12, now=now)

    # then
    assert found.members == 100
    assert found.members_needed == 19_970
    assert found.smallest_difference == pytest.approx(0.28, abs=0.001)
