"""What is wrong with the program, told where the Dashboard tells what is wrong with an App."""

import pytest
from saleor.app.models import App, AppProblem

from saleor_loyalty_plugin.host.dashboard.problems import tell_problems
from saleor_loyalty_plugin.host.seams import installed

from ..plugin_page import update


@pytest.fixture(autouse=True)
def console(operator):
    update(operator, active=True)


def told():
    return [(row.key, row.message, row.is_critical, row.dismissed) for row in AppProblem.objects.order_by("pk")]


def test_a_problem_is_told_while_it_lasts_and_once(monkeypatch):
    # given
    monkeypatch.setitem(installed.problems, "Free delivery", "no place for it")

    # when
    tell_problems()
    tell_problems()

    # then
    assert told() == [("off: Free delivery", "Free delivery is switched off: no place for it.", True, False)]

    # when it says something else
    monkeypatch.setitem(installed.problems, "Free delivery", "another place")
    tell_problems()

    # then
    assert told() == [("off: Free delivery", "Free delivery is switched off: another place.", True, False)]

    # when it is mended
    monkeypatch.delitem(installed.problems, "Free delivery")
    tell_problems()

    # then
    assert told() == []


def test_what_staff_dismissed_comes_back_only_when_it_says_something_new(monkeypatch):
    # given
    monkeypatch.setitem(installed.problems, "Free delivery", "no place for it")
    tell_problems()
    AppProblem.objects.update(dismissed=True)

    # then
    tell_problems()
    assert [dismissed for *_, dismissed in told()] == [True]

    # when
    monkeypatch.setitem(installed.problems, "Free delivery", "x" * 3000)
    tell_problems()

    # then
    ((_, message, _, dismissed),) = told()
    assert not dismissed
    assert len(message) == 2048


def test_without_an_app_nothing_is_told(monkeypatch):
    # given
    App.objects.all().delete()
    monkeypatch.setitem(installed.problems, "Free delivery", "no place for it")

    # when
    tell_problems()

    # then
    assert told() == []
