"""What the plugin adds to Saleor's schema, and that it changes nothing else in it."""

import logging
import re
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import graphene
import pytest
import saleor
from graphql import GraphQLEnumType, GraphQLObjectType
from saleor.graphql import query_cost_map
from saleor.graphql.api import Mutation, Query, schema
from saleor.graphql.core import schema as core_schema
from saleor.graphql.query_cost_map import COST_MAP
from saleor.graphql.schema_printer import print_schema

from saleor_loyalty_plugin.graphql import mount as mounting
from saleor_loyalty_plugin.graphql.core.part import SchemaPart
from saleor_loyalty_plugin.host.seams import check_seams, installed
from tests.sdl import added_sdl

OURS = Path(__file__).resolve().parents[2] / "schema" / "loyalty.graphql"
SALEORS = Path(saleor.__file__).parent / "graphql" / "schema.graphql"


@contextmanager
def without_our_additions():
    """Take our types and fields out of the schema for a moment."""
    types = schema.get_type_map()
    taken = [(types, name, types[name]) for name in types if "Loyalty" in name]
    values = {each: each.values for each in types.values() if isinstance(each, GraphQLEnumType)}
    for graphql_type in types.values():
        if isinstance(graphql_type, GraphQLObjectType) and "Loyalty" not in graphql_type.name:
            fields = graphql_type.fields
            taken += [(fields, name, fields[name]) for name in fields if "oyalty" in name]
    before = [(holder, list(holder.items())) for holder, _, _ in taken]
    for holder, name, _ in taken:
        del holder[name]
    for enum in values:
        enum.values = [value for value in enum.values if "LOYALTY" not in value.name]
    try:
        yield
    finally:
        for enum, all_values in values.items():
            enum.values = all_values
        for holder, items in before:
            holder.clear()
            holder.update(items)


def definitions(sdl: str) -> list[str]:
    """Return the definitions of a schema, sorted: Saleor prints them as they are reached, also through our fields."""
    return sorted(re.split(r"\n\n(?=\S)", sdl.strip()))


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
    assert definitions(rest) == definitions(SALEORS.read_text())
    assert print_schema(schema) == with_additions


def test_schema_was_built_with_our_queries_and_mutations():
    # then
    parts = [load().PART for load in mounting._modules().values()]
    assert all(issubclass(Query, part.queries) for part in parts if part.queries)
    assert all(issubclass(Mutation, part.mutations) for part in parts if part.mutations)
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


@pytest.fixture
def schema_not_built(api_not_imported, monkeypatch):
    """Let a test add parts to a schema that nobody builds, with Saleor's places as they are."""
    for place in ("CoreQueries", "CoreMutations"):
        monkeypatch.setattr(core_schema, place, getattr(core_schema, place))
    monkeypatch.setattr(query_cost_map, "COST_MAP", {name: dict(costs) for name, costs in COST_MAP.items()})

    def mount(**parts):
        def load(part):
            if isinstance(part, Exception):
                raise part
            return SimpleNamespace(PART=part)

        monkeypatch.setattr(mounting, "_modules", lambda: {name: partial(load, part) for name, part in parts.items()})
        return mounting.mount()

    return mount


class NoteQueries(graphene.ObjectType):
    loyalty_note = graphene.String()


class NoteMutations(graphene.ObjectType):
    loyalty_note_set = graphene.String()


class LoyaltyNote(graphene.ObjectType):
    text = graphene.String()


class LoyaltyNoteInput(graphene.InputObjectType):
    text = graphene.String()


NOTES = SchemaPart(
    queries=NoteQueries,
    mutations=NoteMutations,
    fields=(
        (LoyaltyNote, "author", graphene.Field(graphene.String)),
        (LoyaltyNoteInput, "author", graphene.InputField(graphene.String)),
    ),
    costs={"Query": {"loyaltyNote": {"complexity": 2}}, "LoyaltyNote": {"text": {"complexity": 1}}},
)


@pytest.fixture(autouse=True)
def notes_as_they_are():
    """Take back what a test added."""
    before = [(kind._meta.fields, dict(kind._meta.fields)) for kind in (LoyaltyNote, LoyaltyNoteInput)]
    yield
    for fields, kept in before:
        fields.clear()
        fields.update(kept)


def test_a_part_brings_all_that_it_has(schema_not_built, problems):
    # when
    mounted = schema_not_built(notes=NOTES)

    # then
    assert (mounted, problems()) == (True, [])
    assert "loyalty_note" in core_schema.CoreQueries._meta.fields
    assert "loyalty_note_set" in core_schema.CoreMutations._meta.fields
    assert "author" in LoyaltyNote._meta.fields
    assert "author" in LoyaltyNoteInput._meta.fields
    assert query_cost_map.COST_MAP["Query"]["loyaltyNote"] == {"complexity": 2}
    assert query_cost_map.COST_MAP["Query"]["loyaltyMember"] == {"complexity": 1}
    assert query_cost_map.COST_MAP["LoyaltyNote"] == {"text": {"complexity": 1}}


def test_a_saleor_without_the_places_starts_all_the_same(schema_not_built, monkeypatch, caplog, problems):
    # given
    monkeypatch.delattr(core_schema, "CoreMutations")

    # when
    mounted = schema_not_built(notes=NOTES)

    # then
    assert mounted is False
    assert "The API could not be added to Saleor's schema" in caplog.text
    assert problems() == [
        "The API is switched off: module 'saleor.graphql.core.schema' has no attribute 'CoreMutations'"
    ]


def test_a_saleor_without_what_a_part_needs_has_the_rest(schema_not_built, caplog, problems):
    # when
    mounted = schema_not_built(checkout=ImportError("no such loader"), notes=NOTES)

    # then
    assert mounted is True
    assert "Checkout in the API could not be added" in caplog.text
    assert problems() == ["Checkout in the API is switched off: no such loader"]
    assert "author" in LoyaltyNote._meta.fields


@pytest.mark.parametrize(
    ("taken", "problem"),
    [
        ({"fields": ((LoyaltyNote, "text", graphene.Field(graphene.String)),)}, "LoyaltyNote has a field text"),
        ({"queries": NoteQueries}, "CoreQueries has a field loyalty_note"),
        ({"mutations": NoteMutations}, "CoreMutations has a field loyalty_note_set"),
    ],
)
def test_a_part_with_a_name_that_is_taken_changes_nothing(taken, problem, schema_not_built, problems):
    # given
    text = LoyaltyNote._meta.fields["text"]
    reader = (LoyaltyNote, "reader", graphene.Field(graphene.String))
    part = SchemaPart(**{"fields": (reader,), "costs": {"LoyaltyNote": {"reader": {"complexity": 1}}}} | taken)

    # when
    mounted = schema_not_built(notes=NOTES, twice=part)

    # then
    assert mounted is True
    assert problems() == [f"Twice in the API is switched off: {problem} of its own"]
    assert LoyaltyNote._meta.fields["text"] is text
    assert "reader" not in LoyaltyNote._meta.fields
    assert query_cost_map.COST_MAP["LoyaltyNote"] == {"text": {"complexity": 1}}
