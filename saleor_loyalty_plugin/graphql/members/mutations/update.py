import graphene
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from saleor.core.exceptions import PermissionDenied
from saleor.graphql.account.types import User
from saleor.graphql.core.mutations import BaseMutation
from saleor.graphql.core.types import BaseInputObjectType
from saleor.graphql.utils import get_user_or_app_from_context
from saleor.permission.auth_filters import AuthorizationFilters
from saleor.permission.enums import AccountPermissions

from ....enums import LoyaltyErrorCode
from ....services.members import clear_birthday, set_birthday
from ...core.errors import LoyaltyError, typed_errors
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..dataloaders import read_anew
from ..membership import member_of
from ..types.member import LoyaltyMember


class LoyaltyBirthdayInput(BaseInputObjectType):
    month = graphene.Int(required=True, description="1 to 12.")
    day = graphene.Int(required=True, description="1 to 31.")
    year = graphene.Int(description="Optional and never public.")

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyMemberInput(BaseInputObjectType):
    birthday = LoyaltyBirthdayInput(description="The member's birthday; null removes it.")

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyMemberUpdate(BaseMutation):
    member = graphene.Field(LoyaltyMember, description="The updated member.")

    class Arguments:
        user = graphene.ID(description="The customer; the requesting one if not given. Requires MANAGE_USERS.")
        input = LoyaltyMemberInput(required=True, description="Fields to update.")

    class Meta:
        description = "Updates the own profile; staff and apps with MANAGE_USERS may name a user."
        doc_category = DOC_CATEGORY_LOYALTY
        error_type_class = LoyaltyError
        permissions = (AuthorizationFilters.AUTHENTICATED_USER, AuthorizationFilters.AUTHENTICATED_APP)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input, user=None):
        requestor = get_user_or_app_from_context(info.context)
        own_id = graphene.Node.to_global_id("User", info.context.user.pk) if info.context.user else None
        is_own = own_id is not None and user in (None, own_id)
        if not is_own and not requestor.has_perm(AccountPermissions.MANAGE_USERS):
            raise PermissionDenied(permissions=[AccountPermissions.MANAGE_USERS])
        settings = require_program(info)
        customer = cls.get_node_or_error(info, own_id if user is None else user, only_type=User, field="user")
        if customer is None:
            raise ValidationError({"user": ValidationError("Enter a customer.", code=LoyaltyErrorCode.REQUIRED.value)})
        # A refused update does not enrol anybody either.
        with typed_errors(), transaction.atomic():
            member = member_of(customer, settings)
            if "birthday" in input:
                birthday = input["birthday"]
                if birthday is None:
                    member = clear_birthday(user_id=customer.pk)
                else:
                    now = timezone.now()
                    member = set_birthday(user_id=customer.pk, year=birthday.pop("year", None), **birthday, now=now)
        read_anew(info, member)
        return cls(member=member)
