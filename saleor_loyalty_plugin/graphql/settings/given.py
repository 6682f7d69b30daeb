"""Settings as an input gives them."""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from saleor.graphql.plugins.dataloaders import get_plugin_manager_promise

from ...enums import LoyaltyErrorCode
from ...host.configuration import check, refusal
from ...host.program.settings import PLUGIN_ID, parse_configuration
from ...settings import ProgramSettings, SettingsError


class SettingsRefused(Exception):
    """Some settings are not acceptable: why, by their names."""

    def __init__(self, problems: Mapping[str, str], code: LoyaltyErrorCode = LoyaltyErrorCode.INVALID) -> None:
        super().__init__(refusal(problems))
        self.problems, self.code = dict(problems), code


def written(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return settings as Saleor keeps them.

    Raises:
        SettingsRefused: one is null.

    """
    if empty := [name for name, value in given.items() if value is None]:
        raise SettingsRefused(dict.fromkeys(empty, "This field cannot be empty."), LoyaltyErrorCode.REQUIRED)
    return [{"name": name, "value": _text(value)} for name, value in given.items()]


def with_given(info, given: Mapping[str, Any]) -> ProgramSettings:
    """Return the program's settings with those that are given.

    Raises:
        SettingsRefused: some are not acceptable.

    """
    plugin = get_plugin_manager_promise(info.context).get().get_plugin(PLUGIN_ID)
    present = [] if plugin is None else plugin.configuration
    configuration = [*(field for field in present if field["name"] not in given), *written(given)]
    try:
        check(configuration)
    except SettingsError as error:
        raise SettingsRefused(error.problems) from error
    return parse_configuration(configuration)


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
