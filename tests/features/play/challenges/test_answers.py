"""Answers to surveys count (rule 83), whatever was answered."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.features.play.challenges.services.news import note_answers
from saleor_loyalty_plugin.features.voice.surveys.models import Survey, SurveyAsking

from .playing import challenge, points

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 10, 12, tzinfo=UTC)


def test_two_answers_in_a_month(play, ada, grace):
    # given
    challenge(NOW, goal="answers", target=Decimal(2))
    survey = Survey.objects.create(code="counted", about="shop")

    # when one has answered twice and the other once, and was asked again
    for member, turn, answered_at in (
        (ada, 1, NOW - timedelta(days=5)),
        (ada, 2, NOW - timedelta(minutes=5)),
        (grace, 1, NOW - timedelta(minutes=5)),
        (grace, 2, None),
    ):
        SurveyAsking.objects.create(
            survey=survey, member=member, turn=turn, asked_at=NOW - timedelta(days=6), answered_at=answered_at
        )
    note_answers(now=NOW, within=timedelta(minutes=30))
    play.follow(NOW)

    # then
    assert points(ada, grace) == [50, 0]
