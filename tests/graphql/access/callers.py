"""The callers of table.py, as clients."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

from saleor.account.models import Group, User
from saleor.app.models import App
from saleor.graphql.tests.fixtures import ApiClient
from saleor.permission.models import Permission

PERMISSIONS = (
    "manage_users",
    "manage_discounts",
    "manage_orders",
    "manage_checkouts",
    "handle_checkouts",
    "manage_gift_card",
    "manage_apps",
    "manage_plugins",
)
NUMBERS = count(1_000_000)
TOGETHER = (
    "manage_users+manage_discounts",
    "manage_users+manage_orders",
    "manage_users+manage_gift_card",
    "handle_checkouts+manage_gift_card",
    "manage_checkouts+manage_users",
)


@dataclass(frozen=True, slots=True)
class Caller:
    name: str
    kind: str
    """anonymous, owner, stranger, staff or app."""
    client: Any
    permissions: frozenset[str] = frozenset()
    elsewhere: bool = False

    def fits(self, words: str) -> bool:
        """Return whether one of a row's words speaks of this caller."""
        return any(self._is(word) for word in words.split())

    def _is(self, word: str) -> bool:
        if word == "elsewhere":
            return self.elsewhere
        if word in ("*", self.kind):
            return True
        return not self.elsewhere and set(word.split("+")) <= self.permissions


def all_callers(*, owner: User, stranger: User, here: Any, other_channel: Any) -> list[Caller]:
    """Return everybody: staff and apps without a permission, with each, with those of no row, and with all."""
    customers = [
        Caller("anonymous", "anonymous", ApiClient(user=None)),
        Caller("owner", "owner", ApiClient(user=owner)),
        Caller("stranger", "stranger", ApiClient(user=stranger)),
    ]
    everything = frozenset(Permission.objects.values_list("codename", flat=True))
    return [*customers, *_back_office(everything), *_in_channels(everything, here, other_channel)]


def _back_office(everything: frozenset[str]) -> Iterator[Caller]:
    sets = {name: frozenset({name}) for name in PERMISSIONS}
    sets |= {"no permission": frozenset(), "every other permission": everything - set(PERMISSIONS)}
    for name, permissions in sets.items():
        yield Caller(f"staff with {name}", "staff", _staff(name, permissions), permissions)
        yield Caller(f"app with {name}", "app", _app(name, permissions), permissions)
    for name in TOGETHER:
        permissions = frozenset(name.split("+"))
        yield Caller(f"staff with {name}", "staff", _staff(name, permissions), permissions)
    yield Caller("app with all permissions", "app", _app("all", everything), everything)


def _in_channels(everything: frozenset[str], here: Any, other_channel: Any) -> Iterator[Caller]:
    yield Caller("staff of this channel", "staff", _staff("here", everything, here), everything)
    yield Caller("staff in no group", "staff", _ungrouped(everything), everything)
    there = _staff("elsewhere", everything, other_channel)
    yield Caller("staff of another channel", "staff", there, everything, elsewhere=True)


def _staff(name: str, permissions: frozenset[str], channel: Any = None) -> ApiClient:
    group = Group.objects.create(name=name, restricted_access_to_channels=channel is not None)
    group.permissions.set(_rows(permissions))
    if channel is not None:
        group.channels.add(channel)
    user = _staff_user(name)
    user.groups.add(group)
    return ApiClient(user=user)


def _ungrouped(permissions: frozenset[str]) -> ApiClient:
    user = _staff_user("ungrouped")
    user.user_permissions.set(_rows(permissions))
    return ApiClient(user=user)


def _staff_user(name: str) -> User:
    email = f"{name.replace(' ', '-').replace('+', '-and-')}@staff.example.com"
    return User.objects.create(email=email, is_staff=True, is_active=True)


def _app(name: str, permissions: frozenset[str]) -> ApiClient:
    # Saleor takes an app for the owner of a gift card where the app's number is that of the user.
    app = App.objects.create(pk=next(NUMBERS), name=name, is_active=True)
    app.permissions.set(_rows(permissions))
    return ApiClient(app=app)


def _rows(permissions: frozenset[str]) -> Any:
    return Permission.objects.filter(codename__in=permissions)
