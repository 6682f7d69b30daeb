from typing import Any

from django.apps import apps
from django.apps.registry import Apps
from django.db.models import Model
from django.db.models.signals import post_migrate
from django.utils import timezone

from ...services.changes import shipped
from ...signals import members_erased, members_merged
from .journeys.models import Journey, JourneyStep
from .journeys.services.installing import install_journeys
from .models import MessageTemplate
from .services.consents import forget_consents
from .services.forgetting import forget_messages
from .services.installing import install_templates
from .services.merging import follow_merge


def listen() -> None:
    """Hear of a new or upgraded database, and of customers who are gone or merged; a task finds what nobody told of."""
    label = MessageTemplate._meta.app_label
    post_migrate.connect(_install, sender=apps.get_app_config(label), dispatch_uid="saleor_loyalty_install_templates")
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_consents")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_messages")


def _install(sender: Any, apps: Apps = apps, **kwargs: Any) -> None:
    # After a migration to zero, or to before there were any, there is no table.
    tables = apps.all_models[MessageTemplate._meta.app_label]
    with shipped():
        if "messagetemplate" in tables:
            install_templates()
        if _is_as_now(tables.get("journeystep"), JourneyStep) and _is_as_now(tables.get("journey"), Journey):
            install_journeys(now=timezone.now())


def _is_as_now(then: type[Model] | None, now: type[Model]) -> bool:
    """Return whether a table takes what this version writes: not so after a migration back."""
    return then is not None and _columns(then) == _columns(now)


def _columns(model: type[Model]) -> dict[str, list[str]]:
    """Return the names of a table's columns, each with the values that it may have, none: any."""
    return {field.name: [value for value, _ in field.choices or ()] for field in model._meta.fields}


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_consents(member_ids=member_ids)
    forget_messages(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_merge(merged_id=merged_id, into_id=into_id, now=timezone.now())
