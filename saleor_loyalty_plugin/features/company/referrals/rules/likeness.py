"""Whether two people may be one, or live together: mailboxes, and what else is known of customers (rule 93)."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from .reasons import Reason

# What decomposing leaves as it is.
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"})
WORD = re.compile(r"[^\W_]+")
DOTS_IGNORED = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}
# Said or left out of one and the same address.
FILLERS = frozenset(
    {
        *("ul", "ulica", "m", "mieszkanie", "nr", "lok"),
        *("st", "street", "rd", "road", "ave", "avenue", "apt", "apartment", "flat", "no"),
        *("ул", "улица", "д", "дом", "кв", "квартира", "г", "as", "asunto"),
    }
)
FEWEST_DIGITS = 7
COMPARED_DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is known of a customer, of their account and of an order."""

    email: str
    last_names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    """Street, house, postal code, place and country of each, in one text."""


def mailbox(email: str) -> str:
    """Return the mailbox that an address is delivered to: without capitals, plus parts, and dots that are ignored."""
    name, _, host = email.strip().lower().rpartition("@")
    name = name.partition("+")[0]
    if host in DOTS_IGNORED:
        name, host = name.replace(".", ""), DOTS_IGNORED[host]
    return f"{name}@{host}"


def alike(one: Person, other: Person) -> frozenset[Reason]:
    """Return what two people have in common."""
    common = {
        Reason.SAME_ADDRESS: _addresses(one.addresses) & _addresses(other.addresses),
        Reason.SAME_PHONE: _phones(one.phones) & _phones(other.phones),
        Reason.SAME_LAST_NAME: _names(one.last_names) & _names(other.last_names),
    }
    return frozenset(reason for reason, shared in common.items() if shared)


def _words(text: str) -> list[str]:
    """Return the words of a text without capitals and marks above or below letters."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    return WORD.findall("".join(sign for sign in decomposed if not unicodedata.combining(sign)))


def _addresses(texts: Iterable[str]) -> set[tuple[str, ...]]:
    kept = (tuple(sorted(word for word in _words(text) if word not in FILLERS)) for text in texts)
    # A place alone is nobody's address.
    return {words for words in kept if any(word[0].isdigit() for word in words) and len(words) > 2}


def _phones(texts: Iterable[str]) -> set[str]:
    digits = ("".join(sign for sign in text if sign.isdigit()) for text in texts)
    return {number[-COMPARED_DIGITS:] for number in digits if len(number) >= FEWEST_DIGITS}


def _names(texts: Iterable[str]) -> set[str]:
    return {" ".join(words) for text in texts if (words := _words(text))}
