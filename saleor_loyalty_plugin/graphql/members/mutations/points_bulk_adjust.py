from django.core.exceptions import ValidationError
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.account.models import User
from saleor.graphql.core.types import NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from ....enums import LoyaltyErrorCode
from ....errors import LoyaltyError as ServiceError
from ....models import LoyaltyMember
from ....services.giving.bulk import MOST_AT_ONCE, Adjustment, adjust_many
from ...core.access.actors import actor_of
from ...core.descriptions import ADDED_IN_02
from ...core.errors import validation_error
from ...core.mutations import LoyaltyMutation
from ...core.nodes import row_id
from ...core.program import prepared_program
from ..dataloaders import read_anew
from .points_adjust import LoyaltyPointsAdjust, LoyaltyPointsAdjustInput, key_of


class LoyaltyPointsBulkAdjust(LoyaltyMutation):
    results = NonNullList(
        LoyaltyPointsAdjust,
        required=True,
        default_value=[],
        description="What became of each input, in their order." + ADDED_IN_02,
    )

    class Arguments:
        inputs = NonNullList(
            LoyaltyPointsAdjustInput,
            required=True,
            description=f"What to post: up to {MOST_AT_ONCE:,} adjustments." + ADDED_IN_02,
        )

    class Meta:
        description = (
            "Adds or takes points of many customers, each posted or refused by itself. An input that is sent again "
            "with its idempotencyKey is posted once." + ADDED_IN_02
        )
        permissions = (AccountPermissions.MANAGE_USERS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, inputs):
        settings = prepared_program(info)
        if len(inputs) > MOST_AT_ONCE:
            problem = f"Send at most {MOST_AT_ONCE:,} adjustments at once."
            code = LoyaltyErrorCode.ABOVE_MAXIMUM.value
            raise ValidationError({"inputs": ValidationError(problem, code=code)})
        actor, customers = actor_of(info), _customers(inputs)
        known = [_adjustment(row, customers[row["user"]]) for row in inputs if row["user"] in customers]
        posted = iter(
            adjust_many(
                adjustments=known,
                settings=settings,
                now=timezone.now(),
                actor_id=actor.user_id,
                actor_app=actor.app,
            )
        )
        return cls(results=_results(info, [next(posted) if row["user"] in customers else NOBODY for row in inputs]))


NOBODY = ServiceError("There is no customer with this ID.", field="user", code=LoyaltyErrorCode.NOT_FOUND)


def _customers(inputs) -> dict[str, int]:
    """Return the user of each global id that is one, with one query."""
    ids = {row["user"]: _user_id(row["user"]) for row in inputs}
    pks = {node_id: pk for node_id, pk in ids.items() if pk is not None}
    there = set(User.objects.filter(pk__in=pks.values()).values_list("pk", flat=True))
    return {node_id: pk for node_id, pk in pks.items() if pk in there}


def _user_id(node_id: str) -> int | None:
    """Return the id in a user's global id, None for what is none: one of many inputs is refused by itself."""
    try:
        type_name, pk = from_global_id_or_error(node_id)
    except GraphQLError:
        return None
    return row_id(pk) if type_name == "User" else None


def _adjustment(row, user_id: int) -> Adjustment:
    return Adjustment(
        user_id=user_id,
        points=row["points"],
        reason=row["reason"],
        idempotency_key=key_of(row),
    )


def _results(info, outcomes) -> list[LoyaltyPointsAdjust]:
    posted = [outcome for outcome in outcomes if not isinstance(outcome, ServiceError)]
    rows = LoyaltyMember.objects.select_related("tier", "assigned_tier")
    members = rows.in_bulk({entry.member_id for entry in posted})
    for member in members.values():
        read_anew(info, member)
    return [
        LoyaltyPointsAdjust.handle_errors(validation_error(outcome))
        if isinstance(outcome, ServiceError)
        else LoyaltyPointsAdjust(transaction=outcome, member=members[outcome.member_id], errors=[])
        for outcome in outcomes
    ]
