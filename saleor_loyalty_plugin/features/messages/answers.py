"""What others ask of consents and messages."""

from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from ...services.questions.consents import answer_with
from ...services.questions.due_messages import answer_with as answer_with_due_messages
from .journeys.services.pausing import hold_back
from .models import Consent, DueMessage, Purpose
from .services.objections import object_with


class KeptConsents:
    """Answers what members agree to."""

    def agreeing(self, purpose: str) -> tuple[QuerySet[Consent], bool]:
        is_given = Purpose(purpose).is_given
        return Consent.objects.filter(purpose=purpose, granted=not is_given), is_given


class MessagesThatWent:
    """Answers which messages went their way."""

    def rows(self) -> QuerySet[DueMessage]:
        return DueMessage.objects.select_related("message__member__user", "message__template")

    def small_json(self, row: DueMessage) -> dict[str, Any]:
        template = row.message.template
        return {
            "message_id": str(row.message_id),
            "template": template.code if template else None,
            "way": row.way,
            "due_at": row.message.due_at,
        }


def answer() -> None:
    """Have consents and messages asked by others."""
    answer_with(KeptConsents())
    answer_with_due_messages(MessagesThatWent())
    if apps.is_installed("saleor.order"):
        from .host.journeys.objections import object_to

        object_with(object_to)
    # What is against a message for good is told before.
    object_with(hold_back)
