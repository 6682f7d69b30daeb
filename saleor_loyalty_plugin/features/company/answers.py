"""What others ask of events, and of what happens to members in company."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ...services.questions.happenings import Happening, Seat, answer_with
from ...services.questions.occasions import Occasion
from ...services.questions.occasions import answer_with as answer_occasion_with
from .events.models import Event, EventSeat, SeatState
from .happened import ambassador_decided, friend_ordered, seat_offered, seat_taken


class KnownEvents:
    """Answers who has a seat where, and what is told of an event."""

    def seats(self, *, after: datetime, until: datetime) -> list[Seat]:
        soon = EventSeat.objects.filter(
            state=SeatState.SEAT, event__active=True, event__starts_at__gt=after, event__starts_at__lte=until
        )
        return [Seat(*row) for row in soon.order_by("pk").values_list("member_id", "event_id", "event__starts_at")]

    def told(self, event_id: int, language: str) -> Happening | None:
        event = Event.objects.filter(pk=event_id, active=True).first()
        if event is None:
            return None
        # A language of messages is written small, one of the schema in capitals.
        code = language.replace("-", "_")
        title = event.translations.filter(language_code__iexact=code).values_list("title", flat=True).first()
        return Happening(title or event.title, event.place, event.starts_at, ZoneInfo(event.time_zone))


def answer() -> None:
    """Have events, and what happens in company, asked by others."""
    answer_with(KnownEvents())
    answer_occasion_with(Occasion.FRIEND_ORDERED, friend_ordered)
    answer_occasion_with(Occasion.SEAT_TAKEN, seat_taken)
    answer_occasion_with(Occasion.SEAT_OFFERED, seat_offered)
    answer_occasion_with(Occasion.AMBASSADOR_DECIDED, ambassador_decided)
