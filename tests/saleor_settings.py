"""Saleor's own test settings; the package joins by its entry point, as in a shop."""

from saleor.tests.settings import *  # noqa: F403
