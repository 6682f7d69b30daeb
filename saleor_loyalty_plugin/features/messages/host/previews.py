"""What a message would look like."""

from zoneinfo import ZoneInfo

from ....host.databases import REPLICA
from ....host.time_zones import zones_of
from ....models import LoyaltyMember
from ....settings import ProgramSettings
from ..models import MessageTemplate, Purpose
from ..rules.facts import Facts
from ..selectors.texts import Text, text_for
from .context import context_of, made_up
from .rendering import Rendered, render, try_text


def preview(
    template: MessageTemplate, *, member: LoyaltyMember | None, language: str, settings: ProgramSettings
) -> Rendered | None:
    """Return a template as it is rendered for a member, or with made-up values; None where it has no text.

    Raises:
        TemplateError: it cannot be rendered.

    """
    text = text_for(template, language, using=REPLICA)
    if text is None:
        return None
    if member is None:
        return render(
            text, made_up(settings, language=text.language, purpose=template.purpose), purpose=template.purpose
        )
    context = context_of(
        member,
        Facts(),
        purpose=template.purpose,
        language=text.language,
        zone=_zone(member, settings),
        settings=settings,
    )
    return render(text, context, purpose=template.purpose)


def _zone(member: LoyaltyMember, settings: ProgramSettings) -> ZoneInfo:
    return zones_of([member], settings.zone, using=REPLICA)[member.pk]


def try_made_up(text: Text, settings: ProgramSettings) -> None:
    """Render a text that is to be saved, with made-up values.

    Raises:
        LoyaltyError: INVALID on `texts`, it cannot be.

    """
    values = made_up(settings, language=text.language, purpose=Purpose.MARKETING)
    try_text(text, values, purpose=Purpose.MARKETING)
