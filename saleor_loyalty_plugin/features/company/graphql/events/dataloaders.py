from collections import defaultdict

from saleor.graphql.core.dataloaders import DataLoader

from ...events.models import Event, EventOpening, EventSeat, EventTranslation
from ...events.selectors import Figures, figures_of, positions, seats_left


class OpeningsByEventIdLoader(DataLoader[int, list[EventOpening]]):
    context_key = "loyalty_openings_by_event_id"

    def batch_load(self, keys):
        rows = EventOpening.objects.using(self.database_connection_name).filter(event_id__in=keys)
        by_event = defaultdict(list)
        for row in rows.select_related("tier").order_by("-tier__threshold"):
            by_event[row.event_id].append(row)
        return [by_event[key] for key in keys]


class EventTranslationsByEventIdLoader(DataLoader[int, dict[str, EventTranslation]]):
    """Titles and descriptions by language."""

    context_key = "loyalty_event_translations_by_event_id"

    def batch_load(self, keys):
        rows = EventTranslation.objects.using(self.database_connection_name).filter(event_id__in=keys)
        by_event: dict[int, dict[str, EventTranslation]] = defaultdict(dict)
        for row in rows.order_by("language_code"):
            by_event[row.event_id][row.language_code] = row
        return [by_event[key] for key in keys]


class SeatsLeftByEventIdLoader(DataLoader[int, int | None]):
    context_key = "loyalty_seats_left_by_event_id"

    def batch_load(self, keys):
        using = self.database_connection_name
        left = seats_left(Event.objects.using(using).filter(pk__in=keys), using=using)
        return [left.get(key) for key in keys]


class FiguresByEventIdLoader(DataLoader[int, Figures]):
    context_key = "loyalty_figures_by_event_id"

    def batch_load(self, keys):
        found = figures_of(keys, using=self.database_connection_name)
        return [found.get(key, Figures()) for key in keys]


class OwnSeatByEventIdLoader(DataLoader[int, EventSeat | None]):
    """The requesting member's."""

    context_key = "loyalty_own_seat_by_event_id"

    def batch_load(self, keys):
        user = self.context.user
        if not user:
            return [None] * len(keys)
        seats = EventSeat.objects.using(self.database_connection_name).filter(member__left_at=None)
        own = {seat.event_id: seat for seat in seats.filter(event_id__in=keys, member__user_id=user.pk)}
        return [own.get(key) for key in keys]


class PositionsByEventIdLoader(DataLoader[int, dict[int, int]]):
    """Places on the waiting list by the member's id."""

    context_key = "loyalty_positions_by_event_id"

    def batch_load(self, keys):
        found = positions(keys, using=self.database_connection_name)
        return [found[key] for key in keys]


BY_EVENT_ID = (
    OpeningsByEventIdLoader,
    EventTranslationsByEventIdLoader,
    SeatsLeftByEventIdLoader,
    FiguresByEventIdLoader,
    OwnSeatByEventIdLoader,
    PositionsByEventIdLoader,
)


def read_event_anew(info, event_id: int) -> None:
    """Let what follows in this request read the event anew: a request may hold several mutations."""
    for loader in BY_EVENT_ID:
        loader(info.context).clear(event_id)
