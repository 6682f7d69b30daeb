"""Messages: how many an hour one worker plans, renders and hands over to a mail server of this machine (rule 65).

5,000 members in a journey, or BENCH_MEMBERS; each gets one message, and in a second journey a code with it.
"""

import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from django.db import connection
from django.utils import timezone
from saleor.plugins.manager import get_plugins_manager

from demo.shops.message_shop import send_mail_to
from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.messages.host.journeys import shop as journey_shop
from saleor_loyalty_plugin.features.messages.host.journeys.tasks import ENTERING, GOING_ON
from saleor_loyalty_plugin.features.messages.host.journeys.triggers import SELECTS
from saleor_loyalty_plugin.features.messages.host.sending import send_due
from saleor_loyalty_plugin.features.messages.journeys.models import Journey
from saleor_loyalty_plugin.features.messages.journeys.rules.triggers import Trigger
from saleor_loyalty_plugin.features.messages.journeys.services import running
from saleor_loyalty_plugin.features.messages.journeys.services.entering import enter
from saleor_loyalty_plugin.features.messages.journeys.services.rows import create_journey
from saleor_loyalty_plugin.features.messages.models import Message, MessageState, MessageTemplate
from saleor_loyalty_plugin.features.messages.tasks import BATCH
from saleor_loyalty_plugin.host.program.settings import active_settings
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.settings import ProgramSettings

from .audience_shop import fill
from .measure import count_queries, median_milliseconds, seconds

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "5000"))
HOUR = 3600
GOAL = "100,000 an hour at least"
AGREED = """INSERT INTO saleor_loyalty_consent (member_id, purpose, granted, at, source, text)
    SELECT id, 'marketing', true, now(), 'import', '' FROM saleor_loyalty_loyaltymember ON CONFLICT DO NOTHING"""
CODE = {"voucher": {"discount_percent": 10, "valid_days": 14}}
type Row = tuple[str, str, str]


def rows(shop: SaleorShop) -> list[Row]:
    fill(MEMBERS)
    with connection.cursor() as cursor:
        cursor.execute(AGREED)
        cursor.execute("VACUUM ANALYZE saleor_loyalty_consent")
    with _sink() as port:
        send_mail_to(shop.staff, port)
        return [*_measured("a message", []), *_measured("a code and a message", [CODE])]


def _measured(name: str, steps: list[dict[str, object]]) -> list[Row]:
    settings = active_settings() or ProgramSettings()
    Message.objects.update(claimed_at=None, sent_at=None, state=MessageState.DROPPED, reason="benchmark")
    entering = seconds(_enter, steps, settings)
    planning = seconds(_plan, settings)
    queries = count_queries(lambda: send_due(settings=settings, limit=20)) - count_queries(
        lambda: send_due(settings=settings, limit=10)
    )
    before, waiting = _memory(), Message.objects.filter(state=MessageState.WAITING).count()
    sending = seconds(_send, settings)
    bare = median_milliseconds(seconds(LoyaltyMember.objects.filter(pk=1).first) for _ in range(200))
    each = 1000 * sending / waiting
    sent = Message.objects.filter(state=MessageState.SENT).count()
    return [
        (f"{name}, {sent:,} members: entered in {entering:.1f} s", "", ""),
        ("  steps taken, an hour", f"{HOUR * sent / planning:,.0f}", ""),
        ("  rendered and taken by a mail server, an hour", f"{HOUR * 1000 / each:,.0f}", ""),
        ("  from the step to the mail, an hour", f"{HOUR / (planning / sent + each / 1000):,.0f}", GOAL),
        ("  queries of a message that is handed over", f"{queries / 10:.1f}", ""),
        (f"  a message : a bare query ({bare:.2f} ms)", f"{each / bare:.0f}", ""),
        ("  memory at its highest grows by", f"{_memory() - before:.0f} MB", "10 MB at most"),
    ]


def _enter(steps: list[dict[str, object]], settings: ProgramSettings) -> None:
    message = {"message": MessageTemplate.objects.get(code="joined").pk}
    now = timezone.now()
    journey = create_journey(
        fields={
            "code": f"bench-{Journey.objects.count()}",
            "name": "Welcome",
            "trigger": Trigger.JOINED,
            "steps": [*steps, message],
            "active": True,
            "enter_past": True,
        },
        now=now,
    )
    after: int | None = 0
    while after is not None:
        after = enter(
            journey_id=journey.pk,
            select=SELECTS[Trigger.JOINED],
            settings=settings,
            now=now,
            limit=ENTERING,
            after=after,
        )


def _plan(settings: ProgramSettings) -> None:
    shop = journey_shop.SaleorShop(get_plugins_manager(allow_replica=False), settings)
    while runs := running.due_runs(now=(now := timezone.now()), after=None, limit=GOING_ON):
        known = running.find_out(runs, shop=shop, now=now)
        for run in runs:
            running.move(run_id=run.pk, known=known, shop=shop, settings=settings, now=now)


def _send(settings: ProgramSettings) -> None:
    while send_due(settings=settings, limit=BATCH):
        pass


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@contextmanager
def _sink() -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen([sys.executable, "-m", "benchmarks.sink", str(port)]) as process:
        try:
            _wait(lambda: socket.create_connection(("127.0.0.1", port), timeout=1).close())
            yield port
        finally:
            process.terminate()


def _wait(call: Callable[[], None]) -> None:
    for _ in range(100):
        with suppress(OSError):
            return call()
        time.sleep(0.1)
    raise RuntimeError("The mail server does not answer.")
