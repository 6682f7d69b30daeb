"""What counts as text."""


def is_storable(text: str) -> bool:
    """Return whether a database and UTF-8 can carry the text: JSON allows a NUL and halves of characters in it."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)
