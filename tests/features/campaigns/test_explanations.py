"""Why an order in campaigns earns what it earns: the rules' table in steps and in words (rule 42)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.words.sayings import say
from saleor_loyalty_plugin.models import OrderAward, Tier
from saleor_loyalty_plugin.services.explaining import explain_award
from tests.services.standings import put_in

from .campaigns import X, Y, campaign, line, per_item, per_order, two_lines, update_campaign

pytestmark = pytest.mark.django_db
THREE = Decimal(3)


@pytest.fixture
def steps_of(orders, reconcile):
    """Reconcile an order and return its steps."""

    def explain(order_id):
        reconcile(order_id)
        award = OrderAward.objects.get(order_id=order_id)
        return explain_award(award, orders.states[order_id]).steps

    return explain


@pytest.fixture
def steps(member, orders, steps_of):
    """Return the steps of an order of the two lines of the table."""
    return lambda **facts: steps_of(orders.place(user_id=member.user_id, lines=two_lines(), **facts))


def parts(steps):
    return [(step.kind.name, step.points) for step in steps]


def texts(steps, language="en"):
    return [" ".join(say(each, language) for each in step.says).replace("\u00a0", " ") for step in steps]


@pytest.mark.parametrize(
    ("_case", "tier_code", "make", "expected"),
    [
        ("c", "bronze", lambda: campaign(factor=THREE, products=[X]), [("BASE", 49), ("CAMPAIGN", 60)]),
        (
            "d",
            "bronze",
            lambda: (campaign(), campaign(factor=THREE, products=[X])),
            [("BASE", 49), ("CAMPAIGN", 20), ("CAMPAIGN", 60)],
        ),
        (
            "e",
            "bronze",
            lambda: (campaign(factor=THREE, stackable=True, priority=1), campaign(stackable=True)),
            [("BASE", 49), ("CAMPAIGN", 50), ("CAMPAIGN", 100)],
        ),
        (
            "f",
            "bronze",
            lambda: (campaign(), campaign(factor=Decimal(0), products=[X])),
            [("EXCLUDED", 0), ("BASE", 19), ("CAMPAIGN", 20)],
        ),
        (
            "g",
            "bronze",
            lambda: (per_order(100, minimums={1: Decimal(40)}), per_item(5, products=[Y])),
            [("BASE", 49), ("CAMPAIGN", 15), ("CAMPAIGN", 100)],
        ),
        (
            "h",
            "bronze",
            lambda: campaign(factor=THREE, products=[X], points_per_order_limit=50),
            [("BASE", 49), ("CAMPAIGN", 60), ("LIMIT", -10)],
        ),
        ("i", "gold", lambda: campaign(), [("BASE", 49), ("TIER", 25), ("CAMPAIGN", 75)]),
        (
            "j",
            "bronze",
            lambda: campaign(factor=THREE, products=[X], budget=Decimal(30)),
            [("BASE", 49), ("CAMPAIGN", 60), ("LIMIT", -30)],
        ),
    ],
)
def test_the_table_of_the_rules_in_steps(_case, tier_code, make, expected, member, steps):
    # given
    put_in(member, tier_code)
    make()

    # then
    assert parts(steps()) == expected


def test_every_step_names_what_it_is_about(member, steps):
    # given
    put_in(member, "gold")
    coffee = campaign(name="Coffee", factor=THREE, products=[X], points_per_order_limit=50)
    pieces = per_item(5, name="Every bag", products=[Y])
    order = per_order(100, name="Autumn", budget=Decimal(80))
    nothing = campaign(name="No sale", factor=Decimal(0), products=[99])

    # when
    found = steps()

    # then
    assert texts(found) == [
        "49.99 USD of goods, 1 point for each USD: 49 points.",
        "Tier gold, × 1.5: 25 points more.",
        "Campaign “Coffee”, × 3 on 30 USD of goods: 90 points more.",
        "Campaign “Every bag”, 5 points a piece, 3 pieces: 15 points more.",
        "Campaign “Autumn”, for the order: 100 points more. "
        "Altogether 279.985, parts of a point are dropped: 279 points.",
        "Campaign “Coffee” gives at most 50 points for an order: 40 points less.",
        "Campaign “Autumn” had 80 points left to give: 20 points less.",
    ]
    numbers = [step.campaign for step in found if step.campaign is not None]
    assert numbers == [coffee.pk, pieces.pk, order.pk, coffee.pk, order.pk]
    assert nothing.pk not in numbers
    assert [step.amount for step in found if step.kind.name == "CAMPAIGN"] == [
        Decimal("30.00"),
        Decimal("19.99"),
        Decimal("49.99"),
    ]


def test_a_step_names_the_lines_for_which_the_campaign_held(steps, member, orders, steps_of):
    # given the second line alone is doubled: the first is trebled
    campaign()
    campaign(factor=THREE, products=[X])
    lines = two_lines()

    # when
    found = steps_of(orders.place(user_id=member.user_id, lines=lines))

    # then
    held = [[each.line_id for each in step.lines] for step in found]
    assert held == [[lines[0].line_id, lines[1].line_id], [lines[1].line_id], [lines[0].line_id]]


def test_goods_that_earn_nothing_are_no_part_of_the_base(steps):
    # given
    campaign(name="No sale", factor=Decimal(0), products=[X])

    # when
    left_out, base = steps()

    # then
    assert texts([left_out], "fi") == ["Kampanja ”No sale”: tuotteista 30 USD ei kerry pisteitä."]
    assert (left_out.amount, base.amount, base.points) == (Decimal("30.00"), Decimal("19.99"), 19)


def test_a_refund_is_the_share_of_all_of_it(member, orders, reconcile, steps_of):
    # given case i: 149 points, of which 70 % are refunded
    put_in(member, "gold")
    campaign()
    order = orders.place(user_id=member.user_id, lines=two_lines(), total=Decimal(100))
    reconcile(order)
    orders.charge(order, "30.00")

    # then
    found = steps_of(order)
    assert parts(found) == [("BASE", 49), ("TIER", 25), ("CAMPAIGN", 75), ("REFUND", -105)]
    assert sum(step.points for step in found) == 44


def test_nothing_of_today_has_a_say(member, orders, reconcile, steps_of, settings_of_program):
    # given
    put_in(member, "gold")
    row = campaign(name="Weekend", products=[X])
    order = orders.place(user_id=member.user_id, lines=two_lines())
    before = texts(steps_of(order))

    # when the campaign has another name, factor and goods, and the tier another multiplier
    update_campaign(campaign=row, fields={"name": "Weekday", "factor": THREE, "products": [], "active": False})
    Tier.objects.filter(code="gold").update(earn_multiplier=9, name="Platinum")

    # then
    assert texts(steps_of(order)) == before
    assert "Campaign “Weekend”, × 2 on 30 USD of goods: 45 points more." in before[2]


def test_an_order_that_is_not_paid_says_what_it_will_earn(steps):
    # given
    campaign()

    # then
    assert parts(steps(paid=False)) == [("BASE", 49), ("CAMPAIGN", 50)]


def test_a_replacement_says_what_it_replaces(member, orders, steps_of):
    # given 80.00 in place of 50.00
    order = orders.place(user_id=member.user_id, lines=[line("80.00")], is_replacement=True)
    bought = orders.bought[order]
    orders.bought[order] = type(bought)(lines=bought.lines, replaced=(line("50.00"),))

    # then
    assert parts(steps_of(order)) == [("EXCLUDED", 0), ("BASE", 30)]
