"""The program's settings as fields of the schema: one for each that there is, so that none is forgotten."""

from collections.abc import Callable
from dataclasses import fields
from decimal import Decimal as Number
from typing import Any

import graphene
from saleor.graphql.core.scalars import Decimal

from ...domain.expiry import ExpiryRounding
from ...domain.orders import AwardOn
from ...domain.tiers.qualification import QualificationBasis, QualificationWindow
from ...host.configuration import FIELDS
from ...settings import ProgramSettings
from ..core.descriptions import ADDED_IN_02
from ..program.enums import (
    LoyaltyAwardOnEnum,
    LoyaltyExpiryRoundingEnum,
    LoyaltyQualificationBasisEnum,
    LoyaltyQualificationWindowEnum,
)

TYPES: dict[type, Callable[..., Any]] = {
    bool: graphene.Boolean,
    int: graphene.Int,
    str: graphene.String,
    Number: Decimal,
    AwardOn: LoyaltyAwardOnEnum,
    ExpiryRounding: LoyaltyExpiryRoundingEnum,
    QualificationBasis: LoyaltyQualificationBasisEnum,
    QualificationWindow: LoyaltyQualificationWindowEnum,
}
# Their help names the words of the plugin's page; the enumerations of the schema say it themselves.
TOLD = {
    "expiry_rounding": "When points expire, by the program's time zone.",
    "award_on": "When an order's points are awarded.",
    "qualification_basis": "What tiers are reached by.",
    "qualification_window": "The time that counts for a tier.",
}


def setting_fields(**options: Any) -> dict[str, Any]:
    """Return a graphene field for each setting by its name; `options` are each one's."""
    return {
        setting.name: TYPES[type(setting.default)](description=_description(setting.name) + ADDED_IN_02, **options)
        for setting in fields(ProgramSettings)
    }


def _description(name: str) -> str:
    label, help_text = FIELDS[name]
    return TOLD.get(name) or f"{label}. {help_text}"
