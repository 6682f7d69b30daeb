from collections import defaultdict
from datetime import date
from typing import NamedTuple

from saleor.graphql.core.dataloaders import DataLoader

from .....graphql.core.program import prepared_program
from .....graphql.members.dataloaders import BY_MEMBER_ID
from .....host.program.money import money_of_program
from ...ambassadors.models import Ambassador, AmbassadorQuestion, AmbassadorTerms
from ...ambassadors.rules.months import MonthOfStatement
from ...ambassadors.selectors import Brought, brought, statements


class AmbassadorTermsLoader(DataLoader[int, AmbassadorTerms | None]):
    """The terms, under the one key that there is."""

    context_key = "loyalty_ambassador_terms"

    def batch_load(self, keys):
        terms = AmbassadorTerms.objects.using(self.database_connection_name).in_bulk(keys)
        return [terms.get(key) for key in keys]


class AmbassadorQuestionsLoader(DataLoader[int, list[AmbassadorQuestion]]):
    """All questions in their order, under the key of the terms."""

    context_key = "loyalty_ambassador_questions"

    def batch_load(self, keys):
        questions = list(AmbassadorQuestion.objects.using(self.database_connection_name).all())
        return [questions for _ in keys]


class AmbassadorByMemberIdLoader(DataLoader[int, Ambassador | None]):
    """A member's last application, or what became of it."""

    context_key = "loyalty_ambassador_by_member_id"

    def batch_load(self, keys):
        rows = Ambassador.objects.using(self.database_connection_name).filter(member__in=keys)
        last = {row.member_id: row for row in rows.order_by("pk")}
        return [last.get(key) for key in keys]


class ShownBrought(NamedTuple):
    """What counts for an ambassador, and the program's currency."""

    brought: Brought
    currency: str | None


class BroughtLoader(DataLoader[int, ShownBrought]):
    """What counts for an ambassador now, by their number."""

    context_key = "loyalty_ambassador_brought"

    def batch_load(self, keys):
        using = self.database_connection_name
        found = brought(keys, using=using)
        currency = money_of_program(prepared_program(self), using=using).currency or None
        return [ShownBrought(found.get(key, Brought()), currency) for key in keys]


class StatementLoader(DataLoader[tuple[int, date, date], list[MonthOfStatement]]):
    """Months of a member, under the member's number and the first and last day that are asked for."""

    context_key = "loyalty_ambassador_statement"

    def batch_load(self, keys):
        zone, using = prepared_program(self).zone, self.database_connection_name
        members = defaultdict(set)
        for member_id, *period in keys:
            members[tuple(period)].add(member_id)
        found = {
            period: statements(sorted(asked), *period, zone=zone, using=using) for period, asked in members.items()
        }
        return [found[tuple(period)][member_id] for member_id, *period in keys]


BY_MEMBER_ID.append(AmbassadorByMemberIdLoader)
