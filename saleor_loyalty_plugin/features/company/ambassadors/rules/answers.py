"""What an application may say."""

import re

LONGEST_QUESTION = 300
LONGEST_ANSWER = 1000
MOST_QUESTIONS = 10
# What a browser takes for an element, an end of one, a comment or an instruction.
MARKUP = re.compile(r"<[a-z/!?]", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Return whether a page that shows the text as it is would show something else. "5 < 6" is text."""
    return MARKUP.search(text) is not None
