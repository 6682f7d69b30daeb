"""Incentives as the operator edits them."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction

from .....domain.limits import TIER_NAME_LENGTH, DecimalLimits, amount_places
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_code, check_decimal, check_given, check_text, check_there, required
from .....services.unique import save_unique
from ..models import Incentive, IncentiveOffer, IncentiveVariant
from ..rules.kinds import IncentiveKind
from ..rules.sampling import MAX_VARIANTS

MAX_DAYS = 365
MAX_POINTS = Decimal(1_000_000)


@transaction.atomic
def create_incentive(*, fields: Mapping[str, Any], fraction_digits: int = 2) -> Incentive:
    """Create an incentive from `code`, `name` and `variants`, each a mapping of `kind`, `value` and `cost`.

    `fraction_digits` are the decimal places of the program's currency, which amounts and costs are in.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "name", "variants")
    return _save(Incentive(code=check_code(fields["code"])), fields, fraction_digits)


@transaction.atomic
def update_incentive(*, incentive: Incentive, fields: Mapping[str, Any], fraction_digits: int = 2) -> Incentive:
    """Change the given fields of an incentive; its code is for ever. Who has a variant that is taken out keeps it.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change.

    """
    if fields.get("code", incentive.code) != incentive.code:
        raise LoyaltyError("An incentive's code does not change.", field="code")
    return _save(check_there(lock_row(incentive)), fields, fraction_digits)


@transaction.atomic
def delete_incentive(*, incentive: Incentive) -> None:
    """Delete an incentive that nobody was offered.

    Raises:
        LoyaltyError: IN_USE where somebody was.

    """
    lock_row(incentive)
    if IncentiveOffer.objects.filter(incentive_id=incentive.pk).exists():
        message = "Members were offered it: it is kept to tell what it brought. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    incentive.delete()


def _save(incentive: Incentive, fields: Mapping[str, Any], fraction_digits: int) -> Incentive:
    for name in ("active", "segment_id", "valid_days", "name"):
        if name in fields:
            setattr(incentive, name, _checked(name, fields[name]))
    save_unique(incentive, "code")
    if "variants" in fields:
        _replace(incentive, _variants(fields["variants"], fraction_digits))
    return incentive


def _checked(name: str, value: Any) -> Any:
    if name == "segment_id":
        return value
    if value is None:
        raise required(name)
    if name == "name":
        return check_text(value, field=name, maximum=TIER_NAME_LENGTH)
    if name == "valid_days" and not 1 <= value <= MAX_DAYS:
        raise LoyaltyError(f"Enter a whole number from 1 to {MAX_DAYS}, of days.", field=name)
    return value


def _variants(given: Sequence[Mapping[str, Any]] | None, fraction_digits: int) -> list[IncentiveVariant]:
    """Return what was entered, with nothing among it (rule 54)."""
    if not given:
        raise required("variants")
    found = [_variant(each, fraction_digits) for each in given]
    if all(variant.kind != IncentiveKind.NOTHING for variant in found):
        found.insert(0, IncentiveVariant(kind=IncentiveKind.NOTHING.value))
    if len({(variant.kind, variant.value) for variant in found}) < len(found):
        raise LoyaltyError("Name each variant once.", field="variants")
    if not 1 < len(found) <= MAX_VARIANTS:
        message = f"Enter 1 to {MAX_VARIANTS - 1} variants beside NOTHING: each is given to a tenth at least."
        raise LoyaltyError(message, field="variants")
    return found


def _variant(given: Mapping[str, Any], fraction_digits: int) -> IncentiveVariant:
    kind = IncentiveKind(given["kind"])
    value: Any = given.get("value")
    cost: Any = given.get("cost")
    needed = {IncentiveKind.FREE_SHIPPING: "cost"}.get(kind, None if kind is IncentiveKind.NOTHING else "value")
    for name, number in (("value", value), ("cost", cost)):
        if name == needed and number is None:
            raise LoyaltyError(f"{kind.name} takes a {name}.", field="variants", code=LoyaltyErrorCode.REQUIRED)
        if name != needed and number is not None:
            raise LoyaltyError(f"{kind.name} has no {name}.", field="variants")
    if value is not None:
        check_decimal(value, field="variants", limits=_limits(kind, fraction_digits))
    if cost is not None:
        check_decimal(cost, field="variants", limits=_amount(Decimal(0), fraction_digits))
    return IncentiveVariant(kind=kind.value, value=value, cost=cost)


def _limits(kind: IncentiveKind, fraction_digits: int) -> DecimalLimits:
    if kind is IncentiveKind.PERCENT:
        return DecimalLimits(minimum=Decimal("0.01"), maximum=Decimal(100), places=2)
    if kind is IncentiveKind.POINTS:
        return DecimalLimits(minimum=Decimal(1), maximum=MAX_POINTS, places=0)
    return _amount(Decimal(1).scaleb(-fraction_digits), fraction_digits)


def _amount(minimum: Decimal, fraction_digits: int) -> DecimalLimits:
    return DecimalLimits(minimum=minimum, places=amount_places(fraction_digits))


def _replace(incentive: Incentive, wanted: Iterable[IncentiveVariant]) -> None:
    """Have an incentive give what is wanted: what is there stays with what was learnt of it."""
    there = {(variant.kind, variant.value): variant for variant in incentive.variants.all()}
    for variant in wanted:
        kept = there.pop((variant.kind, variant.value), variant)
        kept.incentive, kept.cost, kept.retired = incentive, variant.cost, False
        kept.save()
    for variant in there.values():
        if variant.offers.exists():
            variant.retired = True
            variant.save(update_fields=["retired"])
        else:
            variant.delete()
