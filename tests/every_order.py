"""Rule 42, asked of every order that any test makes: its steps add up to what it has earned and still earns."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

NEEDS_DATABASE = {"db", "transactional_db"}
# Tests of migrations leave without tables.
WITHOUT_TABLES = "migrated"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """Look at the orders that a test has made, while they are there."""
    result = yield
    fixtures = set(getattr(item, "fixturenames", ()))
    if WITHOUT_TABLES not in fixtures and (item.get_closest_marker("django_db") or NEEDS_DATABASE & fixtures):
        check_orders()
    return result


def check_orders() -> None:
    """Refuse an order with steps that do not add up, or a step that cannot be said."""
    # The rules are tested without a database, and without Django.
    from django.db import connection

    from saleor_loyalty_plugin.models import OrderAward

    if connection.needs_rollback:
        return
    awards = list(OrderAward.objects.filter(base__isnull=False))
    states = _states([award.order_id for award in awards]) if awards else {}
    for award in awards:
        _check(award, states.get(award.order_id))


def _states(order_ids: list[Any]) -> Mapping[Any, Any]:
    from django.apps import apps

    if not apps.is_installed("saleor.order"):
        from tests.orders import known_states

        return known_states()
    from saleor_loyalty_plugin.host.databases import WRITER, allow_reading
    from saleor_loyalty_plugin.host.orders.states import present_states

    with allow_reading(WRITER):
        return present_states(order_ids, using=WRITER)


def _check(award, state) -> None:
    from saleor_loyalty_plugin.domain.earning import points_for
    from saleor_loyalty_plugin.domain.explaining.steps import StepKind
    from saleor_loyalty_plugin.services.earning.awards import terms_of
    from saleor_loyalty_plugin.services.explaining import explain_award, explain_in_full

    in_full = explain_in_full(award)
    assert _sum(in_full) == points_for(award.base, terms_of(award)), f"order {award.order_id}, paid in full"
    _check_sentences(in_full)
    if state is None:
        return
    explained = explain_award(award, state)
    assert _sum(explained.steps) == award.earned + explained.expected, f"order {award.order_id}"
    refunds = [step for step in explained.steps if step.kind is StepKind.REFUND]
    assert all(step.points < 0 for step in refunds), f"order {award.order_id}"
    if not state.void and (not state.fully_paid_once or state.charged >= state.total):
        assert refunds == [], f"nothing was paid back of order {award.order_id}"
    _check_sentences(refunds)


def _sum(steps: Iterable[Any]) -> int:
    return sum(step.points for step in steps)


def _check_sentences(steps: Iterable[Any]) -> None:
    from saleor_loyalty_plugin.domain.words.sayings import LANGUAGES, say

    for step in steps:
        assert step.says
        assert all(say(each, language) for each in step.says for language in LANGUAGES)
