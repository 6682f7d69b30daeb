"""What is asked of the API is weighed before it is answered, as Saleor weighs its own lists."""

import pytest
from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, get_named_type
from saleor.graphql.api import schema
from saleor.graphql.query_cost_map import COST_MAP
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response

from .members.members import give, make_members

LEDGERS = """
query($members: Int, $entries: Int) {
  loyaltyMembers(first: $members) {
    edges { node { transactions(first: $entries) { edges { node { points order { id } } } } } }
  }
}
"""
EXPIRATIONS = """
query($members: Int, $entries: Int) {
  loyaltyMembers(first: $members) { edges { node { expirations(first: $entries) { points } } } }
}
"""


def fields_of_ours():
    """Return type and name of each field that the plugin adds, with the field."""
    for type_name, graphql_type in schema.get_type_map().items():
        if isinstance(graphql_type, GraphQLObjectType) and not type_name.endswith(("Connection", "Edge")):
            for name, field in graphql_type.fields.items():
                if type_name != "Mutation" and ("Loyalty" in type_name or name.lower().startswith("loyalty")):
                    yield type_name, name, field


def is_list(field):
    field_type = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    of_objects = isinstance(get_named_type(field_type), GraphQLObjectType)
    return of_objects and (
        isinstance(field_type, GraphQLList) or get_named_type(field_type).name.endswith("Connection")
    )


def test_every_list_has_its_cost_and_grows_with_the_page():
    # when
    lists = [(type_name, name, field) for type_name, name, field in fields_of_ours() if is_list(field)]
    lists = [found for found in lists if found[1] != "errors"]

    # then
    assert len(lists) >= 7
    free = [(type_name, name) for type_name, name, _ in lists if name not in COST_MAP.get(type_name, {})]
    assert free == []
    flat = [
        (type_name, name)
        for type_name, name, field in lists
        if set(COST_MAP[type_name][name].get("multipliers", ())) != {"first", "last"} & set(field.args)
    ]
    assert flat == []


@pytest.mark.parametrize("query", [LEDGERS, EXPIRATIONS])
def test_a_nested_list_that_costs_too_much_is_refused(query, program, staff_with_users, settings):
    # given
    settings.GRAPHQL_QUERY_MAX_COMPLEXITY = 1000
    for member in make_members(3):
        give(member.user, 100)

    # when
    refused = get_graphql_content_from_response(staff_with_users.post_graphql(query, {"members": 50, "entries": 50}))
    answered = get_graphql_content(staff_with_users.post_graphql(query, {"members": 10, "entries": 10}))

    # then
    assert refused["errors"][0]["extensions"]["exception"]["code"] == "QueryCostError"
    assert "data" not in refused
    assert len(answered["data"]["loyaltyMembers"]["edges"]) == 3
