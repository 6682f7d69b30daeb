"""The API is the one that was promised: every type, field, argument and value of contract.graphql is in the schema."""

from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, parse, print_ast
from graphql.language import ast
from saleor.graphql.api import schema

CONTRACT = parse((Path(__file__).parent / "contract.graphql").read_text())
DEFINITIONS = [getattr(definition, "definition", definition) for definition in CONTRACT.definitions]


def test_the_contract_is_read_whole():
    assert len({definition.name.value for definition in DEFINITIONS}) == len(DEFINITIONS) == 190
    assert {type(definition) for definition in DEFINITIONS} == {
        ast.ObjectTypeDefinition,
        ast.InputObjectTypeDefinition,
        ast.EnumTypeDefinition,
    }


@pytest.mark.parametrize("promised", DEFINITIONS, ids=[definition.name.value for definition in DEFINITIONS])
def test_what_was_promised_is_there(promised):
    # given
    there = schema.get_type_map()[promised.name.value]

    # then
    if isinstance(promised, ast.EnumTypeDefinition):
        assert isinstance(there, GraphQLEnumType)
        assert [value.name.value for value in promised.values] == [value.name for value in there.values]
        return
    is_input = isinstance(promised, ast.InputObjectTypeDefinition)
    assert isinstance(there, GraphQLInputObjectType if is_input else GraphQLObjectType)
    for field in promised.fields:
        found = there.fields[field.name.value]
        assert (field.name.value, str(found.type)) == (field.name.value, print_ast(field.type))
        if not is_input:
            check_arguments(field, found)
    if not is_input:
        assert {name.name.value for name in promised.interfaces} <= {each.name for each in there.interfaces}


def check_arguments(field, found) -> None:
    promised = {argument.name.value: print_ast(argument.type) for argument in field.arguments}
    there = {name: str(argument.type) for name, argument in found.args.items()}
    assert {name: there.get(name) for name in promised} == promised
    # What is not promised, nobody sends.
    assert not [name for name in there if name not in promised and there[name].endswith("!")]
