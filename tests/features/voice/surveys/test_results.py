"""Results by period, tier, channel and segment; of few answers none (rule 89)."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.features.audience.segments.rules.tree import from_data
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.rules.figures import nps
from saleor_loyalty_plugin.features.voice.surveys.selectors.results import Counts, Group, count_answers
from saleor_loyalty_plugin.models import Tier
from tests.features.audience.segments.people import segment
from tests.features.audience.segments.rules import condition

from ..people import CHOICE, CSAT, DAY, NPS, in_tier, join, say, survey


def counted(of, **group) -> Counts:
    return count_answers(of.pk, Group(**group), using="default")


@pytest.fixture
def answered(db, now):
    """Five silver members gave 10, 9, 8, 3 and 0; one gold gave 9 a day later, and one was asked alone."""
    recommend = survey(NPS, CHOICE, CSAT)
    for number, score in enumerate((10, 9, 8, 3, 0)):
        silver = in_tier(join(f"silver {number}", now), "silver")
        say(silver, recommend, score, "Goods", at=now, channel_id=1)
    say(in_tier(join("gold", now), "gold"), recommend, 9, "Delivery", at=now + DAY, channel_id=2)
    SurveyAsking.objects.create(survey=recommend, member=join("silent", now), asked_at=now)
    return recommend


def test_all_that_was_answered_is_one_statement(answered):
    # when
    with CaptureQueriesContext(connection) as queries:
        found = counted(answered)

    # then
    first, second, third = answered.questions.all()
    assert (found.asked, found.answered) == (7, 6)
    assert found.of(first.pk) == {10: 1, 9: 2, 8: 1, 3: 1, 0: 1}
    assert (found.chosen(second.pk), found.of(third.pk)) == ({"Goods": 5, "Delivery": 1}, {})
    assert len([query for query in queries if "surveyasking" in query["sql"]]) == 1


def test_results_are_of_the_tier_at_the_answer_the_period_and_the_channel(answered, now):  # SV-16
    # given
    question = answered.questions.first().pk
    everybody, silver = Tier.objects.get(code="gold"), Tier.objects.get(code="silver")
    for asking in SurveyAsking.objects.all():
        in_tier(asking.member, everybody.code)

    # then
    for group in ({"tier_id": silver.pk}, {"until": now + DAY}, {"channel_id": 1}):
        found = counted(answered, **group)
        assert (found.answered, nps(found.of(question)).estimate) == (5, 0)
    assert counted(answered, since=now + DAY).asked == 1


def test_a_group_below_five_is_not_shown(answered, now):  # SV-17
    # when
    found = counted(answered, since=now + DAY)

    # then
    first, second, _ = answered.questions.all()
    assert (found.answered, found.of(first.pk), found.chosen(second.pk)) == (1, {}, {})
    assert counted(survey()).answered == 0


def test_a_segment_is_of_who_is_in_it_now(answered, now):
    # given
    question = answered.questions.first().pk
    in_tier(SurveyAsking.objects.get(answered_at__gt=now).member, "bronze")
    silver = from_data(segment(condition("TIER", "EQ", "silver")).expanded)

    # then
    found = counted(answered, rule=silver)
    assert (found.asked, found.answered, sum(found.of(question).values())) == (5, 5, 5)
