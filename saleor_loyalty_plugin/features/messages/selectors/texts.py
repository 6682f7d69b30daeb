"""What a template says in which language: what an operator wrote, else what is shipped."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..models import MessageTemplate, MessageText
from ..rules.languages import language_of
from ..shipped.texts import SHIPPED


@dataclass(frozen=True, slots=True)
class Text:
    """Subject and body in a language, in Handlebars."""

    language: str
    subject: str
    body: str
    is_shipped: bool = False


def texts_of(templates: Collection[MessageTemplate], *, using: str) -> dict[int, list[Text]]:
    """Return the texts of templates by their ids, each in the order of the languages' codes; with one query."""
    texts = {template.pk: dict(_shipped(template.code)) for template in templates}
    for row in MessageText.objects.using(using).filter(template__in=texts):
        texts[row.template_id][row.language_code] = Text(row.language_code, row.subject, row.body)
    return {pk: [there[language] for language in sorted(there)] for pk, there in texts.items()}


def _shipped(code: str) -> Mapping[str, Text]:
    return {language: Text(language, *text, is_shipped=True) for language, text in SHIPPED.get(code, {}).items()}


def text_for(template: MessageTemplate, language_code: str, *, using: str) -> Text | None:
    """Return a template's text for who uses a language: theirs, else English, else any; None where there is none."""
    texts = {text.language: text for text in texts_of([template], using=using)[template.pk]}
    language = language_of(language_code, there=texts)
    return texts.get(language) or next(iter(texts.values()), None)
