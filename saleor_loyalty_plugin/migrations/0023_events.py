"""Events with seats: when they open to whom, who has a seat or waits, and what members ask."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0022_referrals_and_gifts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("active", models.BooleanField(default=True)),
                ("title", models.CharField(max_length=128)),
                ("description", models.TextField(blank=True, default="")),
                (
                    "channels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(),
                        blank=True,
                        default=list,
                        help_text="Shown in these; none: in all.",
                        size=None,
                    ),
                ),
                ("place", models.CharField(max_length=255)),
                ("stream", models.URLField(blank=True, default="", help_text="For who has a seat.", max_length=2000)),
                ("starts_at", models.DateTimeField()),
                ("time_zone", models.CharField(max_length=64)),
                ("minutes", models.PositiveIntegerField(help_text="How long it lasts.")),
                ("seats", models.PositiveIntegerField(blank=True, help_text="Null: as many as come.", null=True)),
                (
                    "opens_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Days before the start from which everybody may register; null: at once.",
                        null=True,
                    ),
                ),
                ("by_tier", models.BooleanField(default=False, help_text="Higher tiers go first on the waiting list.")),
                (
                    "offer_hours",
                    models.PositiveSmallIntegerField(
                        default=48,
                        help_text="How long a free seat is kept for who is offered it; 0: it is theirs at once.",
                    ),
                ),
                ("points", models.PositiveIntegerField(blank=True, help_text="For coming.", null=True)),
            ],
            options={
                "ordering": ("starts_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="EventOpening",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("days", models.PositiveSmallIntegerField()),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="EventQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("asked_at", models.DateTimeField()),
                (
                    "turn",
                    models.DecimalField(
                        decimal_places=3,
                        help_text="Minus the threshold of the member's tier at that moment: lower goes first.",
                        max_digits=16,
                    ),
                ),
            ],
            options={
                "verbose_name": "question",
                "ordering": ("turn", "asked_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="EventSeat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("seat", "Has a seat"),
                            ("waiting", "Is on the waiting list, or is offered a seat"),
                            ("cancelled", "Gave the seat back, left the list, or let an offer lapse"),
                            ("came", "Was there"),
                        ],
                        max_length=16,
                    ),
                ),
                ("asked_at", models.DateTimeField(help_text="Their place in the line is from then.")),
                (
                    "threshold",
                    models.DecimalField(
                        decimal_places=3, help_text="Of the member's tier at that moment.", max_digits=16
                    ),
                ),
                (
                    "offered_at",
                    models.DateTimeField(blank=True, help_text="When they were last offered a seat.", null=True),
                ),
                (
                    "offered_until",
                    models.DateTimeField(blank=True, help_text="Until when it is kept for them.", null=True),
                ),
                ("came_at", models.DateTimeField(blank=True, null=True)),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="That they were promised when they came.", null=True
                    ),
                ),
                ("awarded", models.BooleanField(default=False, help_text="Whether these points were posted.")),
            ],
            options={
                "verbose_name": "registration",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="EventTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
                ("title", models.CharField(max_length=128)),
            ],
            options={
                "ordering": ("pk",),
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(condition=models.Q(("minutes__gte", 1)), name="loyalty_event_minutes"),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(
                condition=models.Q(("seats__isnull", True), ("seats__gte", 1), _connector="OR"),
                name="loyalty_event_seats",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__isnull", True), ("points__range", (1, 2147483647)), _connector="OR"),
                name="loyalty_event_points",
            ),
        ),
        migrations.AddField(
            model_name="eventopening",
            name="event",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="openings",
                to="saleor_loyalty.event",
            ),
        ),
        migrations.AddField(
            model_name="eventopening",
            name="tier",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="saleor_loyalty.tier"
            ),
        ),
        migrations.AddField(
            model_name="eventquestion",
            name="event",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="questions",
                to="saleor_loyalty.event",
            ),
        ),
        migrations.AddField(
            model_name="eventquestion",
            name="member",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
            ),
        ),
        migrations.AddField(
            model_name="eventseat",
            name="event",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="registrations",
                to="saleor_loyalty.event",
            ),
        ),
        migrations.AddField(
            model_name="eventseat",
            name="member",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
            ),
        ),
        migrations.AddField(
            model_name="eventtranslation",
            name="event",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="translations",
                to="saleor_loyalty.event",
            ),
        ),
        migrations.AddConstraint(
            model_name="eventopening",
            constraint=models.UniqueConstraint(fields=("event", "tier"), name="loyalty_event_opening_once"),
        ),
        migrations.AddIndex(
            model_name="eventquestion",
            index=models.Index(fields=["event", "turn", "asked_at"], name="loyalty_question_order"),
        ),
        migrations.AddIndex(
            model_name="eventseat",
            index=models.Index(fields=["event", "state"], name="loyalty_seat_event"),
        ),
        migrations.AddIndex(
            model_name="eventseat",
            index=models.Index(
                condition=models.Q(("offered_until__isnull", False)),
                fields=["offered_until"],
                name="loyalty_seat_offered",
            ),
        ),
        migrations.AddIndex(
            model_name="eventseat",
            index=models.Index(
                condition=models.Q(("awarded", False), ("points__isnull", False)),
                fields=["id"],
                name="loyalty_seat_unpaid",
            ),
        ),
        migrations.AddConstraint(
            model_name="eventseat",
            constraint=models.UniqueConstraint(fields=("event", "member"), name="loyalty_seat_once"),
        ),
        migrations.AddConstraint(
            model_name="eventseat",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["seat", "waiting", "cancelled", "came"])), name="loyalty_seat_state"
            ),
        ),
        migrations.AddConstraint(
            model_name="eventseat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("offered_until__isnull", True),
                    models.Q(("offered_at__isnull", False), ("state", "waiting")),
                    _connector="OR",
                ),
                name="loyalty_seat_offered_while_waiting",
            ),
        ),
        migrations.AddConstraint(
            model_name="eventseat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("came_at__isnull", False), ("state", "came")),
                    models.Q(models.Q(("state", "came"), _negated=True), ("came_at__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_seat_came",
            ),
        ),
        migrations.AddConstraint(
            model_name="eventtranslation",
            constraint=models.UniqueConstraint(
                fields=("event", "language_code"), name="loyalty_event_translation_once"
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0023_events.sql").read_text(),
            reverse_sql=(SQL / "0023_events.reverse.sql").read_text(),
        ),
    ]
