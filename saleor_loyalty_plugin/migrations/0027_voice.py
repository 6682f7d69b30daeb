"""What members are asked and answer, review, vote for and enter; orders that were handed over begin journeys."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from ._user_keys import keep_users, let_users_go

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0026_ambassadors"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Poll",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("active", models.BooleanField(default=False)),
                ("question", models.CharField(max_length=255)),
                ("translations", models.JSONField(blank=True, default=dict, help_text="The question by language.")),
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
                (
                    "closes_at",
                    models.DateTimeField(
                        blank=True, help_text="From then on votes do not count; null: open.", null=True
                    ),
                ),
                (
                    "showing",
                    models.CharField(
                        choices=[("after_voting", "AFTER_VOTING"), ("at_end", "AT_END")],
                        default="after_voting",
                        max_length=16,
                    ),
                ),
                ("points", models.PositiveIntegerField(blank=True, help_text="For voting, once.", null=True)),
                (
                    "takes_entries",
                    models.BooleanField(default=False, help_text="Members may enter something to vote for."),
                ),
                (
                    "winners",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="How many entries win; null: none.", null=True
                    ),
                ),
                ("prize", models.PositiveIntegerField(blank=True, help_text="Points for each that wins.", null=True)),
                ("settled_at", models.DateTimeField(blank=True, help_text="When it was counted who wins.", null=True)),
            ],
            options={
                "ordering": ("code",),
            },
        ),
        migrations.CreateModel(
            name="PollOption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="That were promised for it; null: none.", null=True
                    ),
                ),
                ("awarded", models.BooleanField(default=False, help_text="Whether these points were posted.")),
                ("place", models.PositiveIntegerField(help_text="From 0; entries in the order in which they came.")),
                (
                    "text",
                    models.CharField(blank=True, help_text="Blank once who entered it was deleted.", max_length=255),
                ),
                ("translations", models.JSONField(blank=True, default=dict, help_text="The text by language.")),
                ("image", models.URLField(blank=True, default="", max_length=2000)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waits for approval"),
                            ("approved", "Can be voted for"),
                            ("refused", "Is not shown"),
                        ],
                        default="approved",
                        max_length=16,
                    ),
                ),
                ("entered_at", models.DateTimeField(blank=True, null=True)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_app", models.CharField(blank=True, default="", max_length=256)),
                ("won", models.BooleanField(default=False)),
            ],
            options={
                "verbose_name": "entry",
                "ordering": ("poll", "place", "pk"),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PollVote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="That were promised for it; null: none.", null=True
                    ),
                ),
                ("awarded", models.BooleanField(default=False, help_text="Whether these points were posted.")),
                ("voted_at", models.DateTimeField()),
                (
                    "address",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="Where the voter lives, hashed, while their account is there.",
                        max_length=64,
                    ),
                ),
            ],
            options={
                "verbose_name": "vote",
                "ordering": ("-pk",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="That were promised for it; null: none.", null=True
                    ),
                ),
                ("awarded", models.BooleanField(default=False, help_text="Whether these points were posted.")),
                ("product_id", models.IntegerField()),
                ("order_id", models.UUIDField(help_text="By which they bought it.")),
                ("stars", models.PositiveSmallIntegerField(help_text="1 to 5.")),
                ("title", models.CharField(blank=True, default="", max_length=128)),
                ("text", models.TextField(blank=True, default="")),
                (
                    "name",
                    models.CharField(
                        blank=True, default="", help_text="As they want to be shown; blank: as a member.", max_length=64
                    ),
                ),
                ("created_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waits for approval"),
                            ("approved", "Is shown"),
                            ("refused", "Is not shown"),
                        ],
                        max_length=16,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_app", models.CharField(blank=True, default="", max_length=256)),
            ],
            options={
                "ordering": ("-pk",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Survey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=32, unique=True)),
                ("active", models.BooleanField(default=False)),
                ("about", models.CharField(choices=[("shop", "SHOP"), ("order", "ORDER")], max_length=8)),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="For answering, whatever is answered.", null=True
                    ),
                ),
                (
                    "thanks",
                    models.TextField(
                        blank=True, default="", help_text="What is said after answering; blank: as shipped."
                    ),
                ),
                ("translations", models.JSONField(blank=True, default=dict, help_text="Texts by language.")),
            ],
            options={
                "ordering": ("code",),
            },
        ),
        migrations.CreateModel(
            name="SurveyAsking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "points",
                    models.PositiveIntegerField(
                        blank=True, help_text="That were promised for it; null: none.", null=True
                    ),
                ),
                ("awarded", models.BooleanField(default=False, help_text="Whether these points were posted.")),
                ("order_id", models.UUIDField(blank=True, help_text="That it is about; null: the shop.", null=True)),
                ("turn", models.PositiveIntegerField(default=1, help_text="How often they were asked this, from 1.")),
                (
                    "channel_id",
                    models.IntegerField(blank=True, help_text="Where they were asked, or ordered.", null=True),
                ),
                ("asked_at", models.DateTimeField()),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("is_low", models.BooleanField(default=False, help_text="Staff are to look after it.")),
                ("done_at", models.DateTimeField(blank=True, help_text="When staff did.", null=True)),
                ("done_app", models.CharField(blank=True, default="", max_length=256)),
                ("note", models.TextField(blank=True, default="")),
            ],
            options={
                "verbose_name": "response",
                "ordering": ("-pk",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SurveyQuestion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("place", models.PositiveSmallIntegerField(help_text="From 0.")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("nps", "NPS"),
                            ("csat", "CSAT"),
                            ("ces", "CES"),
                            ("choice", "CHOICE"),
                            ("text", "TEXT"),
                        ],
                        max_length=8,
                    ),
                ),
                ("text", models.CharField(max_length=255)),
                (
                    "choices",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=120), blank=True, default=list, size=None
                    ),
                ),
                ("translations", models.JSONField(blank=True, default=dict, help_text="Texts by language.")),
            ],
            options={
                "ordering": ("survey", "place"),
            },
        ),
        migrations.CreateModel(
            name="SurveyReply",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("nps", "NPS"),
                            ("csat", "CSAT"),
                            ("ces", "CES"),
                            ("choice", "CHOICE"),
                            ("text", "TEXT"),
                        ],
                        help_text="The question's.",
                        max_length=8,
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("choice", models.CharField(blank=True, default="", max_length=120)),
                ("text", models.TextField(blank=True, default="")),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.RemoveConstraint(
            model_name="journey",
            name="loyalty_journey_trigger",
        ),
        migrations.RemoveConstraint(
            model_name="journeystep",
            name="loyalty_journey_step_kind",
        ),
        migrations.AddField(
            model_name="journeystep",
            name="survey",
            field=models.BigIntegerField(
                blank=True, help_text="Its number; the database refuses one that is not there.", null=True
            ),
        ),
        migrations.AlterField(
            model_name="journey",
            name="trigger",
            field=models.CharField(
                choices=[
                    ("joined", "JOINED"),
                    ("first_order", "FIRST_ORDER"),
                    ("nth_order", "NTH_ORDER"),
                    ("no_order", "NO_ORDER"),
                    ("tier_reached", "TIER_REACHED"),
                    ("tier_at_risk", "TIER_AT_RISK"),
                    ("points_expiring", "POINTS_EXPIRING"),
                    ("birthday", "BIRTHDAY"),
                    ("anniversary", "ANNIVERSARY"),
                    ("checkout_abandoned", "CHECKOUT_ABANDONED"),
                    ("back_in_stock", "BACK_IN_STOCK"),
                    ("new_products", "NEW_PRODUCTS"),
                    ("reward_affordable", "REWARD_AFFORDABLE"),
                    ("event_soon", "EVENT_SOON"),
                    ("order_handed_over", "ORDER_HANDED_OVER"),
                ],
                max_length=24,
            ),
        ),
        migrations.AlterField(
            model_name="journeystep",
            name="kind",
            field=models.CharField(
                choices=[
                    ("wait", "WAIT"),
                    ("only_in", "ONLY_IN"),
                    ("message", "MESSAGE"),
                    ("points", "POINTS"),
                    ("voucher", "VOUCHER"),
                    ("incentive", "INCENTIVE"),
                    ("survey", "SURVEY"),
                ],
                max_length=16,
            ),
        ),
        migrations.AddConstraint(
            model_name="journey",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "trigger__in",
                        [
                            "joined",
                            "first_order",
                            "nth_order",
                            "no_order",
                            "tier_reached",
                            "tier_at_risk",
                            "points_expiring",
                            "birthday",
                            "anniversary",
                            "checkout_abandoned",
                            "back_in_stock",
                            "new_products",
                            "reward_affordable",
                            "event_soon",
                            "order_handed_over",
                        ],
                    )
                ),
                name="loyalty_journey_trigger",
            ),
        ),
        migrations.AddConstraint(
            model_name="journeystep",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "wait"),
                        ("minutes__isnull", False),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", True),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "only_in"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", False),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", True),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "message"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", False),
                        ("valid_days__isnull", True),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "points"),
                        ("minutes__isnull", True),
                        ("points__isnull", False),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", True),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", False),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "voucher"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", False),
                    ),
                    models.Q(
                        ("amount__isnull", False),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "voucher"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", False),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", True),
                        ("incentive__isnull", True),
                        ("kind", "voucher"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", False),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", False),
                        ("kind", "incentive"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", True),
                        ("template__isnull", True),
                        ("valid_days__isnull", True),
                    ),
                    models.Q(
                        ("amount__isnull", True),
                        ("discount_percent__isnull", True),
                        ("free_shipping", False),
                        ("incentive__isnull", True),
                        ("kind", "survey"),
                        ("minutes__isnull", True),
                        ("points__isnull", True),
                        ("segment__isnull", True),
                        ("survey__isnull", False),
                        ("template__isnull", True),
                        ("valid_days__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="loyalty_journey_step_kind",
            ),
        ),
        migrations.AddField(
            model_name="poll",
            name="tier",
            field=models.ForeignKey(
                blank=True,
                help_text="The lowest that may vote.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AddField(
            model_name="polloption",
            name="decided_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="polloption",
            name="member",
            field=models.ForeignKey(
                blank=True,
                help_text="Who entered it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="polloption",
            name="poll",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="options",
                to="saleor_loyalty.poll",
            ),
        ),
        migrations.AddField(
            model_name="pollvote",
            name="member",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.loyaltymember"
            ),
        ),
        migrations.AddField(
            model_name="pollvote",
            name="option",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="votes", to="saleor_loyalty.polloption"
            ),
        ),
        migrations.AddField(
            model_name="pollvote",
            name="poll",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="votes",
                to="saleor_loyalty.poll",
            ),
        ),
        migrations.AddField(
            model_name="review",
            name="decided_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="review",
            name="member",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddConstraint(
            model_name="survey",
            constraint=models.CheckConstraint(
                condition=models.Q(("about__in", ["shop", "order"])), name="loyalty_survey_about_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="survey",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__isnull", True), ("points__range", (1, 2147483647)), _connector="OR"),
                name="loyalty_survey_points",
            ),
        ),
        migrations.AddField(
            model_name="surveyasking",
            name="done_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="surveyasking",
            name="member",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="surveyasking",
            name="survey",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="askings",
                to="saleor_loyalty.survey",
            ),
        ),
        migrations.AddField(
            model_name="surveyasking",
            name="tier",
            field=models.ForeignKey(
                blank=True,
                help_text="When they answered.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="saleor_loyalty.tier",
            ),
        ),
        migrations.AddField(
            model_name="surveyquestion",
            name="survey",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="questions",
                to="saleor_loyalty.survey",
            ),
        ),
        migrations.AddField(
            model_name="surveyreply",
            name="asking",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="replies",
                to="saleor_loyalty.surveyasking",
            ),
        ),
        migrations.AddField(
            model_name="surveyreply",
            name="question",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="saleor_loyalty.surveyquestion"
            ),
        ),
        migrations.AddIndex(
            model_name="poll",
            index=models.Index(
                condition=models.Q(("closes_at__isnull", False), ("settled_at", None)),
                fields=["closes_at"],
                name="loyalty_poll_to_settle",
            ),
        ),
        migrations.AddConstraint(
            model_name="poll",
            constraint=models.CheckConstraint(
                condition=models.Q(("showing__in", ["after_voting", "at_end"])), name="loyalty_poll_showing"
            ),
        ),
        migrations.AddConstraint(
            model_name="poll",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__isnull", True), ("points__range", (1, 2147483647)), _connector="OR"),
                name="loyalty_poll_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="poll",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("prize__isnull", True), ("winners__isnull", True)),
                    models.Q(
                        ("closes_at__isnull", False),
                        ("prize__isnull", False),
                        ("prize__range", (1, 2147483647)),
                        ("winners__isnull", False),
                        ("winners__range", (1, 100)),
                    ),
                    _connector="OR",
                ),
                name="loyalty_poll_contest",
            ),
        ),
        migrations.AddConstraint(
            model_name="poll",
            constraint=models.CheckConstraint(
                condition=models.Q(("settled_at", None), ("closes_at__isnull", False), _connector="OR"),
                name="loyalty_poll_settled_once_closed",
            ),
        ),
        migrations.AddIndex(
            model_name="polloption",
            index=models.Index(
                condition=models.Q(("awarded", False), ("points__isnull", False)),
                fields=["id"],
                name="loyalty_polloption_unpaid",
            ),
        ),
        migrations.AddIndex(
            model_name="polloption",
            index=models.Index(fields=["poll", "place"], name="loyalty_option_poll"),
        ),
        migrations.AddIndex(
            model_name="polloption",
            index=models.Index(condition=models.Q(("state", "waiting")), fields=["id"], name="loyalty_option_waiting"),
        ),
        migrations.AddConstraint(
            model_name="polloption",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("awarded", False), ("points__isnull", True)),
                    models.Q(("points__isnull", False), ("points__range", (1, 2147483647))),
                    _connector="OR",
                ),
                name="loyalty_polloption_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="polloption",
            constraint=models.UniqueConstraint(fields=("poll", "member"), name="loyalty_option_member_once"),
        ),
        migrations.AddConstraint(
            model_name="polloption",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["waiting", "approved", "refused"])), name="loyalty_option_state"
            ),
        ),
        migrations.AddConstraint(
            model_name="polloption",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("entered_at", None),
                        ("member__isnull", True),
                        ("points__isnull", True),
                        ("state", "approved"),
                        ("won", False),
                    ),
                    models.Q(("entered_at__isnull", False), ("member__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_option_of_a_member",
            ),
        ),
        migrations.AddIndex(
            model_name="pollvote",
            index=models.Index(
                condition=models.Q(("awarded", False), ("points__isnull", False)),
                fields=["id"],
                name="loyalty_pollvote_unpaid",
            ),
        ),
        migrations.AddIndex(
            model_name="pollvote",
            index=models.Index(
                condition=models.Q(("address", ""), _negated=True),
                fields=["poll", "address"],
                name="loyalty_vote_address",
            ),
        ),
        migrations.AddConstraint(
            model_name="pollvote",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("awarded", False), ("points__isnull", True)),
                    models.Q(("points__isnull", False), ("points__range", (1, 2147483647))),
                    _connector="OR",
                ),
                name="loyalty_pollvote_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="pollvote",
            constraint=models.UniqueConstraint(fields=("poll", "member"), name="loyalty_vote_once"),
        ),
        migrations.AddIndex(
            model_name="review",
            index=models.Index(
                condition=models.Q(("awarded", False), ("points__isnull", False)),
                fields=["id"],
                name="loyalty_review_unpaid",
            ),
        ),
        migrations.AddIndex(
            model_name="review",
            index=models.Index(
                condition=models.Q(("state", "approved")),
                fields=["product_id", "-id"],
                include=("stars",),
                name="loyalty_review_product",
            ),
        ),
        migrations.AddIndex(
            model_name="review",
            index=models.Index(condition=models.Q(("state", "waiting")), fields=["id"], name="loyalty_review_waiting"),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("awarded", False), ("points__isnull", True)),
                    models.Q(("points__isnull", False), ("points__range", (1, 2147483647))),
                    _connector="OR",
                ),
                name="loyalty_review_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.UniqueConstraint(fields=("member", "product_id"), name="loyalty_review_once"),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.CheckConstraint(
                condition=models.Q(("stars__range", (1, 5))), name="loyalty_review_stars"
            ),
        ),
        migrations.AddConstraint(
            model_name="review",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["waiting", "approved", "refused"])), name="loyalty_review_state"
            ),
        ),
        migrations.AddIndex(
            model_name="surveyasking",
            index=models.Index(
                condition=models.Q(("awarded", False), ("points__isnull", False)),
                fields=["id"],
                name="loyalty_surveyasking_unpaid",
            ),
        ),
        migrations.AddIndex(
            model_name="surveyasking",
            index=models.Index(fields=["member", "asked_at"], name="loyalty_asking_member"),
        ),
        migrations.AddIndex(
            model_name="surveyasking",
            index=models.Index(fields=["survey", "answered_at"], name="loyalty_asking_answered"),
        ),
        migrations.AddIndex(
            model_name="surveyasking",
            index=models.Index(
                condition=models.Q(("done_at", None), ("is_low", True)), fields=["id"], name="loyalty_asking_low"
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyasking",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("awarded", False), ("points__isnull", True)),
                    models.Q(("points__isnull", False), ("points__range", (1, 2147483647))),
                    _connector="OR",
                ),
                name="loyalty_surveyasking_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyasking",
            constraint=models.UniqueConstraint(
                fields=("survey", "member", "order_id", "turn"), name="loyalty_asking_once", nulls_distinct=False
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyasking",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("answered_at__isnull", False),
                    models.Q(("is_low", False), ("points__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_asking_answered_first",
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyasking",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_low", True), ("done_at", None), _connector="OR"),
                name="loyalty_asking_done_if_low",
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyquestion",
            constraint=models.UniqueConstraint(fields=("survey", "place"), name="loyalty_survey_question_once"),
        ),
        migrations.AddConstraint(
            model_name="surveyquestion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("kind", "nps")), fields=("survey",), name="loyalty_survey_nps_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyquestion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("choices__len__gte", 2), ("kind", "choice")),
                    models.Q(("choices", []), ("kind__in", ["nps", "csat", "ces", "text"])),
                    _connector="OR",
                ),
                name="loyalty_survey_question_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="surveyreply",
            constraint=models.UniqueConstraint(fields=("asking", "question"), name="loyalty_reply_once"),
        ),
        migrations.AddConstraint(
            model_name="surveyreply",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("choice", ""),
                        ("kind", "nps"),
                        ("number__isnull", False),
                        ("number__range", (0, 10)),
                        ("text", ""),
                    ),
                    models.Q(
                        ("choice", ""),
                        ("kind", "csat"),
                        ("number__isnull", False),
                        ("number__range", (1, 5)),
                        ("text", ""),
                    ),
                    models.Q(
                        ("choice", ""),
                        ("kind", "ces"),
                        ("number__isnull", False),
                        ("number__range", (1, 7)),
                        ("text", ""),
                    ),
                    models.Q(
                        ("kind", "choice"),
                        ("number__isnull", True),
                        ("text", ""),
                        models.Q(("choice", ""), _negated=True),
                    ),
                    models.Q(
                        ("choice", ""),
                        ("kind", "text"),
                        ("number__isnull", True),
                        models.Q(("text", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="loyalty_reply_on_scale",
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0027_voice.sql").read_text(),
            reverse_sql=(SQL / "0027_voice.reverse.sql").read_text(),
        ),
        migrations.RunPython(let_users_go, keep_users),
    ]
