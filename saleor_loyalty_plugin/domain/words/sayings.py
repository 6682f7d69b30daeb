"""What is to be said, apart from the language that it is said in: so it can be kept, and said to anybody later."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from .english import ENGLISH
from .finnish import FINNISH
from .polish import POLISH
from .russian import RUSSIAN

LANGUAGES = {"en": ENGLISH, "ru": RUSSIAN, "pl": POLISH, "fi": FINNISH}


class Saying(NamedTuple):
    """The name of a sentence, and what stands in its places: texts, numbers, and amounts with their currency."""

    sentence: str
    values: Mapping[str, Any]


def saying(sentence: str, **values: Any) -> Saying:
    """Return what is to be said; the values by the names of their places."""
    return Saying(sentence, values)


def say(what: Saying, language: str | None) -> str:
    """Return the sentence in a language, by its code such as `pl` or `pt-br`; in English where it is another."""
    code = (language or "en").partition("-")[0]
    return LANGUAGES.get(code, ENGLISH).write(what.sentence, what.values)


def kept(what: Saying) -> dict[str, Any]:
    """Return what is to be said as JSON can keep it: decimals as texts."""
    return {"say": what.sentence, **{name: _plain(value) for name, value in what.values.items()}}


def said(kept: Mapping[str, Any]) -> Saying:
    """Return what `kept` returned as it was."""
    return Saying(kept["say"], {name: value for name, value in kept.items() if name != "say"})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value if isinstance(value, int) else str(value)
