"""What counts as text, and what headers of files say."""

import re


def is_storable(text: str) -> bool:
    """Return whether a database and UTF-8 can carry the text: JSON allows a NUL and halves of characters in it."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def plain(header: str) -> str:
    """Return a header in small letters and digits with _ between words: `Subtotal (inc tax)` is subtotal_inc_tax."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", header)
    return re.sub(r"[^0-9a-z]+", "_", words.lower()).strip("_")
