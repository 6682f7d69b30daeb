"""Saleor starts without a feature, with the rest of the API and of the tasks."""

import json

import pytest

from saleor_loyalty_plugin.features.registry import FEATURES
from tests.features.copies import copy_without, run_in

pytestmark = pytest.mark.long

START = """
import json
import django
django.setup()
from django.core.checks import run_checks
from saleor.celeryconf import app
from saleor.graphql.api import schema
app.loader.import_default_modules()
print(json.dumps({
    "features": sorted(name for name in app.tasks if ".features." in name),
    "tasks": sum("saleor_loyalty_plugin.tasks" in name for name in app.tasks),
    "member": sorted(schema.get_type("LoyaltyMember").fields),
    "queries": sorted(name for name in schema.get_query_type().fields if "oyalty" in name),
    "problems": [message.msg for message in run_checks(tags=["loyalty"])],
}))
"""


@pytest.mark.parametrize("feature", FEATURES)
def test_saleor_starts_without_it(feature, tmp_path, monkeypatch):
    # given
    monkeypatch.setenv("SECRET_KEY", "only-for-tests")
    copy = copy_without(feature, tmp_path)

    # when
    started = json.loads(run_in(copy, "-c", START, settings="saleor.settings").splitlines()[-1])

    # then
    assert {"loyaltyMember", "loyaltyMembers", "loyaltyProgram", "loyaltyRewards"} <= set(started["queries"])
    assert {"id", "points", "tier", "transactions"} <= set(started["member"])
    assert started["tasks"] > 5
    assert not [name for name in started["features"] if f".{feature}." in name]
    assert started["problems"] == []
