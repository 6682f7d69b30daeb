"""The ways in which a claim for a checkout ends, where what it made is held elsewhere."""

from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..checkout.test_lifecycle import DETACH, let_pass
from .catalogue import UNCLAIM

IN_USE = [("reward", "REWARD_UNAVAILABLE")]


def refusal(cart, reward):
    return [
        (error["field"], error["code"]) for error in cart.attempt(UNCLAIM, reward=reward, checkout=cart.id)["errors"]
    ]


def gives_up(cart, reward):
    assert refusal(cart, reward) == IN_USE


def nobody_comes_back(cart, reward):
    let_pass(1441)
    sweep_holds_task()


def the_customer_leaves(cart, reward):
    cart.run(DETACH, id=cart.id)


def the_checkout_is_deleted(cart, reward):
    cart.checkout.delete()
    sweep_holds_task()


WAYS_OUT = [gives_up, nobody_comes_back, the_customer_leaves, the_checkout_is_deleted]
