"""A day passes for the draws of the demo's Saleor, in whose process this runs: those of today are yesterday's."""

import django


def main() -> None:
    django.setup()
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        # The database lets no day change: only who owns it, as here, can have it look away.
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(
            "UPDATE saleor_loyalty_gameday SET day = day - 1, opens_at = opens_at - interval '1 day',"
            " closes_at = closes_at - interval '1 day' WHERE now() BETWEEN opens_at AND closes_at"
        )


if __name__ == "__main__":
    main()
