"""A template with what is known filled in: subject, page and text."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from threading import Lock
from typing import Any

import pybars

from ..rules.handlebars import TemplateError, check_template
from ..rules.layout import in_page, is_whole_page
from ..rules.plain_text import plain_text
from ..selectors.texts import Text
from ..shipped.words import words_in
from .helpers import HELPERS

# The library's compiler has one state for all threads.
_COMPILING = Lock()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message as it goes: one line, a page, and the same as text."""

    subject: str
    html: str
    text: str
    language: str


@lru_cache(maxsize=1024)
def _compiled(source: str) -> Any:
    # Nothing that was not checked is made into code, whoever put it into the table.
    check_template(source)
    with _COMPILING:
        return pybars.Compiler().compile(source)


def _filled(part: str, source: str, context: Mapping[str, Any]) -> str:
    try:
        return str(_compiled(source)(context, helpers=HELPERS))
    except TemplateError as error:
        raise TemplateError(str(error), part) from error
    except Exception as error:
        raise TemplateError(f"A helper does not take what it is given: {error}", part) from error


def render(text: Text, context: Mapping[str, Any], *, purpose: str) -> Rendered:
    """Return a text with `context` in its fields: a value for each that there is (context.py).

    Raises:
        TemplateError: it uses what there is not, or a helper does not take what it is given.

    """
    # A subject is no HTML, and one line: Handlebars escapes, so it is taken back.
    subject = " ".join(unescape(_filled("subject", text.subject, context)).split())
    body = _filled("body", text.body, context)
    html = body if is_whole_page(body) else _page(text, body, subject, context, purpose)
    return Rendered(subject, html, plain_text(html), text.language)


def _page(text: Text, body: str, subject: str, context: Mapping[str, Any], purpose: str) -> str:
    words, program = words_in(text.language), context["program"]["name"]
    return in_page(
        body,
        language=text.language,
        subject=subject,
        program=program,
        why=words.why(purpose).format(program=program),
        stop=words.stop(purpose),
        address=context["unsubscribe_url"],
    )
