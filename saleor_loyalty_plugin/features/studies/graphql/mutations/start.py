from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any

import graphene
from django.utils import timezone
from saleor.permission.enums import DiscountPermissions

from .....enums import LoyaltyErrorCode
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.moments import aware
from .....graphql.core.mutations import LoyaltyMutation
from .....graphql.core.program import stored_program
from .....host.queueing import hurry
from ...host.asking import Given, asked_for
from ...host.libraries import MISSING, is_library_missing
from ...rules.changes import Changes
from ...rules.refusals import BacktestRefused, Refusal
from ...services.starting import start_backtest
from ...tasks import run_backtest_task
from ..types import LoyaltyBacktest
from .errors import LoyaltyBacktestError, refusals
from .inputs import LoyaltyBacktestInput


class LoyaltyBacktestStart(LoyaltyMutation):
    backtest = graphene.Field(LoyaltyBacktest, description="The back-test, which waits for its turn." + ADDED_IN_02)

    class Arguments:
        input = LoyaltyBacktestInput(required=True, description="What is to be run." + ADDED_IN_02)

    class Meta:
        description = (
            "Runs a program over the shop's own past orders, in the background: one back-test at a time, also while "
            "the program is switched off. Nothing in the shop changes by it." + ADDED_IN_02
        )
        error_type_class = LoyaltyBacktestError
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        with refusals():
            if is_library_missing():
                raise BacktestRefused([Refusal("", MISSING)])
            asked = asked_for(_given(input), stored_program(info))
            backtest = start_backtest(asked=asked, now=timezone.now())
        hurry(run_backtest_task)
        return cls(backtest=backtest)


def _given(fields: Mapping[str, Any]) -> Given:
    return Given(
        name=fields.get("name"),
        since=_moment(fields.get("since")),
        until=_moment(fields.get("until")),
        program=fields.get("program"),
        redemption_percent=fields.get("redemption_percent"),
        changes=Changes(
            settings={name: _plain(value) for name, value in (fields.get("settings") or {}).items()},
            tiers=_by_code(fields.get("tiers") or (), "code", "tiers"),
            currencies=_by_code(fields.get("currencies") or (), "currency", "currencies"),
            campaigns={
                code: each["active"]
                for code, each in _by_code(fields.get("campaigns") or (), "code", "campaigns").items()
            },
        ),
        sweep=_sweep(fields.get("sweep")),
    )


def _moment(given: datetime | None) -> datetime | None:
    return None if given is None else aware(given)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _by_code(rows: Sequence[Mapping[str, Any]], key: str, field: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row[key] in found:
            raise BacktestRefused([Refusal(field, "Name each once.", f"{field}.{row[key]}", LoyaltyErrorCode.UNIQUE)])
        found[row[key]] = {name: value for name, value in row.items() if name != key}
    return found


def _sweep(given: Mapping[str, Any] | None) -> str:
    return "" if given is None else f"{given['path']}={given['from_']:f}..{given['to']:f}:{given['step']:f}"
