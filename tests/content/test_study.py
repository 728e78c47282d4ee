"""The items that ship, and what is found of a study whose forms cannot be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content import codes, places
from game.content.codes.register import Code
from game.content.diagnostics import Diagnostic
from game.content.library import load_folder, load_named
from game.content.study import checked_study
from game.content.yaml_source import read
from game.core.study import DOMAINS, SAFEGUARDS, Study
from tests.content.small import shelf_in

SHIPPED = (places.scenarios() / "study.yaml").read_text(encoding="utf-8")
SLIPS: list[tuple[str, str, Code]] = [
    ("domain: travel\n      fair: false", "domain: travel\n      fair: true", codes.FORMS_DIFFER),
    ("domain: school\n      fair: true", "domain: work\n      fair: true", codes.FORMS_DIFFER),
    ("safeguard: expiry", "safeguard: notice", codes.FORMS_DIFFER),
    ("at one year of\n        Jon's own payments, and asks about nobody else", "at his own",
     codes.FORMS_DIFFER),
    ("She can\n        ask", "She waits. She can\n        ask", codes.TOO_LONG),
    ("A court keeps Ana's passport",
     "A court keeps and holds and stores and files and locks away and guards Ana's pass",
     codes.TOO_LONG),
    ("id: rude-rider", "id: passport", codes.DUPLICATE_ID),
    ("domain: credit", "domain: money", codes.NOT_AN_OPTION),
    ("  - Perhaps fair\n", "", codes.OUT_OF_RANGE),
    ("so that help is at hand", "for administrative considerations of institutional supervision",
     codes.HARD_TO_READ),
]  # fmt: skip


def found(tmp_path: Path, text: str) -> list[Diagnostic]:
    """What is wrong with this study by itself."""
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    source = read(file)
    made = checked_study(source)
    errors = [each for each in source.findings if each.code.severity == "error"]
    assert (made is None) is bool(errors)
    return source.findings


@pytest.mark.parametrize(("old", "new", "code"), SLIPS)
def test_a_slip_is_found(tmp_path: Path, old: str, new: str, code: Code) -> None:
    assert old in SHIPPED
    assert code in {each.code for each in found(tmp_path, SHIPPED.replace(old, new, 1))}


def test_fair_items_may_not_be_told_by_their_length(tmp_path: Path) -> None:
    made = SHIPPED
    for each in (
        "after a hearing with her lawyer",
        "in writing what was said",
        "on the\n        day",
    ):
        assert each in made
        made = made.replace(each, "now", 1)
    assert codes.FORMS_DIFFER in {each.code for each in found(tmp_path, made)}


def test_the_shipped_study_is_sound_and_looked_through_once(tmp_path: Path) -> None:
    assert found(tmp_path, SHIPPED) == []
    shelf = shelf_in(tmp_path / "shelf")
    assert load_folder(shelf).study is None
    (shelf / "study.yaml").write_text(SHIPPED.replace("domain: credit", "domain: x", 1), "utf-8")
    for content in (load_folder(shelf), load_named(shelf, [shelf / "study.yaml"])):
        assert len([each for each in content.findings if each.file.name == "study.yaml"]) == 1
        assert content.study is None


def test_both_forms_have_the_same_domains_and_the_opposite_answers(study: Study) -> None:
    first, second = ({item.domain: item for item in form.items} for form in study.forms)
    assert set(first) == set(second) == set(DOMAINS)
    assert all(first[d].fair != second[d].fair for d in DOMAINS)
    assert all(first[d].safeguard == second[d].safeguard for d in DOMAINS)
    assert {item.safeguard for item in first.values()} == set(SAFEGUARDS)
    assert len(study.scale) == 6


def test_half_of_all_begin_with_each_form_and_nobody_meets_one_twice(study: Study) -> None:
    begun = [study.form_at(tie, "before").id for tie in range(100)]
    assert begun.count("a") == begun.count("b") == 50
    for tie in range(20):
        assert study.form_at(tie, "before") != study.form_at(tie, "after")


def test_each_meets_the_items_in_an_order_of_their_own(study: Study) -> None:
    orders = {tuple(item.id for item in study.asked(tie, "before")) for tie in range(0, 80, 2)}
    assert len(orders) > 30
    first = {order[0] for order in orders}
    assert first == {item.id for item in study.forms[0].items}
    assert study.asked(8, "before") == study.asked(8, "before")
