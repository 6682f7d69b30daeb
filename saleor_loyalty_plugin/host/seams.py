"""The places where Saleor's own calculation is extended, each checked before it is touched.

A seam wraps a function of Saleor as it is bound in one module, where the caller looks it up. Where the function is
missing or takes other parameters than it was written for, nothing is touched: the plugin starts without that benefit,
logs an error, and says so through a system check and in the status field. The shop starts and sells all the same.
"""

import importlib
import inspect
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from django.core.checks import CheckMessage, Error, register

logger = logging.getLogger(__name__)
Wrapper = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Seam:
    """A function of Saleor, by module and name, with the parameters it is expected to have."""

    module: str
    name: str
    parameters: tuple[str, ...]
    wrapper: Wrapper
    """Called with the original function first, then with its arguments."""
    more_may_follow: bool = False
    """Whether another version's further parameters are no matter: the wrapper hands on what it does not know."""

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(slots=True)
class Installed:
    """What became of the seams."""

    problems: dict[str, str] = field(default_factory=dict)
    """The benefit that is missing, and why."""


installed = Installed()


def install(benefit: str, seams: Sequence[Seam]) -> bool:
    """Install all seams of a benefit, or none of them; return whether it was possible."""
    for seam in seams:
        if problem := _problem(seam):
            installed.problems[benefit] = f"{seam}: {problem}"
            logger.error("Loyalty: %s is switched off. %s: %s", benefit, seam, problem)
            return False
    for seam in seams:
        _wrap(seam)
    return True


def _problem(seam: Seam) -> str | None:
    try:
        target = getattr(importlib.import_module(seam.module), seam.name, None)
    except ImportError as error:
        return f"cannot be imported ({error})"
    if not callable(target):
        return "is not there"
    parameters = tuple(inspect.signature(target).parameters)
    known = parameters[: len(seam.parameters)] if seam.more_may_follow else parameters
    if known != seam.parameters:
        return f"takes ({', '.join(parameters)}), not ({', '.join(seam.parameters)})"
    return None


def _wrap(seam: Seam) -> None:
    module = importlib.import_module(seam.module)
    original = getattr(module, seam.name)

    @wraps(original)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        return seam.wrapper(original, *args, **kwargs)

    setattr(module, seam.name, wrapped)


@register("loyalty")
def check_seams(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Report the benefits that this Saleor does not offer a place for."""
    return [
        Error(f"{benefit} is switched off: {problem}", id="saleor_loyalty.E001")
        for benefit, problem in installed.problems.items()
    ]
