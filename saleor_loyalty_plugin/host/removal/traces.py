"""What the program leaves in Saleor's own tables and in the database, besides checkouts."""

from django.core.management import call_command
from django.db import connection
from django_celery_beat.models import PeriodicTask, PeriodicTasks
from saleor.core.models import EventDelivery
from saleor.plugins.models import PluginConfiguration
from saleor.webhook.models import WebhookEvent

from ..program.settings import PLUGIN_ID

APP_LABEL = "saleor_loyalty"
EVENTS = "loyalty_"


def is_installed() -> bool:
    """Return whether the program's tables are in the database."""
    return f"{APP_LABEL}_programstate" in connection.introspection.table_names()


def remove_schedule() -> int:
    """Take our tasks out of the schedule that Saleor's beat keeps in the database; return how many there were.

    A worker without the package knows none of them, and beat would send them for ever.
    """
    _, deleted = PeriodicTask.objects.filter(task__startswith="saleor_loyalty_plugin.").delete()
    if deleted:
        PeriodicTasks.update_changed()
    return deleted.get(PeriodicTask._meta.label, 0)


def remove_events() -> int:
    """Take our events out of apps' webhooks, and out of their logs; return of how many webhooks.

    Saleor cannot show a webhook with an event that it does not know.
    """
    EventDelivery.objects.filter(event_type__startswith=EVENTS).delete()
    asked_for = WebhookEvent.objects.filter(event_type__startswith=EVENTS)
    webhooks = asked_for.values("webhook").distinct().count()
    asked_for.delete()
    return webhooks


def drop_tables() -> None:
    """Drop our tables, functions and records of migrations, and the plugin's settings."""
    call_command("migrate", APP_LABEL, "zero", interactive=False, verbosity=0)
    PluginConfiguration.objects.filter(identifier=PLUGIN_ID).delete()
