"""The journeys that come with the program."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .....services.questions.surveys import surveys
from ...models import MessageTemplate
from ..models import Journey
from ..rules.shipped import SHIPPED, Shipped
from .rows import create_journey


def install_journeys(*, now: datetime) -> None:
    """Create each journey that is shipped and is not there, switched off; what operators changed stays.

    One whose template or survey somebody has deleted is left out.
    """
    there = set(Journey.objects.filter(code__in=SHIPPED).values_list("code", flat=True))
    templates = dict(MessageTemplate.objects.values_list("code", "pk"))
    for code, shipped in SHIPPED.items():
        if code not in there and shipped.template in templates:
            _install(code, shipped, templates[shipped.template], now)


def _install(code: str, shipped: Shipped, template_id: int, now: datetime) -> None:
    gives = [_with_number(step) for step in shipped.gives]
    if None in gives:
        return
    fields = {
        "code": code,
        "name": shipped.name,
        "trigger": shipped.trigger,
        "steps": [*gives, {"message": template_id}],
        "exits": [each.value for each in shipped.exits],
        "priority": shipped.priority,
        **(shipped.numbers or {}),
    }
    create_journey(fields=fields, now=now)


def _with_number(step: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return a step with its survey's number in place of the code, None where there is no such survey."""
    if "survey" not in step:
        return step
    known = surveys()
    number = None if known is None else known.number_of(step["survey"])
    return None if number is None else {"survey": number}
