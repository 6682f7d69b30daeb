"""Draws that can be checked (rule 87); the figures are the rule's."""

import hmac
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.draws import WORDS, commitment_of, drawn, place_of, word_problem

SEED = bytes(range(32))
WEIGHTS = [100, 900, 3000, 6000]
seeds = st.binary(min_size=32, max_size=32)


def test_the_worked_draws():
    # when
    numbers = [drawn(SEED, word="shopper-choice", member=None, play=play, total=10_000) for play in range(8)]

    # then gold is below 100, silver below 1000, bronze below 4000
    assert numbers == [3445, 4222, 4501, 3434, 3171, 4696, 3494, 8479]
    assert [place_of(number, WEIGHTS) for number in numbers] == [2, 3, 3, 2, 2, 3, 2, 3]


def test_the_commitment_is_of_the_seed_itself():
    assert commitment_of(SEED) == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"


def test_so_many_words_are_skipped_for_a_total_of_10000():
    assert (WORDS % 10_000, WORDS - WORDS % 10_000) == (1616, 18446744073709550000)


def test_a_member_and_a_word_are_in_the_text():
    # when
    draws = {
        drawn(SEED, word=word, member=member, play=0, total=2**40)
        for word in ("", "tea")
        for member in (None, "TG95YWx0eU1lbWJlcjox", "TG95YWx0eU1lbWJlcjoy")
    }

    # then
    assert len(draws) == 6
    assert drawn(SEED, word="tea", member="x", play=3, total=2**40) == drawn(
        SEED, word="tea:x", member=None, play=3, total=2**40
    )


def test_a_word_above_the_bound_is_skipped():
    # given a total of which about every other word is in the incomplete round
    total = WORDS // 2 + 1
    read = [_words("w", play) for play in range(64)]

    # when
    numbers = [drawn(SEED, word="w", member=None, play=play, total=total) for play in range(64)]

    # then it is the first that is below, also of the next digest
    assert numbers == [next(word for word in words if word < total) for words in read]
    assert any(all(word >= total for word in words[:4]) for words in read)


def _words(word: str, play: int) -> list[int]:
    digests = [hmac.new(SEED, f"{word}:{play}:{cursor}".encode(), "sha256").digest() for cursor in range(16)]
    return [word for digest in digests for word in struct.unpack(">4Q", digest)]


@given(seed=seeds, word=st.text(max_size=64), play=st.integers(0, 500), total=st.integers(1, 2**63))
def test_a_draw_is_below_the_total_and_always_the_same(seed, word, play, total):
    # when
    number = drawn(seed, word=word.encode(errors="replace").decode(), member="m", play=play, total=total)

    # then
    assert 0 <= number < total
    assert number == drawn(seed, word=word.encode(errors="replace").decode(), member="m", play=play, total=total)


@given(weights=st.lists(st.integers(0, 5000), min_size=1).filter(sum), data=st.data())
def test_a_number_falls_into_the_slice_that_covers_it(weights, data):
    # given
    number = data.draw(st.integers(0, sum(weights) - 1))

    # when
    place = place_of(number, weights)

    # then
    assert sum(weights[:place]) <= number < sum(weights[: place + 1])


@pytest.mark.parametrize("word", ["", "shopper choice", "x" * 64, "żółw"])
def test_a_word_that_may_be(word):
    assert word_problem(word) is None


@pytest.mark.parametrize("word", ["a:b", "x" * 65, "two\nlines", "a\x00b", "\u202etrick"])
def test_a_word_that_may_not_be(word):
    assert word_problem(word)
