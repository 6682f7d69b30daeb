"""Polls as operators edit them (rule 91)."""

from datetime import timedelta

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.voice.polls.models import Poll, PollOption
from saleor_loyalty_plugin.features.voice.polls.services.rows import create_poll, delete_poll, update_poll

from ..people import DAY
from .polling import bring, cast, contest, poll

pytestmark = pytest.mark.django_db
WHOLE = {"code": "own", "question": "Which?", "options": [{"text": "A"}]}


def refusal(change) -> tuple[str | None, Code]:
    before = Poll.objects.count(), PollOption.objects.count()
    with pytest.raises(LoyaltyError) as caught:
        change()
    assert (Poll.objects.count(), PollOption.objects.count()) == before
    return caught.value.field, caught.value.code


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"code": None}, ("code", Code.REQUIRED)),
        ({"code": "A B"}, ("code", Code.INVALID)),
        ({"question": " "}, ("question", Code.REQUIRED)),
        ({"question": "x" * 256}, ("question", Code.INVALID)),
        ({"active": None}, ("active", Code.REQUIRED)),
        ({"options": [{"text": "A"}, {"text": ""}]}, ("options.1", Code.REQUIRED)),
        ({"options": [{"text": "A", "image": "ftp://x"}]}, ("options.0", Code.INVALID)),
        ({"options": [{"text": "A"}] * 51}, ("options", Code.INVALID)),
        ({"points": 0}, ("points", Code.INVALID)),
        ({"winners": 101, "prize": 5}, ("winners", Code.INVALID)),
        ({"winners": 1}, ("prize", Code.REQUIRED)),
        ({"prize": 5}, ("winners", Code.REQUIRED)),
        ({"winners": 1, "prize": 5}, ("closes_at", Code.REQUIRED)),
    ],
)
def test_what_is_entered_wrongly_names_its_field(fields, expected, now):
    assert refusal(lambda: create_poll(fields=WHOLE | fields, now=now)) == expected


def test_a_poll_closes_later_sooner_or_now_and_never_opens_again(now):
    # given
    which = poll(now, closes_at=now + DAY)
    assert refusal(lambda: poll(now, closes_at=now)) == ("closes_at", Code.INVALID)

    # then
    assert update_poll(poll=which, fields={"closes_at": now + 2 * DAY}, now=now).closes_at == now + 2 * DAY
    assert update_poll(poll=which, fields={"closes_at": now - DAY}, now=now).closes_at == now
    later = {"closes_at": now + timedelta(days=9)}
    assert refusal(lambda: update_poll(poll=which, fields=later, now=now)) == ("closes_at", Code.INVALID)


def test_what_is_voted_on_does_not_change_after_the_first_vote(ada, now):
    # given
    which = poll(now)
    update_poll(poll=which, fields={"options": [{"text": "D"}, {"text": "E"}]}, now=now)
    assert [option.text for option in which.options.all()] == ["D", "E"]

    # when
    cast(ada, which, "D", now)

    # then
    for name, value in {"question": "Who?", "options": [], "points": 5, "tier_id": None}.items():
        change = {name: value}
        expected = (name.removesuffix("_id"), Code.IN_USE)
        assert refusal(lambda change=change: update_poll(poll=which, fields=change, now=now)) == expected
    assert refusal(lambda: update_poll(poll=which, fields={"code": "x"}, now=now)) == ("code", Code.INVALID)
    assert refusal(lambda: delete_poll(poll=which)) == ("id", Code.IN_USE)
    update_poll(poll=which, fields={"active": False, "closes_at": now + DAY}, now=now)


def test_a_contest_that_somebody_entered_is_kept_and_the_log_tells_of_the_operators_own(ada, now):
    # given
    photos = contest(now, options=[{"text": "Ours"}])

    # when
    bring(ada, photos, "Ada in a hat", now)

    # then
    assert refusal(lambda: delete_poll(poll=photos)) == ("id", Code.IN_USE)
    logged = set(ProgramChange.objects.filter(object=f"poll {photos.code}").values_list("field", "after"))
    assert ("text (0)", "Ours") in logged
    assert not any(after == "Ada in a hat" for _, after in logged)


def test_a_poll_that_nobody_knows_is_deleted(now):
    which = poll(now)
    delete_poll(poll=which)
    assert not Poll.objects.exists()
