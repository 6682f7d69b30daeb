import django_filters
from django.db.models import Q
from django.utils import timezone
from saleor.graphql.core.filters import ListObjectTypeFilter

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.lists.filters import LoyaltyFilterInput, OfMembersFilter, OneOfFilter, PartOfFilter
from ...polls.models import Poll, PollOption, PollVote
from ...polls.selectors import by_closing, shared_addresses
from .enums import LoyaltyPollEntryStateEnum


class LoyaltyPollFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter(help_text="Polls that are switched on, or are not." + ADDED_IN_02)
    closed = django_filters.BooleanFilter(
        method="filter_closed", help_text="Polls that are closed, or are not." + ADDED_IN_02
    )
    search = PartOfFilter("code", "question", help_text="Part of code or question." + ADDED_IN_02)

    class Meta:
        model = Poll
        fields: tuple[str, ...] = ()

    def filter_closed(self, queryset, _name, value):
        return by_closing(queryset, closed=value, now=timezone.now())


class LoyaltyPollFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for polls." + ADDED_IN_02
        filterset_class = LoyaltyPollFilter


class LoyaltyPollEntryFilter(django_filters.FilterSet):
    states = ListObjectTypeFilter(
        input_class=LoyaltyPollEntryStateEnum,
        method="filter_states",
        help_text="Entries in these states." + ADDED_IN_02,
    )
    poll = OneOfFilter("LoyaltyPoll", field_name="poll_id", help_text="Entries in one contest." + ADDED_IN_02)

    class Meta:
        model = PollOption
        fields: tuple[str, ...] = ()

    def filter_states(self, queryset, _name, value):
        return queryset.filter(state__in=value) if value else queryset


class LoyaltyPollEntryFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for entries." + ADDED_IN_02
        filterset_class = LoyaltyPollEntryFilter


class LoyaltyPollBallotFilter(django_filters.FilterSet):
    same_address = django_filters.BooleanFilter(
        method="filter_address",
        help_text="Votes of members of whose address somebody else voted too, or the others." + ADDED_IN_02,
    )
    search = OfMembersFilter("member", help_text="Votes of these members, by e-mail and name." + ADDED_IN_02)

    class Meta:
        model = PollVote
        fields: tuple[str, ...] = ()

    def filter_address(self, queryset, _name, value):
        shared = Q(address__in=shared_addresses(queryset))
        return queryset.filter(shared if value else ~shared)


class LoyaltyPollBallotFilterInput(LoyaltyFilterInput):
    class Meta:
        description = "Filtering options for votes." + ADDED_IN_02
        filterset_class = LoyaltyPollBallotFilter
