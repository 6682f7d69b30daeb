"""How the plugin joins Saleor: by its entry point, when any of Saleor's processes starts."""

import json
import os
import subprocess
import sys
from pathlib import Path

from django.apps import apps
from saleor.plugins.manager import get_plugins_manager

START = """
import json
import django

django.setup()

import sys
from django.apps import apps
from saleor import settings
from saleor.celeryconf import app

started = {
    "apps": [config.name for config in apps.get_app_configs() if "loyalty" in config.name],
    "plugins": [path for path in settings.PLUGINS if "loyalty" in path],
    "api_imported": "saleor.graphql.api" in sys.modules,
}
app.loader.init_worker()
app.finalize()
started["tasks"] = sorted(name for name in app.tasks if "loyalty" in name)
started["schedule"] = sorted(name for name in app.conf.beat_schedule if "loyalty" in name)

from saleor.graphql.api import schema

started["queries"] = sorted(name for name in schema.get_query_type().fields if "oyalty" in name)
print(json.dumps(started))
"""


def test_started_process_has_the_plugin_its_tasks_and_its_fields():
    # when
    process = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", START],
        cwd=Path(__file__).resolve().parents[2],
        # As a shop starts: the tests' own settings install no plugins.
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "saleor.settings", "SECRET_KEY": "only-for-tests"},
        capture_output=True,
        text=True,
        check=True,
    )

    # then
    started = json.loads(process.stdout.splitlines()[-1])
    assert started["apps"] == ["saleor_loyalty_plugin"]
    assert started["plugins"] == ["saleor_loyalty_plugin.plugin.LoyaltyPlugin"]
    assert started["api_imported"] is False
    assert {"loyaltyMember", "loyaltyMembers", "loyaltyProgram"} <= set(started["queries"])
    assert {
        "saleor_loyalty_plugin.features.birthdays.tasks.award_birthdays_task",
        "saleor_loyalty_plugin.tasks.enroll_customers_task",
        "saleor_loyalty_plugin.tasks.forget_task",
        "saleor_loyalty_plugin.tasks.settle_due_task",
        "saleor_loyalty_plugin.tasks.sweep_orders_task",
        "saleor_loyalty_plugin.tasks.sweep_users_task",
    } <= set(started["tasks"])
    assert {
        "loyalty-award-birthdays",
        "loyalty-enroll-customers",
        "loyalty-forget-erased",
        "loyalty-part-members",
        "loyalty-merge-sides",
        "loyalty-settle-due",
        "loyalty-sweep-orders",
        "loyalty-sweep-users",
    } <= set(started["schedule"])


def test_plugin_is_known_and_inactive_by_default(db):
    # when
    plugin = get_plugins_manager(allow_replica=False).get_plugin("saleor.loyalty")

    # then
    assert plugin is not None
    assert plugin.active is False


def test_tables_have_keys_of_64_bits():
    # then
    models = apps.get_app_config("saleor_loyalty").get_models()
    assert {model._meta.pk.get_internal_type() for model in models} == {"BigAutoField"}
