"""What the plugin adds to Saleor's schema, as the running Saleor built it and as Saleor prints schemas."""

import sys
from types import SimpleNamespace

from graphql import GraphQLEnumType, GraphQLObjectType


def added_sdl(schema) -> str:
    """Return our types, and our fields on Saleor's types as extensions, in alphabetical order, with descriptions."""
    # Not before Django is set up.
    from saleor.graphql.schema_printer import print_fields, print_type

    printed = []
    for name, graphql_type in sorted(schema.get_type_map().items()):
        if "Loyalty" in name:
            printed.append(print_type(graphql_type))
        elif isinstance(graphql_type, GraphQLObjectType) and not name.startswith("__"):
            ours = {key: field for key, field in graphql_type.fields.items() if "oyalty" in key}
            if ours:
                printed.append(f"extend type {name}{print_fields(SimpleNamespace(fields=ours))}")
        elif isinstance(graphql_type, GraphQLEnumType):
            values = [value.name for value in graphql_type.values if "LOYALTY" in value.name]
            if values:
                printed.append("\n".join([f"extend enum {name} {{", *(f"  {value}" for value in values), "}"]))
    return "\n\n".join(printed) + "\n"


if __name__ == "__main__":
    import django

    django.setup()
    from saleor.graphql.api import schema

    sys.stdout.write(added_sdl(schema))
