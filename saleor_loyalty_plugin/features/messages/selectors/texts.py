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


class Texts:
    """What templates say, each read once: for a batch of messages."""

    def __init__(self, using: str) -> None:
        self._using = using
        self._read: dict[int, list[Text]] = {}

    def of(self, template: MessageTemplate, language_code: str) -> Text | None:
        """Return the text for who uses a language: theirs, else English, else any; None where there is none."""
        if template.pk not in self._read:
            self._read |= texts_of([template], using=self._using)
        texts = {text.language: text for text in self._read[template.pk]}
        language = language_of(language_code, there=texts)
        return texts.get(language) or next(iter(texts.values()), None)
