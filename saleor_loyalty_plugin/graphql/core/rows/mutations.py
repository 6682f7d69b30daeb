"""One shape for the mutations by which operators create, change and delete rows of one kind.

A subclass says what is its own:

    class LoyaltyTierCreate(RowCreate):
        class Meta:
            description = "Creates a tier."
            object_type = LoyaltyTier
            input_type = LoyaltyTierInput
            service = create_tier

Arguments and the returned field follow from the row's name. The service is called with keywords: the row that is there
already under its name (`tier`), and what `clean_input` returns (`fields`). All of it works while the
program is switched off, so that a program can be prepared.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import graphene
from django.db.models import Model
from saleor.graphql.core.mutations import ModelMutationOptions
from saleor.permission.enums import DiscountPermissions

from ..changes import changed_by_caller
from ..errors import typed_errors
from ..moments import aware
from ..mutations import LoyaltyMutation
from ..nodes import node_of


class RowMutation(LoyaltyMutation):
    """What the three have in common. Its steps have the names of Saleor's ModelMutation and are replaced as there.

    Options of Meta beside BaseMutation's, whose `permissions` are MANAGE_DISCOUNTS unless given:
        object_type: the row's type in the schema.
        service: what does it; create and update return the row.
        input_type: the input of create and update.
        return_field_name: the returned field, if it is not named as the row's model.
    """

    returns = "The {}."
    takes = "Fields of the {}."
    """Descriptions of the returned field and of the input, with the row's name put in."""
    added_in = ""
    """Since when it is there, said with each of them."""
    takes_id = True
    references: Mapping[str, Any] = MappingProxyType({})
    """The input's global ids, each with the type it is of. `{"channel": Channel}` hands the service the key as
    `channel_id`, and what it refuses of `channel_id` is an error on `channel`."""

    class Meta:
        abstract = True

    @classmethod
    def __init_subclass_with_meta__(cls, *, object_type, service, input_type=None, return_field_name=None, **options):
        noun = str(object_type._meta.model._meta.verbose_name)
        _meta = ModelMutationOptions(cls)
        _meta.object_type, _meta.service = object_type, service
        _meta.return_field_name = return_field_name or noun.replace(" ", "_")
        _meta.fields = {
            _meta.return_field_name: graphene.Field(object_type, description=cls.returns.format(noun) + cls.added_in)
        }
        ours = {
            "arguments": cls._arguments(noun, input_type),
            "permissions": (DiscountPermissions.MANAGE_DISCOUNTS,),
        }
        super().__init_subclass_with_meta__(_meta=_meta, **ours | options)

    @classmethod
    def _arguments(cls, noun, input_type):
        arguments = {}
        if cls.takes_id:
            arguments["id"] = graphene.ID(required=True, description=f"ID of the {noun}." + cls.added_in)
        if input_type is not None:
            arguments["input"] = input_type(required=True, description=cls.takes.format(noun) + cls.added_in)
        return arguments

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id=None, input=None):
        instance = cls.get_instance(info, id) if cls.takes_id else None
        cleaned = cls.clean_input(info, instance, input)
        with typed_errors({f"{name}_id": name for name in cls.references}), changed_by_caller(info):
            instance = cls.save(instance, cleaned)
        cls.post_save_action(info, instance, cleaned)
        return cls(**cls.answer(instance, cleaned))

    @classmethod
    def get_instance(cls, info, row_id: str) -> Model:
        """Return the row of the argument `id`.

        Raises:
            ValidationError: on `id`, there is none.

        """
        return node_of(cls, info, row_id, only_type=cls._meta.object_type)

    @classmethod
    def clean_input(cls, info, instance: Model | None, data: dict[str, Any]) -> dict[str, Any]:
        """Return what the service takes besides the row.

        Raises:
            ValidationError: on the input's field, an id that is none of its type.

        """
        fields = {name: aware(value) if isinstance(value, datetime) else value for name, value in data.items()}
        for name, graphene_type in cls.references.items():
            if name in fields:
                node_id = fields.pop(name)
                node = node_id if node_id is None else node_of(cls, info, node_id, only_type=graphene_type, field=name)
                fields[f"{name}_id"] = node and node.pk
        return {"fields": fields}

    @classmethod
    def save(cls, instance: Model | None, cleaned: dict[str, Any]) -> Model:
        """Call the service and return the row."""
        return cls._meta.service(**{cls._meta.return_field_name: instance}, **cleaned)

    @classmethod
    def answer(cls, instance: Model, cleaned: dict[str, Any]) -> dict[str, Any]:
        """Return the fields that are answered."""
        return {cls._meta.return_field_name: instance}

    @classmethod
    def post_save_action(cls, info, instance: Model, cleaned: dict[str, Any]) -> None:
        """Do what follows from the change."""


class RowCreate(RowMutation):
    """`service(fields=...)` returns the new row."""

    returns = "The new {}."
    takes_id = False

    class Meta:
        abstract = True

    @classmethod
    def save(cls, instance, cleaned):
        return cls._meta.service(**cleaned)


class RowUpdate(RowMutation):
    """`service(tier=..., fields=...)` returns the changed row."""

    returns = "The updated {}."
    takes = "Fields to change."

    class Meta:
        abstract = True


class RowDelete(RowMutation):
    """`service(tier=...)` deletes the row; what is answered has the id that it had."""

    returns = "The deleted {}."

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        return {}

    @classmethod
    def save(cls, instance, cleaned):
        pk = instance.pk
        super().save(instance, cleaned)
        instance.pk = pk
        return instance
