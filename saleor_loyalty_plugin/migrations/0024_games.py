"""Games of chance: their slices, the seeds of their days, and what members play."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0023_events"),
    ]

    operations = [
        migrations.CreateModel(
            name="Game",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("active", models.BooleanField(default=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("wheel", "A wheel that is turned"), ("scratch", "A card that is scratched")],
                        max_length=16,
                    ),
                ),
                ("name", models.CharField(max_length=128)),
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
                ("conditions", models.TextField(blank=True, default="", help_text="Needed to switch it on.")),
                (
                    "conditions_address",
                    models.URLField(blank=True, default="", help_text="Needed to switch it on.", max_length=2000),
                ),
                (
                    "least_age",
                    models.PositiveSmallIntegerField(blank=True, help_text="Years; null: whatever the age.", null=True),
                ),
                (
                    "points_cost",
                    models.PositiveIntegerField(
                        blank=True, help_text="Points for a play; null: points buy none.", null=True
                    ),
                ),
                (
                    "order_minimum",
                    models.DecimalField(
                        blank=True,
                        decimal_places=3,
                        help_text="An order from this on gives a play, in the program's currency; null: orders give none.",
                        max_digits=20,
                        null=True,
                    ),
                ),
                (
                    "orders_from",
                    models.DateTimeField(blank=True, help_text="Orders that count from then on give plays.", null=True),
                ),
                (
                    "plays_a_day",
                    models.PositiveIntegerField(
                        blank=True, help_text="Plays that each member has every day for nothing; null: none.", null=True
                    ),
                ),
                (
                    "plays_once",
                    models.PositiveIntegerField(
                        blank=True, help_text="Plays that each member has once for nothing; null: none.", null=True
                    ),
                ),
                (
                    "day_limit",
                    models.PositiveIntegerField(
                        blank=True, help_text="Plays of one member in a day; null: no limit.", null=True
                    ),
                ),
                (
                    "member_limit",
                    models.PositiveIntegerField(
                        blank=True, help_text="Plays of one member in all; null: no limit.", null=True
                    ),
                ),
                (
                    "budget",
                    models.PositiveBigIntegerField(
                        blank=True, help_text="What all prizes may cost, in points; null: no limit.", null=True
                    ),
                ),
                ("spent", models.BigIntegerField(default=0, help_text="What prizes have cost, in points.")),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("points_cost__isnull", True), ("points_cost__range", (1, 2147483647)), _connector="OR"
                        ),
                        name="loyalty_game_points_cost",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("plays_a_day__isnull", True), ("plays_a_day__range", (1, 2147483647)), _connector="OR"
                        ),
                        name="loyalty_game_plays_a_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("plays_once__isnull", True), ("plays_once__range", (1, 2147483647)), _connector="OR"
                        ),
                        name="loyalty_game_plays_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("day_limit__isnull", True), ("day_limit__range", (1, 2147483647)), _connector="OR"
                        ),
                        name="loyalty_game_day_limit",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("member_limit__isnull", True), ("member_limit__range", (1, 2147483647)), _connector="OR"
                        ),
                        name="loyalty_game_member_limit",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["wheel", "scratch"])), name="loyalty_game_kind"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("order_minimum__isnull", True),
                            ("order_minimum__gt", 0),
                            _connector="OR",
                        ),
                        name="loyalty_game_order_minimum",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("active", False),
                            models.Q(
                                models.Q(("conditions", ""), _negated=True),
                                models.Q(("conditions_address", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="loyalty_game_has_conditions",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("budget__isnull", True), ("spent__lte", models.F("budget")), _connector="OR"
                        ),
                        name="loyalty_game_budget",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GameDay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField()),
                ("seed", models.BinaryField(max_length=32)),
                ("commitment", models.CharField(help_text="The seed's SHA-256, in hexadecimal digits.", max_length=64)),
                ("opens_at", models.DateTimeField()),
                ("closes_at", models.DateTimeField()),
                ("announced_at", models.DateTimeField()),
                (
                    "game",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="days",
                        to="saleor_loyalty.game",
                    ),
                ),
            ],
            options={
                "ordering": ("day", "pk"),
            },
        ),
        migrations.CreateModel(
            name="GameSlice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32)),
                ("place", models.PositiveSmallIntegerField(help_text="Its turn among the slices, from 0.")),
                ("label", models.CharField(max_length=64)),
                ("weight", models.PositiveIntegerField(help_text="Hundredths of a per cent.")),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="The prize; without a reward too: nothing.", null=True
                    ),
                ),
                (
                    "stock",
                    models.PositiveIntegerField(blank=True, help_text="How many there are; null: no limit.", null=True),
                ),
                ("won", models.PositiveIntegerField(default=0)),
                ("fallback", models.BooleanField(default=False, help_text="Has the chances of what is gone.")),
                ("removed", models.BooleanField(default=False)),
                (
                    "game",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="slices",
                        to="saleor_loyalty.game",
                    ),
                ),
                (
                    "reward",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.reward",
                    ),
                ),
            ],
            options={
                "verbose_name": "slice",
                "ordering": ("place", "pk"),
            },
        ),
        migrations.CreateModel(
            name="GameSliceTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
                (
                    "game_slice",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_loyalty.gameslice",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GameTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
                ("name", models.CharField(max_length=128)),
                (
                    "game",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_loyalty.game",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlayGrant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=150, unique=True)),
                ("plays", models.PositiveIntegerField()),
                ("used", models.PositiveIntegerField(default=0)),
                ("given_at", models.DateTimeField()),
                (
                    "taken_back",
                    models.BooleanField(default=False, help_text="What is not played is not the member's any more."),
                ),
                (
                    "game",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grants",
                        to="saleor_loyalty.game",
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="GamePlay",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("named", models.CharField(help_text="The member's ID in the text that was drawn by.", max_length=64)),
                (
                    "play",
                    models.PositiveIntegerField(help_text="Which of the member's plays of the day it is, from 0."),
                ),
                (
                    "word",
                    models.CharField(
                        blank=True, default="", help_text="As typed; gone with the customer.", max_length=64
                    ),
                ),
                ("number", models.PositiveIntegerField(help_text="What was drawn.")),
                (
                    "weights",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(),
                        help_text="Of the slices in their turn, as they were then.",
                        size=None,
                    ),
                ),
                ("points", models.PositiveIntegerField(blank=True, help_text="What was won.", null=True)),
                ("worth", models.PositiveIntegerField(default=0, help_text="What the prize cost, in points.")),
                (
                    "source",
                    models.CharField(
                        choices=[
                            ("day", "DAY"),
                            ("order", "ORDER"),
                            ("grant", "GRANT"),
                            ("once", "ONCE"),
                            ("points", "POINTS"),
                        ],
                        max_length=8,
                    ),
                ),
                ("cost", models.PositiveIntegerField(default=0, help_text="Points that were paid for it.")),
                ("order_id", models.UUIDField(blank=True, null=True)),
                ("played_at", models.DateTimeField()),
                (
                    "idempotency_key",
                    models.CharField(
                        blank=True, help_text="The same key of a member plays once.", max_length=150, null=True
                    ),
                ),
                (
                    "claim",
                    models.OneToOneField(
                        blank=True,
                        help_text="Of a reward.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.redemption",
                    ),
                ),
                (
                    "day",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plays",
                        to="saleor_loyalty.gameday",
                    ),
                ),
                (
                    "game",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="plays", to="saleor_loyalty.game"
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
                (
                    "slice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.gameslice"
                    ),
                ),
                (
                    "grant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.playgrant",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddIndex(
            model_name="gameday",
            index=models.Index(fields=["day"], name="loyalty_game_day_day"),
        ),
        migrations.AddConstraint(
            model_name="gameday",
            constraint=models.UniqueConstraint(fields=("game", "day"), name="loyalty_game_day_once"),
        ),
        migrations.AddConstraint(
            model_name="gameday",
            constraint=models.CheckConstraint(
                condition=models.Q(("opens_at__lt", models.F("closes_at"))), name="loyalty_game_day_lasts"
            ),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.UniqueConstraint(fields=("game", "code"), name="loyalty_slice_once"),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.UniqueConstraint(
                condition=models.Q(("fallback", True), ("removed", False)),
                fields=("game",),
                name="loyalty_slice_one_fallback",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.CheckConstraint(condition=models.Q(("weight__lte", 10000)), name="loyalty_slice_weight"),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("points__isnull", True),
                    models.Q(("points__range", (1, 2147483647)), ("reward__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_slice_prize_is_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.CheckConstraint(
                condition=models.Q(("stock__isnull", True), ("won__lte", models.F("stock")), _connector="OR"),
                name="loyalty_slice_stock",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameslice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fallback", False), models.Q(("reward__isnull", True), ("stock__isnull", True)), _connector="OR"
                ),
                name="loyalty_slice_fallback_lasts",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameslicetranslation",
            constraint=models.UniqueConstraint(
                fields=("game_slice", "language_code"), name="loyalty_slice_translation_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="gametranslation",
            constraint=models.UniqueConstraint(fields=("game", "language_code"), name="loyalty_game_translation_once"),
        ),
        migrations.AddConstraint(
            model_name="playgrant",
            constraint=models.CheckConstraint(
                condition=models.Q(("plays__gte", 1), ("used__lte", models.F("plays"))), name="loyalty_play_grant_used"
            ),
        ),
        migrations.AddIndex(
            model_name="gameplay",
            index=models.Index(fields=["member", "game", "day"], name="loyalty_play_member"),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.UniqueConstraint(fields=("day", "named", "play"), name="loyalty_play_number_once"),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.UniqueConstraint(fields=("member", "idempotency_key"), name="loyalty_play_key_once"),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.UniqueConstraint(
                condition=models.Q(("order_id__isnull", False)),
                fields=("game", "order_id"),
                name="loyalty_play_of_order_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("order_id__isnull", False), ("source", "order")),
                    models.Q(models.Q(("source", "order"), _negated=True), ("order_id__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_play_source_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("grant__isnull", False), ("source", "grant")),
                    models.Q(models.Q(("source", "grant"), _negated=True), ("grant__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_play_source_grant",
            ),
        ),
        migrations.AddConstraint(
            model_name="gameplay",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("cost__gte", 1), ("source", "points")),
                    models.Q(models.Q(("source", "points"), _negated=True), ("cost", 0)),
                    _connector="OR",
                ),
                name="loyalty_play_source_points",
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0024_games.sql").read_text(),
            reverse_sql=(SQL / "0024_games.reverse.sql").read_text(),
        ),
    ]
