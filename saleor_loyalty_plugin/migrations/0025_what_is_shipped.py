"""Rows that come with the package are no change of anybody's."""

from pathlib import Path

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    dependencies = [("saleor_loyalty", "0024_games")]

    operations = [
        migrations.RunSQL(
            sql=(SQL / "0025_what_is_shipped.sql").read_text(),
            reverse_sql=(SQL / "0025_what_is_shipped.reverse.sql").read_text(),
        ),
    ]
