"""A Saleor that is loaded once and serves in child processes, each of which may kill itself at a named point.

Reads "<port> <point>" from its standard input, forks a server for it, and answers the process id. The points are
places between what a shopper asks and what is written: see `POINTS`, and `CLAIM_POINTS` for rewards.
"""

import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module

# Module, function, and whether the process ends before or after it.
POINTS = {
    "points set aside, nothing committed": (
        "saleor_loyalty_plugin.services.spending.redemptions",
        "set_aside",
        "after",
    ),
    "points held, checkout not priced": ("saleor_loyalty_plugin.host.checkout.redeeming", "price_anew", "before"),
    "checkout priced, no answer": ("saleor_loyalty_plugin.host.checkout.redeeming", "price_anew", "after"),
    "before the order": ("saleor.checkout.complete_checkout", "create_order_from_checkout", "before"),
    "order written, not committed": ("saleor.checkout.complete_checkout", "_create_order_from_checkout", "after"),
    "order committed, nobody told": ("saleor_loyalty_plugin.plugin", "reconcile", "before"),
    "points used, not committed": ("saleor_loyalty_plugin.services.spending.captures", "use_up", "after"),
    "order captured, no answer": ("saleor_loyalty_plugin.plugin", "reconcile", "after"),
    "never": None,
}
CLAIM_POINTS = {
    "claim set aside, nothing given": ("saleor_loyalty_plugin.host.rewards.claims", "claim_reward", "after"),
    "claim given, not committed": ("saleor_loyalty_plugin.host.rewards.claims", "add_product", "after"),
    "claim held, checkout not priced": ("saleor_loyalty_plugin.host.rewards.claims", "_price_anew", "before"),
    "claim priced, no answer": ("saleor_loyalty_plugin.host.rewards.claims", "_price_anew", "after"),
    "before the order": POINTS["before the order"],
    "order written, not committed": POINTS["order written, not committed"],
    "order committed, nobody told": POINTS["order committed, nobody told"],
    "claim used, not committed": ("saleor_loyalty_plugin.services.spending.claims", "use_up", "after"),
    "order captured, no answer": POINTS["order captured, no answer"],
}


def arm(point: str) -> None:
    """Have this process killed at a point, as by the machine's end: nothing is cleaned up."""
    place = (POINTS | CLAIM_POINTS)[point]
    if place is None:
        return
    module_name, name, when = place
    module = import_module(module_name)
    original = getattr(module, name)

    def deadly(*args: object, **kwargs: object) -> object:
        if when == "after":
            original(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("this process should be dead")

    setattr(module, name, deadly)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def serve(load: Callable[[], object]) -> None:
    import uvicorn

    application = load()
    say("loaded")
    for line in sys.stdin:
        port, point = line.strip().split(" ", 1)
        child = os.fork()
        if child == 0:
            arm(point)
            uvicorn.run(application, host="127.0.0.1", port=int(port), log_level="error")
            os._exit(0)
        say(str(child))


def load() -> object:
    from django.db import connections
    from saleor.asgi import application

    # A connection does not survive a fork.
    connections.close_all()
    return application


if __name__ == "__main__":
    serve(load)
