"""Members answer, once for points and never by the score (rule 89)."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking, SurveyReply
from saleor_loyalty_plugin.features.voice.surveys.services.low import mark_done
from saleor_loyalty_plugin.features.voice.thanks.services import award_waiting, unpaid
from saleor_loyalty_plugin.services.actors import Actor
from tests.services.invariants import check_ledger
from tests.services.ledger import entries

from ..people import CES, CHOICE, CSAT, DAY, NPS, SETTINGS, TEXT, in_tier, join, say, survey


def refusal(*arguments, **facts) -> tuple[str | None, Code]:
    """Answer; return field and code of why that was refused, with nothing changed."""
    before = SurveyAsking.objects.count(), SurveyReply.objects.count()
    with pytest.raises(LoyaltyError) as caught:
        say(*arguments, **facts)
    assert (SurveyAsking.objects.count(), SurveyReply.objects.count()) == before
    return caught.value.field, caught.value.code


def test_points_are_for_the_answer_not_for_the_score(ada, grace, now):  # SV-14
    # given
    recommend = survey(points=20)

    # when
    say(ada, recommend, 3, at=now)
    say(grace, recommend, 10, at=now)

    # then
    assert entries(ada) == entries(grace) == [("bonus", 20, 20)]


def test_an_answer_that_is_sent_again_replaces_the_first(ada, now):  # SV-15
    # given
    recommend = survey(points=20)

    # when
    say(ada, recommend, 3, at=now)
    say(ada, recommend, 8, at=now + 29 * DAY)

    # then
    assert SurveyReply.objects.get().number == 8
    assert entries(ada) == [("bonus", 20, 20)]
    check_ledger()


def test_what_is_closed_is_answered_anew_when_it_is_due(ada, now):
    # given
    recommend = survey(points=20)
    say(ada, recommend, 3, at=now)

    # then
    assert refusal(ada, recommend, 9, at=now + 30 * DAY) == ("survey", Code.INVALID)
    assert say(ada, recommend, 9, at=now + 180 * DAY).turn == 2
    assert [points for _, points, _ in entries(ada)] == [20, 20]


def test_all_kinds_of_questions_are_answered_and_a_choice_in_any_language(ada, shop, now):
    # given
    order = shop.place(ada, channel_id=7)
    after = survey(CSAT, CES, CHOICE, TEXT, about="order")

    # when
    asking = say(ada, after, 5, 7, "Dostawa", " It came\r\nfast. ", at=now, shop=shop, order_id=order)

    # then
    assert (asking.channel_id, asking.order_id, asking.is_low) == (7, order, False)
    found = SurveyReply.objects.order_by("pk").values_list("number", "choice", "text")
    assert list(found) == [(5, "", ""), (7, "", ""), (None, "Delivery", ""), (None, "", "It came\nfast.")]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ((11,), "answers.0"),
        ((-1,), "answers.0"),
        ((9, 0), "answers.1"),
        ((9, 6), "answers.1"),
        ((9, 5, 8), "answers.2"),
        ((9, 5, 7, "Price"), "answers.3"),
        ((9, 5, 7, "Goods", "<b>good</b>"), "answers.4"),
        ((9, 5, 7, "Goods", "x" * 2001), "answers.4"),
        ((9, 5, 7, "Goods", "a\x07b"), "answers.4"),
    ],
)
def test_what_is_out_of_scale_or_no_text_is_refused(values, field, ada, now):
    assert refusal(ada, survey(NPS, CSAT, CES, CHOICE, TEXT), *values, at=now) == (field, Code.INVALID)


def test_answers_belong_to_the_survey_and_to_their_kind(ada, now):
    recommend, other = survey(), survey()
    mine, theirs = recommend.questions.get().pk, other.questions.get().pk

    def answered(*answers):
        return refusal(ada, recommend, at=now, answers=answers)

    assert answered() == ("answers", Code.REQUIRED)
    assert answered({"question": theirs, "number": 9}) == ("answers.0", Code.NOT_FOUND)
    assert answered({"question": mine, "text": "9"}) == ("answers.0", Code.INVALID)
    assert answered({"question": mine}) == ("answers.0", Code.INVALID)
    assert answered({"question": mine, "number": 9, "text": "9"}) == ("answers.0", Code.INVALID)
    assert answered(*[{"question": mine, "number": 9}] * 2) == ("answers.1", Code.INVALID)


def test_who_may_not_answer_is_told_why(ada, grace, shop, now):
    # given
    recommend, after, off = survey(), survey(CSAT, about="order"), survey(active=False)
    of_grace, on_its_way = shop.place(grace), shop.place(ada, handed_over=False)

    def answered(to, **facts):
        return refusal(ada, to, 5, at=now, shop=shop, **facts)

    # then
    assert answered(off) == ("survey", Code.NOT_FOUND)
    assert answered(after) == ("order", Code.REQUIRED)
    assert answered(after, order_id=of_grace) == ("order", Code.NOT_FOUND)
    assert answered(recommend, order_id=of_grace) == ("order", Code.NOT_FOUND)
    assert answered(after, order_id=uuid4()) == ("order", Code.NOT_FOUND)
    assert answered(after, order_id=on_its_way) == ("order", Code.INVALID)

    # when
    ada.suspended_at = now
    ada.save()

    # then
    assert answered(recommend) == ("survey", Code.MEMBER_SUSPENDED)


def test_while_earning_is_off_points_wait(ada, now):
    # given
    stopped = replace(SETTINGS, earning_active=False)
    asking = say(ada, survey(points=20), 9, at=now, settings=stopped)
    assert entries(ada) == []

    # when
    for row_id, member_id in unpaid(SurveyAsking, after=0, limit=9) * 2:
        award_waiting(SurveyAsking, row_id=row_id, member_id=member_id, settings=SETTINGS, now=now)

    # then
    assert (asking.points, entries(ada)) == (20, [("bonus", 20, 20)])
    assert unpaid(SurveyAsking, after=0, limit=9) == []


def test_a_low_answer_is_done_with_a_note_until_it_changes(ada, grace, clerk, now):
    # given
    recommend = survey()
    low, high = say(ada, recommend, 6, at=now), say(grace, recommend, 7, at=now)
    assert (low.is_low, high.is_low) == (True, False)

    # when
    done = mark_done(asking=low, note=" Called them ", actor=Actor(user_id=clerk.pk), now=now)

    # then
    assert (done.note, done.done_by, done.done_at) == ("Called them", clerk, now)
    assert say(ada, recommend, 6, at=now).done_at == now
    assert say(ada, recommend, 2, at=now).done_at is None
    with pytest.raises(LoyaltyError, match="nothing to do"):
        mark_done(asking=high, note="x", actor=Actor(), now=now)
    with pytest.raises(LoyaltyError) as blank:
        mark_done(asking=low, note=" ", actor=Actor(), now=now)
    assert blank.value.field == "note"


def test_an_answer_keeps_the_tier_of_its_moment(now, ada):  # SV-16
    # when
    asking = say(in_tier(ada, "silver"), survey(), 9, at=now)
    in_tier(ada, "gold")

    # then
    asking.refresh_from_db()
    assert asking.tier.code == "silver"


def test_the_database_refuses_what_is_off_its_scale(ada, now):
    asking = say(ada, survey(), 9, at=now)
    for facts in ({"number": 11}, {"number": None}, {"text": "x"}, {"kind": "csat", "number": 6}):
        with pytest.raises(IntegrityError, match="loyalty_reply_on_scale"), transaction.atomic():
            SurveyReply.objects.filter(asking=asking).update(**facts)


def test_who_left_answers_nothing(db, now):
    who = join("gone", now)
    who.left_at = now
    who.save()
    assert refusal(who, survey(), 9, at=now) == ("survey", Code.NOT_A_MEMBER)
