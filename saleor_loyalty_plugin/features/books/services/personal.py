"""Everything that is kept of one person, and its removal (rule 68)."""

from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.conf import settings as django_settings
from django.contrib.auth import get_user_model
from django.db import models, transaction

from ....models import LoyaltyMember, Tier
from ....models.locks import lock_member
from ....services.members import forget_erased_members
from ....services.standing.welcomes import remember_welcome
from ..models import ImportedRow
from ..rules.personal import paths_to


def personal_tables() -> dict[str, tuple[str, ...]]:
    """Return the tables that hold something of a member, and the paths of keys by which, in a query."""
    tables = {model.__name__: model for model in apps.get_app_config("saleor_loyalty").get_models()}
    keys = {name: _keys(model) for name, model in tables.items()}
    return paths_to(LoyaltyMember.__name__, keys)


def _keys(model: type[models.Model]) -> dict[str, str]:
    named = {field.name: field.related_model for field in model._meta.fields if field.is_relation}
    return {name: target.__name__ for name, target in named.items() if isinstance(target, type)}


def all_of(*, email: str, using: str) -> dict[str, Any] | None:
    """Return everything that the program keeps of the person with an address, None where that is nothing.

    That is each account's member, with other accounts that were merged into it, every row that names them, what waits
    under the address, and what they did as one of the staff.
    """
    address = email.strip().lower()
    users = get_user_model().objects.using(using).filter(email__iexact=address)
    user_ids = list(users.order_by("pk").values_list("pk", flat=True))
    waiting = _rows(ImportedRow.objects.using(using).filter(address=address))
    members = _accounts(user_ids, using)
    acted = _acted(user_ids, using)
    if not (waiting or members or acted):
        return None
    return {"email": address, "members": [_of(each, using) for each in members], "waiting": waiting, "as staff": acted}


def _accounts(user_ids: list[int], using: str) -> list[LoyaltyMember]:
    everybody = LoyaltyMember.objects.using(using)
    own = list(everybody.filter(user__in=user_ids).order_by("pk"))
    merged = [pk for member in own for pk in member.merged_ids]
    return own + list(everybody.filter(pk__in=merged).order_by("pk"))


def _of(member: LoyaltyMember, using: str) -> dict[str, Any]:
    rows = {"LoyaltyMember": _rows(LoyaltyMember.objects.using(using).filter(pk=member.pk))}
    for name, paths in personal_tables().items():
        model = apps.get_model("saleor_loyalty", name)
        theirs = reduce(or_, (models.Q(**{path: member.pk}) for path in paths))
        rows[name] = _rows(model._default_manager.using(using).filter(theirs))
    return {name: found for name, found in rows.items() if found}


def _acted(user_ids: list[int], using: str) -> dict[str, list[int]]:
    """Return the ids of rows that name one of the users as who did something, by table and column."""
    acted = {}
    for model in apps.get_app_config("saleor_loyalty").get_models():
        for field in model._meta.fields:
            if field.is_relation and _names_a_user(field) and model is not LoyaltyMember:
                rows = model._default_manager.using(using).filter(**{f"{field.name}__in": user_ids}).order_by("pk")
                acted[f"{model.__name__}.{field.name}"] = list(rows.values_list("pk", flat=True))
    return {name: ids for name, ids in acted.items() if ids}


def _names_a_user(field: Any) -> bool:
    return bool(field.related_model._meta.label == django_settings.AUTH_USER_MODEL)


def _rows(rows: models.QuerySet[Any]) -> list[dict[str, Any]]:
    return list(rows.order_by("pk").values())


@transaction.atomic
def forget_person(*, email: str, now: datetime) -> bool:
    """Erase what the program keeps of the person with an address, as when Saleor deletes the customer.

    Return whether there was anything.

    The Saleor account stays, and counts as one that has left: nothing but joining makes it a member again. The ledger
    keeps its figures without the person.
    """
    address = email.strip().lower()
    waiting, _ = ImportedRow.objects.filter(address=address).delete()
    user_ids = list(get_user_model().objects.filter(email__iexact=address).values_list("pk", flat=True))
    member_ids = sorted(member.pk for member in _accounts(user_ids, "default"))
    for member_id in member_ids:
        _let_go(member_id, now)
    if member_ids:
        forget_erased_members()
    return bool(waiting or member_ids)


def _let_go(member_id: int, now: datetime) -> None:
    member = lock_member(models.Q(pk=member_id))
    if member is None or member.user is None:
        return
    user = member.user
    remember_welcome(user_id=user.pk, email=user.email)
    member.user = None
    member.save(update_fields=["user"])
    # Who asked to be forgotten is not enrolled by their next order.
    LoyaltyMember.objects.create(user=user, enrolled_at=now, left_at=now, tier=Tier.objects.earliest("threshold"))
