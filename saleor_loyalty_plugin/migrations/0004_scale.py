from pathlib import Path

import django.db.models.deletion
from django.db import migrations, models

SQL = Path(__file__).parent / "sql"

HELD_AS_OF = """
    UPDATE saleor_loyalty_loyaltymember member SET held_as_of = hold.at
    FROM (SELECT member_id, max(held_at) AS at FROM saleor_loyalty_redemption WHERE state = 'held' GROUP BY member_id)
        hold
    WHERE hold.member_id = member.id
"""
NO_TIER_THAT_IS_GONE = """
    UPDATE saleor_loyalty_orderaward SET tier_id = NULL WHERE tier_id NOT IN (SELECT id FROM saleor_loyalty_tier);
    UPDATE saleor_loyalty_tierchange SET tier_id = NULL WHERE tier_id NOT IN (SELECT id FROM saleor_loyalty_tier)
"""


def _sql(name: str) -> str:
    return (SQL / name).read_text()


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0003_birthdays_of_their_own")]

    operations = [
        migrations.RunSQL(sql=_sql("0002_ledger_guards.reverse.sql"), reverse_sql=_sql("0002_ledger_guards.sql")),
        migrations.RunSQL(sql=migrations.RunSQL.noop, reverse_sql=_sql("0004_scale.holds.reverse.sql")),
        migrations.CreateModel(
            name="SweepFailure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "sweep",
                    models.CharField(
                        choices=[("orders", "Orders"), ("customers", "Customers who are to join")], max_length=16
                    ),
                ),
                ("row_id", models.CharField(help_text="The host's id.", max_length=36)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("failed_since", models.DateTimeField()),
                ("tried_at", models.DateTimeField()),
                (
                    "retry_at",
                    models.DateTimeField(blank=True, help_text="Null: given up until the row changes.", null=True),
                ),
            ],
            options={"ordering": ("pk",)},
        ),
        migrations.CreateModel(
            name="TaskLease",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=255, unique=True)),
                ("token", models.UUIDField(help_text="Of the chain of batches that has it.")),
                ("expires_at", models.DateTimeField()),
            ],
            options={"ordering": ("pk",)},
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="forgotten_at",
            field=models.DateTimeField(
                blank=True, help_text="When what is personal was removed after the user was deleted.", null=True
            ),
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="held_as_of",
            field=models.DateTimeField(
                blank=True,
                help_text="When points were last set aside; empty where none are. See open_lots.py.",
                null=True,
            ),
        ),
        migrations.RunSQL(sql=HELD_AS_OF, reverse_sql=migrations.RunSQL.noop),
        migrations.DeleteModel(name="LotHold"),
        migrations.RemoveConstraint(model_name="pointslot", name="loyalty_lot_held"),
        migrations.RemoveConstraint(model_name="pointslot", name="loyalty_lot_held_is_available"),
        migrations.RemoveField(model_name="pointslot", name="held"),
        migrations.AlterField(
            model_name="orderaward",
            name="tier",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AlterField(
            model_name="tierchange",
            name="tier",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.RunSQL(sql=migrations.RunSQL.noop, reverse_sql=NO_TIER_THAT_IS_GONE),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(
                condition=models.Q(("forgotten_at__isnull", True), ("user__isnull", True)),
                fields=["id"],
                name="loyalty_member_to_forget",
            ),
        ),
        migrations.AddIndex(
            model_name="sweepfailure",
            index=models.Index(
                condition=models.Q(("retry_at__isnull", False)),
                fields=["sweep", "retry_at"],
                name="loyalty_failure_retry",
            ),
        ),
        migrations.AddConstraint(
            model_name="sweepfailure",
            constraint=models.UniqueConstraint(fields=("sweep", "row_id"), name="loyalty_failure_once"),
        ),
        migrations.RunSQL(sql=_sql("0004_scale.guards.sql"), reverse_sql=_sql("0004_scale.guards.reverse.sql")),
    ]
