import graphene
from graphql.error import GraphQLError
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import BaseInputObjectType, BaseObjectType, ModelObjectType, NonNullList
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.permission.enums import AccountPermissions

from .....errors import LoyaltyError
from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.nodes import row_id
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .....graphql.members.dataloaders import MemberByIdLoader
from .....host.databases import WRITER, allow_reading
from .....host.program.settings import stored_settings
from ... import models
from ...host.previews import preview
from ...rules.fields import listed
from ...rules.handlebars import TemplateError
from ...selectors.texts import Text
from ...services.templates import check_text
from ...shipped import PURPOSES
from ..enums import LoyaltyPurposeEnum
from .dataloaders import TextsByTemplateLoader


class LoyaltyMessageText(BaseObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    subject = graphene.String(required=True, description="The subject, in Handlebars." + ADDED_IN_02)
    body = graphene.String(
        required=True,
        description=(
            "The body, HTML in Handlebars. What is no whole page is put into one, with the link to unsubscribe."
            + ADDED_IN_02
        ),
    )

    is_shipped = graphene.Boolean(
        required=True, description="Whether it is as the program brings it: no operator changed it." + ADDED_IN_02
    )

    class Meta:
        description = "What a message says in a language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyRenderedMessage(BaseObjectType):
    subject = graphene.String(required=True, description="One line of text." + ADDED_IN_02)
    html = graphene.String(required=True, description="A page." + ADDED_IN_02)
    text = graphene.String(required=True, description="The same for who reads no HTML." + ADDED_IN_02)

    class Meta:
        description = "A message as it goes." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyMessageTemplate(ModelObjectType[models.MessageTemplate]):
    id = graphene.GlobalID(required=True, description="ID of the template." + ADDED_IN_02)
    code = graphene.String(required=True, description="Stable, lower case, unique." + ADDED_IN_02)
    purpose = LoyaltyPurposeEnum(
        required=True, description="What the member has to agree to, or can switch off." + ADDED_IN_02
    )
    texts = NonNullList(
        LoyaltyMessageText,
        required=True,
        description="What it says: what an operator wrote, else what is shipped." + ADDED_IN_02,
    )
    fields = NonNullList(
        graphene.String,
        required=True,
        description="The fields that subjects and bodies may use. What a message has nothing for is empty."
        + ADDED_IN_02,
    )
    is_shipped = graphene.Boolean(
        required=True, description="Whether it comes with the program: it cannot be deleted then." + ADDED_IN_02
    )
    preview = PermissionsField(
        LoyaltyRenderedMessage,
        required=True,
        member=graphene.Argument(graphene.ID, description="ID of the member; none: made-up values." + ADDED_IN_02),
        language=graphene.Argument(
            LanguageCodeEnum, required=True, description="The language, else English." + ADDED_IN_02
        ),
        subject=graphene.Argument(
            graphene.String, description="With `body`: a text that is not saved, in place of its own." + ADDED_IN_02
        ),
        body=graphene.Argument(graphene.String, description="See `subject`." + ADDED_IN_02),
        description="Rendered for a member, or with made-up values without one." + ADDED_IN_02,
        permissions=[AccountPermissions.MANAGE_USERS],
    )

    class Meta:
        description = "What a message says." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
        interfaces = [graphene.relay.Node]
        model = models.MessageTemplate

    @staticmethod
    def resolve_texts(root, info):
        return TextsByTemplateLoader(info.context).load(root)

    @staticmethod
    def resolve_fields(_root, _info):
        return listed()

    @staticmethod
    def resolve_is_shipped(root, _info):
        return root.code in PURPOSES

    @staticmethod
    def resolve_preview(root, info, *, language, member=None, subject=None, body=None):
        instead = _instead(language, subject, body)
        if member is None:
            return _preview(root, None, language, instead)
        _, pk = from_global_id_or_error(member, "LoyaltyMember", raise_error=True)
        found = MemberByIdLoader(info.context).load(row_id(pk))
        return found.then(lambda one: _of_member(root, one, language, instead))


def _instead(language, subject, body):
    """Return a text that is not saved, None where none is given; what is wrong with it is told with its field."""
    if subject is None and body is None:
        return None
    text = Text(language, (subject or "").strip(), (body or "").strip())
    try:
        check_text(text)
    except LoyaltyError as error:
        raise GraphQLError(f"{error.field}: {error.message}") from error
    return text


def _of_member(template, member, language, instead):
    if member is None:
        raise GraphQLError("`member`: There is no member with this ID.")
    return _preview(template, member, language, instead)


def _preview(template, member, language, instead):
    # What a preview is made of is read as the task that sends reads it.
    with allow_reading(WRITER):
        try:
            rendered = preview(template, member=member, language=language, settings=stored_settings(), instead=instead)
        except TemplateError as error:
            raise GraphQLError(f"{error.part}: {error}") from error
    if rendered is None:
        raise GraphQLError("The template has no text.")
    return rendered


class LoyaltyMessageTextInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    subject = graphene.String(
        required=True, description="The subject, in Handlebars, up to 255 characters." + ADDED_IN_02
    )
    body = graphene.String(
        required=True,
        description=(
            "The body, HTML in Handlebars; a whole page needs a link to {{unsubscribe_url}}. Empty with an empty "
            "subject: the language is taken out, and of a template that is shipped its own text is back." + ADDED_IN_02
        ),
    )

    class Meta:
        description = "What a message says in a language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyMessageTemplateInput(BaseInputObjectType):
    code = graphene.String(
        description="1 to 32 lower-case letters, digits, - or _; unique, does not change later." + ADDED_IN_02
    )
    purpose = LoyaltyPurposeEnum(description="MARKETING or TRANSACTIONAL." + ADDED_IN_02)
    texts = NonNullList(
        LoyaltyMessageTextInput, description="Each language once; languages that are not named stay." + ADDED_IN_02
    )

    class Meta:
        description = "Fields of a template." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
