"""Saleor's customers: joining the program, and being forgotten by it."""

from typing import Any

from django.db.models.signals import pre_delete
from django.utils import timezone
from saleor.account.models import User

from ...services.members import enroll, forget_erased_members
from ...services.standing.welcomes import remember_welcome
from ...settings import ProgramSettings
from ..guard import guarded
from .states import reconcile, unawarded_orders_of


def welcome(user_id: int, settings: ProgramSettings, *, is_staff: bool = False) -> None:
    """Enrol a customer where everybody joins, and award the orders that Saleor has matched to them (rule 9).

    Saleor reports a changed account of staff as a customer's: staff join with their first order, or by themselves.
    """
    with guarded("enrolling a customer", user_id=user_id):
        if settings.auto_enroll and not is_staff:
            enroll(user_id=user_id, settings=settings, now=timezone.now())
        award_matched_orders([user_id], settings)


def award_matched_orders(user_ids: list[int], settings: ProgramSettings) -> None:
    """Reconcile the users' orders that are not in the ledger yet."""
    for order_id in list(unawarded_orders_of(user_ids, settings).values_list("pk", flat=True)):
        reconcile(order_id, settings)


def remember_welcomes() -> None:
    """Have whoever deletes a customer leave a trace of their welcome points that names nobody."""
    pre_delete.connect(_remember_welcome, sender=User, dispatch_uid="saleor_loyalty_remember_welcome")


def _remember_welcome(sender: Any, instance: Any, **kwargs: Any) -> None:
    with guarded("remembering that a customer was welcomed"):
        remember_welcome(user_id=instance.pk, email=instance.email)


def forget() -> None:
    """Remove what is personal of customers that Saleor has deleted."""
    with guarded("forgetting deleted customers"):
        forget_erased_members()
