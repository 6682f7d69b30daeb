"""A real worker and beat over a real Redis: a journey from what happens to the mail, and workers that are killed."""

import re
import time

import pytest

from demo.shops.message_shop import switch_on
from demo.shops.tier_shop import TierShop

from ..mail_server import mail_server
from .processes import PATIENCE, until
from .shop import worked_shop

pytestmark = pytest.mark.worker

CODE = re.compile(r"monospace;\">([^<]+)<")
NAMES = ("bea", "cyd", "dan", "eva", "fay")


@pytest.fixture(scope="module")
def post():
    with mail_server() as server:
        yield server


@pytest.fixture(scope="module")
def shop(post):
    with worked_shop(post) as running:
        switch_on(running.staff, "first-order")
        yield running


def code_in(mail):
    return CODE.search(mail.get_body("html").get_content())[1]


def test_an_order_brings_a_mail_with_a_code_that_takes_its_tenth_off(shop):
    # given
    ada = shop.member("ada")

    # when
    ada.buy("USD", ["coffee", "mug"], "courier")

    # then
    (mail,) = until(lambda: shop.mails("ada"), "the mail comes")
    assert mail["Subject"].strip() == "Thank you for your first order"
    until(lambda: shop.states().get("ada@example.com") == "SENT", "it is written down")
    assert (shop.journey("first-order")["finished"], shop.journey("first-order")["running"]) == (1, 0)

    # and the code is hers
    checkout, prices = TierShop(ada).fill("USD", ["coffee"], code_in(mail))
    assert [str(line.price) for line in prices.lines] == ["17.99"]
    assert TierShop(ada).pay(checkout, "USD").number == 2

    # and nothing comes twice, however often beat asks
    time.sleep(5)
    assert len(shop.mails("ada")) == 1


def test_workers_that_are_killed_send_nobody_a_second_message(shop, post):
    # given members who order while no worker is there, and a mail server that takes a message and says nothing
    finished = shop.journey("first-order")["finished"]
    members = [shop.member(name) for name in NAMES]
    shop.worker.kill()
    for member in members:
        member.buy("USD", ["mug"], "courier")
    post.hold_at = "DATA"

    # when the next two workers are killed then
    for _ in range(2):
        post.came.clear()
        shop.start_worker()
        assert post.came.wait(PATIENCE)
        shop.worker.kill()
    post.hold_at = ""
    shop.start_worker()

    # then what was not begun goes, and what is in doubt stays
    def over():
        states = shop.states()
        return {states.get(f"{name}@example.com") for name in NAMES} <= {"SENT", "UNCERTAIN"}

    until(over, "every message has gone or is in doubt")
    time.sleep(5)
    states = shop.states()
    assert sorted(states[f"{name}@example.com"] for name in NAMES) == ["SENT"] * 3 + ["UNCERTAIN"] * 2
    assert [len(shop.mails(name)) for name in NAMES] == [1] * len(NAMES)
    assert shop.journey("first-order")["finished"] == finished + len(NAMES)
    codes = [code_in(mail) for name in NAMES for mail in shop.mails(name)]
    assert len(set(codes)) == len(NAMES)
