"""The program's settings and the loyalty plugin, as a request sees them."""

from dataclasses import replace
from typing import Any

from babel.numbers import get_currency_precision
from django.core.exceptions import ValidationError
from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise

from ...enums import LoyaltyErrorCode
from ...host.program.money import money_of_program
from ...host.program.settings import PLUGIN_ID
from ...settings import ProgramSettings
from .access.visibility import acts_for

DOC_CATEGORY_LOYALTY = "Loyalty"
WITHOUT_CURRENCY = 2
"""Decimal places of amounts where no channel says which currency they are in."""


def active_program(info) -> ProgramSettings | None:
    """Return the settings, None while the program is switched off."""
    return stored_program(info) if is_active(info) else None


def is_active(info) -> bool:
    """Return whether the program is switched on."""
    plugin = _plugin(info)
    return plugin is not None and plugin.active


def stored_program(info) -> ProgramSettings:
    """Return the settings as they are, also while the program is switched off."""
    plugin = _plugin(info)
    return ProgramSettings() if plugin is None else plugin.settings


def prepared_program(info) -> ProgramSettings:
    """Return the settings, also while the program is switched off; for what takes a permission of staff and apps.

    While it is off nothing is awarded, as while earning is stopped (rule 113): the welcome points of who is enrolled
    by staff meanwhile wait.
    """
    settings = stored_program(info)
    return settings if is_active(info) else replace(settings, earning_active=False)


def fraction_digits_of_program(info) -> int:
    """Return how many decimal places amounts of the program's currency have; one query."""
    currency = money_of_program(prepared_program(info)).currency
    return get_currency_precision(currency) if currency else WITHOUT_CURRENCY


def program_for(info, *permissions) -> ProgramSettings | None:
    """Return the settings as the caller may know them: while the program is off, with one of the permissions alone."""
    settings = active_program(info)
    return prepared_program(info) if settings is None and acts_for(info, None, *permissions) else settings


def require_program(info, *permissions) -> ProgramSettings:
    """Return the settings as the caller may know them; for mutations that shoppers may call.

    Raises:
        ValidationError: PROGRAM_INACTIVE, the program is off and the caller has none of the permissions.

    """
    settings = program_for(info, *permissions)
    if settings is None:
        raise ValidationError("The loyalty program is not active.", code=LoyaltyErrorCode.PROGRAM_INACTIVE.value)
    return settings


def _plugin(info) -> Any:
    return get_plugin_manager_promise(info.context).get().get_plugin(PLUGIN_ID)
