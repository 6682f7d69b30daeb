"""What the answers to a survey add up to, as it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....domain.holdout.intervals import Interval
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.measuring.types import LoyaltyInterval, shown_interval
from ...surveys.models import SurveyQuestion
from ...surveys.rules import figures
from ...surveys.rules.questions import QuestionKind
from ...surveys.selectors.results import Counts
from .questions import LoyaltyQuestion

DIGITS = 2


@dataclass(frozen=True, slots=True)
class QuestionResults:
    """A question and what was counted of it."""

    question: SurveyQuestion
    counts: Counts

    @property
    def numbers(self) -> figures.Answers:
        return self.counts.of(self.question.pk)

    def figure_of(self, kind: QuestionKind) -> figures.Answers:
        """Return the numbers given to a question of a kind; nothing where it is of another."""
        return self.numbers if self.question.kind == kind else {}


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """All that was counted of a survey."""

    counts: Counts
    questions: Sequence[QuestionResults]

    def first_of(self, kind: QuestionKind) -> figures.Answers:
        """Return the numbers given to the first question of a kind; nothing where there is none."""
        return next((each.numbers for each in self.questions if each.question.kind == kind), {})


class LoyaltyChoiceCount(BaseObjectType):
    choice = graphene.String(required=True, description="The choice, in the survey's own words." + ADDED_IN_02)
    count = graphene.Int(required=True, description="How many chose it." + ADDED_IN_02)

    class Meta:
        description = "How many chose one of several." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyQuestionResults(BaseObjectType):
    question = graphene.Field(LoyaltyQuestion, required=True, description="The question." + ADDED_IN_02)
    answered = graphene.Int(
        description="How many answered it; null of TEXT, and of a group with fewer answers than 5." + ADDED_IN_02
    )
    nps = graphene.Field(LoyaltyInterval, description="NPS: as that of the survey." + ADDED_IN_02)
    csat = graphene.Field(
        LoyaltyInterval, description="CSAT: the share of 4 and 5 in per cent, by Wilson's interval." + ADDED_IN_02
    )
    ces = Decimal(description="CES: the mean, 1 to 7." + ADDED_IN_02)
    choices = NonNullList(
        LoyaltyChoiceCount, description="CHOICE: each with how many chose it; null as `answered`." + ADDED_IN_02
    )

    class Meta:
        description = "What the answers to a question add up to." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_answered(root: QuestionResults, _info):
        if not root.counts.is_shown or root.question.kind == QuestionKind.TEXT:
            return None
        return sum(root.numbers.values()) + sum(root.counts.chosen(root.question.pk).values())

    @staticmethod
    def resolve_nps(root: QuestionResults, _info):
        return _shown(figures.nps(root.figure_of(QuestionKind.NPS)))

    @staticmethod
    def resolve_csat(root: QuestionResults, _info):
        return _shown(figures.csat(root.figure_of(QuestionKind.CSAT)))

    @staticmethod
    def resolve_ces(root: QuestionResults, _info):
        return figures.ces(root.figure_of(QuestionKind.CES))

    @staticmethod
    def resolve_choices(root: QuestionResults, _info):
        if not root.counts.is_shown or root.question.kind != QuestionKind.CHOICE:
            return None
        chosen = root.counts.chosen(root.question.pk)
        return [LoyaltyChoiceCount(choice=choice, count=chosen.get(choice, 0)) for choice in root.question.choices]


class LoyaltySurveyResults(BaseObjectType):
    asked = graphene.Int(required=True, description="How often somebody was asked it." + ADDED_IN_02)
    answered = graphene.Int(required=True, description="How often somebody answered." + ADDED_IN_02)
    nps = graphene.Field(
        LoyaltyInterval,
        description="Promoters (9, 10) less detractors (0 to 6) of 100, of the NPS question. Null where nobody "
        "answered, and of a group with fewer answers than 5." + ADDED_IN_02,
    )
    csat_percent = Decimal(
        description="The share of 4 and 5 in per cent, of the first CSAT question; null as `nps`." + ADDED_IN_02
    )
    ces = Decimal(description="The mean, 1 to 7, of the first CES question; null as `nps`." + ADDED_IN_02)
    questions = NonNullList(
        LoyaltyQuestionResults, required=True, description="Results of each question." + ADDED_IN_02
    )

    class Meta:
        description = "What the answers to a survey add up to." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_asked(root: SurveyResults, _info):
        return root.counts.asked

    @staticmethod
    def resolve_answered(root: SurveyResults, _info):
        return root.counts.answered

    @staticmethod
    def resolve_nps(root: SurveyResults, _info):
        return _shown(figures.nps(root.first_of(QuestionKind.NPS)))

    @staticmethod
    def resolve_csat_percent(root: SurveyResults, _info):
        share = _shown(figures.csat(root.first_of(QuestionKind.CSAT)))
        return share and share.estimate

    @staticmethod
    def resolve_ces(root: SurveyResults, _info):
        return figures.ces(root.first_of(QuestionKind.CES))


def _shown(interval: Interval | None) -> LoyaltyInterval | None:
    return shown_interval(interval, digits=DIGITS)
