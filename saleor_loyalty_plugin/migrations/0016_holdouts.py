"""Members who are held out: a salt and a share for each campaign and for the program, and on which side members are."""

from pathlib import Path

import django.contrib.postgres.functions
import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models


SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0015_entries_that_can_be_explained"),
    ]

    operations = [
        migrations.CreateModel(
            name="CampaignSide",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("bucket", models.PositiveSmallIntegerField()),
                ("program_bucket", models.PositiveSmallIntegerField(help_text="In the holdout of the whole program.")),
                ("held_below", models.PositiveSmallIntegerField()),
                ("treated_from", models.PositiveSmallIntegerField()),
                ("since", models.DateTimeField(help_text="From when on the member's orders count.")),
            ],
            options={
                "ordering": ("pk",),
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="campaign",
            name="holdout_percent",
            field=models.PositiveSmallIntegerField(
                db_default=0, default=0, help_text="0 to 50; 0: nobody is held out."
            ),
        ),
        migrations.AddField(
            model_name="campaign",
            name="salt",
            field=models.CharField(
                db_default=django.db.models.functions.comparison.Cast(
                    django.contrib.postgres.functions.RandomUUID(), models.TextField()
                ),
                editable=False,
                max_length=36,
            ),
        ),
        migrations.AddField(
            model_name="campaign",
            name="sides_since",
            field=models.DateTimeField(
                blank=True,
                help_text="From when on the orders of members who are put on a side now count; null while nobody is.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="programstate",
            name="holdout_salt",
            field=models.CharField(
                db_default=django.db.models.functions.comparison.Cast(
                    django.contrib.postgres.functions.RandomUUID(), models.TextField()
                ),
                editable=False,
                help_text="Of the holdout of the whole program (setting `program_holdout_percent`).",
                max_length=36,
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(("holdout_percent__range", (0, 50))), name="loyalty_campaign_holdout"
            ),
        ),
        migrations.AddField(
            model_name="campaignside",
            name="campaign",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="sides", to="saleor_loyalty.campaign"
            ),
        ),
        migrations.AddField(
            model_name="campaignside",
            name="member",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaignside",
            constraint=models.CheckConstraint(
                condition=models.Q(("bucket__range", (0, 9999)), ("held_below__lte", models.F("treated_from"))),
                name="campaignside_bounds",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaignside",
            constraint=models.UniqueConstraint(fields=("campaign", "member"), name="loyalty_campaign_side_once"),
        ),
        migrations.RunSQL(
            sql=(SQL / "0016_holdouts.sql").read_text(),
            reverse_sql=(SQL / "0016_holdouts.reverse.sql").read_text(),
        ),
    ]
