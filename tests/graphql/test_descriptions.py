"""Everything of ours in the schema says what it is, and since which version where 0.1 had it not."""

from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, parse
from graphql.language import ast
from saleor.graphql.api import schema

from saleor_loyalty_plugin.graphql.core.descriptions import ADDED_IN_02

FIRST = parse((Path(__file__).parent / "schema_0_1.graphql").read_text())
# Parts of every mutation, every list and every event: their type says since when it is there.
EVERYWHERE = {"errors", "edges", "node", "cursor", "pageInfo", "totalCount", "first", "last", "before", "after"}
EVERYWHERE |= {"issuedAt", "version", "issuingPrincipal", "recipient"}


def described():
    """Yield path and description of each type, field, argument, input field and value of ours."""
    for name, graphql_type in schema.get_type_map().items():
        if "Loyalty" in name:
            yield name, graphql_type.description
        if isinstance(graphql_type, GraphQLEnumType) and "Loyalty" in name:
            yield from ((f"{name}.{value.name}", value.description) for value in graphql_type.values)
        if isinstance(graphql_type, GraphQLObjectType | GraphQLInputObjectType) and not name.startswith("__"):
            for field_name, field in graphql_type.fields.items():
                if "Loyalty" in name or "oyalty" in field_name:
                    yield f"{name}.{field_name}", field.description
                    arguments = getattr(field, "args", {}).items()
                    yield from ((f"{name}.{field_name}.{key}", given.description) for key, given in arguments)


def first_version():
    """Yield the paths of what 0.1 had."""
    for definition in FIRST.definitions:
        defined = getattr(definition, "definition", definition)
        name = defined.name.value
        yield name
        for part in defined.values if isinstance(defined, ast.EnumTypeDefinition) else defined.fields:
            yield f"{name}.{part.name.value}"
            yield from (f"{name}.{part.name.value}.{given.name.value}" for given in getattr(part, "arguments", ()))


DESCRIBED = dict(described())
IN_01 = set(first_version())


def test_everything_is_described():
    # then
    assert len(DESCRIBED) > 400
    assert [path for path, description in DESCRIBED.items() if not (description or "").strip()] == []


def test_what_is_new_since_the_first_version_says_so():
    # given
    new = {path for path in DESCRIBED if path not in IN_01 and path.rsplit(".", 1)[-1] not in EVERYWHERE}
    assert {"LoyaltyLeave", "LoyaltyReward.image", "LoyaltyErrorCode.MEMBER_SUSPENDED"} <= new

    # then
    assert sorted(path for path in new if ADDED_IN_02.strip() not in DESCRIBED[path]) == []


def test_what_was_there_does_not_say_that_it_is_new():
    # then
    assert [path for path in IN_01 if "Added in" in DESCRIBED.get(path, "")] == []


@pytest.mark.parametrize("path", ["LoyaltyReward.active", "LoyaltyMember.suspended", "Query.loyaltyTiers"])
def test_permissions_are_told(path):
    # then
    assert "Requires one of the following permissions: MANAGE_" in DESCRIBED[path]
