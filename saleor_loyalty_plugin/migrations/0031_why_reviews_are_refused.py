"""What staff write when they decide on a review."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0030_what_members_are_told"),
    ]

    operations = [
        migrations.AddField(
            model_name="review",
            name="note",
            field=models.TextField(blank=True, default="", help_text="Why, for staff."),
        ),
    ]
