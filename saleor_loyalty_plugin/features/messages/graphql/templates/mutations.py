from functools import partial

from saleor.permission.enums import AccountPermissions

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.rows.mutations import RowCreate, RowDelete, RowMutation, RowUpdate
from .....host.program.settings import stored_settings
from ...host.previews import try_made_up
from ...services.templates import create_template, delete_template, update_template
from .types import LoyaltyMessageTemplate, LoyaltyMessageTemplateInput

# As the contract names what is answered.
ANSWER = "template"
OF_USERS = (AccountPermissions.MANAGE_USERS,)


class _TemplateFields(RowMutation):
    added_in = ADDED_IN_02

    class Meta:
        abstract = True

    @classmethod
    def clean_input(cls, info, instance, data):
        cleaned = super().clean_input(info, instance, data)
        return cleaned | {"try_text": partial(try_made_up, settings=stored_settings())}


class LoyaltyMessageTemplateCreate(_TemplateFields, RowCreate):
    class Meta:
        description = "Creates a template of messages." + ADDED_IN_02
        object_type = LoyaltyMessageTemplate
        input_type = LoyaltyMessageTemplateInput
        return_field_name = ANSWER
        service = create_template
        permissions = OF_USERS


class LoyaltyMessageTemplateUpdate(_TemplateFields, RowUpdate):
    class Meta:
        description = "Updates a template of messages. Messages that wait say what it says when they go." + ADDED_IN_02
        object_type = LoyaltyMessageTemplate
        input_type = LoyaltyMessageTemplateInput
        return_field_name = ANSWER
        service = update_template
        permissions = OF_USERS


class LoyaltyMessageTemplateDelete(RowDelete):
    added_in = ADDED_IN_02

    class Meta:
        description = (
            "Deletes a template of messages. Those that are shipped stay, and those that a journey sends." + ADDED_IN_02
        )
        object_type = LoyaltyMessageTemplate
        return_field_name = ANSWER
        service = delete_template
        permissions = OF_USERS
