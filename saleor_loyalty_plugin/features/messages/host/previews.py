"""What a message would look like."""

from zoneinfo import ZoneInfo

from ....host.databases import REPLICA
from ....host.time_zones import zones_of
from ....models import LoyaltyMember
from ....settings import ProgramSettings
from ..models import MessageTemplate, Purpose
from ..rules.facts import Facts
from ..selectors.texts import Text, Texts
from .context import context_of, made_up
from .rendering import Rendered, render


def preview(
    template: MessageTemplate,
    *,
    member: LoyaltyMember | None,
    language: str,
    settings: ProgramSettings,
    instead: Text | None = None,
) -> Rendered | None:
    """Return a template as it is rendered for a member, or with made-up values; None where it has no text.

    `instead` is a text that is not saved, to be seen in place of the template's.

    Raises:
        TemplateError: it cannot be rendered.

    """
    text = instead or Texts(REPLICA).of(template, language)
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
        TemplateError: it cannot be.

    """
    render(text, made_up(settings, language=text.language, purpose=Purpose.MARKETING), purpose=Purpose.MARKETING)
