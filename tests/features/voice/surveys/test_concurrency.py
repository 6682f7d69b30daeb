"""Many tabs of one member at once, on PostgreSQL (rule 89)."""

from functools import partial

import pytest

from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking, SurveyReply
from saleor_loyalty_plugin.features.voice.surveys.services.asking import ask, ask_now
from saleor_loyalty_plugin.features.voice.surveys.services.rows import update_survey
from tests.services.ledger import entries
from tests.services.threads import raised, together

from ..people import CSAT, say, survey

pytestmark = pytest.mark.django_db(transaction=True)


def test_ten_answers_at_once_are_one_and_its_points_are_given_once(ada, now):
    # given
    recommend = survey(points=20)

    # when
    outcomes = together(*[partial(say, ada, recommend, score, at=now) for score in range(10)])

    # then
    assert raised(outcomes) == []
    assert (SurveyAsking.objects.count(), SurveyReply.objects.count()) == (1, 1)
    assert entries(ada) == [("bonus", 20, 20)]


def test_who_is_asked_by_the_storefront_and_by_journeys_at_once_is_asked_once(ada, shop, now):
    # given
    recommend = survey()
    by_shop = partial(ask_now, member_id=ada.pk, order_id=None, channel_id=1, shop=shop, now=now)
    by_journey = partial(ask, member_id=ada.pk, survey=recommend, order_id=None, channel_id=1, now=now)

    # when
    outcomes = together(*[by_shop, by_journey] * 4)

    # then
    assert raised(outcomes) == []
    assert SurveyAsking.objects.count() == 1


def test_questions_are_not_exchanged_under_an_answer(ada, now):
    # given
    recommend = survey()
    change = partial(update_survey, survey=recommend, fields={"questions": [CSAT]})

    # when
    answered, changed = together(partial(say, ada, recommend, 5, at=now), change)

    # then one of them came first, and the other was refused or saw it
    kinds = set(SurveyReply.objects.values_list("question__kind", "kind"))
    assert kinds in ({("nps", "nps")}, {("csat", "csat")}, set())
    assert [type(each).__name__ for each in (answered, changed) if isinstance(each, Exception)] in (
        [],
        ["LoyaltyError"],
    )
