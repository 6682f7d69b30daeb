"""Up to which id a table's rows are all there: a transaction that began early may commit late."""

from django.db import connection, transaction
from django.db.models import Max

from ....models.locks import lock_counters
from ..models import EventStream
from ..streams import Stream

# Whoever adds a row locks the table so before the row has its id, until the row can be seen or never will be.
WRITERS = """SELECT virtualtransaction FROM pg_locks
    WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND relation = %s::regclass
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND pid IS DISTINCT FROM pg_backend_pid()"""


@transaction.atomic
def look(stream: Stream) -> tuple[EventStream, int, int]:
    """Look how far a stream goes.

    Returns its row, the newest fact at the look before, and the fact up to which none can come any more. The first
    look finds nothing new: what was there before anybody looked is told to nobody.
    """
    newest = _newest(stream)
    row, _ = EventStream.objects.get_or_create(name=stream.name, defaults={"seen": newest})
    (row,) = lock_counters(EventStream.objects.filter(pk=row.pk))
    before, writing = row.seen, set(_writers(stream))
    if writing & set(row.writers):
        return row, before, 0
    settled = row.seen if writing else newest
    if (row.seen, row.writers) != (newest, sorted(writing)):
        row.seen, row.writers = newest, sorted(writing)
        row.save(update_fields=["seen", "writers"])
    return row, before, settled


def _newest(stream: Stream) -> int:
    return stream.model._default_manager.aggregate(newest=Max("pk"))["newest"] or 0


def _writers(stream: Stream) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(WRITERS, [stream.model._meta.db_table])
        return [row[0] for row in cursor.fetchall()]
