"""Draws that anybody can recompute once the day's seed is public (rule 87).

examples/storefront/verify-draw/draws.js says the same.
"""

import hmac
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import accumulate, count

SEED_BYTES = 32
LONGEST_WORD = 64
WHOLE = 10_000
"""What the weights of a game add up to: hundredths of a per cent."""
WORD_BYTES = 8
WORDS = 2**64


def commitment_of(seed: bytes) -> str:
    """Return what is public before the day: the seed's SHA-256 in hexadecimal digits."""
    return sha256(seed).hexdigest()


def drawn(seed: bytes, *, word: str, member: str | None, play: int, total: int) -> int:
    """Return the number that a play draws, from 0 up to `total`, which is not drawn itself.

    Every number is as likely as any other: a word from the last, incomplete round of `total` is skipped.

    Args:
        seed: the day's.
        word: what the member typed, empty where they typed nothing.
        member: whose play it is; None leaves them out of the text.
        play: which of the day's plays of the member it is, from 0.
        total: what the weights add up to, 1 or more.

    """
    named = word if member is None else f"{word}:{member}"
    bound = WORDS - WORDS % total
    return next(each for each in _words(seed, f"{named}:{play}") if each < bound) % total


def _words(seed: bytes, text: str) -> Iterator[int]:
    for cursor in count():
        digest = hmac.digest(seed, f"{text}:{cursor}".encode(), sha256)
        for start in range(0, len(digest), WORD_BYTES):
            yield int.from_bytes(digest[start : start + WORD_BYTES], "big")


def place_of(number: int, weights: Sequence[int]) -> int:
    """Return which of the weights a drawn number falls into, from 0; it is below their sum."""
    return next(place for place, reached in enumerate(accumulate(weights)) if number < reached)


def word_problem(word: str) -> str | None:
    """Return why a word cannot be in a draw's text, None where it can."""
    if len(word) > LONGEST_WORD:
        return f"Enter at most {LONGEST_WORD} characters."
    if ":" in word or not word.isprintable():
        return "Enter letters, digits, spaces and signs on one line, without a colon."
    return None
