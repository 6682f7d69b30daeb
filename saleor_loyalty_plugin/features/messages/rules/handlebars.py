"""What a template may say, a part of Handlebars: fields, Saleor's helpers, `if`, `unless`, `each`.

The library that renders templates puts names that it does not know into Python code as they are, and reads attributes
of what it is given. So nothing reaches it that is not checked here word by word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .fields import FIELDS, LISTS

HELPERS = ("compare", "format_address", "format_datetime", "get_product_image_thumbnail", "price")
NAMED = ("display_gross", "include_phone", "inline", "latin", "date_format")
BLOCKS = ("if", "unless", "each")
_TAG = re.compile(r"\{\{(?P<inside>(?:(?!\{\{|\}\}).)*)\}\}", re.DOTALL)
_STRING = r'"[^"\\\n{}]*"' + r"|'[^'\\\n{}]*'"
_WORD = re.compile(rf"\s*(?:(?P<string>{_STRING})|(?P<mark>[()])|(?P<word>[A-Za-z0-9_@./=-]+))")
_VALUE = re.compile(r"-?[0-9]{1,9}|true|false|null")
_OF_ENTRY = ("@index", "@first", "@last")
MISTAKE = "Write {{field}}, {{#if field}} … {{else}} … {{/if}}, {{#each items}} … {{/each}} or {{helper field}}."


class TemplateError(Exception):
    """A template is refused; the message, for people, says where and why, `part` in which of a text: subject, body."""

    def __init__(self, message: str, part: str = "body") -> None:
        super().__init__(message)
        self.part = part


@dataclass(frozen=True, slots=True)
class _Block:
    name: str
    line: int
    entries: str = ""
    """The list that `each` goes through."""


def check_template(source: str) -> set[str]:
    """Return the fields that a template uses.

    Raises:
        TemplateError: it is broken, or uses a field or helper that there is not.

    """
    return _Check(source).run()


class _Check:
    def __init__(self, source: str) -> None:
        self.source = source
        self.used: set[str] = set()
        self.open: list[_Block] = []

    def run(self) -> set[str]:
        """Look at each tag, and at what is between them."""
        end = 0
        for tag in _TAG.finditer(self.source):
            self._between(end, tag.start())
            self._tag(tag["inside"].strip("~").strip(), self._line(tag.start()))
            end = tag.end()
        self._between(end, len(self.source))
        if self.open:
            raise TemplateError(f"Line {self.open[-1].line}: {{{{#{self.open[-1].name}}}}} is not closed.")
        return self.used

    def _line(self, position: int) -> int:
        return self.source.count("\n", 0, position) + 1

    def _between(self, start: int, end: int) -> None:
        text = self.source[start:end]
        # A brace beside a tag would make it one of three or four, which is not escaped or taken as it is.
        beside = (start > 0 and text.startswith("}")) or (end < len(self.source) and text.endswith("{"))
        if "{{" in text or "}}" in text or beside:
            raise TemplateError(f"Line {self._line(start)}: {MISTAKE}")

    def _tag(self, inside: str, line: int) -> None:
        if inside.startswith("!"):
            return
        if inside.startswith("#"):
            self._begin(inside[1:], line)
        elif inside.startswith("/"):
            self._end(inside[1:].strip(), line)
        elif inside == "else":
            self._otherwise(line)
        else:
            self._expression(list(_words(inside, line)), line)

    def _begin(self, inside: str, line: int) -> None:
        name, *arguments = [*_words(inside, line)] or [""]
        if name not in BLOCKS or not arguments:
            raise TemplateError(f"Line {line}: {MISTAKE}")
        if name == "each":
            self._begin_each(arguments, line)
            return
        if self._arguments(arguments, line) != 1:
            raise TemplateError(f"Line {line}: {{{{#{name}}}}} takes one field.")
        self.open.append(_Block(name, line))

    def _begin_each(self, arguments: list[str], line: int) -> None:
        if len(arguments) != 1 or arguments[0] not in LISTS or self._entries():
            raise TemplateError(f"Line {line}: {{{{#each}}}} takes one of: {', '.join(LISTS)}.")
        self.used.add(arguments[0])
        self.open.append(_Block("each", line, arguments[0]))

    def _end(self, name: str, line: int) -> None:
        if not self.open or self.open[-1].name.removesuffix(" else") != name:
            raise TemplateError(f"Line {line}: {{{{/{name}}}}} closes nothing.")
        self.open.pop()

    def _otherwise(self, line: int) -> None:
        if not self.open or self.open[-1].name not in ("if", "each"):
            raise TemplateError(f"Line {line}: {{{{else}}}} stands once, between {{{{#if}}}} and {{{{/if}}}}.")
        block = self.open.pop()
        # In the else of `each` there is no entry.
        self.open.append(_Block(f"{block.name} else", line))

    def _entries(self) -> str:
        return next((block.entries for block in self.open if block.entries), "")

    def _expression(self, words: list[str], line: int) -> None:
        if not words:
            raise TemplateError(f"Line {line}: {MISTAKE}")
        if words[0] in LISTS:
            raise TemplateError(f"Line {line}: write {{{{#each {words[0]}}}}} … {{{{/each}}}}.")
        if len(words) == 1:
            self._field(words[0], line)
        else:
            self._helper(words, line)

    def _helper(self, words: list[str], line: int) -> None:
        if words[0] not in HELPERS:
            raise TemplateError(f"Line {line}: there is no helper {words[0]}. There are: {', '.join(HELPERS)}.")
        self._arguments(words[1:], line)

    def _arguments(self, words: list[str], line: int) -> int:
        """Look at arguments of a helper or block, with helpers in parentheses among them; return how many there are."""
        count, at = 0, 0
        while at < len(words):
            if words[at] == "(":
                end = _closing(words, at, line)
                self._helper(words[at + 1 : end], line)
                at = end
            else:
                self._argument(words[at], line)
            count, at = count + 1, at + 1
        return count

    def _argument(self, word: str, line: int) -> None:
        if word[0] in "\"'":
            return
        name, equals, value = word.partition("=")
        if equals and name not in NAMED:
            raise TemplateError(f"Line {line}: {MISTAKE}")
        given = value if equals else word
        if not _VALUE.fullmatch(given):
            self._field(given, line)

    def _field(self, path: str, line: int) -> None:
        entries = self._entries()
        name = path.removeprefix("this.")
        if entries and (name in LISTS[entries] or path in _OF_ENTRY):
            self.used.add(f"{entries}.{name}")
            return
        # From among the entries of a list, what is outside is asked for from outside.
        outside = path.removeprefix("../") if entries else path
        if outside not in FIELDS or outside in LISTS and len(path) != len(outside) or (entries and outside == path):
            where = f" of {entries} (write ../ before fields of the message)" if entries else ""
            known = LISTS[entries] if entries else FIELDS
            raise TemplateError(f"Line {line}: there is no field {path}{where}. There are: {', '.join(known)}.")
        self.used.add(outside)


def _words(inside: str, line: int) -> Iterator[str]:
    """Yield the words of a tag: names, values, strings with their quotes, parentheses."""
    at = 0
    inside = inside.rstrip()
    while at < len(inside):
        found = _WORD.match(inside, at)
        if found is None:
            raise TemplateError(f"Line {line}: {MISTAKE}")
        yield found["string"] or found["mark"] or found["word"]
        at = found.end()


def _closing(words: list[str], start: int, line: int) -> int:
    depth = 0
    for at in range(start, len(words)):
        depth += (words[at] == "(") - (words[at] == ")")
        if depth == 0 and at > start + 1:
            return at
    raise TemplateError(f"Line {line}: {MISTAKE}")
