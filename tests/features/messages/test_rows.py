"""Templates as the operator edits them (rule 59)."""

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.messages.models import Message, MessageTemplate
from saleor_loyalty_plugin.features.messages.rules.handlebars import TemplateError
from saleor_loyalty_plugin.features.messages.selectors.texts import Texts, texts_of
from saleor_loyalty_plugin.features.messages.services.plans import plan_message
from saleor_loyalty_plugin.features.messages.services.templates import create_template, delete_template, update_template
from saleor_loyalty_plugin.features.messages.shipped.texts import SHIPPED

ENGLISH = {"language": "en", "subject": "Hello {{member.first_name}}", "body": "<p>{{points}}</p>"}
FIELDS = {"code": "own", "purpose": "marketing", "texts": [ENGLISH]}
INVALID, REQUIRED, UNIQUE, IN_USE = (LoyaltyErrorCode[name] for name in ("INVALID", "REQUIRED", "UNIQUE", "IN_USE"))


def accept(text):
    """Stand for the host, which renders a text before it is saved."""


def create(**fields):
    return create_template(fields=FIELDS | fields, try_text=accept)


def update(template, **fields):
    return update_template(template=template, fields=fields, try_text=accept)


def languages(template):
    return [text.language for text in texts_of([template], using="default")[template.pk]]


def changed(template):
    return [text.language for text in texts_of([template], using="default")[template.pk] if not text.is_shipped]


def text(**changes):
    return ENGLISH | changes


def test_an_operator_writes_a_template(db):
    # when
    template = create(texts=[ENGLISH, text(language="pl", subject="Cześć")])

    # then
    assert languages(template) == ["en", "pl"]
    assert Texts("default").of(template, "pl").subject == "Cześć"
    assert Texts("default").of(template, "de").subject == ENGLISH["subject"]


def test_without_english_who_speaks_neither_gets_what_there_is(db):
    assert Texts("default").of(create(texts=[text(language="fi")]), "ru").language == "fi"


def test_one_that_is_shipped_is_changed_in_a_language_and_goes_back(marketing):
    # when
    update(marketing, texts=[text(language="fi", subject="Moi")])

    # then
    assert languages(marketing) == ["en", "fi", "pl", "ru"]
    assert changed(marketing) == ["fi"]
    assert Texts("default").of(marketing, "fi").subject == "Moi"
    assert Texts("default").of(marketing, "pl").subject == SHIPPED["joined"]["pl"][0]

    # when
    update(marketing, texts=[text(language="fi", subject=" ", body="")])

    # then
    assert Texts("default").of(marketing, "fi").subject == SHIPPED["joined"]["fi"][0]


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ({"code": None}, "code", REQUIRED),
        ({"code": "Own!"}, "code", INVALID),
        ({"code": "joined"}, "code", UNIQUE),
        ({"purpose": None}, "purpose", REQUIRED),
        ({"purpose": "personalisation"}, "purpose", INVALID),
        ({"texts": None}, "texts", REQUIRED),
        ({"texts": []}, "texts", REQUIRED),
        ({"texts": [ENGLISH, ENGLISH]}, "texts", INVALID),
        ({"texts": [text(subject="")]}, "texts.0.subject", REQUIRED),
        ({"texts": [text(body=" ")]}, "texts.0.body", REQUIRED),
        ({"texts": [text(subject="x" * 256)]}, "texts.0.subject", INVALID),
        ({"texts": [text(body="x" * 100_001)]}, "texts.0.body", INVALID),
        ({"texts": [text(body="a\x00b")]}, "texts.0.body", INVALID),
        ({"texts": [ENGLISH, text(language="pl", body="{{#each")]}, "texts.1.body", INVALID),
        ({"texts": [text(body="{{#each")]}, "texts.0.body", INVALID),
        ({"texts": [text(body="{{member.password}}")]}, "texts.0.body", INVALID),
        ({"texts": [text(subject="{{{points}}}")]}, "texts.0.subject", INVALID),
        ({"texts": [text(body="<!doctype html><p>No way out</p>")]}, "texts.0.body", INVALID),
    ],
)
def test_bad_input_is_refused_on_its_field_and_nothing_is_kept(fields, field, code, db):
    # given
    before = MessageTemplate.objects.count()

    # when
    with pytest.raises(LoyaltyError) as refused:
        create(**fields)

    # then
    assert (refused.value.field, refused.value.code) == (field, code)
    assert MessageTemplate.objects.count() == before


def test_co_11_a_broken_text_says_its_language_and_line(db):
    with pytest.raises(LoyaltyError, match=r"^pl: Line 2: there is no field member\.age"):
        create(texts=[ENGLISH, text(language="pl", body="a\n{{member.age}}")])


def test_what_cannot_be_rendered_is_not_saved(db):
    # given
    def refuse(text):
        raise TemplateError("A helper does not take what it is given.", "subject")

    # when
    with pytest.raises(LoyaltyError) as refused:
        create_template(fields=FIELDS, try_text=refuse)

    # then
    assert refused.value.field == "texts.0.subject"
    assert not MessageTemplate.objects.filter(code="own").exists()


def test_a_page_of_its_own_has_the_link_itself(db):
    create(texts=[text(body='<html><a href="{{unsubscribe_url}}">Stop</a></html>')])


def test_a_code_is_for_ever_and_the_last_text_stays(db):
    # given
    template = create()

    # then
    for fields, field in (({"code": "other"}, "code"), ({"texts": [text(subject="", body="")]}, "texts")):
        with pytest.raises(LoyaltyError) as refused:
            update(template, **fields)
        assert refused.value.field == field
    assert update(template, code="own", purpose="transactional").purpose == "transactional"


def test_deleting_keeps_the_messages_that_were_sent(member, now):
    # given
    template = create()
    plan_message(member_id=member.pk, template=template, occasion="x", due=now, now=now)

    # when
    delete_template(template=template)

    # then
    assert Message.objects.get().template is None


def test_one_that_is_shipped_is_not_deleted(marketing):
    with pytest.raises(LoyaltyError) as refused:
        delete_template(template=marketing)
    assert (refused.value.field, refused.value.code) == ("id", IN_USE)
