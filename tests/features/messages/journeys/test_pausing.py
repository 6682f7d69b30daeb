"""Messages of a journey that is switched off: they wait as its steps do, and what became too old is left out."""

from datetime import timedelta
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction

from saleor_loyalty_plugin.features.messages.journeys.services.rows import update_journey
from saleor_loyalty_plugin.features.messages.models import Message, MessageState, Source
from saleor_loyalty_plugin.features.messages.rules.going import Dropped
from saleor_loyalty_plugin.features.messages.selectors.messages import due_messages, first_due
from saleor_loyalty_plugin.features.messages.services.claims import claim_next
from saleor_loyalty_plugin.features.messages.services.consents import Purpose, Said, set_consents
from saleor_loyalty_plugin.settings import ProgramSettings

from .journeys import entered, go_on, journey, message

HOUR = timedelta(hours=1)
DAY = 24 * HOUR
SETTINGS = ProgramSettings(message_way="email", quiet_hours="")


@pytest.fixture
def planned(member, now, shop):
    """Plan a message of a journey, which is good for a day and due now, and switch the journey off."""
    type(member.user).objects.filter(pk=member.user_id).update(email="ada@example.com")
    set_consents(user_id=member.user_id, said=[Said(Purpose.MARKETING, True)], source=Source.STOREFRONT, now=now)
    of = journey("joined", steps=[message("joined")], valid_minutes=1440)
    entered(of, now)
    go_on(now, shop)
    switch(of, now, active=False)
    return of


def switch(of, now, *, active):
    update_journey(journey=of, fields={"active": active}, now=now)


def claim(now):
    """Return what has become of the first message when what is due at a moment has been looked at."""
    for due in due_messages(now=now, limit=10):
        claim_next(member_id=due.member_id, zone=ZoneInfo("UTC"), settings=SETTINGS, apps_listen=False, now=now)
    first = Message.objects.earliest("pk")
    return first.state, first.reason


def test_it_waits_while_the_journey_is_off_and_goes_once_it_is_on(planned, now):
    # when
    while_off = claim(now + HOUR)
    switch(planned, now + 2 * HOUR, active=True)

    # then
    assert while_off == (MessageState.WAITING, "")
    assert claim(now + 2 * HOUR) == (MessageState.SENDING, "")


def test_it_is_looked_at_once_while_the_journey_is_off(planned, now):
    # when
    claim(now)

    # then
    assert due_messages(now=now + DAY - HOUR, limit=10) == []


def test_it_is_dropped_once_it_is_too_old(planned, now):
    # when
    claim(now)

    # then
    assert claim(now + DAY) == (MessageState.DROPPED, Dropped.PAUSED)


def test_one_of_another_journey_goes_meanwhile(planned, member, now, shop):
    # given
    other = journey("joined", steps=[message("joined")])
    entered(other, now)
    go_on(now, shop)

    # when: each time the member's first is looked at
    assert [claim(now)[0] for _ in range(2)] == [MessageState.WAITING] * 2

    # then
    states = Message.objects.order_by("pk").values_list("state", flat=True)
    assert list(states) == [MessageState.WAITING, MessageState.SENDING]


@pytest.mark.django_db(transaction=True)
def test_who_still_saw_it_off_puts_it_off_no_more_once_it_is_on(transactional_db, planned, now):
    # given somebody who looks at the message while it is switched on
    def switch_on():
        try:
            switch(planned, now + HOUR, active=True)
        finally:
            connection.close()

    switching = Thread(target=switch_on)
    with transaction.atomic():
        looked_at = first_due(Message.objects.get().member_id, now + HOUR)
        switching.start()
        switching.join(0.3)
        assert switching.is_alive()
        looked_at.look_at = now + DAY
        looked_at.save(update_fields=["look_at"])

    # when
    switching.join(10)

    # then
    assert claim(now + HOUR) == (MessageState.SENDING, "")
