"""Sentences in four languages: the same ones with the same places, numbers and nouns as each language writes them."""

from decimal import Decimal
from string import Formatter

import pytest

from saleor_loyalty_plugin.domain.words.sayings import LANGUAGES, kept, said, say, saying

ENGLISH = LANGUAGES["en"]
OTHERS = [language for code, language in LANGUAGES.items() if code != "en"]


def places(sentence: str) -> set[tuple[str, str]]:
    return {(name, spec) for _, name, spec, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_sentence_with_its_places(language):
    # given
    wanted = {name: places(sentence) for name, sentence in ENGLISH.sentences.items()}

    # then
    assert language.sentences.keys() == wanted.keys()
    for name, sentence in language.sentences.items():
        assert places(sentence) == wanted[name], name


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_every_noun_has_every_form(language):
    forms = {language.form(Decimal(number)) for number in ("0", "1", "2", "5", "11", "12", "21", "22", "100", "0.25")}

    assert {len(nouns) for nouns in language.nouns.values()} == {len(forms)} == {max(forms) + 1}
    assert language.nouns.keys() == ENGLISH.nouns.keys()


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "0 points, 1 point, 2 points, 5 points, 11 points, 21 points, 22 points, 0.25 points"),
        ("fi", "0 pistettä, 1 piste, 2 pistettä, 5 pistettä, 11 pistettä, 21 pistettä, 22 pistettä, 0,25 pistettä"),
        ("pl", "0 punktów, 1 punkt, 2 punkty, 5 punktów, 11 punktów, 21 punktów, 22 punkty, 0,25 punktu"),
        ("ru", "0 баллов, 1 балл, 2 балла, 5 баллов, 11 баллов, 21 балл, 22 балла, 0,25 балла"),
    ],
)
def test_a_noun_stands_in_the_form_of_its_number(code, written):
    numbers = ("0", "1", "2", "5", "11", "21", "22", "0.25")

    found = ", ".join(LANGUAGES[code].counted("points", Decimal(number)) for number in numbers)
    assert found.replace("\u00a0", " ") == written


@pytest.mark.parametrize(
    ("amount", "english", "polish"),
    [
        ("30.000", "30 USD", "30 USD"),
        ("10.5", "10.50 USD", "10,50 USD"),
        ("1234567.89", "1,234,567.89 USD", "1 234 567,89 USD"),
        ("0.125", "0.125 USD", "0,125 USD"),
        ("99999999999999999999999999999999.99", "99,999,999,999,999,999,999,999,999,999,999.99 USD", None),
    ],
)
def test_amounts_have_their_cents_where_there_are_some(amount, english, polish):
    for language, expected in (("en", english), ("pl", polish)):
        found = LANGUAGES[language].money(Decimal(amount), "USD").replace("\u00a0", " ")
        assert expected in (found, None)


def test_what_is_said_can_be_kept_as_json_and_said_later():
    # given
    amounts = {"refunded": (Decimal("30.00"), "USD"), "total": (Decimal(100), "USD")}
    told = saying("taken_back_refunded", earned=100, points=30, **amounts)

    # when
    later = said(kept(told))

    # then
    assert kept(told)["refunded"] == ["30.00", "USD"]
    for language in LANGUAGES:
        assert say(later, language) == say(told, language)
    assert say(later, "en").replace("\u00a0", " ") == (
        "30 USD of 100 USD was paid back for an order that had earned 100 points: 30 points taken back."
    )


@pytest.mark.parametrize(
    ("language", "start"),
    [(None, "An order"), ("pl", "Anulowano"), ("ru-ru", "Отменён"), ("fi", "Tilaus"), ("de", "An order")],
)
def test_a_language_that_is_not_there_is_english(language, start):
    assert say(saying("taken_back_cancelled", earned=5, points=5), language).startswith(start)


def test_a_name_is_written_as_it_is():
    told = saying("campaign_per_order", name="{points:points} & <b>", points=1)

    assert "“{points:points} & <b>”" in say(told, "en")
