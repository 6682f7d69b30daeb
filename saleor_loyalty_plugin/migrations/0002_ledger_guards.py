from pathlib import Path

from django.db import migrations

HERE = Path(__file__).parent


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0001_initial")]

    operations = [
        migrations.RunSQL(
            sql=(HERE / "0002_ledger_guards.sql").read_text(),
            reverse_sql=(HERE / "0002_ledger_guards.reverse.sql").read_text(),
        )
    ]
