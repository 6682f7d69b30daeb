"""Messages by e-mail, to a real mail server (rules 59 to 61)."""

from datetime import timedelta
from email.utils import parseaddr

import pytest
from django.utils import timezone
from saleor.order.models import Order
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.features.messages.host import sending
from saleor_loyalty_plugin.features.messages.host.mailboxes import NO_SERVER
from saleor_loyalty_plugin.features.messages.models import Message, MessageState, MessageText, Purpose
from saleor_loyalty_plugin.features.messages.rules.facts import Facts
from saleor_loyalty_plugin.features.messages.services.outcomes import retry_message
from saleor_loyalty_plugin.features.messages.tasks import give_up_silent_task
from saleor_loyalty_plugin.host.program.settings import switch_off

WAITING, SENDING, SENT, DROPPED, FAILED, UNCERTAIN = MessageState


def write(message, subject, body, language="en"):
    MessageText.objects.create(template=message.template, language_code=language, subject=subject, body=body)


def due_again():
    Message.objects.update(look_at=timezone.now())


def test_a_message_as_a_mail_program_gets_it(by_email, plan, send, post):
    # given
    plan()

    # when
    assert send() == [(SENT, "")]

    # then
    (mail,) = post.taken
    assert post.recipients == ["ada@example.com"]
    assert mail["To"] == "ada@example.com"
    assert parseaddr(mail["From"]) == ("Shop", "shop@example.com")
    assert mail["Subject"] == "Welcome to Tea Club"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = mail["List-Unsubscribe"].strip(" <>")
    text = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    html = mail.get_body(("html",)).get_content()
    assert text.startswith("Tea Club\n\nHello Ada,\n\nYou have joined Tea Club")
    assert "Your balance: 0\u00a0points. Your tier: Bronze." in text
    assert f"Unsubscribe: {link}" in text
    assert "Hello Ada," in html
    assert link in html
    assert send() == [(SENT, "")]
    assert len(post.taken) == 1


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "120 points to use before 1 June 2027"),
        ("ru", "Успейте потратить 120 баллов до 1 июня 2027 года"),
        ("pl", "1 czerwca 2027 tracisz 120 punktów"),
        ("fi", "1. kesäkuuta 2027 vanhenee 120 pistettä"),
        ("de", "120 points to use before 1 June 2027"),
    ],
)
def test_it_is_in_the_members_language_else_in_english(language, subject, by_email, plan, send, post, customer_user):
    # given
    customer_user.language_code = language
    customer_user.save()
    until = timezone.datetime.fromisoformat("2027-06-01T12:00:00+00:00")
    plan("points_expiring", facts=Facts(points=120, points_until=until))

    # when
    send()

    # then
    assert post.taken[0]["Subject"].strip() == subject


def test_co_12_what_comes_from_people_is_escaped_and_a_subject_is_one_line(by_email, plan, send, post, customer_user):
    # given
    customer_user.first_name = "<script>alert(1)</script>\r\nBcc: all@example.com & co"
    customer_user.save()
    write(plan(), "For {{member.first_name}}", "<p>{{member.first_name}} {{price points points member.first_name}}</p>")

    # when
    assert send() == [(SENT, "")]

    # then
    (mail,) = post.taken
    html = mail.get_body(("html",)).get_content()
    assert mail["Subject"] == "For <script>alert(1)</script> Bcc: all@example.com & co"
    assert mail["Bcc"] is None
    assert post.recipients == ["ada@example.com"]
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_saleors_helpers_are_there(by_email, plan, send, post):
    # given
    body = (
        "{{price 10 12 'USD' display_gross=true}} {{#if (compare 2 '>' 1)}}yes{{/if}} {{format_datetime '2027-06-01'}}"
    )
    write(plan(), "x", body)

    # when
    send()

    # then
    assert "$12.00 yes 01-06-2027" in post.taken[0].get_body(("plain",)).get_content()


def test_a_text_that_cannot_be_rendered_is_tried_again_and_nothing_is_sent(by_email, plan, send, post):
    # given texts that came into the table past the checks
    write(plan(), "x", "{{[x') or __import__('os').abort() or ('y]}}")

    # when
    ((state, reason),) = send()

    # then
    assert state == WAITING
    assert reason.startswith("Line 1:")
    assert post.taken == []


def test_the_program_has_a_sender_of_its_own(program, by_email, plan, send, post):
    # given
    program(message_way="email", quiet_hours="", sender_name="Klub Herbaty", sender_address="club@example.com")
    plan()

    # when
    send()

    # then
    assert parseaddr(str(post.taken[0]["From"])) == ("Klub Herbaty", "club@example.com")


def test_rule_60_whose_server_a_message_goes_by(program, mailbox, plan, send, post, channel_USD, channel_PLN, order):
    # given
    mailbox(channel_USD, sender_address="usd@example.com")
    mailbox(channel_PLN, sender_address="pln@example.com")
    program(message_way="email", quiet_hours="", messages_per_week="0")
    Order.objects.update(channel=channel_PLN)
    plan(occasion="its own", channel_id=channel_USD.pk)
    plan(occasion="of the last order")

    # when
    send()

    # then
    assert [parseaddr(str(mail["From"]))[1] for mail in post.taken] == ["usd@example.com", "pln@example.com"]

    # when the member has not ordered
    Order.objects.update(user=None)
    plan(occasion="of the oldest channel")
    send()

    # then
    assert parseaddr(str(post.taken[2]["From"]))[1] == "usd@example.com"


