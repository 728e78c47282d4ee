"""Coverage tells what a player can really come to from what is only written."""

from __future__ import annotations

from dataclasses import replace

from game.core.evidence import Claim, Evidence, Harm, Mechanism, Motion
from game.core.season import Season
from game.proof.coverage import Item, Place, coverage
from game.proof.promises import prove


def _mechanism(id: str, *claims: str, staged: bool = True) -> Mechanism:
    return Mechanism(id, "G01", "Group", id, "", (), claims, "gate", "", staged)


def _claim(id: str, debrief: str = "use") -> Claim:
    words = ("topic", "china", "article", "event", "It is said.", "documented", debrief, "", "read")
    return Claim(id, *words, say="" if debrief == "do-not-use" else "It is so.")


EVIDENCE = Evidence(
    mechanisms=(
        _mechanism("M01", "C01"),
        _mechanism("M02", "C02"),
        _mechanism("M03"),
        _mechanism("M04", staged=False),
        _mechanism("M05"),
    ),
    claims=(_claim("C01"), _claim("C02"), _claim("C03", "do-not-use"), _claim("C04")),
    harms=(Harm("H01", "Harm", "", (), ("C04",), "", (), Motion("", "", ""), ""),),
)


def _covered(season: Season) -> dict[tuple[str, str], Item]:
    items = coverage([season], {season.life.id: prove(season).met}, EVIDENCE)
    return {(item.kind, item.id): item for item in items}


def _tagged(small: Season) -> Season:
    book = small.rulebook
    signals = tuple(
        replace(each, mechanisms=("M01",), harms=("H01",)) if each.id == "crossed-on-red" else each
        for each in book.signals
    )
    unused = replace(book.gates[0], id="hotel", mechanisms=("M02",))
    book = replace(book, signals=signals, gates=(*book.gates, unused))
    return replace(small, rulebook=book, life=replace(small.life, mechanisms=("M05",)))


def test_a_mechanism_is_shown_where_its_rule_is_at_work(small: Season) -> None:
    items = _covered(_tagged(small))
    assert items["mechanism", "M01"].places == (Place("small-life", "corner"),)
    statuses = {id: item.status for (kind, id), item in items.items() if kind == "mechanism"}
    assert statuses == {
        "M01": "shown",
        "M02": "in the rules only",
        "M03": "not yet",
        "M04": "never",
        "M05": "shown",
    }


def test_rules_that_no_way_sets_to_work_are_told_from_those_that_are(small: Season) -> None:
    items = _covered(_tagged(small))
    assert items["gate", "ferry"].places == (Place("small-life", "quay"),)
    assert items["gate", "hotel"].status == "in the rules only"
    assert items["link", "kin"].status == "shown"
    assert items["sensor", "camera"].places == (Place("small-life", "corner"),)
    assert items["list", "watch"].status == "shown"


def test_a_claim_is_shown_by_the_harms_and_mechanisms_that_print_it(small: Season) -> None:
    items = _covered(_tagged(small))
    assert items["claim", "C01"].by == ("M01",)
    assert items["claim", "C04"].by == ("H01",)
    assert items["claim", "C02"].status == "not yet"
    assert items["claim", "C03"].status == "never"


def test_a_rule_at_work_under_one_rulebook_is_not_shown_under_another(small: Season) -> None:
    """Two schemes may well use one word for two things."""
    never = tuple(replace(link, tie="colleague") for link in small.rulebook.links)
    other = replace(small.rulebook, id="other-scheme", links=never)
    away = replace(small, life=replace(small.life, id="away"), rulebook=other)
    met = {season.life.id: prove(season).met for season in (small, away)}
    links = [i for i in coverage([small, away], met, EVIDENCE) if (i.kind, i.id) == ("link", "kin")]
    assert sorted(item.status for item in links) == ["in the rules only", "shown"]
    assert {place.life for item in links for place in item.places} == {"small-life"}


def test_a_scene_can_show_a_mechanism_by_itself_and_a_rumour_wherever_it_is_heard(
    small: Season,
) -> None:
    corner, *others = small.life.scenes
    scenes = (replace(corner, mechanisms=("M03",)), *others)
    rumours = tuple(
        replace(each, mechanisms=("M02",)) if each.id == "hats-count" else each
        for each in small.rulebook.rumours
    )
    items = _covered(
        replace(
            small,
            life=replace(small.life, scenes=scenes),
            rulebook=replace(small.rulebook, rumours=rumours),
        )
    )
    assert items["mechanism", "M03"].places == (Place("small-life", "corner"),)
    assert items["mechanism", "M02"].places == (Place("small-life", "corner"),)
    assert items["rumour", "kin-counts"].places == (Place("small-life", "corner"),)


def test_a_rumour_that_nobody_hears_is_in_the_rules_only(small: Season) -> None:
    silent = tuple(replace(scene, rumours=()) for scene in small.life.scenes)
    items = _covered(replace(small, life=replace(small.life, scenes=silent)))
    assert items["rumour", "hats-count"].status == "in the rules only"
