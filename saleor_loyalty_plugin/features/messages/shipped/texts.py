"""The texts of the messages that are shipped, by code and language: subject and body, in Handlebars."""

from . import english, finnish, polish, russian

_LANGUAGES = {"en": english.TEXTS, "fi": finnish.TEXTS, "pl": polish.TEXTS, "ru": russian.TEXTS}

SHIPPED: dict[str, dict[str, tuple[str, str]]] = {
    code: {language: texts[code] for language, texts in _LANGUAGES.items()} for code in english.TEXTS
}
