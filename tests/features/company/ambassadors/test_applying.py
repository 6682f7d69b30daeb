"""A member applies, staff decide, the member accepts what is offered, and it ends (rule 94)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.company.ambassadors.selectors import ambassadors, in_states
from saleor_loyalty_plugin.features.company.ambassadors.services.applying import end_what_is_over, leave
from saleor_loyalty_plugin.features.company.ambassadors.services.deciding import end, offer_anew
from saleor_loyalty_plugin.features.company.ambassadors.services.forgetting import forget_people
from saleor_loyalty_plugin.features.company.ambassadors.services.merging import follow_merges
from saleor_loyalty_plugin.features.company.ambassadors.services.terms import update_terms
from saleor_loyalty_plugin.features.company.models import Ambassador, AmbassadorQuestion
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier
from tests.features.merging import merge
from tests.services.ledger import tables

from ..friends import SETTINGS, join
from .sharing import DAY, STAFF, accepted, agreed, applied, decided, offer

Code = LoyaltyErrorCode


def refusal(act):
    """Return field and code of a refusal that changed nothing."""
    before = tables()
    with pytest.raises(LoyaltyError) as error:
        act()
    assert tables() == before
    return error.value.field, error.value.code


@pytest.fixture
def questions(db):
    offer(questions=[{"text": "Where do you write?"}, {"text": "How many read it?"}])
    return [question.pk for question in AmbassadorQuestion.objects.all()]


def test_both_agree_and_it_is_over_after_the_months(ada, questions, now):
    # given
    where, many = questions

    # when
    application = applied(ada, now, {many: " 300 \n or so", where: "A blog"})
    offered = decided(application, now + DAY, share_percent=Decimal("12.50"), months=3)
    states = [applied_state := application.state_at(now), offered.state_at(now)]
    agreement = accepted(offered, now + 2 * DAY, settings=replace(SETTINGS, time_zone="Europe/Warsaw"))

    # then the months are the calendar's by the program's clocks
    assert (applied_state, states[1]) == ("applied", "offered")
    assert application.answers == [
        {"question": "Where do you write?", "answer": "A blog"},
        {"question": "How many read it?", "answer": "300 \n or so"},
    ]
    assert (agreement.share_percent, agreement.months, agreement.accepted_at) == (Decimal("12.50"), 3, now + 2 * DAY)
    assert agreement.ends_at == datetime(2026, 4, 17, 11, 0, tzinfo=UTC)
    last = agreement.ends_at - timedelta(seconds=1)
    assert (agreement.state_at(last), agreement.state_at(agreement.ends_at)) == ("active", "ended")

    # when
    end_what_is_over(now=agreement.ends_at)

    # then
    assert Ambassador.objects.get().state == "ended"


def test_what_the_terms_offer_holds_unless_staff_say_otherwise_and_stays_what_it_was(ada, now):
    # given
    offer(conditions="Say that it is advertising.")
    offered = decided(applied(ada, now), now)

    # when
    update_terms(fields={"share_percent": Decimal(1), "months": 1, "conditions": "Other", "active": False})
    agreement = accepted(offered, now)

    # then
    assert (agreement.share_percent, agreement.months) == (Decimal(10), 6)
    assert agreement.conditions == "Say that it is advertising."


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({}, Code.REQUIRED),
        ({0: "A blog"}, Code.REQUIRED),
        ({0: "A blog", 1: " \n"}, Code.REQUIRED),
        ({0: "A blog", 1: "a" * 1001}, Code.INVALID),
        ({0: "A blog", 1: "<a href='x'>300</a>"}, Code.INVALID),
        ({0: "A blog", 1: "300\x00"}, Code.INVALID),
        ({0: "A blog", 1: "300", 2: "More"}, Code.NOT_FOUND),
    ],
)
def test_answers_that_cannot_be_are_refused(answers, code, ada, questions, now):
    numbers = [*questions, questions[-1] + 1]

    given = {numbers[place]: text for place, text in answers.items()}

    assert refusal(lambda: applied(ada, now, given)) == ("answers", code)


def test_lines_are_text_and_a_thousand_characters_are_enough(ada, questions, now):
    where, many = questions

    assert applied(ada, now, {where: "a" * 1000, many: "5 < 6\n7"}).answers[1]["answer"] == "5 < 6\n7"


def test_it_is_open_from_a_tier_on(ada, now):
    # given
    gold = Tier.objects.get(code="gold")
    offer(tier_id=gold.pk)
    too_low = refusal(lambda: applied(ada, now))

    # when
    LoyaltyMember.objects.filter(pk=ada.pk).update(tier=gold)

    # then
    assert too_low == (None, Code.TIER_REQUIRED)
    assert applied(ada, now).state == "applied"


def test_a_tier_that_it_is_open_from_is_kept(db):
    # given
    top = Tier.objects.create(code="top", name="Top", threshold=10**6)
    offer(tier_id=top.pk)

    # then
    assert refusal(lambda: delete_tier(tier=top)) == ("id", Code.TIER_IN_USE)


def test_nobody_applies_while_it_is_closed(ada, now):
    assert refusal(lambda: applied(ada, now)) == (None, Code.PROGRAM_INACTIVE)


def test_one_is_open_at_a_time_and_the_next_may_follow(ada, now):
    # given
    offer()
    application = applied(ada, now)
    twice = [refusal(lambda: applied(ada, now))]
    offered = decided(application, now)
    twice.append(refusal(lambda: applied(ada, now)))
    agreement = accepted(offered, now)
    twice.append(refusal(lambda: applied(ada, now)))

    # then the database refuses it too
    assert twice == [(None, Code.UNIQUE)] * 3
    with pytest.raises(IntegrityError), transaction.atomic():
        Ambassador.objects.create(member=ada, applied_at=now)

    # when its time is over
    applied(ada, agreement.ends_at)

    # then
    assert list(Ambassador.objects.values_list("state", flat=True)) == ["ended", "applied"]


def test_who_is_suspended_or_has_left_neither_applies_nor_accepts(ada, grace, now):
    # given
    offer()
    offered = [decided(applied(member, now), now) for member in (ada, grace)]
    margaret = join("margaret", now)
    LoyaltyMember.objects.filter(pk__in=(ada.pk, margaret.pk)).update(suspended_at=now)
    LoyaltyMember.objects.filter(pk=grace.pk).update(left_at=now)

    # then
    assert refusal(lambda: applied(margaret, now)) == (None, Code.MEMBER_SUSPENDED)
    assert refusal(lambda: accepted(offered[0], now)) == (None, Code.MEMBER_SUSPENDED)
    assert refusal(lambda: applied(grace, now)) == (None, Code.NOT_A_MEMBER)
    assert refusal(lambda: accepted(offered[1], now)) == (None, Code.NOT_A_MEMBER)


def test_staff_refuse_with_a_note_and_the_member_may_apply_again(ada, now, clerk):
    # given
    offer()
    application = applied(ada, now)

    # when
    no_note = refusal(lambda: decided(application, now, approve=False, note=" "))
    refused = decided(application, now, approve=False, note="Nobody reads it", actor=replace(STAFF, user_id=clerk.pk))

    # then
    assert no_note == ("note", Code.REQUIRED)
    assert (refused.state, refused.note, refused.decided_by_id) == ("refused", "Nobody reads it", clerk.pk)
    assert refusal(lambda: decided(application, now)) == ("id", Code.INVALID)
    assert refusal(lambda: accepted(refused, now)) == ("id", Code.INVALID)
    assert applied(ada, now).state == "applied"


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"share_percent": Decimal(0)}, ("share_percent", Code.INVALID)),
        ({"share_percent": Decimal("10000.01")}, ("share_percent", Code.INVALID)),
        ({"share_percent": Decimal("1.005")}, ("share_percent", Code.INVALID)),
        ({"share_percent": Decimal("NaN")}, ("share_percent", Code.INVALID)),
        ({"months": 0}, ("months", Code.INVALID)),
        ({"months": 121}, ("months", Code.INVALID)),
        ({"note": "x" * 1001}, ("note", Code.INVALID)),
    ],
)
def test_conditions_that_cannot_be_are_refused_on_their_field(given, answer, ada, now):
    offer()
    application = applied(ada, now)

    assert refusal(lambda: decided(application, now, **given)) == answer


def test_what_is_offered_has_to_be_said(ada, now):
    offer()
    application = applied(ada, now)
    update_terms(fields={"active": False, "months": None})

    assert refusal(lambda: decided(application, now)) == ("months", Code.REQUIRED)
    assert decided(application, now, months=2).months == 2


def test_accepting_twice_is_once_and_an_offer_is_its_members_alone(ada, grace, now):
    # given
    offer()
    offered = decided(applied(ada, now), now)
    accepted(offered, now)

    # then
    assert accepted(offered, now + DAY).accepted_at == now
    offered.member_id = grace.pk
    assert refusal(lambda: accepted(offered, now)) == ("id", Code.NOT_FOUND)


def test_a_member_withdraws_declines_and_ends(ada, now):
    # given
    offer()
    states = []

    # when
    applied(ada, now)
    states.append(leave(member_id=ada.pk, now=now).state)
    decided(applied(ada, now), now)
    states.append(leave(member_id=ada.pk, now=now).state)
    agreed(ada, now)
    ended = leave(member_id=ada.pk, now=now + DAY)

    # then
    assert states == ["withdrawn", "withdrawn"]
    assert (ended.state, ended.ends_at) == ("ended", now + DAY)
    assert refusal(lambda: leave(member_id=ada.pk, now=now)) == (None, Code.INVALID)


def test_staff_end_what_was_agreed_and_take_an_offer_back(ada, grace, now):
    # given
    offer()
    agreement, offered = agreed(ada, now), decided(applied(grace, now), now)

    # when
    ended = end(ambassador=agreement, note="Writes no more", actor=STAFF, now=now + DAY)
    refused = end(ambassador=offered, note="A slip", actor=STAFF, now=now)

    # then
    assert (ended.state, ended.ends_at, ended.note) == ("ended", now + DAY, "Writes no more")
    assert refused.state == "refused"
    for row in (ended, refused):
        nothing = {"ambassador": row, "note": "Again", "actor": STAFF, "now": now}
        assert refusal(lambda given=nothing: end(**given)) == ("id", Code.INVALID)
    assert refusal(lambda: end(ambassador=agreement, note="", actor=STAFF, now=now)) == ("note", Code.REQUIRED)


def anew(ambassador, at, **given):
    known = {"note": "Brings more", "share_percent": Decimal(15), "months": 3, "actor": STAFF}
    return offer_anew(ambassador=ambassador, now=at, **{**known, **given})


def test_staff_offer_other_conditions_which_hold_once_they_are_accepted(ada, now):
    # given 10 per cent are agreed to
    offer()
    agreement = agreed(ada, now)

    # when
    offered = anew(agreement, now + DAY)
    better = anew(offered, now + 2 * DAY, share_percent=Decimal(20))

    # then nobody accepts what they were not shown
    agreement.refresh_from_db()
    assert (agreement.state, agreement.ends_at, agreement.note) == ("ended", now + DAY, "Brings more")
    assert refusal(lambda: accepted(offered, now + 3 * DAY)) == ("id", Code.INVALID)
    holds = accepted(better, now + 3 * DAY)
    assert (holds.state, holds.share_percent, holds.months) == ("active", 20, 3)
    assert Ambassador.objects.filter(state="refused").get() == offered

    # when it is over by time, the same can be offered again
    again = anew(holds, now + 200 * DAY, share_percent=None, months=None)
    assert (again.state, again.share_percent, again.months) == ("offered", 10, 6)


def test_other_conditions_are_refused_where_there_is_nothing_to_follow(ada, grace, now):
    # given
    offer()
    first, ended = applied(ada, now), agreed(grace, now)
    end(ambassador=ended, note="Writes no more", actor=STAFF, now=now)
    applied(grace, now)

    # then
    before = tables()
    assert refusal(lambda: anew(first, now)) == ("id", Code.INVALID)
    assert refusal(lambda: anew(ended, now)) == ("id", Code.UNIQUE)
    assert refusal(lambda: anew(ended, now, note=" ")) == ("note", Code.REQUIRED)
    assert tables() == before
    LoyaltyMember.objects.filter(pk=grace.pk).update(left_at=now)
    assert refusal(lambda: anew(ended, now)) == ("id", Code.NOT_FOUND)


def test_staff_see_by_state_who_is_in_the_program(ada, grace, now):
    # given
    offer()
    agreement, application = agreed(ada, now, months=1), applied(grace, now)
    later = agreement.ends_at

    # then
    assert list(ambassadors().filter(in_states(["active"], now=now))) == [agreement]
    assert list(ambassadors().filter(in_states(["active"], now=later))) == []
    assert list(ambassadors().filter(in_states(["ended", "applied"], now=later))) == [agreement, application]
    LoyaltyMember.objects.filter(pk=grace.pk).update(left_at=now)
    assert list(ambassadors()) == [agreement]


@pytest.mark.parametrize(
    ("fields", "answer"),
    [
        ({"share_percent": None}, ("share_percent", Code.REQUIRED)),
        ({"months": None}, ("months", Code.REQUIRED)),
        ({"share_percent": Decimal(-1)}, ("share_percent", Code.INVALID)),
        ({"months": 121}, ("months", Code.INVALID)),
        ({"conditions": "x" * 10_001}, ("conditions", Code.INVALID)),
        ({"questions": [{"text": " "}]}, ("questions", Code.REQUIRED)),
        ({"questions": [{"text": "x" * 301}]}, ("questions", Code.INVALID)),
        ({"questions": [{"text": "Why?"}] * 11}, ("questions", Code.INVALID)),
        ({"questions": [{"text": "Why?", "id": 0}]}, ("questions", Code.NOT_FOUND)),
    ],
)
def test_terms_that_cannot_be_are_refused_on_their_field(fields, answer, db):
    offer()

    assert refusal(lambda: update_terms(fields=fields)) == answer


def test_questions_change_and_what_was_asked_stays_with_the_answer(ada, questions, now):
    # given
    where, many = questions
    application = applied(ada, now, {where: "A blog", many: "300"})

    # when
    update_terms(fields={"questions": [{"text": "Since when?"}, {"id": where, "text": "Where do you publish?"}]})

    # then
    assert list(AmbassadorQuestion.objects.values_list("text", flat=True)) == ["Since when?", "Where do you publish?"]
    assert AmbassadorQuestion.objects.last().pk == where
    assert application.answers[0]["question"] == "Where do you write?"
    asked = f"ambassador question {where}"
    assert ("text", "Where do you write?", "Where do you publish?") in list(
        ProgramChange.objects.filter(object=asked).values_list("field", "before", "after")
    )
    assert ProgramChange.objects.filter(object="ambassador terms", field="months", after="6").exists()


def test_what_was_written_goes_with_the_customer_and_it_is_over(ada, grace, questions, now):
    # given
    answers = dict.fromkeys(questions, "A blog")
    gone, stays = (decided(applied(member, now, answers), now) for member in (ada, grace))
    accepted(gone, now)
    get_user_model().objects.get(pk=ada.user_id).delete()

    # when
    forget_people(now=now + DAY)
    forget_people(now=now + 2 * DAY)

    # then
    gone.refresh_from_db()
    stays.refresh_from_db()
    assert (gone.answers, gone.note, gone.state, gone.ends_at) == ([], "", "ended", now + DAY)
    assert (len(stays.answers), stays.note, stays.state) == (2, "Writes well", "offered")


def test_what_was_over_before_the_customer_went_is_not_over_later(ada, now):
    # given
    offer()
    agreement = agreed(ada, now, months=1)
    get_user_model().objects.get(pk=ada.user_id).delete()

    # when
    forget_people(now=agreement.ends_at + DAY)

    # then
    assert Ambassador.objects.get().ends_at == agreement.ends_at


@pytest.mark.parametrize("told", [True, False])
def test_of_two_accounts_the_better_goes_on(told, ada, grace, now, django_capture_on_commit_callbacks):
    # given
    offer()
    going_on, withdrawn = agreed(ada, now), applied(grace, now)

    # when
    with django_capture_on_commit_callbacks(execute=told):
        merge(ada, grace, now)
    follow_merges(now=now)

    # then
    for row in (going_on, withdrawn):
        row.refresh_from_db()
    assert (going_on.member_id, going_on.state) == (grace.pk, "active")
    assert (withdrawn.member_id, withdrawn.state) == (grace.pk, "withdrawn")
