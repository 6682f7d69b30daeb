"""What our keys to the host's users do when a user is deleted: for every migration that adds such a key.

Django gives a deleted user's rows no user by itself, so the constraint that it makes forbids the deletion: in a shop
from which the package was removed nobody could be deleted any more. The database is to do it.
"""

from django.conf import settings

KEYS = """SELECT key.conrelid::regclass::text, key.conname, attribute.attname
    FROM pg_constraint key
    JOIN pg_attribute attribute ON attribute.attrelid = key.conrelid AND attribute.attnum = key.conkey[1]
    WHERE key.contype = 'f' AND key.confrelid = %s::regclass AND key.confdeltype = %s
        AND starts_with(key.conrelid::regclass::text, 'saleor_loyalty_')
    ORDER BY 1, 2"""
# As PostgreSQL's catalogue has them.
NO_ACTION, SET_NULL = "a", "n"


def let_users_go(apps, schema_editor):
    """Have the database set every key of ours to a deleted user to null."""
    _replace(apps, schema_editor, found=NO_ACTION, action="ON DELETE SET NULL")


def keep_users(apps, schema_editor):
    """Undo `let_users_go`."""
    _replace(apps, schema_editor, found=SET_NULL, action="")


def _replace(apps, schema_editor, *, found, action):
    users = apps.get_model(*settings.AUTH_USER_MODEL.split("."))._meta
    quote = schema_editor.quote_name
    target = f"{quote(users.db_table)} ({quote(users.pk.column)})"
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(KEYS, [quote(users.db_table), found])
        for table, name, column in cursor.fetchall():
            cursor.execute(
                f"ALTER TABLE {table} DROP CONSTRAINT {quote(name)}, ADD CONSTRAINT {quote(name)} "
                f"FOREIGN KEY ({quote(column)}) REFERENCES {target} {action} DEFERRABLE INITIALLY DEFERRED"
            )
