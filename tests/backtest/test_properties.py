"""What holds for any past orders: sums, and that looking in between changes nothing."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.backtest.membership.account import Account
from saleor_loyalty_plugin.backtest.membership.tally import Tally
from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.backtest.rules import rules_of

START = datetime(2024, 2, 27, 12, tzinfo=UTC)
cents = st.integers(0, 50_000).map(lambda value: Decimal(value) / 100)


@st.composite
def programs(draw):
    """Draw short windows of time, so that much expires and falls below."""
    return {
        "points_per_currency_unit": draw(st.sampled_from([Decimal(1), Decimal("0.3333"), Decimal("2.5")])),
        "point_value": draw(st.sampled_from([Decimal("0.01"), Decimal("0.004"), Decimal("0.5")])),
        "pending_days": draw(st.sampled_from([0, 14])),
        "expires_after_days": draw(st.sampled_from([0, 30, 365])),
        "min_redeem_points": draw(st.sampled_from([1, 100])),
        "redeem_step": draw(st.sampled_from([1, 50])),
        "welcome_points": draw(st.sampled_from([0, 75])),
        "earn_on_shipping": draw(st.booleans()),
        "downgrade_grace_days": draw(st.sampled_from([0, 30])),
        "qualification_basis": draw(st.sampled_from(["points", "spend", "orders"])),
        "qualification_window": draw(st.sampled_from(["rolling_12_months", "calendar_year", "lifetime"])),
        "tiers": {
            "bronze": {"threshold": 0},
            "silver": {"threshold": 3, "earn_multiplier": Decimal("1.25"), "discount_percent": 5},
            "gold": {"threshold": 300, "earn_multiplier": 2, "discount_percent": 100, "free_shipping": True},
        },
    }


@st.composite
def purchases(draw):
    """Draw orders in time: days since the one before, goods, delivery, and the refunded share of both in percent."""
    shares = st.sampled_from([0, 0, 0, 30, 100])
    return draw(st.lists(st.tuples(st.integers(0, 300), cents, cents, shares), min_size=1, max_size=12))


def account_of(program, ends_at, choose=lambda: True):
    rules = rules_of(parse_program(program, "drawn"), ["USD"], "USD")
    tally = Tally.of(START, ends_at, [tier.code for tier in rules.tiers])
    return Account(rules, tally, choose, START), rules, tally


def moments_of(orders):
    at = START
    for days, goods, delivery, percent in orders:
        at += timedelta(days=days)
        yield at, goods, delivery, (goods + delivery) * percent / 100


def play(program, orders, *, looks=()):
    steps = list(moments_of(orders))
    ends_at = steps[-1][0] + timedelta(days=800)
    account, rules, tally = account_of(program, ends_at)
    events = [(at, 1, order) for at, *order in steps] + [(START + timedelta(days=day), 0, None) for day in looks]
    for at, _, order in sorted(events, key=lambda event: event[:2]):
        if order is None:
            account.advance(at)
        else:
            account.buy(at, *order, rules.currencies["USD"])
    account.advance(ends_at)
    return account, tally


@given(programs(), purchases())
def test_points_add_up_and_nothing_falls_below_zero(program, orders):
    account, tally = play(program, orders)

    changes = [month.outstanding_change for month in tally.months]
    assert all(sum(changes[: index + 1]) >= 0 for index in range(len(changes)))
    # at the end nothing is pending any more
    assert account.available == sum(changes) >= 0
    assert account.earned == sum(month.earned for month in tally.months) >= 0
    if program["expires_after_days"]:
        assert account.available == 0 or program["expires_after_days"] > 30


@given(programs(), purchases())
def test_nobody_saves_more_than_was_paid(program, orders):
    account, tally = play(program, orders)

    paid = sum((goods + delivery for _, goods, delivery, _ in orders), Decimal(0))
    assert 0 <= account.gained <= paid
    assert account.gained == sum((month.cost for month in tally.months), Decimal(0))


@given(programs(), purchases())
def test_every_month_has_one_member_in_one_tier(program, orders):
    account, tally = play(program, orders)

    members = {code: sum(moves) for code, moves in tally.tier_moves.items()}
    assert sum(members.values()) == 1
    assert members[account.tier.code] == 1


@given(programs(), purchases(), st.lists(st.integers(0, 2500), max_size=8))
def test_looking_in_between_changes_nothing(program, orders, looks):
    # looks after the last order are within the end
    last = list(moments_of(orders))[-1][0]
    looks = [day for day in looks if START + timedelta(days=day) <= last + timedelta(days=800)]

    account, tally = play(program, orders)
    looked_at, its_tally = play(program, orders, looks=looks)

    assert (account.available, account.earned, account.tier.code) == (
        looked_at.available,
        looked_at.earned,
        looked_at.tier.code,
    )
    assert tally == its_tally


@given(purchases())
def test_the_tier_is_what_the_window_says_at_every_order(orders):
    """Without a grace the tier is a plain sum over the twelve months before, computed here from the beginning."""
    program = {
        "downgrade_grace_days": 0,
        "qualification_basis": "spend",
        "tiers": {"bronze": {"threshold": 0}, "silver": {"threshold": 200}, "gold": {"threshold": 600}},
    }
    steps = list(moments_of(orders))
    account, rules, _ = account_of(program, steps[-1][0], choose=None)
    spent: list[tuple[datetime, Decimal]] = []
    for at, goods, delivery, refunded in steps:
        account.buy(at, goods, delivery, refunded, rules.currencies["USD"])
        share = 1 - Fraction(refunded) / Fraction(goods + delivery) if refunded else Fraction(1)
        spent.append((at, Decimal(round(Fraction(goods) * share * 1000)) / 1000))

        year_ago = (
            at.replace(year=at.year - 1) if (at.month, at.day) != (2, 29) else at.replace(year=at.year - 1, day=28)
        )
        within = sum((amount for when, amount in spent if when > year_ago), Decimal(0))
        expected = "gold" if within >= 600 else "silver" if within >= 200 else "bronze"
        assert account.tier.code == expected

    assert all(before[0] <= after[0] for before, after in pairwise(steps))
