"""Members moved in from other systems, two accounts of one person made one, and points that expire together."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from ._user_keys import let_users_go


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0019_journeys"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ImportedFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=255, unique=True)),
                (
                    "content",
                    models.CharField(help_text="SHA-256 of what the file had in it the last time.", max_length=64),
                ),
                ("imported_at", models.DateTimeField(help_text="When it was imported the last time.")),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ImportedRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("row", models.PositiveIntegerField(help_text="In the file; its headers are row 1.")),
                (
                    "key",
                    models.CharField(
                        help_text="SHA-256 of the file's name, the row and the address.", max_length=64, unique=True
                    ),
                ),
                (
                    "address",
                    models.CharField(
                        blank=True, default="", help_text="While it waits; small letters.", max_length=254
                    ),
                ),
                ("points", models.BigIntegerField()),
                ("waiting", models.JSONField(blank=True, help_text="What else it brings, while it waits.", null=True)),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="MembersMerge",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("idempotency_key", models.CharField(blank=True, max_length=150, null=True, unique=True)),
                ("actor_app", models.CharField(blank=True, default="", max_length=256)),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="brought_lifetime",
            field=models.BigIntegerField(
                db_default=0, default=0, help_text="Points earned in another system before, where an import said so."
            ),
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="inactivity_days",
            field=models.PositiveSmallIntegerField(
                db_default=0,
                default=0,
                help_text="Days without an order after which all points expire; 0: each by its age.",
            ),
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="merged_ids",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.BigIntegerField(),
                blank=True,
                db_default=models.Value(
                    [],
                    output_field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), size=None
                    ),
                ),
                default=list,
                help_text="Other accounts of the same person, all of which was moved here: their entries are shown with these.",
                size=None,
            ),
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="points_expire_at",
            field=models.DateTimeField(
                blank=True,
                help_text="When all points expire unless the member orders before; null: by their age.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="orderaward",
            name="expiry_rounding",
            field=models.CharField(
                choices=[("none", "None"), ("month", "Month"), ("year", "Year")],
                db_default="none",
                default="none",
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="orderaward",
            name="expires_after_days",
            field=models.PositiveIntegerField(help_text="0: not by their age."),
        ),
        migrations.AlterField(
            model_name="pointslot",
            name="expires_at",
            field=models.DateTimeField(
                blank=True, help_text="By their age; a member's `points_expire_at` goes before it.", null=True
            ),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(fields=["inactivity_days"], name="loyalty_member_inactivity"),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("merged_ids", []), _negated=True),
                fields=["merged_ids"],
                name="loyalty_member_merged",
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltymember",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("inactivity_days", 0), ("points_expire_at__isnull", True)),
                    models.Q(("inactivity_days__gt", 0), ("points_expire_at__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_member_expires_by_inactivity",
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltymember",
            constraint=models.CheckConstraint(
                condition=models.Q(("brought_lifetime__gte", 0)), name="loyalty_member_brought_lifetime"
            ),
        ),
        migrations.AddField(
            model_name="importedrow",
            name="file",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="rows",
                to="saleor_loyalty.importedfile",
            ),
        ),
        migrations.AddField(
            model_name="importedrow",
            name="member",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="imported_rows",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="membersmerge",
            name="actor",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="membersmerge",
            name="into",
            field=models.ForeignKey(
                help_text="Who stays.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="membersmerge",
            name="merged",
            field=models.ForeignKey(
                help_text="Who went.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddIndex(
            model_name="importedrow",
            index=models.Index(fields=["file", "member"], name="loyalty_imported_of_file"),
        ),
        migrations.AddIndex(
            model_name="importedrow",
            index=models.Index(
                condition=models.Q(("address", ""), _negated=True), fields=["address"], name="loyalty_imported_waiting"
            ),
        ),
        migrations.AddConstraint(
            model_name="importedrow",
            constraint=models.CheckConstraint(condition=models.Q(("points__gte", 0)), name="loyalty_imported_points"),
        ),
        migrations.AddConstraint(
            model_name="importedrow",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("member__isnull", True), ("waiting__isnull", False)),
                    models.Q(("address", ""), ("member__isnull", False), ("waiting__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_imported_or_waits",
            ),
        ),
        migrations.RunPython(let_users_go, migrations.RunPython.noop),
    ]
