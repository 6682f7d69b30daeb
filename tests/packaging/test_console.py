"""The built pages are those of the source: told without npm, by a digest that the build keeps.

Where Node and the console's packages are, `make test` also builds anew and compares (dev/console.sh).
"""

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONSOLE = ROOT / "console"
WEB = ROOT / "saleor_loyalty_plugin" / "host" / "dashboard" / "web"
OTHERS = ("index.html", "package-lock.json", "vite.config.ts")


def digest_of_source() -> str:
    """Return what console/vite.config.ts writes: names and contents of all that a build depends on."""
    names = [path.relative_to(CONSOLE).as_posix() for path in (CONSOLE / "src").rglob("*.*") if path.is_file()]
    digest = hashlib.sha256()
    for name in sorted([*names, *OTHERS]):
        digest.update(f"{name}\0".encode())
        digest.update((CONSOLE / name).read_bytes())
    return digest.hexdigest()


def test_the_build_is_that_of_the_source():
    assert (WEB / "source.sha256").read_text().strip() == digest_of_source(), "Run `make console` and commit its build."


def test_every_page_has_what_its_markup_names():
    # given
    markup = (WEB / "index.html").read_text()
    names = {path.name for path in (WEB / "assets").iterdir()}

    # then
    assert sum(f"./assets/{name}" in markup for name in names) >= 2
    assert "%BASE%" in markup
    assert "%PARENTS%" in markup
