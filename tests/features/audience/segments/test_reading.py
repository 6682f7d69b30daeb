"""A rule is read whole, or refused on the path of what is wrong (rule 50)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.audience.segments.rules.fields import FIELDS, Field, Operator
from saleor_loyalty_plugin.features.audience.segments.rules.reading import RuleProblem, read_rule
from saleor_loyalty_plugin.features.audience.segments.rules.tree import (
    Condition,
    Group,
    Joint,
    Not,
    as_data,
    conditions_of,
    from_data,
)

from .rules import ORDERED, POLISH, all_of, any_of, but, condition, nested


def refused(data) -> RuleProblem:
    with pytest.raises(RuleProblem) as caught:
        read_rule(data)
    return caught.value


def test_a_rule_is_a_tree():
    # when
    rule = read_rule(all_of(ORDERED, any_of(POLISH, but(condition("LANGUAGE", "IN", "EN", "PT_BR")))))

    # then
    orders = Condition(Field.ORDERS, Operator.GTE, ("1",))
    polish = Condition(Field.COUNTRY, Operator.EQ, ("PL",))
    language = Condition(Field.LANGUAGE, Operator.IN, ("en", "pt-br"))
    assert rule == Group(Joint.ALL, (orders, Group(Joint.ANY, (polish, Not(language)))))
    assert [path for path, _ in conditions_of(rule)] == [
        "rule.all.0.condition",
        "rule.all.1.any.0.condition",
        "rule.all.1.any.1.not.condition",
    ]


def test_what_is_not_given_may_be_null():
    # then
    assert read_rule({**ORDERED, "all": None, "any": None, "not": None}) == read_rule(ORDERED)
    assert read_rule(condition("ORDERS", "GTE", "1", days=None, key=None)) == read_rule(ORDERED)


VALUES = {
    Field.LANGUAGE: "EN",
    Field.COUNTRY: "pl",
    Field.RFM: "champions",
    Field.LIFE_CYCLE: "LOST",
    Field.CONSENT: "MARKETING",
    Field.DISCOUNT_SHARE: "0.5",
}


@given(st.data())
def test_what_is_kept_of_a_rule_is_the_rule(data):
    # given
    fields = st.sampled_from(Field)
    leaf = fields.flatmap(
        lambda field: st.sampled_from(sorted(FIELDS[field].operators)).map(lambda op: _leaf(field, op))
    )
    rule = data.draw(
        st.recursive(
            leaf,
            lambda part: part.map(but) | st.lists(part, min_size=1, max_size=3).map(lambda parts: all_of(*parts)),
            max_leaves=20,
        ).map(read_rule)
    )

    # then
    assert from_data(as_data(rule)) == rule
    assert read_rule(as_data(rule)) == rule


def _leaf(field, operator):
    values = [] if operator in (Operator.IS_SET, Operator.IS_NOT_SET) else [VALUES.get(field, "1")]
    more = {"key": "vip"} if field is Field.METADATA else {"days": 30} if FIELDS[field].within_days else {}
    return condition(field, operator, *values, **more)


PROBLEMS = [
    ({}, "rule"),
    (None, "rule"),
    ({"some": [ORDERED]}, "rule"),
    ({**ORDERED, **all_of(ORDERED)}, "rule"),
    (all_of(), "rule.all"),
    (all_of(ORDERED, but({})), "rule.all.1.not"),
    ({"condition": "ORDERS"}, "rule.condition"),
    (all_of(ORDERED, condition("SHOE_SIZE", "EQ", "46")), "rule.all.1.condition.field"),
    (all_of(ORDERED, condition("COUNTRY", "GT", "PL")), "rule.all.1.condition.operator"),
    (condition("DAYS_SINCE_LAST_ORDER", "EQ", "30"), "rule.condition.operator"),
    (condition("TIER", "CONTAINS", "gold"), "rule.condition.operator"),
    (condition("ORDERS", "GTE"), "rule.condition.values"),
    (condition("ORDERS", "GTE", "1", "2"), "rule.condition.values"),
    (condition("ORDERS", "GTE", "1.5"), "rule.condition.values"),
    (condition("ORDERS", "GTE", "-1"), "rule.condition.values"),
    (condition("ORDERS", "GTE", "٣"), "rule.condition.values"),
    (condition("ORDERS", "IN"), "rule.condition.values"),
    (condition("COUNTRY", "IN", *["PL"] * 101), "rule.condition.values"),
    (condition("NET_SPEND", "GT", "10.0001"), "rule.condition.values"),
    (condition("NET_SPEND", "GT", "NaN"), "rule.condition.values"),
    (condition("SPEND_PERCENTILE", "GTE", "101"), "rule.condition.values"),
    (condition("RECENCY", "EQ", "6"), "rule.condition.values"),
    (condition("RFM", "EQ", "WHALES"), "rule.condition.values"),
    (condition("COUNTRY", "EQ", "POLAND"), "rule.condition.values"),
    (condition("COUNTRY", "IS_SET", "PL"), "rule.condition.values"),
    (condition("METADATA", "EQ", "a\x00", key="vip"), "rule.condition.values"),
    (condition("METADATA", "EQ", "yes"), "rule.condition.key"),
    (condition("ORDERS", "GTE", "1", key="vip"), "rule.condition.key"),
    (condition("ORDERS", "GTE", "1", days=30), "rule.condition.days"),
    (condition("BOUGHT_PRODUCT", "EQ", "1", days=0), "rule.condition.days"),
]


@pytest.mark.parametrize(("data", "path"), PROBLEMS)
def test_what_is_wrong_is_told_on_its_path(data, path):
    # then
    assert refused(data).path == path


def test_a_wrong_operator_is_answered_with_those_that_fit():
    # then
    assert refused(condition("COUNTRY", "GT", "PL")).message == (
        "COUNTRY takes one of: EQ, NE, IN, NOT_IN, IS_SET, IS_NOT_SET."
    )


def test_thirty_levels_are_taken_and_one_more_is_not():
    # then
    assert len(list(conditions_of(read_rule(nested(30))))) == 1
    assert refused(nested(40)).path == "rule" + ".all.0" * 30


def test_two_hundred_conditions_are_taken_and_one_more_is_not():
    # then
    assert len(list(conditions_of(read_rule(all_of(*[ORDERED] * 200))))) == 200
    assert refused(all_of(all_of(ORDERED), *[ORDERED] * 200)).path == "rule.all.200.condition"
