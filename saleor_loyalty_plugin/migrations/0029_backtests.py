"""Back-tests on the shop's own orders."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0028_challenges"),
    ]

    operations = [
        migrations.CreateModel(
            name="Backtest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="Of the program, in the report.", max_length=64)),
                ("program", models.TextField(help_text="The program file, TOML.")),
                (
                    "since",
                    models.DateTimeField(blank=True, help_text="Orders placed from then on; null: all.", null=True),
                ),
                ("until", models.DateTimeField(blank=True, help_text="Orders placed before; null: all.", null=True)),
                (
                    "currency",
                    models.CharField(
                        blank=True, default="", help_text="Of the report, where orders have it.", max_length=3
                    ),
                ),
                (
                    "redemption_percent",
                    models.PositiveSmallIntegerField(help_text="Of 100 chances to spend so many are taken."),
                ),
                ("margin_percent", models.PositiveSmallIntegerField(help_text="What an order leaves of its price.")),
                (
                    "sweep",
                    models.CharField(blank=True, default="", help_text="As the command's `--sweep`.", max_length=255),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "It waits for its turn"),
                            ("running", "It is being run"),
                            ("done", "It has a report"),
                            ("failed", "It ended without a report"),
                            ("cancelled", "Somebody stopped it"),
                        ],
                        default="waiting",
                        max_length=16,
                    ),
                ),
                ("progress", models.PositiveSmallIntegerField(default=0, help_text="In per cent.")),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("claim", models.UUIDField(blank=True, help_text="Of the worker that runs it.", null=True)),
                (
                    "leased_until",
                    models.DateTimeField(blank=True, help_text="A worker silent for so long has stopped.", null=True),
                ),
                ("created_at", models.DateTimeField()),
                ("started_at", models.DateTimeField(blank=True, null=True)),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "failure",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("no_orders", "There are no orders in the period"),
                            ("refused", "The program cannot be run over the orders"),
                            ("missing_library", "The worker lacks a library"),
                            ("interrupted", "The workers that ran it stopped"),
                            ("error", "Something went wrong"),
                        ],
                        default="",
                        max_length=16,
                    ),
                ),
                ("problem", models.TextField(blank=True, default="", help_text="Why it failed, in English.")),
                (
                    "files",
                    models.JSONField(
                        blank=True, help_text="The report's files by name, as the command writes them.", null=True
                    ),
                ),
            ],
            options={
                "verbose_name": "back-test",
                "ordering": ("-pk",),
                "indexes": [
                    models.Index(fields=["ended_at"], name="loyalty_backtest_ended"),
                    models.Index(
                        condition=models.Q(("state__in", ["waiting", "running"])),
                        fields=["id"],
                        name="loyalty_backtest_open",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "running")), fields=("state",), name="loyalty_backtest_one_runs"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("claim__isnull", False), ("leased_until__isnull", False), ("state", "running")),
                            models.Q(
                                models.Q(("state", "running"), _negated=True),
                                ("claim__isnull", True),
                                ("leased_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="loyalty_backtest_claim",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("files__isnull", False), ("state", "done")),
                            models.Q(models.Q(("state", "done"), _negated=True), ("files__isnull", True)),
                            _connector="OR",
                        ),
                        name="loyalty_backtest_report",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_at__isnull", True), ("state__in", ["waiting", "running"])),
                            models.Q(
                                models.Q(("state__in", ["waiting", "running"]), _negated=True),
                                ("ended_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="loyalty_backtest_ended_or_open",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("failure__gt", ""), ("problem__gt", ""), ("state", "failed")),
                            models.Q(models.Q(("state", "failed"), _negated=True), ("failure", ""), ("problem", "")),
                            _connector="OR",
                        ),
                        name="loyalty_backtest_failure",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("progress__range", (0, 100)), ("redemption_percent__range", (0, 100))),
                        name="loyalty_backtest_percents",
                    ),
                ],
            },
        ),
    ]
