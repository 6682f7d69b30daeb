"""A feature is a folder and a line: without them the core works, its migrations included."""

import pytest

from saleor_loyalty_plugin.features.registry import FEATURES

from .copies import copy_without, run_in

WHERE = "import saleor_loyalty_plugin; print(saleor_loyalty_plugin.__file__)"
CORE = (
    "orders/test_order_earning.py",
    "members/test_members.py",
    "redemptions/test_redemption_captures.py",
    "tiers/test_tier_upgrades.py",
)


@pytest.mark.parametrize("feature", FEATURES)
def test_the_core_works_without_it(feature, tmp_path):
    # given
    copy = copy_without(feature, tmp_path)
    assert run_in(copy, "-c", WHERE, settings="tests.plain_settings").startswith(str(copy))

    # when
    tests = [f"tests/services/{name}" for name in CORE]
    printed = run_in(
        copy, "-m", "pytest", "--ds", "tests.plain_settings", "-q", "-n0", *tests, settings="tests.plain_settings"
    )

    # then
    assert " passed" in printed
    assert "failed" not in printed
