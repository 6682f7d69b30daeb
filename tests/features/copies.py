"""Copies of the package from which a feature was taken: its folder, and its name in the registry."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Features that import another go with it.
STANDING_ON = {"audience": ("campaigns", "company", "messages", "play", "voice"), "messages": ("voice",)}
ROOT = Path(__file__).resolve().parents[2]


def copy_without(feature: str, target: Path) -> Path:
    """Copy package and tests to `target`, without the feature's folder, its tests and its name in the registry.

    What stands on the feature is left out as well.
    """
    for name in ("saleor_loyalty_plugin", "tests", "schema"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", target)
    shutil.copytree(ROOT / "dev", target / "dev")
    for gone in (feature, *STANDING_ON.get(feature, ())):
        _remove(gone, target)
    return target


def _remove(feature: str, target: Path) -> None:
    shutil.rmtree(target / "saleor_loyalty_plugin" / "features" / feature)
    shutil.rmtree(target / "tests" / "features" / feature)
    registry = target / "saleor_loyalty_plugin" / "features" / "registry.py"
    text = registry.read_text()
    without = re.sub(rf'"{feature}",? ?', "", text)
    assert without != text
    registry.write_text(without)


def run_in(target: Path, *arguments: str, settings: str) -> str:
    """Run Python in a copy and return what it printed; a failure shows its output."""
    process = subprocess.run(
        [sys.executable, "-W", "ignore", *arguments],
        cwd=target,
        env={**os.environ, "PYTHONPATH": str(target), "DJANGO_SETTINGS_MODULE": settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout[-3000:] + process.stderr[-3000:]
    return process.stdout
