"""Texts for shoppers in several languages."""

from collections import defaultdict

import graphene
from saleor.graphql.core.dataloaders import DataLoader
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType, NonNullList

from ....models.texts import Translation
from ..descriptions import ADDED_IN_02
from ..program import DOC_CATEGORY_LOYALTY


def language(added_in: str = "") -> graphene.Argument:
    """Return the argument by which a text is asked for in a language."""
    return graphene.Argument(LanguageCodeEnum, description="The language, where the text is translated." + added_in)


class LoyaltyTranslation(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    text = graphene.String(required=True, description="The text in it." + ADDED_IN_02)

    class Meta:
        description = "A text in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    text = graphene.String(
        required=True, description="The text in it; an empty one removes the translation." + ADDED_IN_02
    )

    class Meta:
        description = "A text in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class TranslationsLoader(DataLoader[int, dict[str, str]]):
    """Texts by language. A subclass says `model`, and in `parent` the column that names the row."""

    model: type[Translation]
    parent: str

    def batch_load(self, keys):
        by_row: dict[int, dict[str, str]] = defaultdict(dict)
        rows = self.model._default_manager.using(self.database_connection_name).filter(**{f"{self.parent}__in": keys})
        for row in rows.order_by("language_code"):
            by_row[getattr(row, self.parent)][row.language_code] = row.description
        return [by_row[key] for key in keys]


def descriptions(loader: type[TranslationsLoader]) -> NonNullList:
    """Return the field for all translations of a row's description."""

    def resolve(root, info):
        return loader(info.context).load(root.pk).then(_as_list)

    return NonNullList(
        LoyaltyTranslation,
        required=True,
        description="The description in other languages." + ADDED_IN_02,
        resolver=resolve,
    )


def _as_list(texts):
    return [LoyaltyTranslation(language=language, text=text) for language, text in texts.items()]


def resolve_description(root, info, loader: type[TranslationsLoader], language_code: str | None):
    """Return a row's description in a language, its own where there is none in it; None for an empty one."""
    own = root.description or None
    if language_code is None:
        return own
    return loader(info.context).load(root.pk).then(lambda texts: texts.get(language_code, own))
