"""Back-tests: what was asked for, how far it is, and what it told."""

from django.db import models
from django.db.models import Q


class BacktestState(models.TextChoices):
    """Where a back-test is."""

    WAITING = "waiting", "It waits for its turn"
    RUNNING = "running", "It is being run"
    DONE = "done", "It has a report"
    FAILED = "failed", "It ended without a report"
    CANCELLED = "cancelled", "Somebody stopped it"


class BacktestFailure(models.TextChoices):
    """Why one ended without a report."""

    NO_ORDERS = "no_orders", "There are no orders in the period"
    REFUSED = "refused", "The program cannot be run over the orders"
    MISSING_LIBRARY = "missing_library", "The worker lacks a library"
    INTERRUPTED = "interrupted", "The workers that ran it stopped"
    ERROR = "error", "Something went wrong"


OPEN = (BacktestState.WAITING, BacktestState.RUNNING)


class Backtest(models.Model):
    """A program over the shop's own orders. Nothing in it names a customer."""

    name = models.CharField(max_length=64, help_text="Of the program, in the report.")
    program = models.TextField(help_text="The program file, TOML.")
    since = models.DateTimeField(null=True, blank=True, help_text="Orders placed from then on; null: all.")
    until = models.DateTimeField(null=True, blank=True, help_text="Orders placed before; null: all.")
    currency = models.CharField(max_length=3, blank=True, default="", help_text="Of the report, where orders have it.")
    redemption_percent = models.PositiveSmallIntegerField(help_text="Of 100 chances to spend so many are taken.")
    margin_percent = models.PositiveSmallIntegerField(help_text="What an order leaves of its price.")
    sweep = models.CharField(max_length=255, blank=True, default="", help_text="As the command's `--sweep`.")
    state = models.CharField(max_length=16, choices=BacktestState.choices, default=BacktestState.WAITING)
    progress = models.PositiveSmallIntegerField(default=0, help_text="In per cent.")
    attempts = models.PositiveSmallIntegerField(default=0)
    claim = models.UUIDField(null=True, blank=True, help_text="Of the worker that runs it.")
    leased_until = models.DateTimeField(null=True, blank=True, help_text="A worker silent for so long has stopped.")
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    failure = models.CharField(max_length=16, choices=BacktestFailure.choices, blank=True, default="")
    problem = models.TextField(blank=True, default="", help_text="Why it failed, in English.")
    files = models.JSONField(null=True, blank=True, help_text="The report's files by name, as the command writes them.")

    class Meta:
        ordering = ("-pk",)
        verbose_name = "back-test"
        indexes = [
            models.Index(fields=["ended_at"], name="loyalty_backtest_ended"),
            models.Index(fields=["id"], name="loyalty_backtest_open", condition=Q(state__in=["waiting", "running"])),
        ]
        constraints = [
            models.UniqueConstraint(fields=["state"], condition=Q(state="running"), name="loyalty_backtest_one_runs"),
            models.CheckConstraint(
                condition=Q(state="running", claim__isnull=False, leased_until__isnull=False)
                | (~Q(state="running") & Q(claim__isnull=True, leased_until__isnull=True)),
                name="loyalty_backtest_claim",
            ),
            models.CheckConstraint(
                condition=Q(state="done", files__isnull=False) | (~Q(state="done") & Q(files__isnull=True)),
                name="loyalty_backtest_report",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "running"], ended_at__isnull=True)
                | (~Q(state__in=["waiting", "running"]) & Q(ended_at__isnull=False)),
                name="loyalty_backtest_ended_or_open",
            ),
            models.CheckConstraint(
                condition=Q(state="failed", problem__gt="", failure__gt="")
                | (~Q(state="failed") & Q(problem="", failure="")),
                name="loyalty_backtest_failure",
            ),
            models.CheckConstraint(
                condition=Q(progress__range=(0, 100), redemption_percent__range=(0, 100)),
                name="loyalty_backtest_percents",
            ),
        ]
