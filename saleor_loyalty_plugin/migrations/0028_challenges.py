"""Challenges and what members have done of them; the leaderboard; names that members are shown under."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0027_voice"),
    ]

    operations = [
        migrations.CreateModel(
            name="Challenge",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.CharField(
                        choices=[
                            ("orders", "ORDERS"),
                            ("spend", "SPEND"),
                            ("pieces", "PIECES"),
                            ("categories", "CATEGORIES"),
                            ("streak", "STREAK"),
                            ("answers", "ANSWERS"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "target",
                    models.DecimalField(decimal_places=3, help_text="SPEND: in the program's currency.", max_digits=20),
                ),
                (
                    "streak_of",
                    models.CharField(
                        blank=True,
                        choices=[("day", "DAY"), ("week", "WEEK"), ("month", "MONTH")],
                        default="",
                        max_length=16,
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
                ("points", models.PositiveIntegerField(blank=True, null=True)),
                ("badge", models.SlugField(blank=True, default="", help_text="Blank: none.", max_length=32)),
                ("plays", models.PositiveIntegerField(blank=True, help_text="Of any game.", null=True)),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("name", models.CharField(max_length=64)),
                ("description", models.TextField(blank=True, default="")),
                ("image", models.URLField(blank=True, default="", max_length=2000)),
                ("badge_name", models.CharField(blank=True, default="", max_length=64)),
                ("active", models.BooleanField(default=True)),
                (
                    "channels",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(), blank=True, default=list, help_text="Channels.", size=None
                    ),
                ),
                (
                    "period",
                    models.CharField(
                        choices=[
                            ("once", "ONCE"),
                            ("day", "DAY"),
                            ("week", "WEEK"),
                            ("month", "MONTH"),
                            ("year", "YEAR"),
                            ("from_joining", "FROM_JOINING"),
                        ],
                        max_length=16,
                    ),
                ),
                ("days", models.PositiveIntegerField(blank=True, help_text="From joining.", null=True)),
                ("starts_at", models.DateTimeField(help_text="Included.")),
                ("ends_at", models.DateTimeField(blank=True, help_text="Not included.", null=True)),
                (
                    "winners",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="So many of each calendar period, else of all; null: whoever reaches it.",
                        null=True,
                    ),
                ),
                (
                    "announced",
                    models.BooleanField(
                        default=False,
                        help_text="Whether everybody whose orders may count was looked at since it was last edited.",
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
                (
                    "segment",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who takes part.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.segment",
                    ),
                ),
                (
                    "tier",
                    models.ForeignKey(
                        blank=True,
                        help_text="The lowest that takes part.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.tier",
                    ),
                ),
            ],
            options={
                "ordering": ("starts_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="ChallengeNews",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order_id", models.UUIDField(blank=True, help_text="Null: everything.", null=True)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="saleor_loyalty.loyaltymember"
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "news of challenges",
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ChallengeRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "period_key",
                    models.CharField(help_text="First day of a calendar period, else the only one.", max_length=10),
                ),
                ("done_at", models.DateTimeField(blank=True, help_text="Null: not reached any more.", null=True)),
                (
                    "admitted_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Since when it is theirs: they had the tier and were in the segment.",
                        null=True,
                    ),
                ),
                ("due", models.BooleanField(default=False, help_text="Whether the prize is theirs.")),
                ("points", models.PositiveIntegerField(blank=True, null=True)),
                ("badge", models.SlugField(blank=True, db_index=False, default="", max_length=32)),
                ("plays", models.PositiveIntegerField(blank=True, null=True)),
                ("given", models.BooleanField(default=False)),
                ("given_at", models.DateTimeField(blank=True, help_text="When it was last given.", null=True)),
                ("postings", models.PositiveIntegerField(default=0)),
                (
                    "challenge",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="runs",
                        to="saleor_loyalty.challenge",
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
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="challenge_runs",
                        to="saleor_loyalty.loyaltymember",
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
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ChallengeTerms",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "goal",
                    models.CharField(
                        choices=[
                            ("orders", "ORDERS"),
                            ("spend", "SPEND"),
                            ("pieces", "PIECES"),
                            ("categories", "CATEGORIES"),
                            ("streak", "STREAK"),
                            ("answers", "ANSWERS"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "target",
                    models.DecimalField(decimal_places=3, help_text="SPEND: in the program's currency.", max_digits=20),
                ),
                (
                    "streak_of",
                    models.CharField(
                        blank=True,
                        choices=[("day", "DAY"), ("week", "WEEK"), ("month", "MONTH")],
                        default="",
                        max_length=16,
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
                ("points", models.PositiveIntegerField(blank=True, null=True)),
                ("badge", models.SlugField(blank=True, default="", help_text="Blank: none.", max_length=32)),
                ("plays", models.PositiveIntegerField(blank=True, help_text="Of any game.", null=True)),
                ("until", models.DateTimeField(help_text="Not included.")),
                (
                    "challenge",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="earlier",
                        to="saleor_loyalty.challenge",
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
                "ordering": ("challenge", "until", "pk"),
            },
        ),
        migrations.CreateModel(
            name="ChallengeTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("name", models.CharField(blank=True, default="", max_length=64)),
                ("description", models.TextField(blank=True, default="")),
                ("badge_name", models.CharField(blank=True, default="", max_length=64)),
                (
                    "challenge",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_loyalty.challenge",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="CountedOrder",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("paid_at", models.DateTimeField(db_index=True)),
                (
                    "worth",
                    models.DecimalField(
                        decimal_places=12,
                        help_text="A unit of its currency in the program's, when it was first counted: another rate undoes nothing.",
                        max_digits=24,
                    ),
                ),
                (
                    "goods",
                    models.JSONField(help_text="What each line is of, as it was then, and how many pieces are left."),
                ),
                (
                    "order",
                    models.OneToOneField(
                        db_column="order_id",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="saleor_loyalty.placedorder",
                        to_field="order_id",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Leaderboard",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "period",
                    models.CharField(
                        choices=[("week", "WEEK"), ("month", "MONTH"), ("year", "YEAR")], max_length=16, unique=True
                    ),
                ),
                ("active", models.BooleanField(default=False)),
                (
                    "prizes",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(),
                        blank=True,
                        default=list,
                        help_text="Points for the first place, the second, ...",
                        size=None,
                    ),
                ),
                (
                    "closing_days",
                    models.PositiveSmallIntegerField(
                        default=3, help_text="Days after its end in which refunds still count for a period."
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("period__in", ["week", "month", "year"])), name="loyalty_board_period"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("closing_days__lte", 90)), name="loyalty_board_closing_days"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LeaderboardPeriod",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("starts_at", models.DateTimeField(help_text="Included.")),
                ("ends_at", models.DateTimeField(help_text="Not included.")),
                (
                    "built_to",
                    models.BigIntegerField(
                        blank=True,
                        default=0,
                        help_text="What was earned before it was there is counted up to this member; null: of everybody.",
                        null=True,
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, help_text="From then on nothing changes.", null=True)),
                (
                    "board",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="periods",
                        to="saleor_loyalty.leaderboard",
                    ),
                ),
            ],
            options={
                "ordering": ("board", "starts_at"),
            },
        ),
        migrations.CreateModel(
            name="LeaderboardPrize",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("points", models.PositiveIntegerField()),
                ("awarded", models.BooleanField(default=False)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
                    ),
                ),
                (
                    "period",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="prizes",
                        to="saleor_loyalty.leaderboardperiod",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="LeaderboardScore",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("points", models.BigIntegerField()),
                ("reached_at", models.DateTimeField()),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
                    ),
                ),
                (
                    "period",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="saleor_loyalty.leaderboardperiod",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="PublicName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=32)),
                (
                    "member",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="saleor_loyalty.loyaltymember"
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(condition=models.Q(("target__gt", 0)), name="loyalty_challenge_target"),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("goal", "streak"), ("streak_of__in", ["day", "week", "month"])),
                    models.Q(models.Q(("goal", "streak"), _negated=True), ("streak_of", "")),
                    _connector="OR",
                ),
                name="loyalty_challenge_streak",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__isnull", True), ("points__range", (1, 2147483647)), _connector="OR"),
                name="loyalty_challenge_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(("plays__isnull", True), ("plays__gte", 1), _connector="OR"),
                name="loyalty_challenge_plays",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("points__isnull", False),
                    models.Q(("badge", ""), _negated=True),
                    ("reward__isnull", False),
                    ("plays__isnull", False),
                    _connector="OR",
                ),
                name="loyalty_challenge_prize",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("days__range", (1, 3650)), ("period", "from_joining")),
                    models.Q(models.Q(("period", "from_joining"), _negated=True), ("days__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_challenge_days",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_at__isnull", True), ("ends_at__gt", models.F("starts_at")), _connector="OR"),
                name="loyalty_challenge_ends_after_start",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(("winners__isnull", True), ("winners__gte", 1), _connector="OR"),
                name="loyalty_challenge_won",
            ),
        ),
        migrations.AddConstraint(
            model_name="challenge",
            constraint=models.CheckConstraint(
                condition=models.Q(("badge", ""), models.Q(("badge_name", ""), _negated=True), _connector="OR"),
                name="loyalty_challenge_badge_has_name",
            ),
        ),
        migrations.AddIndex(
            model_name="challengerun",
            index=models.Index(
                condition=models.Q(("admitted_at__isnull", False), ("done_at__isnull", False)),
                fields=["challenge", "period_key", "done_at", "member"],
                name="loyalty_challenge_first",
            ),
        ),
        migrations.AddIndex(
            model_name="challengerun",
            index=models.Index(
                condition=models.Q(("due", models.F("given")), _negated=True),
                fields=["id"],
                name="loyalty_challenge_not_as_due",
            ),
        ),
        migrations.AddIndex(
            model_name="challengerun",
            index=models.Index(
                condition=models.Q(("given", True), models.Q(("badge", ""), _negated=True)),
                fields=["badge", "member"],
                name="loyalty_challenge_run_badge",
            ),
        ),
        migrations.AddConstraint(
            model_name="challengerun",
            constraint=models.UniqueConstraint(
                fields=("challenge", "member", "period_key"), name="loyalty_challenge_run_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="challengerun",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("due", False),
                    models.Q(("admitted_at__isnull", False), ("done_at__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_challenge_due_is_done",
            ),
        ),
        migrations.AddIndex(
            model_name="challengeterms",
            index=models.Index(fields=["challenge", "until"], name="loyalty_challenge_earlier"),
        ),
        migrations.AddConstraint(
            model_name="challengeterms",
            constraint=models.CheckConstraint(
                condition=models.Q(("target__gt", 0)), name="loyalty_challenge_terms_target"
            ),
        ),
        migrations.AddConstraint(
            model_name="challengeterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("goal", "streak"), ("streak_of__in", ["day", "week", "month"])),
                    models.Q(models.Q(("goal", "streak"), _negated=True), ("streak_of", "")),
                    _connector="OR",
                ),
                name="loyalty_challenge_terms_streak",
            ),
        ),
        migrations.AddConstraint(
            model_name="challengeterms",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__isnull", True), ("points__range", (1, 2147483647)), _connector="OR"),
                name="loyalty_challenge_terms_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="challengeterms",
            constraint=models.CheckConstraint(
                condition=models.Q(("plays__isnull", True), ("plays__gte", 1), _connector="OR"),
                name="loyalty_challenge_terms_plays",
            ),
        ),
        migrations.AddConstraint(
            model_name="challengeterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("points__isnull", False),
                    models.Q(("badge", ""), _negated=True),
                    ("reward__isnull", False),
                    ("plays__isnull", False),
                    _connector="OR",
                ),
                name="loyalty_challenge_terms_prize",
            ),
        ),
        migrations.AddConstraint(
            model_name="challengetranslation",
            constraint=models.UniqueConstraint(
                fields=("challenge", "language_code"), name="loyalty_challenge_text_once"
            ),
        ),
        migrations.AddIndex(
            model_name="leaderboardperiod",
            index=models.Index(
                condition=models.Q(("closed_at__isnull", True)),
                fields=["starts_at", "ends_at"],
                name="loyalty_board_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="leaderboardperiod",
            constraint=models.UniqueConstraint(fields=("board", "starts_at"), name="loyalty_board_period_once"),
        ),
        migrations.AddConstraint(
            model_name="leaderboardperiod",
            constraint=models.CheckConstraint(
                condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="loyalty_board_ends_after_start"
            ),
        ),
        migrations.AddIndex(
            model_name="leaderboardprize",
            index=models.Index(condition=models.Q(("awarded", False)), fields=["id"], name="loyalty_board_unpaid"),
        ),
        migrations.AddConstraint(
            model_name="leaderboardprize",
            constraint=models.UniqueConstraint(fields=("period", "member"), name="loyalty_board_prize_once"),
        ),
        migrations.AddConstraint(
            model_name="leaderboardprize",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__range", (1, 2147483647))), name="loyalty_board_prize_points"
            ),
        ),
        migrations.AddIndex(
            model_name="leaderboardscore",
            index=models.Index(
                models.F("period"),
                models.OrderBy(models.F("points"), descending=True),
                models.F("reached_at"),
                models.F("member"),
                condition=models.Q(("points__gt", 0)),
                name="loyalty_board_order",
            ),
        ),
        migrations.AddConstraint(
            model_name="leaderboardscore",
            constraint=models.UniqueConstraint(fields=("period", "member"), name="loyalty_board_score_once"),
        ),
        migrations.RunSQL(
            sql=(SQL / "0028_challenges.sql").read_text(),
            reverse_sql=(SQL / "0028_challenges.reverse.sql").read_text(),
        ),
    ]
