"""The journeys that come with the program."""

from datetime import datetime

from ...models import MessageTemplate
from ..models import Journey
from ..rules.shipped import SHIPPED, Shipped
from .rows import create_journey


def install_journeys(*, now: datetime) -> None:
    """Create each journey that is shipped and is not there, switched off; what operators changed stays.

    One whose template somebody has deleted is left out.
    """
    there = set(Journey.objects.filter(code__in=SHIPPED).values_list("code", flat=True))
    templates = dict(MessageTemplate.objects.values_list("code", "pk"))
    for code, shipped in SHIPPED.items():
        if code not in there and shipped.template in templates:
            _install(code, shipped, templates[shipped.template], now)


def _install(code: str, shipped: Shipped, template_id: int, now: datetime) -> None:
    fields = {
        "code": code,
        "name": shipped.name,
        "trigger": shipped.trigger,
        "steps": [*shipped.gives, {"message": template_id}],
        "exits": [each.value for each in shipped.exits],
        "priority": shipped.priority,
        **(shipped.numbers or {}),
    }
    create_journey(fields=fields, now=now)
