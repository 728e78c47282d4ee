"""`check --coverage`: everything there is to show, where it is shown, and what is not."""

from __future__ import annotations

import pytest

from game.content.catalogue import Catalogue
from tests.cli.conftest import Command


@pytest.mark.slow
def test_the_shipped_content_is_sound_and_every_mechanism_and_rule_is_met_somewhere(
    good_standing: Command, catalogue: Catalogue
) -> None:
    checked = good_standing("check")
    assert (checked.status, checked.err) == (0, "")
    assert checked.out.endswith("No findings.\n")
    outcome = good_standing("check", "--coverage")
    evidence = catalogue.evidence
    lines = {line.split()[0]: line for line in outcome.out.splitlines() if line.strip()}
    assert len(evidence.mechanisms) == 162
    for id in (*evidence.mechanism, *evidence.harm, *evidence.claim):
        assert id in lines
    for rule in catalogue.season("night-ferry").rulebook.signals:
        assert rule.id in lines
    for id in evidence.mechanism:
        assert not lines[id].endswith(("not yet", "in the rules only")), f"nobody meets {id}"
    assert "night-ferry/" in lines["M01"]
    assert "not to be shown" in lines["M129"]
    unshown = any("not yet" in line or "in the rules only" in line for line in lines.values())
    assert outcome.status == int(unshown)


@pytest.mark.slow
def test_the_document_agrees_with_the_table(good_standing: Command) -> None:
    import json

    rows = json.loads(good_standing("check", "--coverage", "--json").out)["coverage"]
    kinds = {row["kind"] for row in rows}
    assert {"mechanism", "signal", "sensor", "list", "gate", "claim", "harm"} <= kinds
    for row in rows:
        assert (row["status"] == "shown") is bool(row["places"] or row["by"])
