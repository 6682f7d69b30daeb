"""The program's switch and settings, in Saleor's plugin configuration."""

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from saleor.order.models import Order
from saleor.plugins.models import PluginConfiguration

from ..models import ProgramState
from ..settings import ProgramSettings
from .databases import WRITER

PLUGIN_ID = "saleor.loyalty"


def active_settings() -> ProgramSettings | None:
    """Return the settings of the program, None while it is switched off. For work outside a request."""
    configuration = (
        PluginConfiguration.objects.using(WRITER).filter(identifier=PLUGIN_ID, channel=None, active=True).first()
    )
    return None if configuration is None else parse_configuration(configuration.configuration)


def parse_configuration(configuration: list[dict]) -> ProgramSettings:
    """Return the settings that a plugin configuration states.

    Raises:
        SettingsError: with a problem for every field that is not acceptable.

    """
    return ProgramSettings.parse({field["name"]: field.get("value") for field in configuration or []})


def program_switched_on() -> None:
    """Remember where the program begins: orders that are in the shop already never earn.

    After a pause the sweep goes on where it stopped, so that refunds made meanwhile are seen.
    """
    with transaction.atomic():
        newest = Order.objects.using(WRITER).aggregate(number=Max("number"))["number"] or 0
        now = timezone.now()
        beginning = {"active_since": now, "last_order_before": newest, "problem": "", "problem_at": None}
        ProgramState.objects.update_or_create(
            pk=ProgramState.SINGLETON,
            defaults=beginning,
            create_defaults={**beginning, "orders_swept_until": now, "users_swept_until": now},
        )
