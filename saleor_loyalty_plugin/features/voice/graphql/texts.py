"""Texts that are kept with their row, in several languages."""

from collections.abc import Mapping
from typing import Any

from saleor.graphql.core.types import NonNullList

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.rows.translations import LoyaltyTranslation


def translations() -> NonNullList:
    """Return the field for a row's text in other languages."""
    return NonNullList(
        LoyaltyTranslation,
        required=True,
        description="The text in other languages." + ADDED_IN_02,
        resolver=lambda root, _info: as_list(root.translations),
    )


def as_list(texts: Mapping[str, Mapping[str, Any]]) -> list[LoyaltyTranslation]:
    """Return texts as the schema lists them, by language."""
    return [LoyaltyTranslation(language=language, text=text["text"]) for language, text in sorted(texts.items())]
