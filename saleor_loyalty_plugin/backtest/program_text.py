"""A program file's content as TOML, so that it can be kept, read by people, and changed."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+")


def program_text(data: Mapping[str, Any]) -> str:
    """Return a program file's content as TOML: settings first, then a table for each tier, currency and campaign."""
    plain = {key: value for key, value in data.items() if not isinstance(value, Mapping)}
    blocks = [_lines(plain)] if plain else []
    for table, rows in data.items():
        if isinstance(rows, Mapping):
            blocks += [[f"[{_key(table)}.{_key(code)}]", *_lines(fields)] for code, fields in rows.items()]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _lines(fields: Mapping[str, Any]) -> list[str]:
    return [f"{_key(key)} = {_value(value)}" for key, value in fields.items()]


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else _quoted(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal) and value.is_finite():
        whole = value == value.to_integral_value()
        return f"{value:.0f}" if whole else f"{value.normalize():f}"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return str(value) if isinstance(value, int) else _quoted(str(value))


def _quoted(text: str) -> str:
    # What JSON writes between quotes TOML reads, but for the sign that it leaves as it is.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
