"""Who brought whom, under which terms and for which prizes; gifts by staff; bonuses that are taken back."""

from pathlib import Path

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from ._user_keys import keep_users, let_users_go

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0021_books"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Gift",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "giver",
                    models.CharField(help_text="One of the staff or one app, as limits count them.", max_length=300),
                ),
                ("actor_app", models.CharField(blank=True, default="", max_length=256)),
                ("cost", models.PositiveIntegerField()),
                (
                    "note",
                    models.TextField(blank=True, default="", help_text="Why; blank once the customer was deleted."),
                ),
                ("given_at", models.DateTimeField()),
                (
                    "idempotency_key",
                    models.CharField(help_text="The same key gives once.", max_length=150, unique=True),
                ),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="Referral",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("accepted", models.BooleanField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("named", "NAMED"),
                            ("pending", "PENDING"),
                            ("review", "REVIEW"),
                            ("rewarded", "REWARDED"),
                            ("refused", "REFUSED"),
                            ("taken_back", "TAKEN_BACK"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "reasons",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        help_text="Of the state, when it was last judged.",
                        size=None,
                    ),
                ),
                (
                    "flags",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        help_text="What was noticed that holds it for staff.",
                        size=None,
                    ),
                ),
                (
                    "approved",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=40),
                        blank=True,
                        default=list,
                        help_text="Of the flags, what staff approved of.",
                        size=None,
                    ),
                ),
                ("refused_by_staff", models.BooleanField(default=False)),
                ("note", models.TextField(blank=True, default="")),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_app", models.CharField(blank=True, default="", max_length=256)),
                ("named_at", models.DateTimeField()),
                (
                    "named_from",
                    models.CharField(
                        blank=True,
                        default="",
                        help_text="The address on the network, hashed; kept for 7 days.",
                        max_length=64,
                    ),
                ),
                ("friend_at_once", models.BooleanField(default=False)),
                ("minimum", models.DecimalField(blank=True, decimal_places=3, max_digits=20, null=True)),
                ("order_id", models.UUIDField(blank=True, help_text="The friend's order that counts.", null=True)),
                ("friend_due", models.BooleanField(default=False)),
                ("referrer_due", models.BooleanField(default=False)),
                (
                    "settled_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When the referrer's prize was first given, or the limit kept it from them.",
                        null=True,
                    ),
                ),
                ("limited", models.BooleanField(default=False)),
                ("due_at", models.DateTimeField(blank=True, help_text="When it is to be judged again.", null=True)),
                ("judged_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ReferralPrize",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "side",
                    models.CharField(
                        choices=[("friend", "Who was brought"), ("referrer", "Who brought them")], max_length=16
                    ),
                ),
                ("points", models.PositiveIntegerField(blank=True, null=True)),
                ("given", models.BooleanField(default=False)),
                ("given_at", models.DateTimeField(blank=True, help_text="When it was last given.", null=True)),
                ("postings", models.PositiveIntegerField(default=0)),
            ],
            options={
                "ordering": ("pk",),
            },
        ),
        migrations.CreateModel(
            name="ReferralTerms",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("active", models.BooleanField(default=False)),
                ("friend_points", models.PositiveIntegerField(blank=True, null=True)),
                ("friend_at_once", models.BooleanField(default=False, help_text="Else with their first order.")),
                ("referrer_points", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "minimum_order",
                    models.DecimalField(
                        blank=True, decimal_places=3, help_text="In the program's currency.", max_digits=20, null=True
                    ),
                ),
                (
                    "month_limit",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Friends that one member is rewarded for in a month of the program's clocks.",
                        null=True,
                    ),
                ),
                (
                    "read_until",
                    models.DateTimeField(
                        blank=True,
                        help_text="Change of the last order that was read; null: none since it was opened first.",
                        null=True,
                    ),
                ),
                ("last_order_id", models.UUIDField(blank=True, help_text="Of those changed then.", null=True)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="redemption",
            name="loyalty_redemption_positive",
        ),
        migrations.AddConstraint(
            model_name="redemption",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("points__gt", 0),
                        models.Q(("points", 0), ("state__in", ["captured", "released"])),
                        _connector="OR",
                    ),
                    ("amount__gte", 0),
                    ("applied_amount__gte", 0),
                ),
                name="loyalty_redemption_positive",
            ),
        ),
        migrations.AddField(
            model_name="gift",
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
            model_name="gift",
            name="claim",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="gift", to="saleor_loyalty.redemption"
            ),
        ),
        migrations.AddField(
            model_name="referral",
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
            model_name="referral",
            name="friend",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="referrals_named",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="referral",
            name="referrer",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="referrals_made",
                to="saleor_loyalty.loyaltymember",
            ),
        ),
        migrations.AddField(
            model_name="referralprize",
            name="claim",
            field=models.OneToOneField(
                blank=True,
                help_text="Of a reward.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.redemption",
            ),
        ),
        migrations.AddField(
            model_name="referralprize",
            name="referral",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="prizes",
                to="saleor_loyalty.referral",
            ),
        ),
        migrations.AddField(
            model_name="referralprize",
            name="reward",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.reward",
            ),
        ),
        migrations.AddField(
            model_name="referralterms",
            name="friend_reward",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.reward",
            ),
        ),
        migrations.AddField(
            model_name="referralterms",
            name="referrer_reward",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="saleor_loyalty.reward",
            ),
        ),
        migrations.AddIndex(
            model_name="gift",
            index=models.Index(fields=["giver", "given_at"], name="loyalty_gift_giver"),
        ),
        migrations.AddConstraint(
            model_name="gift",
            constraint=models.CheckConstraint(condition=models.Q(("cost__gte", 1)), name="loyalty_gift_cost"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["referrer", "named_at"], name="loyalty_referral_referrer"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(
                condition=models.Q(("order_id__isnull", False)), fields=["order_id"], name="loyalty_referral_order"
            ),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(
                condition=models.Q(("named_from", ""), _negated=True),
                fields=["named_from", "named_at"],
                name="loyalty_referral_from",
            ),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(fields=["state"], name="loyalty_referral_state"),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(
                condition=models.Q(("due_at__isnull", False)), fields=["due_at"], name="loyalty_referral_due_at"
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.UniqueConstraint(fields=("referrer", "friend"), name="loyalty_referral_pair_once"),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.UniqueConstraint(
                condition=models.Q(("accepted", True)), fields=("friend",), name="loyalty_referral_friend_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("accepted", False), models.Q(("friend", models.F("referrer")), _negated=True), _connector="OR"
                ),
                name="loyalty_referral_not_oneself",
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("accepted", True),
                    models.Q(("friend_due", False), ("referrer_due", False), ("state", "refused")),
                    _connector="OR",
                ),
                name="loyalty_referral_refused_has_nothing",
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["named", "pending", "review", "rewarded", "refused", "taken_back"])),
                name="loyalty_referral_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="referral",
            constraint=models.CheckConstraint(
                condition=models.Q(("settled_at__isnull", False), ("limited", False), _connector="OR"),
                name="loyalty_referral_limited_is_settled",
            ),
        ),
        migrations.AddIndex(
            model_name="referralprize",
            index=models.Index(condition=models.Q(("given", False)), fields=["id"], name="loyalty_referral_prize_open"),
        ),
        migrations.AddConstraint(
            model_name="referralprize",
            constraint=models.UniqueConstraint(fields=("referral", "side"), name="loyalty_referral_prize_once"),
        ),
        migrations.AddConstraint(
            model_name="referralprize",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("points__gte", 1), ("reward__isnull", True)),
                    models.Q(("points__isnull", True), ("reward__isnull", False)),
                    _connector="OR",
                ),
                name="loyalty_referral_prize_is_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="referralterms",
            constraint=models.CheckConstraint(condition=models.Q(("pk", 1)), name="loyalty_referral_terms_is_one"),
        ),
        migrations.AddConstraint(
            model_name="referralterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("friend_points__isnull", True),
                    models.Q(("friend_points__range", (1, 2147483647)), ("friend_reward__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_referral_friend_prize",
            ),
        ),
        migrations.AddConstraint(
            model_name="referralterms",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("referrer_points__isnull", True),
                    models.Q(("referrer_points__range", (1, 2147483647)), ("referrer_reward__isnull", True)),
                    _connector="OR",
                ),
                name="loyalty_referral_referrer_prize",
            ),
        ),
        migrations.AddConstraint(
            model_name="referralterms",
            constraint=models.CheckConstraint(
                condition=models.Q(("minimum_order__isnull", True), ("minimum_order__gt", 0), _connector="OR"),
                name="loyalty_referral_minimum",
            ),
        ),
        migrations.AddConstraint(
            model_name="referralterms",
            constraint=models.CheckConstraint(
                condition=models.Q(("month_limit__isnull", True), ("month_limit__gte", 1), _connector="OR"),
                name="loyalty_referral_month_limit",
            ),
        ),
        migrations.RunSQL(
            sql=(SQL / "0022_referrals_and_gifts.sql").read_text(),
            reverse_sql=(SQL / "0022_referrals_and_gifts.reverse.sql").read_text(),
        ),
        migrations.RunPython(let_users_go, keep_users),
    ]
