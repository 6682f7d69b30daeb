"""The places where Saleor's own calculation is extended, each checked before it is touched.

A seam wraps a function of Saleor as it is bound in one module, where the caller looks it up, or a method or a cached
property of a class. Where that is missing or is not what the seam was written for, nothing is touched: the plugin
starts without that benefit, logs an error, and says so through a system check and in the status field. The shop starts
and sells all the same.
"""

import importlib
import inspect
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any

from django.core.checks import CheckMessage, Warning, register

from ..enums import LoyaltyErrorCode
from ..errors import LoyaltyError

logger = logging.getLogger(__name__)
Wrapper = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Place:
    """A function of Saleor, by module and name, with the parameters it is expected to have."""

    module: str
    name: str
    """With its class where it has one: `Checkout.total`."""
    parameters: tuple[str, ...]
    more_may_follow: bool = field(default=False, kw_only=True)
    """Whether another version's further parameters are no matter: they are handed on, or need not be given."""

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"

    def problem(self) -> str | None:
        """Return why the function cannot be used, None where it can."""
        try:
            owner, name = self.place()
            target = getattr(owner, name, None)
        except ImportError as error:
            return f"cannot be imported ({error})"
        if not callable(target):
            return "is not there"
        parameters = tuple(inspect.signature(target).parameters)
        known = parameters[: len(self.parameters)] if self.more_may_follow else parameters
        if known != self.parameters:
            return f"takes ({', '.join(parameters)}), not ({', '.join(self.parameters)})"
        return None

    def place(self) -> tuple[Any, str]:
        """Return what holds the function, a module or a class, and its name there."""
        owner_name, _, name = self.name.rpartition(".")
        module = importlib.import_module(self.module)
        return (getattr(module, owner_name, None) if owner_name else module), name


@dataclass(frozen=True, slots=True)
class Seam(Place):
    """A function of Saleor that is wrapped."""

    wrapper: Wrapper
    """Called with the original function first, then with its arguments."""

    def wrap(self) -> None:
        """Put the wrapper in the function's place."""
        owner, name = self.place()
        original = getattr(owner, name)

        @wraps(original)
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            return self.wrapper(original, *args, **kwargs)

        is_static = isinstance(vars(owner).get(name), staticmethod)
        setattr(owner, name, staticmethod(wrapped) if is_static else wrapped)


@dataclass(frozen=True, slots=True)
class PropertySeam:
    """A cached property of one of Saleor's classes."""

    module: str
    owner: str
    name: str
    wrapper: Wrapper
    """Called with the original function and the instance."""

    def __str__(self) -> str:
        return f"{self.module}.{self.owner}.{self.name}"

    def problem(self) -> str | None:
        """Return why the property cannot be wrapped, None where it can."""
        try:
            owner = getattr(importlib.import_module(self.module), self.owner, None)
        except ImportError as error:
            return f"cannot be imported ({error})"
        # Anything but a cached property is computed anew each time, or has another way to be read.
        if not isinstance(vars(owner).get(self.name) if isinstance(owner, type) else None, cached_property):
            return "is not there"
        return None

    def wrap(self) -> None:
        """Put the wrapper in the property's place."""
        owner = getattr(importlib.import_module(self.module), self.owner)
        original = vars(owner)[self.name].func

        @wraps(original)
        def wrapped(instance: Any) -> Any:
            return self.wrapper(original, instance)

        replacement = cached_property(wrapped)
        replacement.__set_name__(owner, self.name)
        setattr(owner, self.name, replacement)


@dataclass(slots=True)
class Installed:
    """What became of the seams."""

    problems: dict[str, str] = field(default_factory=dict)
    """The benefit that is missing, and why."""


installed = Installed()


# The benefits that a shopper spends points on: where one is off, nothing is taken for it.
SPENDING = "Spending points at checkout"
DELIVERY = "The tier's delivery price"
EDITS = "Keeping points on an order that staff edit before it is confirmed"
# All that is added to Saleor's schema; without it there is none of its parts either.
API = "The API"


def in_api(part: str) -> str:
    """Return what a part of the API is called among the benefits, by the name of its subject or feature."""
    return f"{part.capitalize()} in the API"


def refuse_where_off(benefit: str, *, field: str) -> None:
    """Refuse to take points for what this Saleor has no place for.

    Raises:
        LoyaltyError: PROGRAM_INACTIVE on `field`.

    """
    if benefit in installed.problems:
        message = f"{benefit} is switched off in this shop."
        raise LoyaltyError(message, field=field, code=LoyaltyErrorCode.PROGRAM_INACTIVE)


def install(benefit: str, seams: Sequence[Seam | PropertySeam]) -> bool:
    """Install all seams of a benefit, or none of them; return whether it was possible."""
    for seam in seams:
        if problem := seam.problem():
            installed.problems[benefit] = f"{seam}: {problem}"
            logger.error("Loyalty: %s is switched off. %s: %s", benefit, seam, problem)
            return False
    for seam in seams:
        seam.wrap()
    return True


@register("loyalty")
def check_seams(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Report the benefits that this Saleor does not offer a place for.

    As warnings: an error would keep `manage.py migrate` from running.
    """
    return [
        Warning(f"{benefit} is switched off: {problem}", id="saleor_loyalty.W002")
        for benefit, problem in installed.problems.items()
    ]
