"""Journeys ask surveys (rules 62 and 89)."""

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.messages.journeys.models import JourneyRun
from saleor_loyalty_plugin.features.messages.models import Message
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.rules.pauses import BETWEEN_SHOP
from saleor_loyalty_plugin.services.questions.surveys import AskedSurvey, surveys
from tests.features.messages.journeys.journeys import NoShop, entered, go_on, journey, message

from ..people import CSAT, DAY, survey


def test_who_is_asked_is_told_of_it_and_who_may_not_be_asked_goes_no_further(ada, now):
    # given
    recommend = survey(points=20)
    asks = journey("joined", steps=[{"survey": recommend.pk}, message("order_handed_over")])
    again = journey("joined", steps=[{"survey": recommend.pk}, message("order_handed_over")])
    for each in (asks, again):
        entered(each, now)

    # when
    go_on(now, NoShop())

    # then
    first, second = JourneyRun.objects.order_by("pk")
    assert (first.state, second.state) == ("finished", "exited")
    assert second.reason.startswith("The member may not be asked")
    assert SurveyAsking.objects.get().survey == recommend
    assert Message.objects.get().facts["survey_id"] == recommend.pk


def test_an_order_is_asked_about_where_one_was_handed_over(ada, now):
    # given
    of_order = survey(CSAT, about="order")

    # then
    for steps, expected in (
        ([{"points": 5}, {"survey": of_order.pk}], ("steps.1", Code.INVALID)),
        ([{"survey": 0}], ("steps.0", Code.NOT_FOUND)),
    ):
        with pytest.raises(LoyaltyError) as caught:
            journey("joined", steps=steps)
        assert (caught.value.field, caught.value.code) == expected
    assert journey("order_handed_over", steps=[{"survey": of_order.pk}]).pk


def test_what_is_told_of_a_survey_is_its_first_question(db):
    # given
    own = survey({**CSAT, "translations": [{"language": "pl", "text": "Jak było?"}]}, points=20)

    # then
    assert surveys().told(own.pk, "pl-PL") == AskedSurvey("Jak było?", 20)
    assert surveys().told(own.pk, "de").question == CSAT["text"]
    assert surveys().told(0, "pl") is None
    assert surveys().number_of(own.code) == own.pk
    assert BETWEEN_SHOP == 180 * DAY
