"""The link in a message by which a member gets no more: signed, and good for ever (rule 55)."""

from contextlib import suppress

from django.core import signing
from saleor.core.utils import build_absolute_uri

from ....host.program.settings import PLUGIN_ID
from ..models import Purpose

SALT = "saleor_loyalty.messages.unsubscribe"
PATH = "/messages/unsubscribe/"


def unsubscribe_url(member_id: int, purpose: str) -> str:
    """Return the link for a member and what they were written to for."""
    token = signing.dumps([member_id, purpose], salt=SALT)
    return build_absolute_uri(f"/plugins/{PLUGIN_ID}{PATH}{token}/")


def read_token(token: str) -> tuple[int, Purpose] | None:
    """Return whose link it is and for what, None where it is not as we signed it."""
    with suppress(signing.BadSignature, ValueError, TypeError):
        member_id, purpose = signing.loads(token, salt=SALT)
        return int(member_id), Purpose(purpose)
    return None
