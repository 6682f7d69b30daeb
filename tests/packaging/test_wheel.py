"""The wheel that a shop installs: built here, installed into a clean environment, and looked at."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "saleor_loyalty_plugin"
LOOK = """
import importlib.metadata as metadata
import importlib.resources as resources

(entry,) = [e for e in metadata.entry_points(group="saleor.plugins") if e.name == "saleor_loyalty_plugin"]
print(entry.value)
migrations = resources.files("saleor_loyalty_plugin").joinpath("migrations")
print(sorted(path.name for path in migrations.iterdir() if path.name[0] == "0"))
print(resources.files("saleor_loyalty_plugin").joinpath("py.typed").is_file())
from saleor_loyalty_plugin.domain.earning import points_for
import saleor_loyalty_plugin
print(saleor_loyalty_plugin.__version__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return next(target.glob("*.whl"))


def test_wheel_holds_every_file_of_the_package_and_nothing_else(wheel):
    # given
    shipped = {
        str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }

    # when
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    # then
    assert held == shipped
    assert "saleor_loyalty_plugin/migrations/0002_ledger_guards.sql" in held


def test_installed_wheel_offers_the_plugin_to_saleor(wheel, tmp_path):
    # given a clean environment, with nothing of this project in it
    python = tmp_path / "clean" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "clean")], check=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)

    # when
    look = subprocess.run([str(python), "-c", LOOK], check=True, capture_output=True, text=True, cwd=tmp_path)

    # then
    entry, migrations, typed, version = look.stdout.splitlines()
    assert entry == "saleor_loyalty_plugin.plugin:LoyaltyPlugin"
    assert migrations == str(sorted(path.name for path in (PACKAGE / "migrations").glob("0*")))
    assert typed == "True"
    assert version in wheel.name
