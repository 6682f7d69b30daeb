"""The templates that come with the program."""

from ..models import MessageTemplate
from ..shipped import PURPOSES


def install_templates() -> None:
    """Create a row for each message that is shipped and has none; what operators changed stays."""
    MessageTemplate.objects.bulk_create(
        [MessageTemplate(code=code, purpose=purpose) for code, purpose in PURPOSES.items()], ignore_conflicts=True
    )
