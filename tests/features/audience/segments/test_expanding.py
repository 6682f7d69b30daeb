"""Segments that name others: one rule, no circles, and no more than one rule may have (rules 50 and 51)."""

import pytest

from saleor_loyalty_plugin.features.audience.segments.rules.expanding import expanded
from saleor_loyalty_plugin.features.audience.segments.rules.reading import RuleProblem, read_rule
from saleor_loyalty_plugin.features.audience.segments.rules.tree import Group, Joint, Listed, Not

from .rules import ORDERED, POLISH, all_of, any_of, but, condition, nested


def in_segment(*codes, operator="IN"):
    return condition("SEGMENT", operator, *codes)


ABA = "a - b - a"


def rules(**entered):
    return {code: rule if isinstance(rule, Listed) else read_rule(rule) for code, rule in entered.items()}


def test_the_named_segments_stand_in_their_place():
    # given
    known = rules(
        vip=all_of(in_segment("polish", "friends"), but(in_segment("buyers", operator="EQ"))),
        polish=POLISH,
        buyers=any_of(in_segment("polish"), ORDERED),
        friends=Listed(7),
    )

    # then
    polish, ordered = read_rule(POLISH), read_rule(ORDERED)
    buyers = Group(Joint.ANY, (polish, ordered))
    assert expanded("vip", known) == Group(Joint.ALL, (Group(Joint.ANY, (polish, Listed(7))), Not(buyers)))
    assert expanded("friends", known) == Listed(7)


@pytest.mark.parametrize("operator", ["NE", "NOT_IN"])
def test_who_is_not_in_a_segment(operator):
    # then
    known = rules(abroad=in_segment("polish", operator=operator), polish=POLISH)
    assert expanded("abroad", known) == Not(read_rule(POLISH))


@pytest.mark.parametrize(
    ("entered", "path", "circle"),
    [
        ({"a": in_segment("a")}, "rule.condition.values", "a - a"),
        (
            {"a": all_of(ORDERED, but(in_segment("b"))), "b": in_segment("a")},
            "rule.all.1.not.condition.values",
            "a - b - a",
        ),
        ({"a": in_segment("b"), "b": in_segment("c"), "c": in_segment("b")}, "rule.condition.values", "b - c - b"),
    ],
)
def test_a_segment_cannot_need_itself(entered, path, circle):
    # when
    with pytest.raises(RuleProblem) as caught:
        expanded("a", rules(**entered))

    # then
    assert (caught.value.path, caught.value.message) == (path, f"A segment cannot need itself: {circle}.")


def test_a_segment_that_is_not_there():
    # when
    with pytest.raises(RuleProblem) as caught:
        expanded("a", rules(a=any_of(ORDERED, in_segment("gone"))))

    # then
    assert caught.value.path == "rule.any.1.condition.values"


def test_segments_that_come_to_more_than_memory_holds_are_refused_at_once():
    # given each names the one before in ten parts
    known = rules(s0=ORDERED, **{f"s{n}": all_of(*[in_segment(f"s{n - 1}")] * 10) for n in range(1, 29)})

    # when
    with pytest.raises(RuleProblem) as caught:
        expanded("s28", known)

    # then
    assert caught.value.path == "rule"
    assert f"29 levels and {10**28} conditions" in caught.value.message
    assert expanded("s2", known) == Group(Joint.ALL, (expanded("s1", known),) * 10)


def test_a_circle_is_named_however_much_there_is_before_it():
    # given
    known = rules(s0=in_segment("s9"), **{f"s{n}": all_of(*[in_segment(f"s{n - 1}")] * 20) for n in range(1, 10)})

    # when
    with pytest.raises(RuleProblem) as caught:
        expanded("s9", known)

    # then
    assert caught.value.path == "rule.all.0.condition.values"
    assert "s9 - s8 - s7 - s6 - s5 - s4 - s3 - s2 - s1 - s0 - s9." in caught.value.message


def test_thirty_segments_may_name_one_the_next_and_one_more_may_not():
    # given
    known = rules(s0=ORDERED, **{f"s{n}": in_segment(f"s{n - 1}") for n in range(1, 500)})

    # then
    assert expanded("s29", known) == read_rule(ORDERED)
    for code in ("s30", "s499"):
        with pytest.raises(RuleProblem, match="through 30 at most"):
            expanded(code, known)


def test_segments_together_have_no_more_than_a_rule():
    # given
    wide = rules(a=all_of(ORDERED, in_segment("b")), b=all_of(*[ORDERED] * 200))
    deep = rules(a=but(in_segment("b")), b=nested(30))

    # then
    for known, size in ((wide, "3 levels and 201 conditions"), (deep, "31 levels and 1 conditions")):
        with pytest.raises(RuleProblem, match=size):
            expanded("a", known)
