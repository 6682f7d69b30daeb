import graphene
from django.core.exceptions import ValidationError
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise
from saleor.permission.enums import DiscountPermissions

from ....host.evaluation import evaluate_tiers_task
from ....host.program.settings import PLUGIN_ID, parse_configuration
from ....host.queueing import hurry
from ...core.changes import changed_by_caller
from ...core.descriptions import ADDED_IN_02
from ...core.mutations import LoyaltyMutation
from ..given import SettingsRefused, with_given, written
from ..types import LoyaltySettings, LoyaltySettingsInput

# Members may qualify for another tier by these.
QUALIFYING = {"qualification_basis", "qualification_window", "downgrade_grace_days", "points_per_currency_unit"}


class LoyaltySettingsUpdate(LoyaltyMutation):
    settings = graphene.Field(LoyaltySettings, description="The settings that hold now." + ADDED_IN_02)

    class Arguments:
        input = LoyaltySettingsInput(required=True, description="Settings to change." + ADDED_IN_02)

    class Meta:
        description = (
            "Changes settings of the program, for orders placed from then on. Where one is refused, each that is wrong "
            "has an error on its field, and nothing is changed." + ADDED_IN_02
        )
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        try:
            with_given(info, input)
        except SettingsRefused as refused:
            raise ValidationError(
                {name: ValidationError(text, code=refused.code.value) for name, text in refused.problems.items()}
            ) from refused
        manager = get_plugin_manager_promise(info.context).get()
        with changed_by_caller(info):
            saved = manager.save_plugin_configuration(PLUGIN_ID, None, {"configuration": written(input)})
        if QUALIFYING & input.keys():
            hurry(evaluate_tiers_task)
        return cls(settings=parse_configuration(saved.configuration))
