"""Cases with exact figures that loyalty programs at large are judged by, played against our rules.

Each case has a program, steps and what is expected. Where our rules want another figure on purpose, `ours` has it and
names the rule that wins; `expected` keeps the figure that the case is known with. A case that is not played says why in
`left_out`, and `waits_for` names what would let it be: when that is there, write its steps in the verbs of story.py and
take both away.
"""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection

from .seen import see
from .story import Story

CASES = json.loads((Path(__file__).parent / "cases.json").read_text(), parse_float=Decimal)
PLAYED = [case for case in CASES if "left_out" not in case]
LATER = {"campaigns", "messages"}


@pytest.mark.django_db
@pytest.mark.parametrize("case", PLAYED, ids=[case["id"] for case in PLAYED])
def test_a_case_ends_as_the_rules_say(case):
    story = Story(case["program"])

    for step in case["steps"]:
        story.play(step)
        check(story, step.get("expect", {}))
    check(story, case.get("ours", case)["expected"])
    connection.check_constraints()


def check(story, expected):
    assert {name: see(story, name, value) for name, value in expected.items()} == expected


def test_every_case_is_told_once_and_has_something_to_check():
    assert len(CASES) == 191
    assert len({case["id"] for case in CASES}) == 191
    assert all(case["name"] and case["steps"] and case["expected"] for case in CASES)


def test_a_case_is_played_or_says_why_not():
    # given
    left_out = [case for case in CASES if "left_out" in case]

    # then
    assert len(PLAYED) >= 110
    assert len(PLAYED) + len(left_out) == len(CASES)
    assert all(len(case["left_out"]) > 10 and "ours" not in case for case in left_out)
    assert {case["waits_for"] for case in left_out if "waits_for" in case} <= LATER
    assert not any("waits_for" in case for case in PLAYED)


def test_a_figure_of_ours_names_the_rule_that_wins_and_differs():
    for case in PLAYED:
        if "ours" in case:
            assert case["ours"]["rule"].split()[0].rstrip(":") in ("rule", "rules", "settings")
            assert case["ours"]["expected"] != case["expected"]


def test_what_a_case_waits_for_is_said_in_its_reason():
    waiting = [case for case in CASES if "waits_for" in case]

    assert all(case["waits_for"] in case["left_out"] and "not built yet" in case["left_out"] for case in waiting)
