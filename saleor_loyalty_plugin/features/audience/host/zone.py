"""The program's time zone, for rules that ask for days of the calendar."""

from zoneinfo import ZoneInfo

from ....host.databases import WRITER, allow_reading
from ....host.program.settings import stored_settings


def program_zone() -> ZoneInfo:
    """Return the time zone as it is set, also while the program is switched off; one query."""
    with allow_reading(WRITER):
        return stored_settings().zone
