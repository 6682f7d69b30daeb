"""Incentives, what they may give, who was offered what, and what came of it."""

import django.db.models.deletion
import django.db.models.functions.comparison
from decimal import Decimal
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0016_holdouts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Incentive",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("name", models.CharField(max_length=64)),
                ("active", models.BooleanField(default=True)),
                ("valid_days", models.PositiveSmallIntegerField(default=7)),
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        help_text="Null: for everybody.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.segment",
                    ),
                ),
            ],
            options={
                "ordering": ("code",),
            },
        ),
        migrations.CreateModel(
            name="IncentiveVariant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("nothing", "NOTHING"),
                            ("free_shipping", "FREE_SHIPPING"),
                            ("percent", "PERCENT"),
                            ("amount", "AMOUNT"),
                            ("points", "POINTS"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=3,
                        help_text="Percent, an amount or points.",
                        max_digits=20,
                        null=True,
                    ),
                ),
                (
                    "cost",
                    models.DecimalField(
                        blank=True,
                        decimal_places=3,
                        help_text="Of free delivery: what it costs the shop an order.",
                        max_digits=20,
                        null=True,
                    ),
                ),
                (
                    "retired",
                    models.BooleanField(default=False, help_text="Taken out of the incentive; who has it keeps it."),
                ),
                (
                    "incentive",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="variants",
                        to="saleor_loyalty.incentive",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "incentives",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="IncentiveOffer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("occasion", models.CharField(max_length=150)),
                ("chances", models.JSONField(default=dict, help_text="Of each variant by its number, in millionths.")),
                (
                    "tier_code",
                    models.CharField(help_text="With the life cycle: whose orders it was drawn by.", max_length=32),
                ),
                ("life_cycle", models.CharField(max_length=16)),
                ("offered_at", models.DateTimeField()),
                ("valid_until", models.DateTimeField(help_text="Not included.")),
                (
                    "given",
                    models.JSONField(default=dict, help_text="What the host made for it: a voucher and its code."),
                ),
                (
                    "incentive",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.incentive"
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="incentive_offers",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "variant",
                    models.ForeignKey(
                        blank=True,
                        help_text="Null: the member is held out of the whole program.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="offers",
                        to="saleor_loyalty.incentivevariant",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "incentives",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="IncentiveCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tier_code", models.CharField(max_length=32)),
                ("life_cycle", models.CharField(max_length=16)),
                ("tries", models.PositiveIntegerField()),
                ("orders", models.PositiveIntegerField()),
                (
                    "variant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="counts",
                        to="saleor_loyalty.incentivevariant",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddConstraint(
            model_name="incentive",
            constraint=models.CheckConstraint(
                condition=models.Q(("valid_days__range", (1, 365))), name="loyalty_incentive_days"
            ),
        ),
        migrations.AddConstraint(
            model_name="incentivevariant",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("cost__isnull", True), ("kind", "nothing"), ("value__isnull", True)),
                    models.Q(("cost__gte", 0), ("kind", "free_shipping"), ("value__isnull", True)),
                    models.Q(("cost__isnull", True), ("kind__in", ["percent", "amount", "points"]), ("value__gt", 0)),
                    _connector="OR",
                ),
                name="loyalty_incentive_variant_terms",
            ),
        ),
        migrations.AddConstraint(
            model_name="incentivevariant",
            constraint=models.UniqueConstraint(
                models.F("incentive"),
                models.F("kind"),
                django.db.models.functions.comparison.Coalesce("value", models.Value(Decimal("0"))),
                name="loyalty_incentive_variant_once",
            ),
        ),
        migrations.AddIndex(
            model_name="incentiveoffer",
            index=models.Index(fields=["member", "valid_until"], name="loyalty_offer_valid"),
        ),
        migrations.AddConstraint(
            model_name="incentiveoffer",
            constraint=models.UniqueConstraint(fields=("incentive", "member", "occasion"), name="loyalty_offer_once"),
        ),
        migrations.AddConstraint(
            model_name="incentiveoffer",
            constraint=models.CheckConstraint(
                condition=models.Q(("valid_until__gt", models.F("offered_at"))), name="loyalty_offer_valid_for"
            ),
        ),
        migrations.AddConstraint(
            model_name="incentivecount",
            constraint=models.UniqueConstraint(
                fields=("variant", "tier_code", "life_cycle"), name="loyalty_incentive_count_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="incentivecount",
            constraint=models.CheckConstraint(
                condition=models.Q(("orders__lte", models.F("tries"))), name="loyalty_incentive_count_orders"
            ),
        ),
    ]
