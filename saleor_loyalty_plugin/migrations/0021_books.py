"""Books that prove themselves: proofs of entries, what is outstanding as a sum of changes, and a log of changes.

Nothing is rewritten: entries that are there already are proved by `loyalty_verify --first-run`, in batches.
"""

from pathlib import Path

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from ._user_keys import let_users_go

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0020_moved_in_and_merged"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="OutstandingPoints",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("members", models.IntegerField(help_text="Members in the program.")),
                (
                    "points",
                    models.BigIntegerField(
                        help_text="Available, pending and held; a balance below zero counts as none."
                    ),
                ),
            ],
            options={"ordering": ("pk",)},
        ),
        migrations.CreateModel(
            name="ProgramChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                (
                    "app",
                    models.CharField(
                        help_text='An app, "command line" or "unknown"; empty for a user.', max_length=256
                    ),
                ),
                ("object", models.TextField(help_text="What was changed, as `tier gold`.")),
                ("field", models.TextField()),
                ("before", models.TextField(blank=True, null=True)),
                ("after", models.TextField(blank=True, null=True)),
            ],
            options={"verbose_name": "change", "ordering": ("-pk",)},
        ),
        # By itself, so that the key is there when `let_users_go` looks for it.
        migrations.AddField(
            model_name="programchange",
            name="actor",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            model_name="programchange",
            index=models.Index(fields=["object", "-id"], name="loyalty_change_object"),
        ),
        migrations.AlterField(
            model_name="loyaltymember",
            name="tier",
            field=models.ForeignKey(
                db_index=False,
                help_text="As qualified.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="members",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(fields=["tier", "id"], name="loyalty_member_tier"),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(fields=["tier", "available", "id"], name="loyalty_member_tier_points"),
        ),
        migrations.AlterField(
            model_name="loyaltytransaction",
            name="expires_at",
            field=models.DateTimeField(
                blank=True,
                help_text="Of points that arrive; of an EXPIRATION the moment when they expired.",
                null=True,
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0021_books.sql").read_text(),
            reverse_sql=(SQL / "0021_books.reverse.sql").read_text(),
        ),
        migrations.RunPython(let_users_go, migrations.RunPython.noop),
    ]
