"""The features that are installed, one line each. Without its folder and its line a feature is gone and the core works.

A feature's modules are found by their names; each is optional:

- `models`: its tables, loaded with the core's.
- `listeners`: `listen()` connects it to the core's news (signals.py).
- `answers`: `answer()` has it answer the core's questions (services/questions).
- `joining`: `join()` connects it to news that its tasks act on, inside Saleor alone.
- `tasks`: its periodic work, on Saleor's Celery.
- `pages`: `answer(request, path, settings)`, what it shows over the plugin's own address; None for paths of others.
- `graphql.schema`: `PART`, what it adds to the schema (graphql/core/part.py).
"""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

FEATURES: tuple[str, ...] = (
    "audience",
    "birthdays",
    "campaigns",
    "books",
    "events",
    "voice",
    "messages",
    "company",
    "play",
    "studies",
)


def parts(name: str) -> Iterator[ModuleType]:
    """Return the module `name` of each feature that has one, in the order of the list."""
    for feature in FEATURES:
        if (module := module_of(feature, name)) is not None:
            yield module


def module_of(feature: str, name: str) -> ModuleType | None:
    """Return the module `name` of a feature, None where it has none."""
    package = f"{__package__}.{feature}"
    if not all(find_spec(f"{package}.{path}") for path in _with_packages(name)):
        return None
    return import_module(f"{package}.{name}")


def _with_packages(name: str) -> list[str]:
    steps = name.split(".")
    return [".".join(steps[:count]) for count in range(1, len(steps) + 1)]
