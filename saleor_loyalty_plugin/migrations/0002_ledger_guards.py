from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0001_initial")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "0002_ledger_guards.sql").read_text(),
            reverse_sql=(SQL / "0002_ledger_guards.reverse.sql").read_text(),
        )
    ]
