"""The program's settings and the loyalty plugin, as a request sees them."""

from django.core.exceptions import ValidationError
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise

from ...enums import LoyaltyErrorCode
from ...host.program import PLUGIN_ID
from ...settings import ProgramSettings

DOC_CATEGORY_LOYALTY = "Loyalty"


def active_program(info) -> ProgramSettings | None:
    """Return the settings, None while the program is switched off."""
    plugin = get_plugin_manager_promise(info.context).get().get_plugin(PLUGIN_ID)
    return plugin.settings if plugin is not None and plugin.active else None


def require_program(info) -> ProgramSettings:
    """Return the settings; for mutations.

    Raises:
        ValidationError: PROGRAM_INACTIVE.

    """
    settings = active_program(info)
    if settings is None:
        raise ValidationError("The loyalty program is not active.", code=LoyaltyErrorCode.PROGRAM_INACTIVE.value)
    return settings
