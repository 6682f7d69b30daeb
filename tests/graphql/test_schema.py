"""What the plugin adds to Saleor's schema, and that it changes nothing else in it."""

import logging
import re
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
import saleor
from graphql import GraphQLObjectType
from saleor.graphql.api import Mutation, Query, schema
from saleor.graphql.core import schema as core_schema
from saleor.graphql.query_cost_map import COST_MAP
from saleor.graphql.schema_printer import print_schema

from saleor_loyalty_plugin.graphql import mount as mounting
from saleor_loyalty_plugin.graphql.schema import LoyaltyMutations, LoyaltyQueries
from saleor_loyalty_plugin.host.seams import check_seams, installed
from tests.sdl import added_sdl

OURS = Path(__file__).resolve().parents[2] / "schema" / "loyalty.graphql"
SALEORS = Path(saleor.__file__).parent / "graphql" / "schema.graphql"


@contextmanager
def without_our_additions():
    """Take our types and fields out of the schema for a moment."""
    types = schema.get_type_map()
    taken = [(types, name, types[name]) for name in types if "Loyalty" in name]
    for graphql_type in types.values():
        if isinstance(graphql_type, GraphQLObjectType) and "Loyalty" not in graphql_type.name:
            fields = graphql_type.fields
            taken += [(fields, name, fields[name]) for name in fields if "oyalty" in name]
    before = [(holder, list(holder.items())) for holder, _, _ in taken]
    for holder, name, _ in taken:
        del holder[name]
    try:
        yield
    finally:
        for holder, items in before:
            holder.clear()
            holder.update(items)


def test_schema_file_says_what_saleor_prints():
    # then
    assert OURS.read_text() == added_sdl(schema), "Run `make schema` and look at what changed."


def test_saleors_own_schema_is_unchanged():
    # given
    with_additions = print_schema(schema)

    # when
    with without_our_additions():
        rest = print_schema(schema)

    # then
    assert rest != with_additions
    assert rest.strip() == SALEORS.read_text().strip()
    assert print_schema(schema) == with_additions


def test_schema_was_built_with_our_queries_and_mutations():
    # then
    assert issubclass(Query, LoyaltyQueries)
    assert issubclass(Mutation, LoyaltyMutations)
    assert {"loyaltyProgram", "loyaltyMember", "loyaltyMembers"} <= set(schema.get_query_type().fields)
    mutations = {"loyaltyEnroll", "loyaltyMemberUpdate", "loyaltyPointsAdjust"}
    assert mutations <= set(schema.get_mutation_type().fields)
    assert "loyalty" in schema.get_type("User").fields
    assert "loyalty" in schema.get_type("Order").fields


def test_our_names_are_of_loyalty_and_not_saleors():
    # given
    theirs = set(re.findall(r"^(?:type|input|enum|interface|union|scalar) (\w+)", SALEORS.read_text(), re.MULTILINE))
    assert "Order" in theirs

    # when
    ours = {name for name in schema.get_type_map() if "Loyalty" in name}

    # then
    assert all(name.startswith(("Loyalty", "CheckoutLoyalty", "OrderLoyalty")) for name in ours)
    assert ours & theirs == set()


def test_every_field_has_a_description():
    # given
    ours = [graphql_type for name, graphql_type in schema.get_type_map().items() if name.startswith("Loyalty")]

    # then
    silent = [
        f"{graphql_type.name}.{name}"
        for graphql_type in ours
        if isinstance(graphql_type, GraphQLObjectType)
        for name, field in graphql_type.fields.items()
        if not field.description and name not in ("edges", "pageInfo", "errors", "cursor", "node", "totalCount")
    ]
    assert silent == []


def test_lists_cost_by_their_size():
    # then
    assert COST_MAP["Query"]["loyaltyMembers"] == {"complexity": 1, "multipliers": ["first", "last"]}
    assert COST_MAP["LoyaltyMember"]["transactions"] == {"complexity": 1, "multipliers": ["first", "last"]}


@pytest.fixture
def problems(monkeypatch):
    """What operators are told, kept from other tests."""
    monkeypatch.setattr(installed, "problems", {})
    return lambda: [message.msg for message in check_seams(None)]


def test_schema_that_was_built_before_is_left_alone(caplog, problems):
    # given
    before = (core_schema.CoreQueries, core_schema.CoreMutations)

    # when
    with caplog.at_level(logging.ERROR, "saleor_loyalty_plugin"):
        mounted = mounting.mount()

    # then
    assert mounted is False
    assert "Saleor's schema was built before the plugin was ready" in caplog.text
    assert (core_schema.CoreQueries, core_schema.CoreMutations) == before
    assert problems() == ["The API is switched off: Saleor's schema was built before the plugin was ready"]


@pytest.fixture
def api_not_imported(monkeypatch):
    monkeypatch.delitem(sys.modules, "saleor.graphql.api")


def test_fields_that_cannot_be_added_do_not_keep_the_shop_from_starting(
    api_not_imported, monkeypatch, caplog, problems
):
    # given
    def fail():
        raise ImportError("no such mixin")

    monkeypatch.setattr(mounting, "_mount", fail)

    # when
    mounted = mounting.mount()

    # then
    assert mounted is False
    assert "the fields could not be added to Saleor's schema" in caplog.text
    assert problems() == ["The API is switched off: no such mixin"]


def test_a_saleor_without_what_the_checkout_needs_has_the_rest(api_not_imported, monkeypatch, caplog, problems):
    # given
    def fail():
        raise ImportError("no such loader")

    monkeypatch.setattr(mounting, "_mount", lambda: None)
    monkeypatch.setattr(mounting, "_mount_checkout", fail)

    # when
    mounted = mounting.mount()

    # then
    assert mounted is True
    assert "Checkout.loyalty could not be added" in caplog.text
    assert problems() == ["Checkout.loyalty in the API is switched off: no such loader"]


def test_field_that_saleor_has_of_its_own_is_not_replaced():
    # given
    graphene_type = schema.get_type("User").graphene_type
    own = graphene_type._meta.fields["email"]

    # when
    with pytest.raises(RuntimeError, match="User has a field email of its own"):
        mounting._add_field(graphene_type, "email", own)

    # then
    assert graphene_type._meta.fields["email"] is own
