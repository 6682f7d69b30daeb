from typing import Any

from django.apps import apps
from django.apps.registry import Apps
from django.db.models.signals import post_migrate

from ...services.changes import shipped
from ...signals import members_erased, members_merged
from .models import Survey
from .polls.services.forgetting import forget_polls
from .polls.services.merging import follow_merge as follow_votes
from .reviews.services.forgetting import forget_reviews
from .reviews.services.merging import follow_merge as follow_reviews
from .surveys.services.forgetting import forget_answers
from .surveys.services.installing import install_surveys
from .surveys.services.merging import follow_merge as follow_askings


def listen() -> None:
    """Hear of a new or upgraded database, and of customers who are gone or merged; a task finds what nobody told of."""
    label = Survey._meta.app_label
    post_migrate.connect(_install, sender=apps.get_app_config(label), dispatch_uid="saleor_loyalty_install_surveys")
    members_erased.connect(_forget, dispatch_uid="saleor_loyalty_forget_voice")
    members_merged.connect(_merge, dispatch_uid="saleor_loyalty_merge_voice")


def _install(sender: Any, apps: Apps = apps, **kwargs: Any) -> None:
    # After a migration to zero, or to before there were any, there is no table.
    if "survey" in apps.all_models[Survey._meta.app_label]:
        with shipped():
            install_surveys()


def _forget(sender: Any, *, member_ids: list[int], **kwargs: Any) -> None:
    forget_answers(member_ids=member_ids)
    forget_reviews(member_ids=member_ids)
    forget_polls(member_ids=member_ids)


def _merge(sender: Any, *, merged_id: int, into_id: int, **kwargs: Any) -> None:
    follow_askings(merged_id=merged_id, into_id=into_id)
    follow_reviews(merged_id=merged_id, into_id=into_id)
    follow_votes(merged_id=merged_id, into_id=into_id)
