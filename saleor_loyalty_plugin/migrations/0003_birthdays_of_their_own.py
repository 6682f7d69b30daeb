import django.db.models.deletion
from django.db import migrations, models


def move(apps, schema_editor):
    member, birthday = (apps.get_model("saleor_loyalty", name) for name in ("LoyaltyMember", "Birthday"))
    told = member.objects.filter(birthday_month__isnull=False)
    rows = told.values_list("pk", "birthday_month", "birthday_day", "birthday_year").iterator()
    birthday.objects.bulk_create(
        (birthday(member_id=pk, month=month, day=day, year=year) for pk, month, day, year in rows), batch_size=1000
    )


def move_back(apps, schema_editor):
    member, birthday = (apps.get_model("saleor_loyalty", name) for name in ("LoyaltyMember", "Birthday"))
    for pk, month, day, year in birthday.objects.values_list("member_id", "month", "day", "year").iterator():
        member.objects.filter(pk=pk).update(birthday_month=month, birthday_day=day, birthday_year=year)


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0002_ledger_guards")]

    operations = [
        migrations.CreateModel(
            name="Birthday",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("month", models.PositiveSmallIntegerField()),
                ("day", models.PositiveSmallIntegerField()),
                ("year", models.PositiveSmallIntegerField(blank=True, null=True)),
                (
                    "member",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="saleor_loyalty.loyaltymember",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "indexes": [models.Index(fields=["month", "day"], name="loyalty_birthday_day")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("day__range", (1, 31)), ("month__range", (1, 12))),
                        name="loyalty_birthday_date",
                    )
                ],
            },
        ),
        migrations.RunPython(move, move_back),
        migrations.RemoveIndex(model_name="loyaltymember", name="loyalty_member_birthday"),
        migrations.RemoveConstraint(model_name="loyaltymember", name="loyalty_member_birthday_complete"),
        migrations.RemoveField(model_name="loyaltymember", name="birthday_month"),
        migrations.RemoveField(model_name="loyaltymember", name="birthday_day"),
        migrations.RemoveField(model_name="loyaltymember", name="birthday_year"),
    ]
