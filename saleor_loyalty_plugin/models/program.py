"""The program's own state, and the terms of a channel."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from .holdout import random_salt


class ProgramState(models.Model):
    """One row: where the program began and how far its sweeps have come."""

    SINGLETON = 1

    active_since = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Null while the program is off, and until it is written where it begins: nothing earns then.",
    )
    last_order_before = models.BigIntegerField(
        default=0,
        help_text="Number of the newest order that was in the shop when the program was switched on.",
    )
    orders_swept_until = models.DateTimeField(null=True, blank=True)
    users_swept_until = models.DateTimeField(null=True, blank=True)
    events_swept_until = models.DateTimeField(null=True, blank=True)
    enrolled_through_user = models.BigIntegerField(default=0)
    holdout_salt = random_salt("Of the holdout of the whole program (setting `program_holdout_percent`).")

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="loyalty_program_is_one")]


class ProgramProblem(models.Model):
    """A failure in words, for the operator. Rows are added and never changed, so that nobody waits for another."""

    text = models.TextField()
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)


class ChannelTerms(models.Model):
    """What differs in one channel. A null takes the program's setting."""

    channel_id = models.IntegerField(unique=True)
    active = models.BooleanField(default=True)
    points_per_currency_unit = models.DecimalField(max_digits=16, decimal_places=4, null=True, blank=True)
    point_value = models.DecimalField(max_digits=16, decimal_places=6, null=True, blank=True)
    free_shipping_minimum_order = models.DecimalField(max_digits=20, decimal_places=3, default=Decimal(0))
    free_shipping_price = models.DecimalField(max_digits=20, decimal_places=3, default=Decimal(0))

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.CheckConstraint(
                condition=(Q(points_per_currency_unit__isnull=True) | Q(points_per_currency_unit__gt=0))
                & (Q(point_value__isnull=True) | Q(point_value__gt=0)),
                name="loyalty_channel_terms_positive",
            ),
            models.CheckConstraint(
                condition=Q(free_shipping_minimum_order__gte=0, free_shipping_price__gte=0),
                name="loyalty_channel_terms_delivery",
            ),
        ]
