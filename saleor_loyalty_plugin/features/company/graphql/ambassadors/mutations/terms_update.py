import graphene
from django.core.exceptions import ValidationError
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from ......graphql.core.changes import changed_by_caller
from ......graphql.core.descriptions import ADDED_IN_02
from ......graphql.core.errors import typed_errors
from ......graphql.core.mutations import LoyaltyMutation
from ......graphql.core.nodes import node_of
from ......graphql.core.program import DOC_CATEGORY_LOYALTY
from ......graphql.tiers.types import LoyaltyTier
from ....ambassadors.models import AmbassadorTerms
from ....ambassadors.services.terms import update_terms
from ..dataloaders import AmbassadorQuestionsLoader, AmbassadorTermsLoader
from ..types import SHARE, LoyaltyAmbassadorTerms
from .members import question_id


class LoyaltyAmbassadorQuestionInput(BaseInputObjectType):
    id = graphene.ID(description="ID of a question that is there; none for a new one." + ADDED_IN_02)
    text = graphene.String(required=True, description="What is asked, 1 to 300 characters." + ADDED_IN_02)

    class Meta:
        description = "A question of the application as an ambassador." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyAmbassadorTermsInput(BaseInputObjectType):
    active = graphene.Boolean(
        description="Whether members can apply; what was offered or agreed to goes on." + ADDED_IN_02
    )
    tier = graphene.ID(description="ID of the lowest tier that may apply; null for any." + ADDED_IN_02)
    questions = NonNullList(
        LoyaltyAmbassadorQuestionInput,
        description="All questions in their order, at most 10; those that are not named are asked no more."
        + ADDED_IN_02,
    )
    share_percent = Decimal(description=f"What is offered, {SHARE}. Above 0, at most 10,000.{ADDED_IN_02}")
    months = graphene.Int(description="For how many months, 1 to 120." + ADDED_IN_02)
    conditions = graphene.String(
        description="What else members accept, such as to say that it is advertising; at most 10,000 characters."
        + ADDED_IN_02
    )

    class Meta:
        description = "Who may apply as an ambassador, what they are asked and offered." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyAmbassadorTermsUpdate(LoyaltyMutation):
    terms = graphene.Field(LoyaltyAmbassadorTerms, description="The terms after it." + ADDED_IN_02)

    class Arguments:
        input = LoyaltyAmbassadorTermsInput(required=True, description="Fields to change." + ADDED_IN_02)

    class Meta:
        description = (
            "Changes who may apply as an ambassador, what they are asked and offered, from now on." + ADDED_IN_02
        )
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        fields = cls._fields(info, dict(input))
        with typed_errors(), changed_by_caller(info):
            terms = update_terms(fields=fields)
        for loader in (AmbassadorTermsLoader, AmbassadorQuestionsLoader):
            loader(info.context).clear(AmbassadorTerms.SINGLETON)
        return cls(terms=terms)

    @classmethod
    def _fields(cls, info, fields):
        if fields.get("active", True) is None:
            raise ValidationError({"active": ValidationError("Send true or false.", code="required")})
        if "tier" in fields:
            tier = fields.pop("tier")
            row = None if tier is None else node_of(cls, info, tier, only_type=LoyaltyTier, field="tier")
            fields["tier_id"] = None if row is None else row.pk
        if fields.get("questions"):
            fields["questions"] = [
                {"text": each["text"], "id": question_id(each["id"], field="questions") if each.get("id") else None}
                for each in fields["questions"]
            ]
        return fields
