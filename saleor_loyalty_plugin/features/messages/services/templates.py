"""Templates as the operator edits them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from ....enums import LoyaltyErrorCode
from ....errors import LoyaltyError
from ....models.locks import lock_row
from ....services.checks import check_code, check_given, check_storable, check_there, required
from ....services.unique import save_unique
from ..models import MessageTemplate, MessageText, Purpose
from ..models.templates import WRITTEN_FOR
from ..rules.fields import UNSUBSCRIBE
from ..rules.handlebars import TemplateError, check_template
from ..rules.layout import is_whole_page
from ..selectors.texts import Text
from ..shipped import PURPOSES

SUBJECT_LENGTH, BODY_LENGTH = 255, 100_000
type Try = Callable[[Text], None]
"""Renders a text that is to be saved. Raises TemplateError where it cannot be."""


@transaction.atomic
def create_template(*, fields: Mapping[str, Any], try_text: Try) -> MessageTemplate:
    """Create a template from `code`, `purpose` and `texts`, each with `language`, `subject` and `body`.

    Raises:
        LoyaltyError: with the field that is missing, malformed or taken; on `texts.N.subject` or `texts.N.body`, N from
            0, where that uses what there is not, or cannot be rendered.

    """
    check_given(fields, "code", "purpose", "texts")
    if not fields["texts"]:
        raise required("texts")
    template = MessageTemplate(code=check_code(fields["code"]), purpose=_purpose(fields["purpose"]))
    save_unique(template, "code")
    _save_texts(template, fields["texts"], try_text)
    return template


@transaction.atomic
def update_template(*, template: MessageTemplate, fields: Mapping[str, Any], try_text: Try) -> MessageTemplate:
    """Change the purpose of a template, or its texts in the languages that are given; its code is for ever.

    An empty subject and body take a language out; of a template that is shipped its own text is back then.

    Raises:
        LoyaltyError: as for a new one; on `code`, it is another one.

    """
    if fields.get("code", template.code) != template.code:
        raise LoyaltyError("A template's code does not change.", field="code")
    locked = check_there(lock_row(template))
    if fields.get("purpose") is not None:
        locked.purpose = _purpose(fields["purpose"])
        locked.save(update_fields=["purpose"])
    _save_texts(locked, fields.get("texts") or (), try_text)
    if locked.code not in PURPOSES and not locked.texts.exists():
        raise required("texts")
    return locked


@transaction.atomic
def delete_template(*, template: MessageTemplate) -> None:
    """Delete a template. Messages that wait for it are dropped when their time comes.

    Raises:
        LoyaltyError: IN_USE on `id`, it is shipped with the program, or a journey sends it.

    """
    if template.code in PURPOSES:
        raise _in_use("It comes with the program. Change its texts instead.")
    try:
        template.delete()
    except ProtectedError as error:
        raise _in_use("A journey sends it. Take it out of the journey first.") from error


def _in_use(reason: str) -> LoyaltyError:
    return LoyaltyError(reason, field="id", code=LoyaltyErrorCode.IN_USE)


def _purpose(value: str) -> Purpose:
    if value not in WRITTEN_FOR:
        raise LoyaltyError("A template is for MARKETING or TRANSACTIONAL.", field="purpose")
    return Purpose(value)


def _save_texts(template: MessageTemplate, given: Sequence[Mapping[str, str]], try_text: Try) -> None:
    if len({each["language"] for each in given}) < len(given):
        raise LoyaltyError("Name each language once.", field="texts")
    for place, each in enumerate(given):
        text = Text(each["language"], each["subject"].strip(), each["body"].strip())
        if not text.subject and not text.body:
            template.texts.filter(language_code=text.language).delete()
            continue
        check_text(text, at=f"texts.{place}.")
        _try(text, try_text, at=f"texts.{place}.")
        MessageText.objects.update_or_create(
            template=template,
            language_code=text.language,
            defaults={"subject": text.subject, "body": text.body},
        )


def _try(text: Text, try_text: Try, *, at: str) -> None:
    try:
        try_text(text)
    except TemplateError as error:
        raise _refused(text, str(error), f"{at}{error.part}") from error


def check_text(text: Text, *, at: str = "") -> None:
    """Look at a text that is to be seen or saved; `at` is the path of what it was entered in.

    Raises:
        LoyaltyError: on its `subject` or `body`, which is missing, too long or broken, or uses what there is not.

    """
    subject = _check_part(text, "subject", text.subject, SUBJECT_LENGTH, at)
    used = subject | _check_part(text, "body", text.body, BODY_LENGTH, at)
    if is_whole_page(text.body) and UNSUBSCRIBE not in used:
        raise _refused(text, "a body that is a page of its own needs a link to {{unsubscribe_url}}.", f"{at}body")


def _check_part(text: Text, part: str, source: str, length: int, at: str) -> set[str]:
    """Return the fields that a subject or a body uses."""
    field = f"{at}{part}"
    check_storable(source, field=field)
    if not source:
        raise _refused(text, "enter a subject and a body, or neither.", field, LoyaltyErrorCode.REQUIRED)
    if len(source) > length:
        raise _refused(text, f"a {part} has at most {length:,} characters.", field)
    try:
        return check_template(source)
    except TemplateError as error:
        raise _refused(text, str(error), field) from error


def _refused(text: Text, problem: str, field: str, code: LoyaltyErrorCode = LoyaltyErrorCode.INVALID) -> LoyaltyError:
    return LoyaltyError(f"{text.language}: {problem}", field=field, code=code)
