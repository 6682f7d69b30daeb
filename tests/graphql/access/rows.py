"""The whole table: the core's, and what each feature brings in tests/features/<name>/access.py."""

import json
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from saleor_loyalty_plugin.features.registry import FEATURES

from . import questions, table


def _features() -> list[ModuleType]:
    names = [f"tests.features.{feature}.access" for feature in FEATURES]
    return [import_module(name) for name in names if find_spec(name)]


def _field(row: str) -> str:
    """Return the field that a row is about, without its note."""
    return row.split(" ", 1)[0]


ACCESS: dict[str, dict[str, str]] = dict(table.ACCESS)
QUESTIONS: dict[str, str] = dict(questions.QUESTIONS)
OPEN: set[str] = set()
for _module in (table, *_features()):
    ACCESS |= _module.ACCESS
    QUESTIONS |= getattr(_module, "QUESTIONS", {})
    OPEN |= {f"{name}.{field}" for name, fields in _module.OPEN.items() for field in fields.split()}


def world_of_features() -> dict[str, str]:
    """Return what the features' `$names` stand for, as GraphQL writes it, having made what they name."""
    worlds = [module.world() for module in _features() if hasattr(module, "world")]
    return {name: json.dumps(value) for world in worlds for name, value in world.items()}


FIELDS = {_field(row) for row in ACCESS}
