"""Two ways to run: tests.plain_settings (users and nothing else) and tests.saleor_settings (the real Saleor)."""

import os

from tests.every_order import pytest_runtest_call  # noqa: F401

if os.environ.get("DJANGO_SETTINGS_MODULE") == "tests.saleor_settings":
    from tests.saleor_host import *  # noqa: F403
