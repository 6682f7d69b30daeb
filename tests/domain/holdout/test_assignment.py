"""Who is held out: the worked values of rule 40."""

import pytest

from saleor_loyalty_plugin.domain.holdout.assignment import bucket, is_held_out

SALT = "winback-2026"


def test_buckets_are_those_of_the_rule():
    # then
    assert [bucket(SALT, f"member-{number}") for number in range(1, 7)] == [8220, 5719, 89, 1745, 9462, 9699]


def test_the_first_buckets_are_held_out():
    # then
    held_out = [number for number in range(1, 7) if is_held_out(SALT, f"member-{number}", 10)]
    assert held_out == [3]


@pytest.mark.parametrize(("percent", "expected"), [(0, False), (17, False), (18, True), (50, True)])
def test_a_member_of_bucket_1745_is_held_out_from_18_percent_on(percent, expected):
    # then
    assert is_held_out(SALT, "member-4", percent) is expected


def test_another_salt_draws_anew():
    # given
    members = [f"member-{number}" for number in range(1, 10_001)]

    # when
    winback = {member for member in members if is_held_out(SALT, member, 10)}
    both = {member for member in winback if is_held_out("birthday-2026", member, 10)}

    # then
    assert (len(winback), len(both)) == (994, 91)


def test_a_number_stands_for_its_digits():
    # then
    assert bucket(SALT, 4711) == bucket(SALT, "4711")
