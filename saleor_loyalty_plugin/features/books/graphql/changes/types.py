import graphene
from saleor.graphql.account.dataloaders import UserByUserIdLoader
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import ModelObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.connections import LoyaltyConnection
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ... import models


class LoyaltyChange(ModelObjectType[models.ProgramChange]):
    id = graphene.GlobalID(required=True, description="ID of the change." + ADDED_IN_02)
    at = DateTime(required=True, description="When it was made." + ADDED_IN_02)
    actor = graphene.Field(
        "saleor.graphql.account.types.User",
        description="Who of the staff; null for an app, or where the user was deleted." + ADDED_IN_02,
    )
    app = graphene.String(
        description='Identifier or name of the app; "command line", or "unknown" for what nobody told of.' + ADDED_IN_02
    )
    object = graphene.String(
        required=True,
        description="What was changed: `settings`, or the kind of a row and its code, as `tier gold`." + ADDED_IN_02,
    )
    field = graphene.String(
        required=True, description="Which field of it, as the database names it or as the setting." + ADDED_IN_02
    )
    before = graphene.String(description="What was there; null where there was nothing." + ADDED_IN_02)
    after = graphene.String(description="What is there now; null where there is nothing." + ADDED_IN_02)

    class Meta:
        description = "A change of the program. It never changes itself." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.ProgramChange

    @staticmethod
    def resolve_actor(root, info):
        return UserByUserIdLoader(info.context).load(root.actor_id) if root.actor_id else None

    @staticmethod
    def resolve_app(root, _info):
        return root.app or None


class LoyaltyChangeCountableConnection(LoyaltyConnection):
    class Meta:
        node = LoyaltyChange
        added_in = ADDED_IN_02
