"""What others ask of consents."""

from django.apps import apps
from django.db.models import QuerySet

from ...services.questions.consents import answer_with
from .models import Consent, Purpose
from .services.objections import object_with


class KeptConsents:
    """Answers what members agree to."""

    def agreeing(self, purpose: str) -> tuple[QuerySet[Consent], bool]:
        is_given = Purpose(purpose).is_given
        return Consent.objects.filter(purpose=purpose, granted=not is_given), is_given


def answer() -> None:
    """Have consents asked by others."""
    answer_with(KeptConsents())
    if apps.is_installed("saleor.order"):
        from .host.journeys.objections import object_to

        object_with(object_to)
