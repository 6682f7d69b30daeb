"""What changes what orders earn for a while, and what each campaign gave."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0010_claims_that_can_be_read_back"),
    ]

    operations = [
        migrations.CreateModel(
            name="Campaign",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("name", models.CharField(max_length=64)),
                ("description", models.TextField(blank=True, default="")),
                ("active", models.BooleanField(default=True)),
                ("starts_at", models.DateTimeField(blank=True, help_text="Included.", null=True)),
                ("ends_at", models.DateTimeField(blank=True, help_text="Not included.", null=True)),
                (
                    "weekdays",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveSmallIntegerField(),
                        blank=True,
                        default=list,
                        help_text="0 is Monday; none: every day.",
                        size=None,
                    ),
                ),
                (
                    "from_time",
                    models.TimeField(blank=True, help_text="In the program's time zone, included.", null=True),
                ),
                (
                    "until_time",
                    models.TimeField(
                        blank=True, help_text="Not included; before `from_time`: the next day.", null=True
                    ),
                ),
                (
                    "channels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), blank=True, default=list, help_text="Channels.", size=None
                    ),
                ),
                (
                    "products",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), blank=True, default=list, help_text="Products.", size=None
                    ),
                ),
                (
                    "variants",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), blank=True, default=list, help_text="Variants.", size=None
                    ),
                ),
                (
                    "collections",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), blank=True, default=list, help_text="Collections.", size=None
                    ),
                ),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(),
                        blank=True,
                        default=list,
                        help_text="Categories, each with its descendants.",
                        size=None,
                    ),
                ),
                (
                    "exclude_sale",
                    models.BooleanField(default=False, help_text="Not what a catalogue promotion lowered."),
                ),
                (
                    "effect",
                    models.CharField(
                        choices=[
                            ("multiplier", "MULTIPLIER"),
                            ("points_per_item", "POINTS_PER_ITEM"),
                            ("points_per_order", "POINTS_PER_ORDER"),
                        ],
                        max_length=16,
                    ),
                ),
                ("factor", models.DecimalField(blank=True, decimal_places=4, max_digits=7, null=True)),
                ("points", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "minimums",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text="The least base of its goods by channel, in its currency, as text.",
                    ),
                ),
                (
                    "first_orders",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Only where the member has fewer earlier orders than this that are not void.",
                        null=True,
                    ),
                ),
                ("points_per_order_limit", models.PositiveIntegerField(blank=True, null=True)),
                ("points_per_member_limit", models.PositiveIntegerField(blank=True, null=True)),
                ("times_per_member_limit", models.PositiveIntegerField(blank=True, null=True)),
                ("budget", models.BigIntegerField(blank=True, help_text="Points that it gives in all.", null=True)),
                (
                    "budget_used",
                    models.BigIntegerField(
                        default=0, help_text="Of `budget`, kept by the database; without a budget it is not kept."
                    ),
                ),
                ("priority", models.IntegerField(default=0, help_text="Lower goes first.")),
                ("stackable", models.BooleanField(default=False)),
            ],
            options={
                "ordering": ("priority", "pk"),
            },
        ),
        migrations.CreateModel(
            name="CampaignTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="CampaignUse",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("points", models.PositiveBigIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("reserved", "Counts for the budget and all limits"),
                            ("taken_back", "Everything the order earned was taken back; it counts as a time still"),
                            ("void", "The order was cancelled, has expired or never earns"),
                        ],
                        default="reserved",
                        max_length=16,
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddField(
            model_name="orderaward",
            name="effects",
            field=models.JSONField(
                blank=True,
                help_text="What else changes what it earns, as the feature that does so wrote it.",
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="orderaward",
            name="exact_points",
            field=models.DecimalField(
                blank=True,
                decimal_places=15,
                help_text="Where `effects` have a say: the points of the order paid in full, before rounding down.",
                max_digits=60,
                null=True,
            ),
        ),
        migrations.AddConstraint(
            model_name="orderaward",
            constraint=models.CheckConstraint(
                condition=models.Q(("exact_points__isnull", True), ("exact_points__gte", 0), _connector="OR"),
                name="loyalty_award_exact_points",
            ),
        ),
        migrations.AddField(
            model_name="campaign",
            name="tier",
            field=models.ForeignKey(
                blank=True,
                help_text="The lowest that takes part.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AddField(
            model_name="campaigntranslation",
            name="campaign",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="translations", to="saleor_loyalty.campaign"
            ),
        ),
        migrations.AddField(
            model_name="campaignuse",
            name="campaign",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="uses", to="saleor_loyalty.campaign"
            ),
        ),
        migrations.AddField(
            model_name="campaignuse",
            name="order",
            field=models.ForeignKey(
                db_column="order_id",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.orderaward",
                to_field="order_id",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("effect", "multiplier"),
                        ("factor__isnull", False),
                        ("points__isnull", True),
                    ),
                    models.Q(
                        (
                            "effect__in",
                            [
                                "points_per_item",
                                "points_per_order",
                            ],
                        ),
                        ("factor__isnull", True),
                        ("points__range", (1, 2147483647)),
                    ),
                    _connector="OR",
                ),
                name="loyalty_campaign_effect",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("factor__isnull", True), ("factor", 0), ("factor__range", (1, 100)), _connector="OR"
                ),
                name="loyalty_campaign_factor",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("starts_at__isnull", True),
                    ("ends_at__isnull", True),
                    ("ends_at__gt", models.F("starts_at")),
                    _connector="OR",
                ),
                name="loyalty_campaign_ends_after_start",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("from_time__isnull", True),
                    ("until_time__isnull", True),
                    models.Q(("from_time", models.F("until_time")), _negated=True),
                    _connector="OR",
                ),
                name="loyalty_campaign_hours",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(("weekdays__contained_by", [0, 1, 2, 3, 4, 5, 6])), name="loyalty_campaign_weekdays"
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(("first_orders__isnull", True), ("first_orders__gte", 1), _connector="OR"),
                name="loyalty_campaign_first_orders",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("points_per_order_limit__isnull", True), ("points_per_order_limit__gte", 1), _connector="OR"
                ),
                name="loyalty_campaign_points_per_order_limit",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("points_per_member_limit__isnull", True), ("points_per_member_limit__gte", 1), _connector="OR"
                ),
                name="loyalty_campaign_points_per_member_limit",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("times_per_member_limit__isnull", True), ("times_per_member_limit__gte", 1), _connector="OR"
                ),
                name="loyalty_campaign_times_per_member_limit",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(("budget__isnull", True), ("budget__gte", 1), _connector="OR"),
                name="loyalty_campaign_budget",
            ),
        ),
        migrations.AddConstraint(
            model_name="campaign",
            constraint=models.CheckConstraint(
                condition=models.Q(("budget_used__gte", 0)), name="loyalty_campaign_budget_used"
            ),
        ),
        migrations.AddConstraint(
            model_name="campaigntranslation",
            constraint=models.UniqueConstraint(
                fields=("campaign", "language_code"), name="loyalty_campaign_translation_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="campaignuse",
            constraint=models.UniqueConstraint(fields=("campaign", "order"), name="loyalty_campaign_use_once"),
        ),
        migrations.AddConstraint(
            model_name="campaignuse",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__gte", 1)), name="loyalty_campaign_use_points"
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0011_campaigns.sql").read_text(),
            reverse_sql=(SQL / "0011_campaigns.reverse.sql").read_text(),
        ),
    ]
