"""Problems get rows of their own, and the database itself lets users go."""

from django.conf import settings
from django.db import migrations, models

from ._user_keys import keep_users, let_users_go


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_loyalty", "0007_claims_idempotency_key"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ProgramProblem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("at", models.DateTimeField()),
            ],
            options={"ordering": ("pk",)},
        ),
        migrations.RemoveField(model_name="programstate", name="problem"),
        migrations.RemoveField(model_name="programstate", name="problem_at"),
        migrations.AlterField(
            model_name="programstate",
            name="active_since",
            field=models.DateTimeField(
                blank=True,
                help_text="Null while the program is off, and until it is written where it begins: nothing earns then.",
                null=True,
            ),
        ),
        migrations.RunPython(let_users_go, keep_users),
    ]
