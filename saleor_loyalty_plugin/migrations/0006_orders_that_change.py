from decimal import Decimal

from django.db import migrations, models
from django.db.models import F, Q


def remember_what_was_applied(apps, schema_editor):
    apps.get_model("saleor_loyalty", "Redemption").objects.update(applied_amount=F("amount"))


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0005_members_who_stop_or_go")]

    operations = [
        migrations.AddField("programstate", "events_swept_until", models.DateTimeField(blank=True, null=True)),
        migrations.AddField(
            "redemption",
            "applied_amount",
            models.DecimalField(
                decimal_places=3,
                default=Decimal(0),
                help_text="What the shopper applied: the most an order takes.",
                max_digits=20,
            ),
        ),
        migrations.AddField(
            "redemption",
            "paid",
            models.BooleanField(default=False, help_text="Whether the order was ever paid, as far as anybody looked."),
        ),
        migrations.AddField(
            "redemption",
            "watched",
            models.BooleanField(
                default=False, help_text="Not confirmed or not paid: the order may change, or go, without a stamp."
            ),
        ),
        migrations.AlterField(
            "redemption",
            "points",
            models.BigIntegerField(help_text="Set aside; once captured, what the order takes now."),
        ),
        migrations.RunPython(remember_what_was_applied, migrations.RunPython.noop),
        migrations.RemoveConstraint("redemption", "loyalty_redemption_positive"),
        migrations.AddConstraint(
            "redemption",
            models.CheckConstraint(
                condition=Q(Q(points__gt=0) | Q(points=0, state="captured"), amount__gte=0, applied_amount__gte=0),
                name="loyalty_redemption_positive",
            ),
        ),
        migrations.AddIndex(
            "redemption",
            models.Index(condition=Q(watched=True), fields=["id"], name="loyalty_redemption_watched"),
        ),
    ]
