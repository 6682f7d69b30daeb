"""Saleor's test settings on the database of the test that started the server, with the plugin."""

import os

from saleor.tests.settings import *  # noqa: F403
from saleor.tests.settings import DATABASES

from tests.saleor_host_names import PLUGIN_PATH

for _database in DATABASES.values():
    _database["NAME"] = os.environ["LOYALTY_TEST_DATABASE"]
PLUGINS = [PLUGIN_PATH]
ALLOWED_HOSTS = ["*"]
