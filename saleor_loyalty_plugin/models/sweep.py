"""What the periodic tasks remember between two of their batches."""

from django.db import models
from django.db.models import Q


class TaskLease(models.Model):
    """Who works at a task now. A lease of a worker that was killed runs out by itself."""

    name = models.CharField(max_length=255, unique=True)
    token = models.UUIDField(help_text="Of the chain of batches that has it.")
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)


class SweepFailure(models.Model):
    """A row of the host that could not be worked on: it is tried again with growing pauses, apart from the others."""

    class Sweep(models.TextChoices):
        ORDERS = "orders", "Orders"
        CUSTOMERS = "customers", "Customers who are to join"

    sweep = models.CharField(max_length=16, choices=Sweep.choices)
    row_id = models.CharField(max_length=36, help_text="The host's id.")
    attempts = models.PositiveIntegerField(default=0)
    failed_since = models.DateTimeField()
    tried_at = models.DateTimeField()
    retry_at = models.DateTimeField(null=True, blank=True, help_text="Null: given up until the row changes.")

    class Meta:
        ordering = ("pk",)
        indexes = [
            models.Index(
                fields=["sweep", "retry_at"], name="loyalty_failure_retry", condition=Q(retry_at__isnull=False)
            ),
        ]
        constraints = [models.UniqueConstraint(fields=["sweep", "row_id"], name="loyalty_failure_once")]
