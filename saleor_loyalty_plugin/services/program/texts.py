"""What an operator writes for shoppers and for other programs: texts in several languages, addresses, metadata."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ..checks import check_storable

LONGEST_ADDRESS = 2000
_is_web_address = URLValidator(schemes=["http", "https"])
Texts = list[tuple[str, str]]


def check_address(value: str | None, *, field: str) -> str:
    """Return a web address without space around it; an empty text for none.

    Raises:
        LoyaltyError: it is not one of http or https, or is longer than 2,000 characters.

    """
    address = check_storable(value or "", field=field).strip()
    try:
        if address:
            _is_web_address(address)
    except ValidationError as error:
        raise _no_address(field) from error
    if len(address) > LONGEST_ADDRESS:
        raise _no_address(field)
    return address


def _no_address(field: str) -> LoyaltyError:
    problem = f"Enter an address that begins with https:// or http://, of at most {LONGEST_ADDRESS:,} characters."
    return LoyaltyError(problem, field=field)


def check_metadata(present: Mapping[str, str], items: Sequence[Mapping[str, str]] | None, *, field: str) -> Any:
    """Return what is kept after items with `key` and `value` are set; other keys stay, None leaves none.

    Raises:
        LoyaltyError: REQUIRED, a key is blank; INVALID, a key or value cannot be stored.

    """
    if items is None:
        return {}
    for item in items:
        if not item["key"].strip():
            raise LoyaltyError("Metadata key cannot be empty.", field=field, code=LoyaltyErrorCode.REQUIRED)
        check_storable(item["key"] + item["value"], field=field)
    return {**present, **{item["key"]: item["value"] for item in items}}


def check_texts(translations: Sequence[Mapping[str, str]] | None, *, name: str, field: str) -> Texts:
    """Return languages and texts of translations, whose text has the name `name`.

    Raises:
        LoyaltyError: a text cannot be stored.

    """
    return [
        (translation["language"], check_storable(translation[name], field=field).strip())
        for translation in translations or ()
    ]


def save_texts(row: Any, texts: Texts) -> None:
    """Keep the description of a row with `translations` in other languages; an empty text removes it."""
    for language, text in texts:
        if text:
            row.translations.update_or_create(language_code=language, defaults={"description": text})
        else:
            row.translations.filter(language_code=language).delete()
