"""What an entry of the ledger was computed from."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0012_audience")]

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
