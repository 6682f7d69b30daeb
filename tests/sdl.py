"""What the plugin adds to Saleor's schema, read from the schema that the running Saleor built."""

import sys

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType
from graphql.utils.schema_printer import _print_enum, _print_fields, _print_input_object, _print_object


def added_sdl(schema) -> str:
    """Return our types, and our fields on Saleor's types as extensions, in alphabetical order."""
    printed = []
    for name, graphql_type in sorted(schema.get_type_map().items()):
        if "Loyalty" in name:
            printed.append(_print_type(graphql_type))
        elif isinstance(graphql_type, GraphQLObjectType) and not name.startswith("__"):
            ours = {key: field for key, field in graphql_type.fields.items() if "oyalty" in key}
            if ours:
                printed.append(_print_extension(name, ours))
    return "\n\n".join(printed) + "\n"


def _print_type(graphql_type) -> str:
    if isinstance(graphql_type, GraphQLEnumType):
        return _print_enum(graphql_type)
    if isinstance(graphql_type, GraphQLInputObjectType):
        return _print_input_object(graphql_type)
    return _print_object(graphql_type)


def _print_extension(name, fields) -> str:
    class Part:
        pass

    part = Part()
    part.fields = fields
    return f"extend type {name} {{\n{_print_fields(part)}\n}}"


if __name__ == "__main__":
    import django

    django.setup()
    from saleor.graphql.api import schema

    sys.stdout.write(added_sdl(schema))
