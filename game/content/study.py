"""Loads the study from its file: checked, its two forms held against each other, and compiled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from game.content import codes
from game.content.readability import reading
from game.content.references import check_references, defined
from game.content.schema.study import ItemSpec, StudyFile
from game.content.story import check_length
from game.content.texts import check_grade
from game.content.validate import validated
from game.content.yaml_source import Key, Source
from game.core.study import Study, StudyForm, StudyItem

FILE = "study.yaml"
ITEM_WORDS = 40
ITEM_SENTENCES = 2
APART = 6
"""So many words one of two parallel items may be longer than the other."""
UNEVEN = 12
"""So many words the fair items of a form may be longer or shorter than the others, together."""

_Entry = tuple[Key, ItemSpec]


def checked_study(source: Source) -> Study | None:
    """The study in a file; None where something is wrong with it, which then stands in it."""
    file = validated(source, StudyFile)
    check_references(source, StudyFile, defined(StudyFile, source.data))
    if file:
        _check_texts(source, file)
        for form in ("a", "b"):
            _check_form(source, form, [each for key, each in _entries(file) if key[1] == form])
        _check_pairs(source, file)
    broken = any(each.code.severity == "error" for each in source.findings)
    return None if file is None or broken else _study(file)


def _entries(file: StudyFile) -> Iterator[_Entry]:
    for form, items in (("a", file.forms.a), ("b", file.forms.b)):
        for place, item in enumerate(items):
            yield ("forms", form, place), item


def _check_texts(source: Source, file: StudyFile) -> None:
    for key, item in _entries(file):
        at = (*key, "text")
        check_length(source, item.text, ITEM_WORDS, at)
        check_grade(source, at, item.text)
        number = reading(item.text).sentences
        if number > ITEM_SENTENCES:
            message = f"these are {number} sentences; an item has at most {ITEM_SENTENCES}."
            source.report(codes.TOO_LONG, at, message, value=item.text[:40])


def _check_form(source: Source, form: str, items: list[ItemSpec]) -> None:
    """One of each domain, half of them fair, and no telling them apart by their length."""
    seen: dict[str, str] = {}
    for place, item in enumerate(items):
        if first := seen.get(item.domain):
            message = f"form '{form}' has two items about {item.domain}; the other is '{first}'."
            _differ(source, ("forms", form, place, "domain"), message, item.domain)
        seen.setdefault(item.domain, item.id)
    fair = [_words(item) for item in items if item.fair]
    unfair = [_words(item) for item in items if not item.fair]
    if len(fair) != len(unfair):
        message = f"{len(fair)} of the {len(items)} items of form '{form}' are fair; half must be."
        _differ(source, ("forms", form), message)
    elif abs(sum(fair) - sum(unfair)) > UNEVEN:
        message = (
            f"the fair items of form '{form}' have {sum(fair)} words and the others {sum(unfair)}; "
            f"at most {UNEVEN} more or less."
        )
        _differ(source, ("forms", form), message)


def _check_pairs(source: Source, file: StudyFile) -> None:
    """What differs between the two items of a domain is whether the safeguard is there."""
    pairs: dict[str, list[_Entry]] = defaultdict(list)
    for key, item in _entries(file):
        pairs[item.domain].append((key, item))
    for domain, entries in pairs.items():
        if {key[1] for key, _ in entries} == {"a", "b"} and len(entries) == len("ab"):
            _check_pair(source, domain, entries[0][1], *entries[1])


def _check_pair(source: Source, domain: str, first: ItemSpec, key: Key, other: ItemSpec) -> None:
    if first.fair == other.fair:
        word = "fair" if other.fair else "not fair"
        message = f"both items about {domain} are {word}; one must be and the other not."
        _differ(source, (*key, "fair"), message)
    if first.safeguard != other.safeguard:
        message = f"the other item about {domain} is about '{first.safeguard}'; both must be."
        _differ(source, (*key, "safeguard"), message, other.safeguard)
    if abs(_words(first) - _words(other)) > APART:
        message = (
            f"this has {_words(other)} words, and the other item about {domain} has "
            f"{_words(first)}; at most {APART} more or less."
        )
        _differ(source, (*key, "text"), message)


def _differ(source: Source, key: Key, message: str, value: str = "") -> None:
    source.report(codes.FORMS_DIFFER, key, message, value=value)


def _words(item: ItemSpec) -> int:
    return len(item.text.split())


def _study(file: StudyFile) -> Study:
    forms = tuple(
        StudyForm(id, tuple(StudyItem(**item.model_dump()) for item in items))
        for id, items in (("a", file.forms.a), ("b", file.forms.b))
    )
    return Study(file.id, file.question, tuple(file.scale), forms)
