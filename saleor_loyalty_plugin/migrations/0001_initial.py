import django.db.models.deletion
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Reward",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=128)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("voucher", "A voucher code"),
                            ("gift_card", "A gift card"),
                            ("product", "A product"),
                            ("free_shipping", "Free delivery"),
                        ],
                        max_length=16,
                    ),
                ),
                ("points_cost", models.PositiveIntegerField()),
                ("channel_id", models.IntegerField(blank=True, help_text="Null: in every channel.", null=True)),
                (
                    "quantity",
                    models.PositiveIntegerField(blank=True, help_text="How many there are; null: no limit.", null=True),
                ),
                ("claimed", models.PositiveIntegerField(default=0)),
                ("valid_until", models.DateTimeField(blank=True, null=True)),
                ("active", models.BooleanField(default=True)),
                ("discount_percent", models.DecimalField(blank=True, decimal_places=2, max_digits=5, null=True)),
                ("amount", models.DecimalField(blank=True, decimal_places=3, max_digits=20, null=True)),
                ("variant_id", models.IntegerField(blank=True, null=True)),
                (
                    "deleted",
                    models.BooleanField(default=False, help_text="Out of the catalogue; claims still refer to it."),
                ),
            ],
            options={
                "ordering": ("points_cost", "pk"),
            },
        ),
        migrations.CreateModel(
            name="ChannelTerms",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("channel_id", models.IntegerField(unique=True)),
                ("active", models.BooleanField(default=True)),
                (
                    "points_per_currency_unit",
                    models.DecimalField(blank=True, decimal_places=4, max_digits=16, null=True),
                ),
                ("point_value", models.DecimalField(blank=True, decimal_places=6, max_digits=16, null=True)),
                (
                    "free_shipping_minimum_order",
                    models.DecimalField(decimal_places=3, default=Decimal("0"), max_digits=20),
                ),
                ("free_shipping_price", models.DecimalField(decimal_places=3, default=Decimal("0"), max_digits=20)),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("points_per_currency_unit__isnull", True),
                                ("points_per_currency_unit__gt", 0),
                                _connector="OR",
                            ),
                            models.Q(("point_value__isnull", True), ("point_value__gt", 0), _connector="OR"),
                        ),
                        name="loyalty_channel_terms_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("free_shipping_minimum_order__gte", 0), ("free_shipping_price__gte", 0)),
                        name="loyalty_channel_terms_delivery",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LoyaltyMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("enrolled_at", models.DateTimeField(db_index=True)),
                ("available", models.BigIntegerField(default=0)),
                ("pending", models.BigIntegerField(default=0)),
                ("held", models.BigIntegerField(default=0)),
                ("next_due_at", models.DateTimeField(blank=True, null=True)),
                (
                    "below_since",
                    models.DateTimeField(
                        blank=True, help_text="Since when the figure is below the threshold of `tier`.", null=True
                    ),
                ),
                ("assigned_until", models.DateTimeField(blank=True, help_text="Null: without an end.", null=True)),
                ("birthday_month", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("birthday_day", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("birthday_year", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="loyalty_member",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="LoyaltyTransaction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("earn", "Earned by an order"),
                            ("bonus", "Bonus"),
                            ("reversal", "Taken back after a refund or cancellation"),
                            ("redemption", "Spent"),
                            ("restoration", "Given back after spending"),
                            ("expiration", "Expired"),
                            ("adjustment", "Adjusted by staff"),
                        ],
                        max_length=16,
                    ),
                ),
                ("points", models.BigIntegerField()),
                ("balance", models.BigIntegerField(help_text="Available, pending and held points after this entry.")),
                ("idempotency_key", models.CharField(max_length=200, unique=True)),
                ("created_at", models.DateTimeField()),
                ("available_at", models.DateTimeField(blank=True, null=True)),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                ("order_id", models.UUIDField(blank=True, null=True)),
                ("reason", models.TextField(blank=True, default="")),
                ("actor_app", models.CharField(blank=True, default="", max_length=256)),
                (
                    "actor",
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
                        related_name="transactions",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="PointsLot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order_id", models.UUIDField(blank=True, null=True)),
                ("points", models.BigIntegerField()),
                ("remaining", models.BigIntegerField()),
                (
                    "held",
                    models.BigIntegerField(default=0, help_text="Of the remaining points, set aside by redemptions."),
                ),
                ("available_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                (
                    "released",
                    models.BooleanField(help_text="Whether the points are counted as available; pending until then."),
                ),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lots",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "transaction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lots",
                        to="saleor_loyalty.loyaltytransaction",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="LotConsumption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("points", models.BigIntegerField()),
                (
                    "transaction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consumptions",
                        to="saleor_loyalty.loyaltytransaction",
                    ),
                ),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="consumptions",
                        to="saleor_loyalty.pointslot",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ProgramState",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("active_since", models.DateTimeField(blank=True, null=True)),
                (
                    "last_order_before",
                    models.BigIntegerField(
                        default=0,
                        help_text="Number of the newest order that was in the shop when the program was switched on.",
                    ),
                ),
                ("orders_swept_until", models.DateTimeField(blank=True, null=True)),
                ("users_swept_until", models.DateTimeField(blank=True, null=True)),
                ("enrolled_through_user", models.BigIntegerField(default=0)),
                (
                    "problem",
                    models.TextField(blank=True, default="", help_text="The last failure in words, for the operator."),
                ),
                ("problem_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("pk", 1)), name="loyalty_program_is_one")],
            },
        ),
        migrations.CreateModel(
            name="Redemption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("held", "Set aside in a checkout"),
                            ("captured", "Used by an order"),
                            ("released", "Given back"),
                        ],
                        default="held",
                        max_length=16,
                    ),
                ),
                ("checkout_id", models.UUIDField(blank=True, null=True)),
                ("channel_id", models.IntegerField()),
                ("currency", models.CharField(max_length=3)),
                (
                    "given",
                    models.JSONField(
                        default=dict, help_text="What the host made for a claim: ids of a voucher, a line..."
                    ),
                ),
                ("points", models.BigIntegerField(help_text="Set aside; once captured, what the order used.")),
                ("point_value", models.DecimalField(decimal_places=6, max_digits=16)),
                (
                    "amount",
                    models.DecimalField(decimal_places=3, help_text="What the points are worth.", max_digits=20),
                ),
                (
                    "restored",
                    models.BigIntegerField(default=0, help_text="Of the captured points, back with the member."),
                ),
                ("postings", models.PositiveIntegerField(default=0)),
                ("order_id", models.UUIDField(blank=True, null=True)),
                ("held_at", models.DateTimeField()),
                ("touched_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="redemptions",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "reward",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="claims",
                        to="saleor_loyalty.reward",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="LotHold",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("points", models.BigIntegerField()),
                (
                    "lot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="holds", to="saleor_loyalty.pointslot"
                    ),
                ),
                (
                    "redemption",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lot_holds",
                        to="saleor_loyalty.redemption",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Tier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("name", models.CharField(max_length=64)),
                ("threshold", models.DecimalField(decimal_places=3, max_digits=16, unique=True)),
                ("earn_multiplier", models.DecimalField(decimal_places=4, default=Decimal("1"), max_digits=8)),
                ("discount_percent", models.DecimalField(decimal_places=2, default=Decimal("0"), max_digits=5)),
                ("free_shipping", models.BooleanField(default=False)),
                ("description", models.TextField(blank=True, default="")),
            ],
            options={
                "ordering": ("threshold",),
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("threshold__gte", 0)), name="loyalty_tier_threshold"),
                    models.CheckConstraint(
                        condition=models.Q(("earn_multiplier__gt", 0)), name="loyalty_tier_multiplier"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("discount_percent__range", (0, 100))), name="loyalty_tier_discount"
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="reward",
            name="tier",
            field=models.ForeignKey(
                blank=True,
                help_text="Lowest that may claim.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="rewards",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.CreateModel(
            name="OrderAward",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order_id", models.UUIDField(unique=True)),
                ("channel_id", models.IntegerField()),
                ("currency", models.CharField(max_length=3)),
                ("placed_at", models.DateTimeField()),
                ("rate", models.DecimalField(decimal_places=4, max_digits=16)),
                ("multiplier", models.DecimalField(decimal_places=4, max_digits=8)),
                ("award_on", models.CharField(choices=[("paid", "Paid"), ("fulfilled", "Fulfilled")], max_length=16)),
                ("pending_days", models.PositiveIntegerField()),
                ("expires_after_days", models.PositiveIntegerField()),
                ("on_net", models.BooleanField()),
                ("on_shipping", models.BooleanField()),
                ("base", models.DecimalField(blank=True, decimal_places=3, max_digits=20, null=True)),
                ("lines", models.JSONField(default=list)),
                ("tier_code", models.CharField(blank=True, default="", help_text="Outlives the tier.", max_length=32)),
                (
                    "qualified_at",
                    models.DateTimeField(
                        blank=True, help_text="When the order first counted; empty while it does not.", null=True
                    ),
                ),
                (
                    "paid_base",
                    models.DecimalField(
                        decimal_places=3,
                        default=Decimal("0"),
                        help_text="The base, less what was refunded of it.",
                        max_digits=20,
                    ),
                ),
                ("earned", models.BigIntegerField(default=0, help_text="EARN and REVERSAL of the order, added up.")),
                ("postings", models.PositiveIntegerField(default=0)),
                (
                    "member",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="awards",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "tier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="saleor_loyalty.tier",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="assigned_tier",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="assigned_members",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AddField(
            model_name="loyaltymember",
            name="tier",
            field=models.ForeignKey(
                help_text="As qualified.",
                on_delete=django.db.models.deletion.PROTECT,
                related_name="members",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.CreateModel(
            name="TierChange",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tier_code", models.CharField(help_text="Outlives the tier.", max_length=32)),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("qualified", "The figure reached the threshold"),
                            ("grace_ended", "The figure was below the threshold for too long"),
                            ("assigned", "Assigned by staff"),
                        ],
                        max_length=16,
                    ),
                ),
                ("since", models.DateTimeField()),
                ("until", models.DateTimeField(blank=True, help_text="The end of an assignment.", null=True)),
                (
                    "actor",
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
                        related_name="tier_changes",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "tier",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="saleor_loyalty.tier",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="TierTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
                (
                    "tier",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_loyalty.tier",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddIndex(
            model_name="loyaltytransaction",
            index=models.Index(fields=["member", "-id"], name="loyalty_tx_member_newest"),
        ),
        migrations.AddIndex(
            model_name="loyaltytransaction",
            index=models.Index(
                condition=models.Q(("order_id__isnull", False)), fields=["order_id"], name="loyalty_tx_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltytransaction",
            constraint=models.CheckConstraint(
                condition=models.Q(("points", 0), _negated=True), name="loyalty_tx_points_not_zero"
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltytransaction",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["earn", "bonus", "reversal", "redemption", "restoration", "expiration", "adjustment"])
                ),
                name="loyalty_tx_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltytransaction",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind", "adjustment"),
                    models.Q(("kind__in", ["earn", "bonus", "restoration"]), ("points__gt", 0)),
                    models.Q(("kind__in", ["reversal", "redemption", "expiration"]), ("points__lt", 0)),
                    _connector="OR",
                ),
                name="loyalty_tx_sign_fits_kind",
            ),
        ),
        migrations.AddIndex(
            model_name="pointslot",
            index=models.Index(
                condition=models.Q(("remaining__gt", 0)), fields=["member", "expires_at"], name="loyalty_lot_open"
            ),
        ),
        migrations.AddIndex(
            model_name="pointslot",
            index=models.Index(
                condition=models.Q(("remaining__gt", 0)), fields=["expires_at"], name="loyalty_lot_expiring"
            ),
        ),
        migrations.AddIndex(
            model_name="pointslot",
            index=models.Index(
                condition=models.Q(("released", False), ("remaining__gt", 0)),
                fields=["available_at"],
                name="loyalty_lot_pending",
            ),
        ),
        migrations.AddIndex(
            model_name="pointslot",
            index=models.Index(
                condition=models.Q(("order_id__isnull", False)), fields=["order_id"], name="loyalty_lot_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="pointslot",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__gt", 0), ("remaining__gte", 0), ("remaining__lte", models.F("points"))),
                name="loyalty_lot_remaining",
            ),
        ),
        migrations.AddConstraint(
            model_name="pointslot",
            constraint=models.CheckConstraint(
                condition=models.Q(("held__gte", 0), ("held__lte", models.F("remaining"))), name="loyalty_lot_held"
            ),
        ),
        migrations.AddConstraint(
            model_name="pointslot",
            constraint=models.CheckConstraint(
                condition=models.Q(("held", 0), ("released", True), _connector="OR"),
                name="loyalty_lot_held_is_available",
            ),
        ),
        migrations.AddConstraint(
            model_name="pointslot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("expires_at__isnull", True), ("expires_at__gt", models.F("available_at")), _connector="OR"
                ),
                name="loyalty_lot_expires_after_available",
            ),
        ),
        migrations.AddConstraint(
            model_name="lotconsumption",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__gt", 0)), name="loyalty_consumption_positive"
            ),
        ),
        migrations.AddConstraint(
            model_name="lothold",
            constraint=models.CheckConstraint(condition=models.Q(("points__gt", 0)), name="loyalty_lot_hold_positive"),
        ),
        migrations.AddIndex(
            model_name="redemption",
            index=models.Index(
                condition=models.Q(("state", "held")), fields=["touched_at"], name="loyalty_hold_touched"
            ),
        ),
        migrations.AddIndex(
            model_name="redemption",
            index=models.Index(fields=["checkout_id"], name="loyalty_redemption_checkout"),
        ),
        migrations.AddIndex(
            model_name="redemption",
            index=models.Index(
                condition=models.Q(("order_id__isnull", False)), fields=["order_id"], name="loyalty_redemption_order"
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.UniqueConstraint(
                condition=models.Q(("reward__isnull", True), ("state", "held")),
                fields=("checkout_id",),
                name="loyalty_one_hold_per_checkout",
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.UniqueConstraint(
                condition=models.Q(("reward__isnull", True)),
                fields=("order_id",),
                name="loyalty_one_redemption_per_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount__gte", 0), ("points__gt", 0)), name="loyalty_redemption_positive"
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["held", "captured", "released"])), name="loyalty_redemption_state"
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.CheckConstraint(
                condition=models.Q(("restored__gte", 0), ("restored__lte", models.F("points"))),
                name="loyalty_redemption_restored",
            ),
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        models.Q(("order_id__isnull", False), ("reward__isnull", False), _connector="OR"),
                        ("state", "captured"),
                    ),
                    models.Q(
                        models.Q(("state", "captured"), _negated=True), ("order_id__isnull", True), ("restored", 0)
                    ),
                    _connector="OR",
                ),
                name="loyalty_redemption_captured_by_order",
            ),
        ),
        migrations.AddIndex(
            model_name="reward",
            index=models.Index(fields=["channel_id"], name="loyalty_reward_channel"),
        ),
        migrations.AddConstraint(
            model_name="reward",
            constraint=models.CheckConstraint(
                condition=models.Q(("points_cost__gt", 0)), name="loyalty_reward_costs_points"
            ),
        ),
        migrations.AddConstraint(
            model_name="reward",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["voucher", "gift_card", "product", "free_shipping"])),
                name="loyalty_reward_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="reward",
            constraint=models.CheckConstraint(
                condition=models.Q(("quantity__isnull", True), ("claimed__lte", models.F("quantity")), _connector="OR"),
                name="loyalty_reward_quantity",
            ),
        ),
        migrations.AddConstraint(
            model_name="reward",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("discount_percent__isnull", True),
                    models.Q(("discount_percent__gt", 0), ("discount_percent__lte", 100)),
                    _connector="OR",
                ),
                name="loyalty_reward_percent",
            ),
        ),
        migrations.AddConstraint(
            model_name="reward",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount__isnull", True), ("amount__gt", 0), _connector="OR"),
                name="loyalty_reward_amount",
            ),
        ),
        migrations.AddIndex(
            model_name="orderaward",
            index=models.Index(
                condition=models.Q(("qualified_at__isnull", False)),
                fields=["member", "qualified_at"],
                name="loyalty_award_qualifying",
            ),
        ),
        migrations.AddConstraint(
            model_name="orderaward",
            constraint=models.CheckConstraint(
                condition=models.Q(("multiplier__gt", 0), ("rate__gte", 0)), name="loyalty_award_terms"
            ),
        ),
        migrations.AddConstraint(
            model_name="orderaward",
            constraint=models.CheckConstraint(
                condition=models.Q(("base__isnull", True), ("base__gte", 0), _connector="OR"), name="loyalty_award_base"
            ),
        ),
        migrations.AddConstraint(
            model_name="orderaward",
            constraint=models.CheckConstraint(
                condition=models.Q(("earned__gte", 0)), name="loyalty_award_earned_not_negative"
            ),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(fields=["available", "id"], name="loyalty_member_available"),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(
                condition=models.Q(("next_due_at__isnull", False)), fields=["next_due_at"], name="loyalty_member_due"
            ),
        ),
        migrations.AddIndex(
            model_name="loyaltymember",
            index=models.Index(
                condition=models.Q(("birthday_month__isnull", False)),
                fields=["birthday_month", "birthday_day"],
                name="loyalty_member_birthday",
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltymember",
            constraint=models.CheckConstraint(
                condition=models.Q(("pending__gte", 0)), name="loyalty_member_pending_not_negative"
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltymember",
            constraint=models.CheckConstraint(
                condition=models.Q(("held__gte", 0)), name="loyalty_member_held_not_negative"
            ),
        ),
        migrations.AddConstraint(
            model_name="loyaltymember",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("birthday_day__isnull", True),
                        ("birthday_month__isnull", True),
                        ("birthday_year__isnull", True),
                    ),
                    models.Q(
                        ("birthday_day__isnull", False),
                        ("birthday_day__range", (1, 31)),
                        ("birthday_month__isnull", False),
                        ("birthday_month__range", (1, 12)),
                    ),
                    _connector="OR",
                ),
                name="loyalty_member_birthday_complete",
            ),
        ),
        migrations.AddConstraint(
            model_name="tiertranslation",
            constraint=models.UniqueConstraint(fields=("tier", "language_code"), name="loyalty_tier_translation_once"),
        ),
    ]
