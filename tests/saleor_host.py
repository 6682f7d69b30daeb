"""Saleor's fixtures, a database copied from the template, and the plugin switched on."""

import sys
from datetime import timedelta
from pathlib import Path

import django.test
import pytest
from django.conf import settings
from django.db import connections
from django.utils import timezone
from saleor.plugins.models import PluginConfiguration
from saleor.tests.utils import prepare_test_db_connections

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "dev"))
import databases

from saleor_loyalty_plugin.host import problems
from saleor_loyalty_plugin.models import ProgramState

from .saleor_host_names import PLUGIN_PATH
from .saleor_speed import pytest_collection_finish as pytest_collection_finish
from .saleor_speed import remember_countries

TEST_DATABASES = {settings.DATABASE_CONNECTION_DEFAULT_NAME, settings.DATABASE_CONNECTION_REPLICA_NAME}
django.test.TransactionTestCase.databases = TEST_DATABASES
django.test.TestCase.databases = TEST_DATABASES
prepare_test_db_connections()
remember_countries()

# The list of Saleor's own conftest.py.
pytest_plugins = [
    f"saleor.{area}.tests.fixtures"
    for area in (
        "app",
        "plugins",
        "graphql",
        "webhook",
        "tax",
        "channel",
        "page",
        "menu",
        "warehouse",
        "thumbnail",
        "order",
        "product",
        "site",
        "shipping",
        "permission",
        "giftcard",
        "discount",
        "checkout",
        "attribute",
        "account",
        "graphql.account",
        "payment",
    )
] + ["saleor.tests.fixtures", "saleor.webhook.tests.circuit_breaker.fixtures"]


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_blocker):
    """Copy the migrated template instead of migrating: each worker has a database of its own."""
    worker = getattr(request.config, "workerinput", {}).get("workerid", "alone")
    name = f"test_loyalty_{databases.checkout_id()}_{worker}"

    def copy() -> None:
        for alias in TEST_DATABASES:
            connections[alias].close()
        databases.copy(databases.loyalty_template(), name)

    copy()
    # Emptying four hundred tables and telling all apps of it takes ten times as long, and takes what comes shipped.
    django.test.TransactionTestCase._fixture_teardown = lambda case: copy()
    with django_db_blocker.unblock():
        for alias in TEST_DATABASES:
            connections[alias].settings_dict["NAME"] = name
        yield
        for alias in TEST_DATABASES:
            connections[alias].close()
    databases.drop(name)


@pytest.fixture(autouse=True)
def loyalty_plugin(request, settings):
    """Install the plugin after Saleor's own fixture has made the list anew; its name differs between versions."""
    request.getfixturevalue(next(name for name in request.fixturenames if name.startswith("setup_dummy_gateway")))
    settings.PLUGINS = [*settings.PLUGINS, PLUGIN_PATH]
    return settings


@pytest.fixture(autouse=True)
def problems_at_once(request, monkeypatch):
    """Keep problems at once where a test's own transaction is open, which never ends as a host's does."""
    marker = request.node.get_closest_marker("django_db")
    if "transactional_db" not in request.fixturenames and not (marker and marker.kwargs.get("transaction")):
        monkeypatch.setattr(problems, "_is_idle", lambda: True)


@pytest.fixture
def program(db):
    """Switch the program on; call the result to change settings."""

    def configure(**values):
        configuration = [{"name": name, "value": value} for name, value in values.items()]
        _, is_new = PluginConfiguration.objects.update_or_create(
            identifier="saleor.loyalty",
            channel=None,
            defaults={"active": True, "configuration": configuration, "name": "Loyalty"},
        )
        if is_new:
            # Older than every order: tests of the switch say where the program begins.
            ProgramState.objects.update_or_create(
                pk=ProgramState.SINGLETON,
                defaults={
                    "active_since": timezone.now() - timedelta(days=1),
                    "last_order_before": 0,
                    "orders_swept_until": None,
                    "users_swept_until": None,
                },
            )

    configure()
    return configure
