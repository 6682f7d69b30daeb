"""Every cell of the table is asked of the running schema, and the table has all that the schema has."""

from contextlib import contextmanager
from datetime import timedelta
from string import Template

import pytest
from django.db import transaction
from saleor.graphql.tests.utils import get_graphql_content_from_response

from tests.services.ledger import tables

from .added import added_fields
from .callers import all_callers
from .rows import ACCESS, FIELDS, OPEN, QUESTIONS, world_of_features
from .table import ALLOWED, NOTHING, REFUSED
from .world import build_world, points_of

WHAT_TO_DO = (
    "Say who may: a row in tests/graphql/access/table.py with its question in questions.py (a feature: "
    "tests/features/<name>/access.py), or, for a field that whoever is given the object may read, its name in OPEN."
)

PARTS = 3


@pytest.fixture
def world(program, customer_user, customer_user2, checkout_with_item, earning_orders, channel_PLN):
    shop = build_world(
        owner=customer_user,
        stranger=customer_user2,
        checkout=checkout_with_item,
        orders=earning_orders(2),
        other_channel=channel_PLN,
    )
    return shop | world_of_features() | {"points": points_of(customer_user)}


@pytest.fixture
def callers(customer_user, customer_user2, channel_USD, channel_PLN, settings):
    # All questions take longer on a busy machine than Saleor's tokens live.
    settings.JWT_TTL_ACCESS = timedelta(days=1)
    return all_callers(owner=customer_user, stranger=customer_user2, here=channel_USD, other_channel=channel_PLN)


# In parts, so that several processes can share them.
@pytest.mark.parametrize("kind", ["reads", "mutations"])
@pytest.mark.parametrize("part", range(PARTS))
def test_everybody_is_answered_what_the_table_says(kind, part, world, callers):
    # given
    rows = [row for row in ACCESS if QUESTIONS[row].startswith("mutation") == (kind == "mutations")][part::PARTS]
    there = tables()

    # when
    wrong = [problem for row in rows for problem in problems(row, world, callers, there)]

    # then
    assert rows
    assert wrong == []


def problems(row, world, callers, there):
    """Return where the answers differ from the table; a mutation that is not allowed must change nothing either.

    `there` is what the tables hold: all that is done is taken back.
    """
    query = Template(QUESTIONS[row]).substitute(world)
    expected = {caller.name: expected_outcome(row, caller) for caller in callers}
    welcome = [caller for caller in callers if expected[caller.name] == ALLOWED]
    found = {}
    with taken_back(query):
        found |= {caller.name: ask(caller, query) for caller in callers if caller not in welcome}
        unchanged = not row.startswith("Mutation.") or tables() == there
    for caller in welcome:
        with taken_back(query):
            found[caller.name] = ask(caller, query)
    problems = [] if unchanged else [f"{row}: something changed for somebody who is not allowed to"]
    return problems + [
        f"{row}, {name}: {found[name]}, not {outcome}" for name, outcome in expected.items() if found[name] != outcome
    ]


@contextmanager
def taken_back(query):
    """Take back what a mutation did; a query may keep the prices that it computed."""
    with transaction.atomic():
        yield
        transaction.set_rollback(query.startswith("mutation"))


def expected_outcome(row, caller):
    return next(outcome for outcome, words in ACCESS[row].items() if caller.fits(words))


def ask(caller, query):
    return outcome_of(get_graphql_content_from_response(caller.client.post_graphql(query)))


def outcome_of(content):
    for error in content.get("errors", ()):
        code = error["extensions"]["exception"]["code"]
        return REFUSED if code == "PermissionDenied" else code
    values = dict(_values(content["data"]))
    if values.get("code"):
        return values["code"]
    return ALLOWED if "asked" in values else NOTHING


def _values(data):
    """Yield names and values of what was looked at and of errors' codes; of several the last that is something."""
    if isinstance(data, list):
        for item in data:
            yield from _values(item)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name in ("asked", "code") and (value or value is False):
                yield name, value
            else:
                yield from _values(value)


def test_every_field_of_ours_is_in_the_table():
    # then
    assert sorted(set(added_fields()) - FIELDS - OPEN) == [], WHAT_TO_DO


def test_the_table_has_nothing_that_is_gone():
    # then
    assert sorted((FIELDS | OPEN) - set(added_fields())) == [], "Take these out of the table: the schema has none."


def test_each_field_is_in_the_table_once():
    # then
    assert sorted(FIELDS & OPEN) == []
    assert set(ACCESS) == set(QUESTIONS)


def test_queries_mutations_and_fields_of_saleors_are_never_just_open():
    # then
    theirs = ("Query.", "Mutation.", "User.", "Order.", "Checkout.", "ProductVariant.")
    assert [field for field in OPEN if field.startswith(theirs)] == []
