"""What members write, and what is written for them in several languages."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...services.checks import check_storable, check_text

_MARKUP = re.compile(r"<[A-Za-z/!?]")
_LINES = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")
_SIGNS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

type Texts = Mapping[str, Mapping[str, Any]]
"""Texts by language, as the schema writes its code, each by name."""


def check_line(value: str, *, field: str, maximum: int) -> str:
    """Return one line that a member wrote, without space around it.

    Raises:
        LoyaltyError: it is blank, longer than `maximum`, has a line break or markup, or cannot be stored.

    """
    line = check_text(value, field=field, maximum=maximum)
    if _LINES.search(line):
        raise LoyaltyError("Write it in one line.", field=field)
    return _without_markup(line, field)


def check_lines(value: str, *, field: str, maximum: int) -> str:
    """Return what a member wrote, in one or several lines, without space around it.

    Raises:
        LoyaltyError: it is blank, longer than `maximum`, has markup, or cannot be stored.

    """
    text = check_text(value, field=field, maximum=maximum).replace("\r\n", "\n")
    if _SIGNS.search(text):
        raise LoyaltyError("This field has a sign that is no text.", field=field)
    return _without_markup(text, field)


def _without_markup(text: str, field: str) -> str:
    if _MARKUP.search(text):
        raise LoyaltyError("Write it as plain text, without tags such as <b>.", field=field)
    return text


def check_translations(
    present: Texts, given: Sequence[Mapping[str, Any]] | None, *, maximum: int, field: str = "translations"
) -> dict[str, dict[str, Any]]:
    """Return the texts that there are once those with `language` and `text` are kept; an empty one goes.

    Raises:
        LoyaltyError: a text is longer than `maximum` or cannot be stored.

    """
    texts = {language: dict(text) for language, text in present.items()}
    for each in given or ():
        text = check_storable(each["text"], field=field).strip()
        if len(text) > maximum:
            raise LoyaltyError(f"Enter at most {maximum:,} characters.", field=field)
        texts[each["language"]] = {"text": text}
    return {language: text for language, text in texts.items() if text["text"]}


def in_language(own: str, texts: Texts, language: str | None) -> str:
    """Return a text in a language, its own where there is none in it."""
    return str(found(texts, language).get("text") or own)


def found(texts: Texts, language: str | None) -> Mapping[str, Any]:
    """Return the texts in a language, or for every region in it; nothing where there are none."""
    wanted = _code(language or "")
    by_code = {_code(code): text for code, text in texts.items()}
    return by_code.get(wanted) or by_code.get(wanted.partition("-")[0]) or {}


def _code(language: str) -> str:
    # Saleor writes pt-br for a customer, and PT_BR for the same in its schema.
    return language.lower().replace("_", "-")


def not_found(what: str, *, field: str) -> LoyaltyError:
    """Return the refusal of an ID of what is not there, is switched off or is another's."""
    return LoyaltyError(f"There is no such {what}.", field=field, code=LoyaltyErrorCode.NOT_FOUND)
