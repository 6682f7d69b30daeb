"""The messages that are shipped: each in four languages, with the same fields in each (rules 55 and 59)."""

import pytest

from saleor_loyalty_plugin.features.messages.rules.handlebars import check_template
from saleor_loyalty_plugin.features.messages.shipped import PURPOSES
from saleor_loyalty_plugin.features.messages.shipped.texts import SHIPPED
from saleor_loyalty_plugin.features.messages.shipped.words import WORDS

LANGUAGES = {"en", "ru", "pl", "fi"}


def test_each_is_there_in_each_language():
    assert SHIPPED.keys() == PURPOSES.keys()
    assert all(texts.keys() == LANGUAGES for texts in SHIPPED.values())
    assert WORDS.keys() == LANGUAGES


@pytest.mark.parametrize("code", SHIPPED)
def test_it_says_the_same_in_each_language(code):
    # when
    used = {
        language: check_template(subject) | check_template(body) for language, (subject, body) in SHIPPED[code].items()
    }

    # then
    for language in LANGUAGES:
        assert used[language] - {"shop.name"} == used["en"] - {"shop.name"}, language


def test_a_subject_is_short_and_one_line():
    subjects = [text[0] for texts in SHIPPED.values() for text in texts.values()]
    assert max(map(len, subjects)) < 110
    assert not any("\n" in subject for subject in subjects)
