"""How hard a text is to read: passages of known order, and what must not disturb the measure."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.content.readability import reading, sentences, words
from game.content.syllables import syllables

PASSAGES = (
    ("a first reader", 0, 1,
     "The cat is on the mat. It is a red mat. The cat can see a bird. The bird can see the cat. "
     "The bird is up in a tree. The cat sits and sits. It is a hot day."),
    ("a picture book", 1, 3,
     "Mila put her boots on and ran down to the harbour. The wind was cold. A big ship had come in "
     "at night, and men were taking boxes off it. Mila looked for her uncle, but she could not see "
     "his yellow hat."),
    ("a first novel", 3, 4.6,
     "When the tram stopped at the hill, nobody got on. The driver waited for a minute and looked "
     "at the empty street. Then he closed the doors, took a biscuit from his pocket, and drove on "
     "past the market and the old school."),
    ("a story for ten years", 4.6, 6,
     "Every evening the old man carried his wooden chair down to the water, because he liked to "
     "hear the ferries come in. He knew each of them by its engine. When one of them was late, he "
     "would get up slowly and walk to the telephone at the corner."),
    ("a story for twelve", 6, 7.5,
     "The letter had arrived on Tuesday, but my mother left it under the kettle until my brother "
     "was out of the house. She read it twice and folded it along the old lines. Then she said "
     "that the school could not take me after all, and that nobody was able to tell her why."),
    ("a newspaper for all", 7.5, 10,
     "The city council decided on Monday to close two of its four public libraries. More than nine "
     "hundred residents had signed a petition against the plan. Officials said that the buildings "
     "were too expensive to heat, and that readers could order books at a post office."),
    ("a newspaper for some", 10, 13,
     "Under the agreement, employers must tell their workers whenever an automatic system has "
     "contributed to a decision about promotion or dismissal. They must also name a person who is "
     "able to review it. Several companies have already objected to the additional expense."),
    ("a report", 13, 17,
     "Applicants whose records contained an unresolved discrepancy experienced considerably longer "
     "delays than others. It made no difference whether the discrepancy had originated with the "
     "applicant or with the authority responsible for maintaining the register."),
    ("a regulation", 17, 24,
     "The competent authority may, upon receipt of an application submitted in accordance with the "
     "preceding paragraph, temporarily suspend the implementation of a restrictive measure."),
    ("a bad regulation", 24, 60,
     "Administrative reconsideration of classification determinations necessitates comprehensive "
     "documentation demonstrating exceptional circumstances, substantiated independently by "
     "accredited representatives of participating institutions, notwithstanding organisational "
     "responsibilities previously communicated to the individual undergoing reclassification "
     "under supplementary interdepartmental recommendations concerning eligibility."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("least", "most", "text"), [each[1:] for each in PASSAGES], ids=[each[0] for each in PASSAGES]
)
def test_a_passage_reads_at_its_level(least: float, most: float, text: str) -> None:
    assert least <= max(0.0, reading(text).grade) < most


def test_passages_come_in_the_order_of_their_levels() -> None:
    grades = [reading(text).grade for *_, text in PASSAGES]
    assert all(easier + 0.8 < harder for easier, harder in pairwise(grades)), grades


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "a I the we strength school once whole where there clothes asked walked stopped plates "
            "tooth eye league vague true blue quick queue friend pays 990 09:14"),
        (2, "about table tables settled wanted boxes pages minute island harbour ferry being going "
            "lying didn't something somewhere homeless careful safely largely quiet poem people "
            "business centre prism fire-wall beyond player"),
        (3, "another camera somebody everyone carrying happier radio video usual serious "
            "dispatcher signature neighbourhood idea area museum understand library"),
        (4, "information society january original community appreciate"),
        (5, "university opportunity individual association"),
        (6, "responsibility reconsideration eligibility"),
    ],
)  # fmt: skip
def test_syllables_of_plain_words(number: int, text: str) -> None:
    counted = {word: syllables(word) for word in text.split()}
    assert counted == dict.fromkeys(counted, number)


@pytest.mark.parametrize("line", ["Everybody understands.", '"Unbelievable," says Pim.', "Why?"])
def test_one_long_word_does_not_make_a_short_line_hard(line: str) -> None:
    assert reading(line).grade < 4


def test_a_short_text_of_long_words_alone_is_hard() -> None:
    text = "Administrative reconsideration necessitates comprehensive documentation immediately."
    assert reading(text).grade > 8


def test_a_long_name_is_no_harder_than_a_short_one() -> None:
    short = reading("Yesterday at the gate I saw Ben, and then Ann came and took him home.")
    long = "Yesterday at the gate I saw Bartholomew, and then Alexandrina came and took him home."
    assert reading(long).grade - short.grade < 1
    assert reading(long.replace("Bartholomew", "bartholomew")).grade - reading(long).grade > 0.5


def test_a_known_name_counts_as_one_at_the_beginning_of_a_sentence_too() -> None:
    text = "Alexandrina waits. Alexandrina's dog waits. Nobody says a word."
    assert reading(text).syllables - reading(text, {"Alexandrina"}).syllables == 6


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One. Two! Three? Four", 4),
        ('"Why?" says Pim. "Because," says Joren.', 2),
        ('"Mild." "With gravel?" He laughs.', 3),
        ("Mr. Sabo waits at St. Anne's. Dr. Fenn does not.", 2),
        ("It rang ... and rang. At 9:14 it stopped.", 2),
        ("It costs 1.50. No more.", 2),
        ("A title\n\nA text without a stop", 2),
        ("...", 0),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, number: int) -> None:
    assert len(sentences(text)) == number


def test_a_text_without_words_has_no_grade() -> None:
    assert reading(" -- ! ").grade == 0
    assert words("Don't re-read it at 9:14, Pim.") == [
        "Don't",
        "re-read",
        "it",
        "at",
        "9:14",
        "Pim",
    ]


def test_the_longest_sentence_and_the_longest_words_are_named() -> None:
    measured = reading("Go. He understands the regulation, an impossibility. Immediately leave.")
    assert measured.longest == ("He", "understands", "the", "regulation", "an", "impossibility")
    assert measured.hardest == ("impossibility", "Immediately", "regulation")


@pytest.mark.parametrize("text", ["." * 2000 + "x", "a" * 2000, "-'" * 1000, '."' * 1000 + "x"])
def test_nonsense_of_the_greatest_length_is_measured_too(text: str) -> None:
    for _ in range(50):
        assert reading(text).words <= 1
