"""Rewards have texts and an image, rewards and tiers what others keep with them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0008_users_go_without_us"),
    ]

    operations = [
        migrations.AddField(
            model_name="reward",
            name="description",
            field=models.TextField(blank=True, default=""),
        ),
        migrations.AddField(
            model_name="reward",
            name="image",
            field=models.URLField(blank=True, default="", max_length=2000),
        ),
        migrations.AddField(
            model_name="reward",
            name="metadata",
            field=models.JSONField(blank=True, default=dict, help_text="Texts by key. For everybody."),
        ),
        migrations.AddField(
            model_name="reward",
            name="private_metadata",
            field=models.JSONField(blank=True, default=dict, help_text="Texts by key. For staff and apps."),
        ),
        migrations.AddField(
            model_name="tier",
            name="metadata",
            field=models.JSONField(blank=True, default=dict, help_text="Texts by key. For everybody."),
        ),
        migrations.AddField(
            model_name="tier",
            name="private_metadata",
            field=models.JSONField(blank=True, default=dict, help_text="Texts by key. For staff and apps."),
        ),
        migrations.CreateModel(
            name="RewardTranslation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language_code", models.CharField(max_length=35)),
                ("description", models.TextField()),
                (
                    "reward",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_loyalty.reward",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(fields=("reward", "language_code"), name="loyalty_reward_translation_once")
                ],
            },
        ),
    ]
