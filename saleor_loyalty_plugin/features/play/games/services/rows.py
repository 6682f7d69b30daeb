"""Games as the operator edits them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from .....domain.amounts import MAX_POINTS
from .....domain.limits import DecimalLimits, amount_places
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....services.checks import check_code, check_decimal, check_given, check_storable, check_text, required
from .....services.program.texts import check_address
from .....services.unique import save_unique
from ..models import Game, GameTranslation
from .announcing import announce_days
from .locking import lock_game
from .slices import replace_slices

NAME_LENGTH, CONDITIONS_LENGTH = 128, 10_000
NUMBERS = {
    "least_age": (1, 120, "years"),
    "points_cost": (1, MAX_POINTS, "points"),
    "plays_a_day": (1, 1_000, "plays"),
    "plays_once": (1, 1_000, "plays"),
    "day_limit": (1, 1_000, "plays"),
    "member_limit": (1, 1_000_000, "plays"),
    "budget": (1, MAX_POINTS, "points"),
}
NEEDED_TO_SWITCH_ON = ("conditions", "conditions_address")


@transaction.atomic
def create_game(*, fields: Mapping[str, Any], fraction_digits: int, zone: ZoneInfo, now: datetime) -> Game:
    """Create a game from `code`, `kind`, `name` and `slices`, and what else is given.

    It is off unless `active` says that it is on.

    Args:
        fields: `order_minimum` is in the program's currency; `slices` are each a `code`, a `label`, a `weight` in
            hundredths of a per cent, and `points` or a `reward_id`, `stock`, `fallback`, `translations`.
        fraction_digits: how many decimals the program's currency has.
        zone: the program's clocks, by which days begin.
        now: from then on orders give plays, once the game is on.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "kind", "name", "slices")
    game = Game(code=check_code(fields["code"]), kind=fields["kind"])
    return _save(game, fields, fraction_digits, zone, now)


@transaction.atomic
def update_game(*, game: Game, fields: Mapping[str, Any], fraction_digits: int, zone: ZoneInfo, now: datetime) -> Game:
    """Change the given fields of a game; its code and kind are for ever. `slices` replace those that are there.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change.

    """
    for name in ("code", "kind"):
        if fields.get(name, getattr(game, name)) != getattr(game, name):
            raise LoyaltyError(f"A game's {name} does not change.", field=name)
    locked = lock_game(Game.objects.filter(pk=game.pk), field="id")
    return _save(locked, fields, fraction_digits, zone, now)


@transaction.atomic
def delete_game(*, game: Game) -> None:
    """Delete a game that nobody has played or was given plays of.

    Raises:
        LoyaltyError: IN_USE where somebody has.

    """
    locked = lock_game(Game.objects.filter(pk=game.pk), field="id")
    if locked.plays.exists() or locked.grants.exists():
        message = "Members have played it, or were given plays of it. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    locked.delete()


def _save(game: Game, fields: Mapping[str, Any], fraction_digits: int, zone: ZoneInfo, now: datetime) -> Game:
    given = {each: fields[each] for each in fields if each not in ("code", "kind", "slices", "translations")}
    for name, value in given.items():
        setattr(game, name, _checked(name, value, fraction_digits))
    _check_together(game, fields)
    if game.order_minimum is None:
        game.orders_from = None
    elif game.active and game.orders_from is None:
        game.orders_from = now
    save_unique(game, "code")
    if "slices" in fields:
        replace_slices(game, fields["slices"] or ())
    for each in fields.get("translations") or ():
        _translate(game, each)
    if game.active:
        announce_days(game_id=game.pk, zone=zone, now=now)
    return game


def _checked(name: str, value: Any, fraction_digits: int) -> Any:
    if name in CHECKS:
        return CHECKS[name](value)
    if value is None:
        return None
    if name == "order_minimum":
        limits = DecimalLimits(above=Decimal(0), places=amount_places(fraction_digits))
        return check_decimal(value, field=name, limits=limits)
    least, most, unit = NUMBERS[name]
    if not least <= value <= most:
        raise LoyaltyError(f"Enter a whole number from {least} to {most}, of {unit}.", field=name)
    return value


def _name(value: str | None) -> str:
    if value is None:
        raise required("name")
    return check_text(value, field="name", maximum=NAME_LENGTH)


def _conditions(value: str | None, *, field: str) -> str:
    text = check_storable(value or "", field=field).strip()
    if len(text) > CONDITIONS_LENGTH:
        raise LoyaltyError(f"Enter at most {CONDITIONS_LENGTH:,} characters.", field=field)
    return text


CHECKS: dict[str, Callable[[Any], Any]] = {
    "active": bool,
    "channels": lambda value: list(value or ()),
    "name": _name,
    "conditions": lambda value: _conditions(value, field="conditions"),
    "conditions_address": lambda value: check_address(value, field="conditions_address"),
}


def _check_together(game: Game, fields: Mapping[str, Any]) -> None:
    for name in NEEDED_TO_SWITCH_ON:
        if game.active and not getattr(game, name):
            message = "A game that is on says its conditions: enter a text and the address of a page, or switch it off."
            raise LoyaltyError(message, field=name, code=LoyaltyErrorCode.REQUIRED)
    if game.budget is not None and game.budget < game.spent:
        raise LoyaltyError(f"Enter {game.spent} points or more: so much has it cost.", field="budget")


def _translate(game: Game, given: Mapping[str, Any]) -> None:
    """Keep a name and conditions in another language; an empty name removes both."""
    language, name = given["language"], (given.get("name") or "").strip()
    if not name:
        game.translations.filter(language_code=language).delete()
        return
    values = {
        "name": check_text(name, field="translations", maximum=NAME_LENGTH),
        "description": _conditions(given.get("conditions"), field="translations"),
    }
    GameTranslation.objects.update_or_create(game=game, language_code=language, defaults=values)
