"""Metadata of rows that are ours: Saleor's `updateMetadata` takes its own alone, so they are written in the inputs."""

from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import NonNullList
from saleor.graphql.meta.inputs import MetadataInput, MetadataInputDescription
from saleor.graphql.meta.resolvers import resolve_metadata
from saleor.graphql.meta.types import MetadataItem
from saleor.permission.enums import DiscountPermissions

from ..descriptions import ADDED_IN_02

HOW = "Keys to set; other keys stay, null removes all. "


def metadata() -> NonNullList:
    """Return the field for metadata that everybody may read."""
    return NonNullList(
        MetadataItem,
        required=True,
        description="List of public metadata items. Can be accessed without permissions." + ADDED_IN_02,
        resolver=lambda root, _info: resolve_metadata(root.metadata),
    )


def private_metadata() -> PermissionsField:
    """Return the field for metadata that staff and apps may read."""
    return PermissionsField(
        NonNullList(MetadataItem),
        required=True,
        description="List of private metadata items." + ADDED_IN_02,
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
    )


def read_private_metadata(root, _info):
    """Resolve the field above. Named in the type: of a resolver of its own Saleor's field asks no permission."""
    return resolve_metadata(root.private_metadata)


def metadata_input() -> NonNullList:
    return NonNullList(MetadataInput, description=HOW + MetadataInputDescription.PUBLIC_METADATA_INPUT + ADDED_IN_02)


def private_metadata_input() -> NonNullList:
    return NonNullList(MetadataInput, description=HOW + MetadataInputDescription.PRIVATE_METADATA_INPUT + ADDED_IN_02)
