"""Whose an address is: Saleor's accounts, confirmed where the shop asks for that."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.sites.models import Site
from django.db.models import QuerySet
from saleor.account.models import User

from ....host.databases import WRITER


def accounts_of(addresses: Iterable[str]) -> Mapping[str, int]:
    """Return the users whom addresses, in small letters, are of. Saleor writes addresses of accounts small."""
    return dict(_confirmed().filter(email__in=set(addresses)).values_list("email", "pk"))


def _confirmed() -> QuerySet[User]:
    users = User.objects.using(WRITER).filter(is_active=True)
    settings: Any = Site.objects.get_current().settings  # type: ignore[attr-defined]
    return users.filter(is_confirmed=True) if settings.enable_account_confirmation_by_email else users


def owners_of(addresses: QuerySet[Any, str], *, after: int, limit: int) -> list[tuple[int, str]]:
    """Return up to `limit` users with ids above `after` whom the addresses of a query are of, with their address."""
    users = _confirmed().filter(email__in=addresses, pk__gt=after).order_by("pk")
    return list(users.values_list("pk", "email")[:limit])


def address_of(user_id: int) -> str | None:
    """Return the address of a user, None where it is not confirmed yet or there is none."""
    return _confirmed().filter(pk=user_id).values_list("email", flat=True).first()
