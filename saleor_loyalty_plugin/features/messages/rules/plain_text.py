"""The text of a message for who reads no HTML."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "table", "tr", "blockquote", "hr"})
_UNSEEN = frozenset({"style", "script", "title"})
_LINE = re.compile(r"[ \t\r\n\f]+")
_GAP = re.compile(r"\n{3,}")


def plain_text(html: str) -> str:
    """Return what HTML says: paragraphs apart, entries of lists on lines of their own, addresses behind their links."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (line.strip(" ") for line in "".join(reader.parts).split("\n"))
    return _GAP.sub("\n\n", "\n".join(lines)).strip() + "\n"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen = 0
        self.address = ""
        self.label = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "br":
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a":
            self.address, self.label = dict(attrs).get("href") or "", ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen -= 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a":
            if self.address and self.address != self.label.strip():
                self.parts.append(f": {self.address}")
            self.address = ""

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        # Spaces that do not break stay as they are.
        text = _LINE.sub(" ", data)
        self.label += text
        self.parts.append(text)
