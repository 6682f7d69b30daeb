"""In which language a member is written to (rule 56)."""

from collections.abc import Container

FALLBACK = "en"


def language_of(code: str, *, there: Container[str]) -> str:
    """Return the language of a text for who uses `code` in Saleor, such as pl or pt-br: theirs, else English.

    A text in the language without a region does for every region.
    """
    code = code.lower()
    return next((each for each in (code, code.split("-")[0]) if each in there), FALLBACK)
