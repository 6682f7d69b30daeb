"""What a variant brought against nothing (rules 43 and 54)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.holdout.effect import Verdict
from saleor_loyalty_plugin.features.audience.incentives.measured import measured
from saleor_loyalty_plugin.features.audience.incentives.models import IncentiveOffer
from saleor_loyalty_plugin.selectors.measuring import Measure, Window
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.members import new_members

from .offers import PERCENT, POINTS, days, incentive, variant

MEASURED = 250


@pytest.fixture
def measure(now):
    window = Window(until=now + days(20))
    return Measure(settings=ProgramSettings(), rate=Decimal(1), window=window)


@pytest.fixture
def drawn(db, now):
    """500 members drew nothing or 500 points with equal chances; of 250 each a tenth and a half have ordered."""
    of = incentive(POINTS)
    each = {kind: variant(of, kind) for kind in ("nothing", "points")}
    chances = {str(one.pk): 500_000 for one in each.values()}
    members = {kind: new_members(MEASURED) for kind in each}
    IncentiveOffer.objects.bulk_create(
        IncentiveOffer(
            incentive=of,
            member=member,
            occasion="once",
            variant=each[kind],
            chances=chances,
            tier_code="bronze",
            life_cycle="never",
            offered_at=now,
            valid_until=now + days(7),
        )
        for kind, some in members.items()
        for member in some
    )
    return of, members


def test_it_is_compared_with_who_drew_nothing(drawn, measure, orders, reconcile, now):
    # given
    of, members = drawn
    for kind, buyers in (("nothing", 25), ("points", 40)):
        for member in members[kind][:buyers]:
            reconcile(orders.place(user_id=member.user_id, lines=["60.00"], created_at=now + days(1)))

    # when
    found = measured(variant(of, "points"), measure, now=now + days(20))

    # then
    assert (found.effect.treated.buyers, found.effect.held_out.buyers) == (40, 25)
    assert found.effect.conversion.estimate == pytest.approx(0.06)
    assert (found.effect.verdict, found.effect.expected_held_out) == (Verdict.PROVEN, MEASURED)
    assert (found.effect.cost, found.is_preliminary) == (Decimal(200), False)


def test_sides_that_chance_did_not_part_are_not_compared(drawn, measure, now):
    # given nothing was nine times as likely
    of, _ = drawn
    chances = {str(variant(of, "nothing").pk): 900_000, str(variant(of, "points").pk): 100_000}
    IncentiveOffer.objects.update(chances=chances)

    # then
    assert measured(variant(of, "points"), measure, now=now).effect.verdict is Verdict.NOT_COMPARABLE


def test_nothing_is_what_is_compared_with(drawn, measure, now):
    assert measured(variant(drawn[0], "nothing"), measure, now=now) is None


def test_a_variant_that_nobody_could_draw_yet_has_no_data(drawn, measure, now):
    # given
    of, _ = drawn
    of.variants.create(kind=PERCENT["kind"].value, value=PERCENT["value"])

    # then
    assert measured(variant(of, "percent"), measure, now=now).effect.verdict is Verdict.NOT_ENOUGH_DATA
