"""Rows that operators name: no two have the same name, whoever saves at once."""

from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.db.models import Model

from ..enums import LoyaltyErrorCode
from ..errors import LoyaltyError


def save_unique(row: Model, *names: str, columns: Collection[str] | None = None) -> None:
    """Save a row, or these columns of it, whose fields `names` have values that no other row of its model has.

    Raises:
        LoyaltyError: UNIQUE, on the field whose value another row has.

    """
    _refuse_taken(row, names)
    try:
        with transaction.atomic():
            row.save(update_fields=columns)
    except IntegrityError:
        # Somebody else saved the same at this very moment.
        _refuse_taken(row, names)
        raise


def _refuse_taken(row: Model, names: Collection[str]) -> None:
    model = type(row)
    for name in names:
        if model._default_manager.filter(**{name: getattr(row, name)}).exclude(pk=row.pk).exists():
            problem = f"Another {model._meta.verbose_name} has this {name}."
            raise LoyaltyError(problem, field=name, code=LoyaltyErrorCode.UNIQUE)
