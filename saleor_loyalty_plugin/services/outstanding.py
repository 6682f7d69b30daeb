"""Making one of the many changes of what is outstanding (models/outstanding.py)."""

from django.db import connection

FOLD = """
    WITH taken AS (DELETE FROM saleor_loyalty_outstandingpoints RETURNING members, points)
    INSERT INTO saleor_loyalty_outstandingpoints (members, points)
    SELECT sum(members), sum(points) FROM taken HAVING count(*) > 0
"""


def fold_outstanding() -> None:
    """Make one row of all that are there. Safe to run twice and at once: whoever comes second finds nothing left."""
    with connection.cursor() as cursor:
        cursor.execute(FOLD)
