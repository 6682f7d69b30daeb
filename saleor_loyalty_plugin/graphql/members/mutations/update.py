import graphene
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.account.types import User
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import AccountPermissions

from ....enums import LoyaltyErrorCode
from ...core.errors import typed_errors
from ...core.mutations import LoyaltyMutation
from ...core.part import Telling
from ...core.program import require_program
from ..dataloaders import read_anew
from ..membership import member_of
from ..profile import PROFILE_FIELDS, LoyaltyMemberInput
from ..types.member import LoyaltyMember


class LoyaltyMemberUpdate(LoyaltyMutation):
    member = graphene.Field(LoyaltyMember, description="The updated member.")

    class Arguments:
        user = graphene.ID(description="The customer; the requesting one if not given. Requires MANAGE_USERS.")
        input = LoyaltyMemberInput(required=True, description="Fields to update.")

    class Meta:
        description = "Updates the own profile; staff and apps with MANAGE_USERS may name a user."
        permissions = (AuthorizationFilters.AUTHENTICATED_USER, AuthorizationFilters.AUTHENTICATED_APP)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input, user=None):
        user_id = cls._user_id(info, user)
        settings = require_program(info, AccountPermissions.MANAGE_USERS)
        customer = cls.get_node_or_error(info, user_id, only_type=User, field="user")
        if customer is None:
            raise ValidationError({"user": ValidationError("Enter a customer.", code=LoyaltyErrorCode.REQUIRED.value)})
        telling = Telling(user_id=customer.pk, now=timezone.now(), is_own=info.context.user == customer)
        # A refused update does not enrol anybody either.
        with typed_errors(), transaction.atomic():
            member = member_of(customer, settings)
            for name, value in input.items():
                member = PROFILE_FIELDS[name].apply(telling, value)
        read_anew(info, member)
        return cls(member=member)

    @classmethod
    def _user_id(cls, info, named):
        """Return the global id of whose profile it is: the caller's own, or whom staff and apps name."""
        own_id = graphene.Node.to_global_id("User", info.context.user.pk) if info.context.user else None
        is_own = own_id is not None and named in (None, own_id)
        if not is_own and not get_user_or_app_from_context(info.context).has_perm(AccountPermissions.MANAGE_USERS):
            raise PermissionDenied(permissions=[AccountPermissions.MANAGE_USERS])
        return own_id if named is None else named
