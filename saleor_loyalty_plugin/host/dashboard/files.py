"""The built pages, as they lie in the package. Their source is `console/` at the top of the repository."""

import gzip
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WEB = Path(__file__).parent / "web"
# Compressed already.
_AS_IT_IS = {".woff2", ".png"}


@dataclass(frozen=True, slots=True)
class File:
    """A file for browsers."""

    content: bytes
    compressed: bytes | None
    content_type: str


@cache
def page() -> str:
    """Return the markup of every page, with marks for what is different in each answer."""
    return (WEB / "index.html").read_text(encoding="utf-8")


@cache
def assets() -> dict[str, File]:
    """Return the files that the pages load, by name; each name says what is in it."""
    return {path.name: _read(path) for path in sorted((WEB / "assets").iterdir())}


def _read(path: Path) -> File:
    content = path.read_bytes()
    compressed = None if path.suffix in _AS_IT_IS else gzip.compress(content, mtime=0)
    return File(content, compressed, _content_type(path))


def _content_type(path: Path) -> str:
    # Not what the machine's own table says of scripts: browsers refuse a module that is called plain text.
    known = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".woff2": "font/woff2"}
    return known.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