def test_without_a_server_it_says_so_and_is_tried_again(program, mailbox, plan, send, channel_USD):
    # given
    mailbox(channel_USD, active=False)
    program(message_way="email", quiet_hours="")
    plan()

    # then
    assert send() == [(WAITING, NO_SERVER)]


@pytest.mark.parametrize("answer", ["451 try later", "550 no such user"])
@pytest.mark.parametrize("step", ["at_recipient", "answers"])
def test_what_the_server_refuses_is_tried_again(step, answer, by_email, plan, send, post):
    # given
    getattr(post, step).append(answer)
    plan()

    # when
    ((state, reason),) = send()

    # then
    assert (state, reason) == (WAITING, f"The mail server refused it: {answer}")
    assert send()[0][0] == WAITING

    # when its time comes
    due_again()

    # then
    assert send() == [(SENT, "")]
    assert len(post.taken) == 1


def test_a_server_that_is_not_there(by_email, plan, send, post, channel_USD):
    # given
    configuration = PluginConfiguration.objects.get(channel=channel_USD)
    configuration.configuration = [{"name": "host", "value": "127.0.0.1"}, {"name": "port", "value": "1"}]
    configuration.configuration += [{"name": "sender_address", "value": "shop@example.com"}]
    configuration.save()
    plan()

    # when
    ((state, reason),) = send()

    # then
    assert state == WAITING
    assert reason.startswith("The mail server cannot be reached")


@pytest.mark.parametrize("values", [{"use_tls": True, "use_ssl": True}, {"host": "m\u00e4il..example.com"}])
def test_settings_of_a_server_that_no_connection_can_be_made_of(values, program, mailbox, plan, send, channel_USD):
    # given
    mailbox(channel_USD, **values)
    program(message_way="email", quiet_hours="")
    plan()

    # when
    ((state, reason),) = send()

    # then
    assert state == WAITING
    assert reason.startswith("The mail server cannot be reached")


def test_where_the_server_had_it_and_said_nothing_it_is_not_sent_again_but_by_staff(by_email, plan, send, post):
    # given
    post.cuts = 1
    planned = plan()

    # when
    ((state, reason),) = send()

    # then
    assert state == UNCERTAIN
    assert reason.startswith("The connection to the mail server broke while it took the message")
    due_again()
    give_up_silent_task()
    assert send()[0][0] == UNCERTAIN
    assert len(post.taken) == 1

    # when staff send it again
    retry_message(message=planned, now=timezone.now())

    # then
    assert send() == [(SENT, "")]
    assert len(post.taken) == 2


def test_one_connection_for_a_batch_and_a_refusal_keeps_none_behind_it_back(program, by_email, plan, send, post):
    # given
    program(message_way="email", quiet_hours="", messages_per_week="0")
    for number in range(4):
        plan(occasion=f"test:{number}")
    post.answers.append("451 try later")

    # when
    states = [state for state, _ in send()]

    # then
    assert states == [WAITING, SENT, SENT, SENT]
    assert post.connections == 2


def test_what_fails_keeps_none_behind_it_back(by_email, plan, send, post, monkeypatch):
    # given
    real, seen = sending.claim_next, []

    def claim(**kwargs):
        seen.append(kwargs)
        if len(seen) == 1:
            raise RuntimeError("the database is away")
        return real(**kwargs)

    monkeypatch.setattr(sending, "claim_next", claim)
    plan(occasion="first")
    plan(occasion="second")

    # when
    states = [state for state, _ in send()]

    # then one of the two went, the other waits for its next turn
    assert sorted(states) == [SENT, WAITING]
    assert len(post.taken) == 1


def test_nothing_goes_while_the_program_is_off(by_email, plan, send, post):
    # given
    plan()
    switch_off()

    # then
    assert send() == [(WAITING, "")]
    assert post.taken == []


def test_qh_07_members_who_wait_go_in_the_order_of_their_time(by_email, plan, send, post):
    # given
    now = timezone.now()
    later = plan(occasion="b", due=now - timedelta(minutes=1), facts=Facts(points=1))
    first = plan(occasion="a", due=now - timedelta(minutes=2), facts=Facts(points=2))
    for message in (later, first):
        Message.objects.filter(pk=message.pk).update(look_at=now - timedelta(seconds=1))

    # when
    send()

    # then
    sent = Message.objects.filter(state=SENT).order_by("sent_at")
    assert [message.occasion for message in sent] == ["a", "b"]
    assert all(message.purpose == Purpose.MARKETING for message in sent)


def test_a_server_that_names_no_sender(program, mailbox, plan, send, post, channel_USD):
    # given
    mailbox(channel_USD, sender_address=None)
    program(message_way="email", quiet_hours="")
    plan()

    # when
    ((state, reason),) = send()

    # then
    assert state == WAITING
    assert reason.startswith("It has no address that mail can go from or to")
    assert post.taken == []
