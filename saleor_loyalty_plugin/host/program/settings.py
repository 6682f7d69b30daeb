"""The program's switch and settings, in Saleor's plugin configuration, and where the program begins.

Nothing earns before it is written where the program begins: `active_since` and the number of the newest order. That is
written before the configuration says that the program is on, in the same transaction where somebody switches it, and
is taken away when it is switched off. Where a configuration says so all the same (a copied database, SQL by hand), the
program begins when it is first noticed, by a task or an order.
"""

import logging
from typing import Any

from django.db import connection, transaction
from django.db.models.signals import pre_save
from django.utils import timezone
from saleor.core.db.connection import allow_writer
from saleor.plugins.models import PluginConfiguration

from ...models import ProgramProblem, ProgramState
from ...models.locks import lock_program
from ...settings import ProgramSettings
from ..databases import WRITER
from ..guard import guarded
from ..problems import remember

logger = logging.getLogger(__name__)
PLUGIN_ID = "saleor.loyalty"

# The newest number that was given out: also that of an order whose transaction is still open.
NEWEST_NUMBER = """SELECT greatest(0, (SELECT max(number) FROM order_order), (
    SELECT last_value FROM pg_sequences
    WHERE schemaname = current_schema() AND sequencename = 'order_order_number_seq'))"""


def active_settings() -> ProgramSettings | None:
    """Return the settings of the program, None while it is switched off. For work outside a request.

    Whoever asks also puts right what somebody switched without Saleor's knowing.
    """
    configuration = _configurations().first()
    if configuration is None or not configuration.active:
        _notice_end()
        return None
    begin_program()
    return parse_configuration(configuration.configuration)


def stored_settings() -> ProgramSettings:
    """Return the settings of the program, also while it is switched off."""
    configuration = _configurations().first()
    return ProgramSettings() if configuration is None else parse_configuration(configuration.configuration)


def parse_configuration(configuration: list[dict]) -> ProgramSettings:
    """Return the settings that a plugin configuration states.

    Raises:
        SettingsError: with a problem for every field that is not acceptable.

    """
    return ProgramSettings.parse({field["name"]: field.get("value") for field in configuration or []})


def follow_switch() -> None:
    """Write where the program begins whenever Saleor saves that it is on, and take it away when it is off."""
    pre_save.connect(_follow, sender=PluginConfiguration, dispatch_uid="saleor_loyalty_follow_switch")


def switch_off() -> bool:
    """Switch the program off, whatever its settings are; return whether it was on."""
    with transaction.atomic():
        was_on = False
        for configuration in _configurations().filter(active=True):
            configuration.active, was_on = False, True
            configuration.save(update_fields=["active"])
    return was_on


def _follow(sender: Any, instance: PluginConfiguration, raw: bool = False, **kwargs: Any) -> None:
    if raw or instance.identifier != PLUGIN_ID or instance.channel_id is not None:
        return
    if instance.active:
        with allow_writer():
            _switch_on()
    else:
        # Our failure must not keep the program on.
        with guarded("switching the program off"):
            _end_program()


@transaction.atomic
def _switch_on() -> None:
    state = lock_program()
    # Under the lock: two who switch at once write one beginning.
    if state.active_since is None or not _configurations().filter(active=True).exists():
        _begin(state)
        ProgramProblem.objects.all().delete()


def begin_program() -> None:
    """Write where the program begins, if it is on and that is not written: no order that is there now earns."""
    if ProgramState.objects.filter(active_since__isnull=False).exists():
        return
    with transaction.atomic():
        state = lock_program()
        if state.active_since is not None or not _configurations().filter(active=True).exists():
            return
        _begin(state)
    problem = (
        "The program was on and it was not written where it begins, as in a copied database. It begins now: orders up "
        f"to number {state.last_order_before} that earned nothing yet never will."
    )
    logger.warning("Loyalty: %s", problem)
    remember(problem)


def _begin(state: ProgramState) -> None:
    """Remember where the program begins: orders that are in the shop already never earn.

    After a pause the sweep goes on where it stopped, so that refunds made meanwhile are seen.
    """
    state.active_since = timezone.now()
    state.last_order_before = _newest_number()
    state.orders_swept_until = state.orders_swept_until or state.active_since
    state.users_swept_until = state.users_swept_until or state.active_since
    state.save(update_fields=["active_since", "last_order_before", "orders_swept_until", "users_swept_until"])


def _end_program() -> None:
    ProgramState.objects.filter(active_since__isnull=False).update(active_since=None)


def _notice_end() -> None:
    if not ProgramState.objects.filter(active_since__isnull=False).exists():
        return
    with transaction.atomic():
        lock_program()
        if not _configurations().filter(active=True).exists():
            _end_program()


def _newest_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute(NEWEST_NUMBER)
        return int(cursor.fetchone()[0])


def _configurations() -> Any:
    return PluginConfiguration.objects.using(WRITER).filter(identifier=PLUGIN_ID, channel=None)
