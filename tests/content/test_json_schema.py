"""What an editor is told about content: the same as what the game accepts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from game.content import places
from game.content.headers import header
from game.content.json_schema import KINDS, Kind, kind_of, schema_of, schema_text
from game.content.validate import validated
from game.content.yaml_source import read
from tests.conftest import SMALL
from tests.content.small import Edit, edited, found, written

BY_NAME = {kind.name: kind for kind in KINDS}
SCHEMAS = {kind.name: Draft202012Validator(schema_of(kind)) for kind in KINDS}
SCENARIOS = places.scenarios()
SHIPPED = sorted(SCENARIOS.rglob("*.yaml"))
RENEW = "run make docs"


def accepted(kind: str, path: Path) -> bool:
    return bool(SCHEMAS[kind].is_valid(read(path).data))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_schema_is_itself_right_and_no_key_is_without_a_word(kind: Kind) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    properties = list(_properties(schema))
    assert len(properties) > 2
    assert [name for name, each in properties if not each.get("description")] == []


def _properties(node: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        for name, each in node.get("properties", {}).items():
            yield name, each
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _properties(each)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_schemas_that_ship_are_current(kind: Kind) -> None:
    shipped = (SCENARIOS / "schema" / kind.file).read_text(encoding="utf-8")
    assert shipped == schema_text(kind), RENEW


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(SCENARIOS).as_posix())
def test_shipped_files_fit_their_schema_and_lead_to_it(path: Path) -> None:
    data = read(path).data
    kind = kind_of(data)
    assert kind is not None
    assert [error.message for error in SCHEMAS[kind.name].iter_errors(data)] == []
    first, _ = path.read_text(encoding="utf-8").split("\n", 1)
    assert first == header(path, SCENARIOS / "schema" / kind.file), RENEW


def test_the_small_life_fits() -> None:
    assert accepted("life", SMALL / "life.yaml")
    assert accepted("rulebook", SMALL / "rulebook.yaml")


NEVER = "    never: {all: [{ending: across}, {on_list: watch}]}"
WHEN = "when: {recorded: crossed-on-red}"

WRONG: list[tuple[str, Edit]] = [
    ("life", ("days: 10", "days: 10\nsesons: 3")),
    ("life", ("title: A Small Life\n", "")),
    ("life", ("schema: 1", "schema: 2")),
    ("life", ("minutes: 2", "minutes: 90")),
    ("life", ("minutes: 2", 'minutes: "2"')),
    ("life", ("minutes: 2", "minutes: 2.5")),
    ("life", ("question: Who pays for haste?", "question:")),
    ("life", ("question: Who pays for haste?", 'question: "  "')),
    ("life", ("stage: street", "stage: forest")),
    ("life", ('time: "07:10"', 'time: "7:10"')),
    ("life", ("id: small-life", "id: Small Life")),
    ("life", ("id: run", "id: yes")),
    ("life", ("{id: dad,", "{id: self,")),
    ("life", ("voice: true", "voice: yes")),
    ("life", ("doors: [ferry, school]", "doors: ferry")),
    ("life", ("- act: {signal: helped-stranger}",
              "- {act: {signal: helped-stranger}, ask: ferry}")),
    ("life", ("- act: {signal: helped-stranger}", "- {}")),
    ("life", ("- act: {signal: helped-stranger}", "- set: {}")),
    ("life", ("- act: {signal: helped-stranger}", "- ask: {who: ana}")),
    ("life", ("        then: counter", "        then: []")),
    ("life", ("        then: counter", "        then: {to: counter}")),
    ("life", ("      - id: home\n        text: Go home\n        happened: You went home.\n"
              "        then: ashore\n", "")),
    ("life", (WHEN, "when: {recorded: crossed-on-red, flag: late}")),
    ("life", (WHEN, "when: {standing: {who: ana}}")),
    ("life", (WHEN, "when: {flag: {name: late}}")),
    ("life", (WHEN, "when: {recorded: {what: crossed-on-red, at_least: 0}}")),
    ("life", (WHEN, "when: {all: []}")),
    ("life", (WHEN, "when: {not: [{flag: late}]}")),
    ("life", (WHEN, "when: {chosen: corner/run}")),
    ("life", (NEVER, f"{NEVER}\n    always: {{ending: across}}")),
    ("life", (NEVER, "    kiosk: true")),
    ("life", (NEVER, "    never: {chosen: corner-run}")),
    ("life", (NEVER, "    never: {unsaid: everything}")),
    ("life", (NEVER, "    never: {before: {first: {opened: ferry}}}")),
    ("life", (NEVER, "    never: {before: {first: {flag: late}, then: {opened: ferry}}}")),
    ("rulebook", ("kind: clerk", "kind: robot")),
    ("rulebook", ("miss: 25", "miss: 125")),
    ("rulebook", ("points: -30", "points: -900")),
    ("rulebook", ("{id: A, from: 1050}", "{id: AA, from: 1050}")),
    ("rulebook", ("{id: A, from: 1050}", "{id: A}")),
    ("rulebook", ("share: 50", "share: 0")),
    ("rulebook", ("enters: {standing: {at_most: 949}}", "enters: {standing: 949}")),
    ("rulebook", ("leaves: {standing: {at_least: 960}}", "term: 0")),
]  # fmt: skip

RIGHT: list[tuple[str, Edit]] = [
    ("life", ("- act: {signal: helped-stranger}", "- {ask: {gate: ferry, who: ben}}")),
    ("life", ("- act: {signal: helped-stranger}", "- act: {signal: visited, by: [], about: dad}")),
    ("life", ("        then: counter", "        then: [{to: counter}]")),
    ("life", (WHEN, "when: {recorded: {what: street, who: self, at_least: 2}}")),
    ("life", (WHEN, "when: {on_list: {list: watch, who: ben}}")),
    ("life", (WHEN, "when: {not: {any: [{perk: quick-queue}, {flag: {name: late, at_most: 0}}]}}")),
    ("life", (NEVER, "    never: {unsaid: anything}\n    kiosk: false")),
    ("life", (NEVER, "    always: {before: {first: {chosen: corner/run}, then: {linked: kin}}}")),
    ("life", (NEVER, "    sometimes: {all: [{refused: {gate: ferry, who: ana}}, {listed: watch},"
                     " {ever: {standing: {at_most: 949}}}, {throughout: {flag: late}}]}")),
    ("rulebook", ("leaves: {standing: {at_least: 960}}", "term: 90")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "edit"), WRONG)
def test_a_slip_is_refused_in_the_editor_as_by_the_game(
    tmp_path: Path, name: str, edit: Edit
) -> None:
    written(tmp_path, **{name: edited(name, edit)})
    errors = [each for each in found(tmp_path) if each.code.severity == "error"]
    assert errors
    assert not accepted(name, tmp_path / f"{name}.yaml")


@pytest.mark.parametrize(("name", "edit"), RIGHT)
def test_what_the_game_accepts_the_editor_accepts(tmp_path: Path, name: str, edit: Edit) -> None:
    path = written(tmp_path, **{name: edited(name, edit)}) / f"{name}.yaml"
    assert validated(read(path), BY_NAME[name].model) is not None
    assert accepted(name, path)


TEST = "schema: 1\nlife: small-life\nsays: Ana waits.\nseed: 1\nchoices: [wait]\nthen: {}\n"


@pytest.mark.parametrize(
    ("then", "right"),
    [
        ("{standing: 950}", True),
        ("{standing: {at_least: 950}}", True),
        ("{ending: none, records: [street, {what: visited, who: ben}]}", True),
        ("{gates: [{gate: ferry, open: true}]}", True),
        ("{gates: [{gate: ferry}]}", False),
        ("{standing: high}", False),
        ("{standing: {}}", False),
        ("{}", False),
    ],
)
def test_a_test_is_read_by_both_alike(tmp_path: Path, then: str, right: bool) -> None:
    path = tmp_path / "waits.yaml"
    path.write_text(TEST.replace("then: {}", f"then: {then}"), encoding="utf-8")
    assert (validated(read(path), BY_NAME["test"].model) is not None) is right
    assert accepted("test", path) is right


def test_a_list_of_groceries_is_no_content() -> None:
    assert kind_of({"sources": ["market"]}) is None
    assert kind_of(["schema", "scenes"]) is None
    assert kind_of({"schema": 1, "scenes": []}) == BY_NAME["life"]
