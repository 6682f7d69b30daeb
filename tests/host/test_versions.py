"""The versions of Saleor that the plugin was made for."""

import pytest
import saleor
from django.core.checks import run_checks

from saleor_loyalty_plugin.host.versions import SUPPORTED, host_version


@pytest.mark.parametrize("version", ["3.22.0", "3.22.67", "3.23.28", "3.24.0-a.0"])
def test_supported_saleor_has_no_warning(version, monkeypatch):
    # given
    monkeypatch.setattr(saleor, "__version__", version)

    # when
    messages = run_checks(tags=["loyalty"])

    # then
    assert messages == []


@pytest.mark.parametrize("version", ["3.21.40", "3.25.0", "4.0.0", "3.2", "dev"])
def test_other_saleor_starts_with_a_warning(version, monkeypatch):
    # given
    monkeypatch.setattr(saleor, "__version__", version)

    # when
    (message,) = run_checks(tags=["loyalty"])

    # then
    assert message.id == "saleor_loyalty.W001"
    assert message.msg == f"saleor-loyalty-plugin was not tested with Saleor {version}."
    assert message.hint == "It was made for Saleor 3.22, 3.23, 3.24."
    assert not message.is_serious()


def test_saleor_of_this_environment_is_supported():
    # then
    assert host_version() == saleor.__version__
    assert ".".join(host_version().split(".")[:2]) in SUPPORTED
