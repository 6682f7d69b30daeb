"""What an entry of the ledger was computed from."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0014_what_apps_and_members_are_told")]

    operations = [
        migrations.AddField(
            "loyaltytransaction",
            "facts",
            models.JSONField(
                blank=True,
                help_text="What it was computed from, to be explained with (domain/words/sayings.py).",
                null=True,
            ),
        ),
    ]
