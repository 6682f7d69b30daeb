"""The link by which a member gets no more, as people and mail programs use it (rule 55, RFC 8058)."""

from datetime import timedelta
from urllib.parse import urlparse

import pytest
from django.test import Client
from django.utils import timezone

from saleor_loyalty_plugin.features.messages.host.links import read_token, unsubscribe_url
from saleor_loyalty_plugin.features.messages.models import Consent, ConsentChange, Purpose
from saleor_loyalty_plugin.host.program.settings import switch_off


@pytest.fixture
def browser():
    """Return a browser that has neither cookies nor a token, and of which no check against forgery is left out."""
    return Client(enforce_csrf_checks=True)


def path_of(member, purpose=Purpose.MARKETING):
    return urlparse(unsubscribe_url(member.pk, purpose)).path


def granted(member, purpose=Purpose.MARKETING):
    said = Consent.objects.filter(member=member, purpose=purpose).first()
    return said and (said.granted, said.source)


def test_opening_it_asks_and_changes_nothing(browser, member):
    # when
    for method in (browser.get, browser.head, browser.get):
        assert method(path_of(member)).status_code == 200

    # then
    page = browser.get(path_of(member)).text
    assert '<form method="post"' in page
    assert "Do you want no more offers" in page
    assert granted(member) == (True, "storefront")


def test_its_button_does_it_at_once(browser, member):
    # when
    response = browser.post(path_of(member))

    # then
    assert response.status_code == 200
    assert "You get no more offers" in response.text
    assert granted(member) == (False, "link")
    assert ConsentChange.objects.filter(member=member).last().source == "link"


def test_co_04_one_click_of_a_mail_program_by_the_header(by_email, plan, send, post, browser, member):
    # given
    plan()
    send()
    (mail,) = post.taken

    # when
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = urlparse(mail["List-Unsubscribe"].strip(" <>"))
    response = browser.post(link.path, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")

    # then
    assert link.scheme in ("http", "https")
    assert (response.status_code, granted(member)) == (200, (False, "link"))


def test_co_05_it_takes_back_what_the_message_was_sent_for_and_nothing_else(browser, member):
    # when
    browser.post(path_of(member, Purpose.TRANSACTIONAL))

    # then
    assert granted(member, Purpose.TRANSACTIONAL) == (False, "link")
    assert granted(member) == (True, "storefront")


def test_it_may_be_used_again_and_for_ever(browser, member, monkeypatch):
    # given
    path = path_of(member)
    years = timezone.now() + timedelta(days=3650)
    monkeypatch.setattr("time.time", lambda: years.timestamp())

    # then
    assert [browser.post(path).status_code for _ in range(2)] == [200, 200]
    assert ConsentChange.objects.filter(member=member, source="link").count() == 1


def test_it_works_while_the_program_is_off(browser, member):
    # given
    switch_off()

    # then
    assert browser.post(path_of(member)).status_code == 200
    assert granted(member) == (False, "link")


BROKEN = {
    "changed": lambda path: path[:-4] + "abc/",
    "cut": lambda path: path[:60] + "/",
    "without a token": lambda _path: "/plugins/saleor.loyalty/messages/unsubscribe/",
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_is_not_ours_changes_nothing(method, change, browser, member):
    # when
    response = getattr(browser, method)(change(path_of(member)))

    # then
    assert response.status_code == 404
    assert "This link is not whole" in response.text
    assert granted(member) == (True, "storefront")


@pytest.mark.parametrize("language", ["ru", "pl", "fi"])
def test_it_speaks_the_members_language(language, browser, member, customer_user):
    # given
    customer_user.language_code = language
    customer_user.save()

    # then
    page = browser.get(path_of(member)).text
    assert f'<html lang="{language}">' in page
    assert "Do you want" not in page


def test_the_page_runs_nothing_and_is_kept_nowhere(browser, program, member):
    # given
    program(program_name="<script>x</script>")

    # when
    response = browser.get(path_of(member))

    # then
    assert "<script>" not in response.text
    assert response["Content-Security-Policy"].startswith("default-src 'none'")
    assert (response["Cache-Control"], response["Referrer-Policy"]) == ("no-store", "no-referrer")


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "\x00"])
def test_what_is_no_token_names_nobody(token, db):
    assert read_token(token) is None


def test_nothing_else_is_done_there(browser, member):
    assert browser.put(path_of(member)).status_code == 405
