"""A shop with many members, some of whom can sign in. Run in a process of Saleor's."""

import logging
import os

import django

from .people import PASSWORD, SHOPPERS


def main() -> None:
    logging.disable(logging.WARNING)
    django.setup()
    from django.contrib.auth.hashers import make_password
    from saleor.account.models import User
    from saleor.warehouse.models import Stock

    from ..scale.shop import fill
    from ..shop import open_shop

    open_shop()
    fill(int(os.environ.get("BENCH_MEMBERS", "100000")))
    emails = [f"bulk-{number}@example.com" for number in range(1, SHOPPERS + 1)]
    User.objects.filter(email__in=emails).update(password=make_password(PASSWORD), is_active=True, is_staff=False)
    User.objects.filter(email__in=emails).update(is_superuser=False)
    Stock.objects.update(quantity=10**6)


if __name__ == "__main__":
    main()
