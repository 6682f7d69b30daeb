"""Members who bring friends for a share of what these order."""

from pathlib import Path

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


from ._user_keys import keep_users, let_users_go

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0025_what_is_shipped"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="AmbassadorQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("place", models.PositiveSmallIntegerField()),
                ("text", models.CharField(max_length=300)),
            ],
            options={
                "ordering": ("place", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Ambassador",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("applied", "The member applied, and staff have not decided yet."),
                            ("offered", "Staff accepted, and the member has not accepted the conditions yet."),
                            ("active", "Both agreed: orders of friends count."),
                            ("refused", "Staff refused it, or took the offer back."),
                            ("withdrawn", "The member took the application back, or declined the conditions."),
                            ("ended", "It is over, by time, by staff or by the member; what was given stays."),
                        ],
                        default="applied",
                        max_length=16,
                    ),
                ),
                (
                    "answers",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Question and answer of each; none once the customer was deleted.",
                    ),
                ),
                ("applied_at", models.DateTimeField()),
                (
                    "note",
                    models.TextField(
                        blank=True, default="", help_text="Of staff, for staff, with their last decision."
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_app", models.CharField(blank=True, default="", max_length=256)),
                (
                    "share_percent",
                    models.DecimalField(blank=True, decimal_places=2, help_text="Per cent.", max_digits=7, null=True),
                ),
                ("months", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("conditions", models.TextField(blank=True, default="")),
                (
                    "accepted_at",
                    models.DateTimeField(blank=True, help_text="When the member accepted the conditions.", null=True),
                ),
                (
                    "ends_at",
                    models.DateTimeField(
                        blank=True, help_text="When they are over; earlier where it was ended.", null=True
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ambassadorships",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="AmbassadorOrder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order_id", models.UUIDField(unique=True)),
                ("channel_rate", models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True)),
                ("program_rate", models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True)),
                ("counts", models.BooleanField(default=False)),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=3, default=0, help_text="In the program's currency.", max_digits=20
                    ),
                ),
                ("points", models.PositiveIntegerField(default=0)),
                ("postings", models.PositiveIntegerField(default=0)),
                ("due_at", models.DateTimeField(blank=True, help_text="When it is to be judged again.", null=True)),
                (
                    "waits",
                    models.BooleanField(default=False, help_text="It gives more as soon as the member can have it."),
                ),
                (
                    "ambassador",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="orders",
                        to="saleor_loyalty.ambassador",
                    ),
                ),
                (
                    "referral",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ambassador_orders",
                        to="saleor_loyalty.referral",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="AmbassadorMovement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "orders",
                    models.SmallIntegerField(
                        help_text="1: it began to count, -1: it ceased, 0: it went on with less or more."
                    ),
                ),
                ("value", models.DecimalField(decimal_places=3, help_text="In the program's currency.", max_digits=20)),
                ("points", models.IntegerField()),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="movements",
                        to="saleor_loyalty.ambassadororder",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="AmbassadorTerms",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("active", models.BooleanField(default=False)),
                (
                    "share_percent",
                    models.DecimalField(blank=True, decimal_places=2, help_text="Per cent.", max_digits=7, null=True),
                ),
                ("months", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("conditions", models.TextField(blank=True, default="")),
                (
                    "tier",
                    models.ForeignKey(
                        blank=True,
                        help_text="The lowest; null: any.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.tier",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "terms of ambassadors",
            },
        ),
        migrations.AddIndex(
            model_name="ambassador",
            index=models.Index(fields=["state"], name="loyalty_ambassador_state"),
        ),
        migrations.AddIndex(
            model_name="ambassador",
            index=models.Index(
                condition=models.Q(("state", "active")), fields=["ends_at"], name="loyalty_ambassador_ends"
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ("applied", "offered", "active"))),
                fields=("member",),
                name="loyalty_ambassador_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["applied", "offered", "active", "refused", "withdrawn", "ended"])),
                name="loyalty_ambassador_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("share_percent__isnull", True),
                    models.Q(("share_percent__gt", 0), ("share_percent__lte", 10000)),
                    _connector="OR",
                ),
                name="loyalty_ambassador_share",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("months__isnull", True), models.Q(("months__gt", 0), ("months__lte", 120)), _connector="OR"
                ),
                name="loyalty_ambassador_months",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state__in", ("offered", "active", "ended")), _negated=True),
                    models.Q(("months__isnull", False), ("share_percent__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_ambassador_has_conditions",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassador",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("accepted_at__isnull", False), ("ends_at__isnull", False), ("state__in", ("active", "ended"))
                    ),
                    models.Q(
                        models.Q(("state__in", ("active", "ended")), _negated=True),
                        ("accepted_at__isnull", True),
                        ("ends_at__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="loyalty_ambassador_agreed",
            ),
        ),
        migrations.AddIndex(
            model_name="ambassadororder",
            index=models.Index(
                condition=models.Q(("due_at__isnull", False)), fields=["due_at"], name="loyalty_ambassador_order_due"
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadororder",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("channel_rate__isnull", False), ("counts", True), ("program_rate__isnull", False)),
                    models.Q(("counts", False), ("points", 0), ("value", 0)),
                    _connector="OR",
                ),
                name="loyalty_ambassador_order_counts",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadororder",
            constraint=models.CheckConstraint(
                condition=models.Q(("waits", False), ("due_at__isnull", False), _connector="OR"),
                name="loyalty_ambassador_order_waits",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadormovement",
            constraint=models.CheckConstraint(
                condition=models.Q(("orders__range", (-1, 1))), name="loyalty_ambassador_movement_orders"
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadorterms",
            constraint=models.CheckConstraint(condition=models.Q(("pk", 1)), name="loyalty_ambassador_terms_is_one"),
        ),
        migrations.AddConstraint(
            model_name="ambassadorterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("share_percent__isnull", True),
                    models.Q(("share_percent__gt", 0), ("share_percent__lte", 10000)),
                    _connector="OR",
                ),
                name="loyalty_ambassador_offer",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadorterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("months__isnull", True), models.Q(("months__gt", 0), ("months__lte", 120)), _connector="OR"
                ),
                name="loyalty_ambassador_offer_months",
            ),
        ),
        migrations.AddConstraint(
            model_name="ambassadorterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("active", False),
                    models.Q(("months__isnull", False), ("share_percent__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_ambassador_terms_whole",
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0026_ambassadors.sql").read_text(),
            reverse_sql=(SQL / "0026_ambassadors.reverse.sql").read_text(),
        ),
        migrations.RunPython(let_users_go, keep_users),
    ]
