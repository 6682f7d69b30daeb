"""Whether two addresses are one, however they are written (rule 91)."""

import re

_WORD = re.compile(r"[^\W_]+")


def same_however_written(street: str, postal_code: str, city: str, country: str) -> str:
    """Return one text for an address, whatever its capitals, signs and order of words; empty where it names no house.

    A street without a number, or a place alone, is nobody's address.
    """
    words = sorted(_WORD.findall(f"{street} {postal_code} {city}".casefold()))
    has_house = any(word[0].isdigit() for word in _WORD.findall(street))
    return " ".join([*words, country.casefold()]) if has_house else ""
