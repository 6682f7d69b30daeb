"""Members' codes: their number in letters that cannot be mistaken, so that no code is kept and none is guessed."""

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
SIZE = len(LETTERS) ** LENGTH
# Odd, so that every number has a code of its own; neighbours have codes that have nothing in common.
FACTOR, SHIFT = 679_891_637_963, 311_187_400_719
BACK: int = pow(FACTOR, -1, SIZE)
READ_AS = str.maketrans("OIL", "011", " -")


def code_of(number: int) -> str:
    """Return the code of a member's number, 8 letters and digits; other numbers below 32 ** 8 have other codes."""
    mixed = (number * FACTOR + SHIFT) % SIZE
    return "".join(LETTERS[mixed // len(LETTERS) ** place % len(LETTERS)] for place in reversed(range(LENGTH)))


def number_of(code: str) -> int | None:
    """Return the number whose code it is, also typed in small letters or with O for 0; None for no code."""
    letters = code.upper().translate(READ_AS)
    if len(letters) != LENGTH or any(letter not in LETTERS for letter in letters):
        return None
    mixed = 0
    for letter in letters:
        mixed = mixed * len(LETTERS) + LETTERS.index(letter)
    number: int = (mixed - SHIFT) * BACK % SIZE
    return number
