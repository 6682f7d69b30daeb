"""The operator's own options of a poll as they are entered."""

from collections.abc import Mapping, Sequence
from typing import Any

from .....errors import LoyaltyError
from .....services.checks import check_text
from .....services.program.texts import check_address
from ...texts import check_translations
from ..models import TEXT_LENGTH, Poll, PollOption

MOST_OPTIONS = 50


def checked_options(given: Sequence[Mapping[str, Any]] | None) -> list[PollOption]:
    """Return the options that were entered, unsaved.

    Raises:
        LoyaltyError: on `options`, there are too many; on `options.N` for the one with the place N, from 0.

    """
    if len(given or ()) > MOST_OPTIONS:
        raise LoyaltyError(f"Enter at most {MOST_OPTIONS} options.", field="options")
    return [_option(place, each) for place, each in enumerate(given or ())]


def _option(place: int, given: Mapping[str, Any]) -> PollOption:
    field = f"options.{place}"
    return PollOption(
        place=place,
        text=check_text(given["text"], field=field, maximum=TEXT_LENGTH),
        image=check_address(given.get("image"), field=field),
        translations=check_translations({}, given.get("translations"), maximum=TEXT_LENGTH, field=field),
    )


def replace_options(poll: Poll, options: Sequence[PollOption]) -> None:
    """Put these in the place of the operator's own options; members' entries stay behind them. The poll is locked."""
    poll.options.filter(member=None).delete()
    for option in options:
        option.poll = poll
    PollOption.objects.bulk_create(options)
