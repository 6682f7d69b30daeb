"""What a Saleor does over and over in a test run, done once."""

import gc

from django.utils.translation import get_language
from django_countries import Countries


def remember_countries() -> None:
    """Translate and sort the countries once a language: every address and 252 descriptions of the schema ask anew."""
    translated = Countries.__iter__

    def remembered(self):
        names = self.__dict__.setdefault("_remembered", {})
        language = get_language()
        if language not in names:
            names[language] = tuple(translated(self))
        return iter(names[language])

    Countries.__iter__ = remembered


def pytest_collection_finish() -> None:
    """Leave Saleor's modules and schema out of every later garbage collection: they stay to the end."""
    gc.collect()
    gc.freeze()
