"""What the running schema has that Saleor's own has not."""

import re
from functools import cache
from pathlib import Path

import saleor
from graphql import GraphQLInterfaceType, GraphQLObjectType
from saleor.graphql.api import schema

SALEORS = Path(saleor.__file__).parent / "graphql" / "schema.graphql"
# Saleor's parser reads neither the descriptions nor the directives that its printer writes.
TYPE = re.compile(r"^(?:type|interface) (\w+)[^{]*\{$(.*?)^\}$", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^  (\w+)[(:]", re.MULTILINE)
DESCRIPTION = re.compile(r'"""(?:[^"]|"(?!""))*"""')


@cache
def added_fields() -> dict[str, object]:
    """Return our fields by `Type.name`: every field of our types, and ours on Saleor's."""
    saleors = DESCRIPTION.sub("", SALEORS.read_text())
    theirs = {f"{found[1]}.{field}" for found in TYPE.finditer(saleors) for field in FIELD.findall(found[2])}
    return {
        f"{type_name}.{name}": field
        for type_name, graphql_type in schema.get_type_map().items()
        if isinstance(graphql_type, GraphQLObjectType | GraphQLInterfaceType) and not type_name.startswith("_")
        for name, field in graphql_type.fields.items()
        if f"{type_name}.{name}" not in theirs
    }
