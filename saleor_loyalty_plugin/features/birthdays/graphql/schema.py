import graphene

from ....graphql.core.part import ProfileField, SchemaPart
from ....graphql.members.types.member import LoyaltyMember
from ..services import clear_birthday, set_birthday
from .dataloaders import BirthdayByMemberIdLoader
from .types import LoyaltyBirthday, LoyaltyBirthdayInput


def _resolve_birthday(root, info):
    return BirthdayByMemberIdLoader(info.context).load(root.pk)


def _apply_birthday(telling, value):
    if value is None:
        return clear_birthday(user_id=telling.user_id)
    year = value.get("year")
    return set_birthday(user_id=telling.user_id, month=value["month"], day=value["day"], year=year, now=telling.now)


birthday = graphene.Field(LoyaltyBirthday, description="Month and day.", resolver=_resolve_birthday)
PART = SchemaPart(
    fields=((LoyaltyMember, "birthday", birthday),),
    profile_fields=(
        ProfileField(
            name="birthday",
            input=graphene.InputField(
                LoyaltyBirthdayInput,
                description=(
                    "The member's birthday; null removes it. One that is told less than 7 days before counts from next "
                    "year."
                ),
            ),
            apply=_apply_birthday,
        ),
    ),
)
