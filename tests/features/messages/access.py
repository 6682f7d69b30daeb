"""Messages in the table of tests/graphql/access; consents are open as the member and the mutation that they are of."""

from django.utils import timezone

from saleor_loyalty_plugin.features.messages.models import Message, MessageState, MessageTemplate
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.graphql.access.questions import MEMBER
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, REFUSED
from tests.graphql.callers import id_of

from .journeys import access as journeys

_OF_USERS = {ALLOWED: "manage_users elsewhere", REFUSED: "*"}
_OF_MEMBER = {ALLOWED: "owner manage_users elsewhere", NOTHING: "*"}
_PREVIEW = "{ loyaltyMessageTemplate(id: $template) { preview(language: EN) { asked: subject } } }"
_NEW = '{ code: "new", purpose: MARKETING, texts: [{ language: EN, subject: "Hello", body: "Hello" }] }'
_CREATE = "mutation { loyaltyMessageTemplateCreate(input: %s) { template { asked: id } errors { code } } }"
_IN_MEMBER = "messages(first: 9) { edges { node { %s } } }"

ACCESS = journeys.ACCESS | {
    "Query.loyaltyMessageTemplate": _OF_USERS,
    "Query.loyaltyMessageTemplates": _OF_USERS,
    "Query.loyaltyMessages": _OF_USERS,
    "LoyaltyMember.messages": _OF_MEMBER,
    "LoyaltyMessage.member": _OF_MEMBER,
    "LoyaltyMessage.journey": {ALLOWED: "manage_users elsewhere", REFUSED: "owner", NOTHING: "*"},
    "LoyaltyMessage.reason": {ALLOWED: "manage_users elsewhere", REFUSED: "owner", NOTHING: "*"},
    "LoyaltyMessageTemplate.preview": _OF_USERS,
    "Mutation.loyaltyMessageTemplateCreate": _OF_USERS,
    "Mutation.loyaltyMessageTemplateUpdate": _OF_USERS,
    "Mutation.loyaltyMessageTemplateDelete": _OF_USERS,
    "Mutation.loyaltyMessageSend": _OF_USERS,
    "Mutation.loyaltyMessageRetry": _OF_USERS,
}
QUESTIONS = journeys.QUESTIONS | {
    "LoyaltyMessage.journey": MEMBER % ("user", _IN_MEMBER % "journey { asked: code }"),
    "Query.loyaltyMessageTemplate": "{ loyaltyMessageTemplate(id: $template) { asked: code } }",
    "Query.loyaltyMessageTemplates": "{ loyaltyMessageTemplates { asked: code } }",
    "Query.loyaltyMessages": "{ loyaltyMessages(first: 9) { edges { node { asked: id } } } }",
    "LoyaltyMember.messages": MEMBER % ("user", _IN_MEMBER % "asked: id"),
    "LoyaltyMessage.member": MEMBER % ("user", _IN_MEMBER % "member { asked: id }"),
    "LoyaltyMessage.reason": MEMBER % ("user", _IN_MEMBER % "asked: reason"),
    "LoyaltyMessageTemplate.preview": _PREVIEW,
    "Mutation.loyaltyMessageTemplateCreate": _CREATE % _NEW,
    "Mutation.loyaltyMessageTemplateUpdate": (
        "mutation { loyaltyMessageTemplateUpdate(id: $template, input: { purpose: MARKETING })"
        " { template { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyMessageTemplateDelete": (
        "mutation { loyaltyMessageTemplateDelete(id: $template) { template { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyMessageSend": (
        "mutation { loyaltyMessageSend(member: $member, template: $template)"
        " { message { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyMessageRetry": (
        "mutation { loyaltyMessageRetry(id: $message) { message { asked: id } errors { code } } }"
    ),
}
OPEN = journeys.OPEN | {
    "LoyaltyMember": "consents",
    "LoyaltyConsent": "purpose granted at source text",
    "LoyaltyMessage": "id template state dueAt sentAt",
    "LoyaltyMessageDue": "issuedAt version issuingPrincipal recipient member message rendered way",
    "LoyaltyMessageCountableConnection": LIST,
    "LoyaltyMessageCountableEdge": EDGE,
    "LoyaltyMessageRetry": "message errors",
    "LoyaltyMessageSend": "message errors",
    "LoyaltyMessageTemplate": "id code purpose texts fields isShipped",
    "LoyaltyMessageTemplateCreate": "template errors",
    "LoyaltyMessageTemplateDelete": "template errors",
    "LoyaltyMessageTemplateUpdate": "template errors",
    "LoyaltyMessageText": "language subject body isShipped",
    "LoyaltyRenderedMessage": "subject html text",
}


def world() -> dict[str, str]:
    """Return the ids of the template, and of the owner's message that has failed."""
    template, now = MessageTemplate.objects.create(code="own", purpose="transactional"), timezone.now()
    template.texts.create(language_code="en", subject="Hello", body="Hello")
    owner = LoyaltyMember.objects.earliest("pk")
    message = plan_message(member_id=owner.pk, template=template, occasion="access", due=now, now=now)
    Message.objects.update(state=MessageState.FAILED, reason="The mail server refused it.")
    return journeys.world(owner) | {
        "template": id_of(template, "LoyaltyMessageTemplate"),
        "message": id_of(message, "LoyaltyMessage"),
    }
