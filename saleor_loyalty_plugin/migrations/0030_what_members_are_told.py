"""Journeys begin by what happens in play and company; what they ask has an index."""

from pathlib import Path

import django.db.models.functions.comparison
from django.db import migrations, models

REVERSE = Path(__file__).parent / "sql" / "0030_what_members_are_told.reverse.sql"


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0029_backtests"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="journey",
            name="loyalty_journey_trigger",
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
                    ("challenge_done", "CHALLENGE_DONE"),
                    ("friend_ordered", "FRIEND_ORDERED"),
                    ("seat_taken", "SEAT_TAKEN"),
                    ("seat_offered", "SEAT_OFFERED"),
                    ("ambassador_decided", "AMBASSADOR_DECIDED"),
                ],
                max_length=24,
            ),
        ),
        migrations.AddIndex(
            model_name="challengerun",
            index=models.Index(
                condition=models.Q(("given", True)), fields=["given_at"], name="loyalty_challenge_given"
            ),
        ),
        migrations.AddIndex(
            model_name="eventseat",
            index=models.Index(
                django.db.models.functions.comparison.Coalesce("offered_at", "asked_at"), name="loyalty_seat_since"
            ),
        ),
        migrations.AddIndex(
            model_name="referral",
            index=models.Index(
                condition=models.Q(("decided_at__isnull", False)),
                fields=["decided_at"],
                name="loyalty_referral_decided",
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
                            "challenge_done",
                            "friend_ordered",
                            "seat_taken",
                            "seat_offered",
                            "ambassador_decided",
                        ],
                    )
                ),
                name="loyalty_journey_trigger",
            ),
        ),
        migrations.RunSQL(sql=migrations.RunSQL.noop, reverse_sql=REVERSE.read_text()),
    ]
