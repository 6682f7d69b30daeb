"""Who calls the API, and what they are answered."""

from collections.abc import Callable
from typing import Any

import graphene
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content
from saleor.permission.models import Permission

from tests.services.ledger import tables

# Fixtures of Saleor. The customers are two: `user_api_client` is the member that a test is about.
STRANGERS = ("api_client", "user2_api_client")
BACK_OFFICE = ("staff_api_client", "app_api_client")

BY_STAFF_AND_APPS = pytest.mark.parametrize("caller", BACK_OFFICE)


def may(client, *codenames: str):
    """Give a staff user or an app permissions, such as "manage_users"; return the client."""
    permissions = Permission.objects.filter(codename__in=codenames)
    assert permissions.count() == len(codenames)
    (client.app.permissions if client.app else client.user.user_permissions).set(permissions)
    return client


def without(client, *codenames: str):
    """Give a staff user or an app every permission but these; leave others as they are. Return the client."""
    if client.app or (client.user and client.user.is_staff):
        permissions = Permission.objects.exclude(codename__in=codenames)
        (client.app.permissions if client.app else client.user.user_permissions).set(permissions)
    return client


def answer(client, query: str, **variables: Any) -> Any:
    """Return what the one root field answered; any error of the request fails."""
    (found,) = get_graphql_content(client.post_graphql(query, variables))["data"].values()
    return found


def failures(client, mutation: str, **variables: Any) -> list[tuple[str | None, str]]:
    """Return field and code of a mutation's errors, having checked that it changed no row of the program."""
    before = tables()
    found = answer(client, mutation, **variables)
    assert tables() == before
    errors = found.pop("errors")
    assert all(value is None for value in found.values())
    return [(error["field"], error["code"]) for error in errors]


def assert_denied(client, query: str, **variables: Any) -> None:
    """Have a request refused for want of permission, with no row of the program changed."""
    before = tables()
    assert_no_permission(client.post_graphql(query, variables))
    assert tables() == before


def id_of(row: Any, type_name: str | None = None) -> str:
    """Return a row's global id."""
    return graphene.Node.to_global_id(type_name or type(row).__name__, row.pk)


def queries_of(act: Callable[[], Any]) -> int:
    """Return how many queries something takes."""
    with CaptureQueriesContext(connection) as captured:
        act()
    return len(captured)
