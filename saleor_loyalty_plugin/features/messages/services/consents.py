"""What members agree to, and its being forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from ....domain.texts import is_storable
from ....errors import LoyaltyError
from ....models import LoyaltyMember
from ....services.profile import locked_member
from ..models import Consent, ConsentChange, Purpose, Source

TEXT_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Said:
    """Yes or no to a purpose; `text` is the version of what was agreed to."""

    purpose: Purpose
    granted: bool
    text: str = ""


@transaction.atomic
def set_consents(*, user_id: int, said: Sequence[Said], source: Source, now: datetime) -> LoyaltyMember:
    """Keep what a member says of some purposes, now and in the history; of the others nothing changes (rule 55).

    Saying the same again, to the same text, changes nothing: a consent is from when it was first given.

    Raises:
        LoyaltyError: INVALID on `consents`, a purpose is named twice or a text is none.
        NotAMemberError: the user has not joined, or has left.

    """
    _check(said)
    member = locked_member(user_id)
    keep_said(member, said, source=source, now=now)
    return member


def keep_said(member: LoyaltyMember, said: Sequence[Said], *, source: Source, now: datetime) -> None:
    """Keep what a locked member says, where it is something new. Needs a transaction."""
    before = {consent.purpose: consent for consent in Consent.objects.filter(member=member)}
    for each in said:
        old = before.get(each.purpose)
        if old is None or (old.granted, old.text) != (each.granted, each.text):
            _keep(member, each, source, now)


def _check(said: Sequence[Said]) -> None:
    if len({each.purpose for each in said}) < len(said):
        raise LoyaltyError("Name each purpose once.", field="consents")
    for each in said:
        if len(each.text) > TEXT_LENGTH or not is_storable(each.text):
            raise LoyaltyError(f"Enter a version of up to {TEXT_LENGTH} characters.", field="consents")


def _keep(member: LoyaltyMember, said: Said, source: Source, now: datetime) -> None:
    values = {"granted": said.granted, "at": now, "source": source, "text": said.text}
    Consent.objects.update_or_create(member=member, purpose=said.purpose, defaults=values)
    ConsentChange.objects.create(member=member, purpose=said.purpose, **values)


def forget_consents(*, member_ids: list[int] | None = None) -> None:
    """Delete what members whose customer was deleted had agreed to, all or some of them."""
    for model in (Consent, ConsentChange):
        erased = model.objects.filter(member__user__isnull=True)
        (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()
