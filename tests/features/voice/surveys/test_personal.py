"""Answers of who is erased or made one with another account (rules 68 and 75)."""

import pytest

from saleor_loyalty_plugin.features.books.services.personal import forget_person
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking, SurveyReply
from saleor_loyalty_plugin.features.voice.surveys.selectors.results import Group, count_answers
from saleor_loyalty_plugin.features.voice.surveys.services.low import mark_done
from saleor_loyalty_plugin.features.voice.surveys.services.merging import follow_merges
from saleor_loyalty_plugin.services.actors import Actor
from tests.features.merging import merge

from ..people import CSAT, DAY, NPS, TEXT, say, survey


def test_who_is_erased_leaves_numbers(ada, now, django_capture_on_commit_callbacks):
    # given
    recommend = survey(NPS, TEXT)
    low = say(ada, recommend, 2, "Ask for Ada", at=now)
    mark_done(asking=low, note="Called Ada", actor=Actor(), now=now)

    # when
    with django_capture_on_commit_callbacks(execute=True):
        forget_person(email=ada.user.email, now=now)

    # then
    assert list(SurveyReply.objects.values_list("number", "text")) == [(2, "")]
    assert SurveyAsking.objects.get().note == ""
    assert count_answers(recommend.pk, Group(), using="default").answered == 1


@pytest.mark.parametrize("told", [True, False])
def test_who_stays_has_answered_what_both_did(told, ada, grace, shop, now, django_capture_on_commit_callbacks):
    # given
    recommend, after = survey(points=20), survey(CSAT, about="order")
    say(ada, recommend, 3, at=now)
    say(grace, recommend, 9, at=now + DAY)
    order = shop.place(ada)
    say(ada, after, 5, at=now + 90 * DAY, shop=shop, order_id=order)

    # when
    with django_capture_on_commit_callbacks(execute=told):
        merge(ada, grace, now + 91 * DAY)
    follow_merges()

    # then
    kept = SurveyAsking.objects.filter(member=grace).order_by("survey", "turn")
    assert list(kept.values_list("survey", "turn")) == [(recommend.pk, 1), (recommend.pk, 2), (after.pk, 1)]
    assert SurveyAsking.objects.count() == 3
    assert say(grace, recommend, 10, at=now + 181 * DAY).turn == 3


def test_of_two_askings_about_one_order_the_answered_one_stays(ada, grace, shop, now):
    # given the order went from one account to the other
    after = survey(CSAT, about="order")
    order = shop.place(ada)
    say(ada, after, 5, at=now, shop=shop, order_id=order)
    SurveyAsking.objects.create(survey=after, member=grace, order_id=order, asked_at=now)

    # when
    merge(ada, grace, now)
    follow_merges()

    # then
    assert SurveyAsking.objects.values_list("member", "answered_at").get() == (grace.pk, now)
