"""What a claim was of, and when it was used."""

from django.db import migrations, models
from django.db.models import F, OuterRef, Q, Subquery


def tell_of_earlier_claims(apps, schema_editor):
    reward = apps.get_model("saleor_loyalty", "Reward").objects.filter(pk=OuterRef("reward_id"))
    claims = apps.get_model("saleor_loyalty", "Redemption").objects.filter(reward__isnull=False)
    claims.update(reward_name=Subquery(reward.values("name")))
    # Nobody wrote down when a kept code was used: at the latest when it was seen on its order.
    claims.filter(order_id__isnull=False).update(used_at=F("ended_at"))


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0009_texts_and_metadata")]

    operations = [
        migrations.AddField(
            "redemption",
            "reward_name",
            models.CharField(
                blank=True,
                db_default="",
                default="",
                help_text="Of a claim: the reward's name at that time.",
                max_length=128,
            ),
        ),
        migrations.AddField(
            "redemption",
            "used_at",
            models.DateTimeField(
                blank=True,
                help_text="Of a claim that is captured: when it was used; null while it is kept.",
                null=True,
            ),
        ),
        migrations.RunPython(tell_of_earlier_claims, migrations.RunPython.noop),
        migrations.AddConstraint(
            "redemption",
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(state="captured"), name="loyalty_redemption_used_is_captured"
            ),
        ),
    ]
