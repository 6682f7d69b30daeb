from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.decorators import one_of_permissions_required


class AddedField(PermissionsField):
    """A field that a part adds to another's type, with its resolver: of that Saleor's own field asks no permission."""

    def __init__(self, *args, resolver, permissions, **kwargs):
        resolver = one_of_permissions_required(permissions)(resolver)
        super().__init__(*args, resolver=resolver, permissions=permissions, **kwargs)
