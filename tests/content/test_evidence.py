"""The evidence: what ships is sound, and a slip of the pen is found at its line."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from game.content import codes
from game.content.diagnostics import ContentError, Diagnostic
from game.content.evidence import known, load_evidence
from game.content.places import scenarios
from game.content.readability import reading
from game.core.evidence import STATUSES, Claim, Evidence

SMALL = {
    "sources": """\
schema: 1
sources:
  - id: S01
    title: How a city counts
    publisher: A newspaper
    date: "2020"
    address: https://example.org/counts
  - id: S02
    title: How a country counts
    publisher: A ministry
    date: undated
    read: not-read
""",
    "claims": """\
schema: 1
claims:
  - id: C01
    topic: travel
    where: china
    origin: article
    kind: figure
    paraphrase: Many people cannot travel.
    affirm: ["000"]
    split: ["001"]
    status: contested
    as_of: "2019-07"
    note: Courts count tickets, not people.
    note_basis: read
    sources: [S01, S02]
    debrief: use
    say: A court counted refused tickets.
  - id: C02
    topic: travel
    where: elsewhere
    origin: elsewhere
    kind: event
    paraphrase: It happens elsewhere too.
    status: documented
    note: A tribunal said so.
    note_basis: read
    sources: [S01]
    debrief: debunk
    say: It happens in another way.
  - id: C03
    topic: travel
    where: china
    origin: article
    kind: opinion
    paraphrase: It serves them right.
    contradict: ["001"]
    status: opinion
    note: Nothing supports this.
    note_basis: read
    debrief: do-not-use
""",
    "harms": """\
schema: 1
harms:
  - id: H01
    name: Movement
    summary: People cannot travel.
    rights:
      - instrument: UDHR
        article: "13"
        concerns: movement
    claims: [C01, C02]
    extra_sources: [S02]
    evidence_strength: moderate
    questions:
      - Who should decide?
      - For how long?
    motion:
      text: This House would let everybody travel.
      strongest_for: It is a right.
      strongest_against: Debts must be paid.
    debrief_line: Tickets were refused.
""",
    "articles": """\
schema: 1
articles:
  - id: "000"
    title: Doom
    byline: A writer
    date: "2020"
    interest: An opinion.
    caution: Names no sources.
  - id: "001"
    title: Gloom
    byline: A firm
    date: "2021"
    interest: Sells locks.
    caution: Sells locks.
contradictions:
  - id: X01
    about: Who may travel
    says:
      "000": nobody
      "001": some
    positions:
      - holds: Nobody may
        articles: ["000"]
      - holds: Some may
        articles: ["001"]
    claims: [C01]
""",
    "mechanisms": """\
schema: 1
groups:
  - id: G01
    name: Travel
    mechanisms:
      - id: M01
        name: No tickets
        description: Tickets are refused.
        articles: ["000", "001"]
        claims: [C01, C03]
        play_form: gate
        play: The counter stays shut.
""",
    "safeguards": """\
schema: 1
safeguards:
  - id: P01
    where: elsewhere
    say: A court hears both sides before it limits a journey.
    why: Both sides are heard.
    status: documented
    as_of: "2020"
    sources: [S01]
    harms: [H01]
    mechanisms: [M01]
""",
}


@cache
def shipped() -> Evidence:
    return load_evidence(scenarios() / "evidence")


def written(folder: Path, file: str = "", old: str = "", new: str = "") -> Path:
    """A small sound evidence folder, with one passage of one file replaced."""
    texts = dict(SMALL)
    if file:
        assert texts[file].count(old) == 1, f"{old!r} does not stand once in {file}"
        texts[file] = texts[file].replace(old, new)
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def findings(folder: Path) -> list[Diagnostic]:
    with pytest.raises(ContentError) as caught:
        load_evidence(folder)
    return caught.value.diagnostics


def only_finding(folder: Path) -> Diagnostic:
    (finding,) = findings(folder)
    return finding


def line_of(folder: Path, file: str, text: str) -> int:
    lines = (folder / f"{file}.yaml").read_text(encoding="utf-8").splitlines()
    (line,) = [number for number, each in enumerate(lines, 1) if text in each]
    return line


# --- What ships ------------------------------------------------------------------------


def test_the_shipped_evidence_is_complete() -> None:
    evidence = shipped()
    assert [each.id for each in evidence.mechanisms] == [f"M{n:02d}" for n in range(1, 163)]
    assert [each.id for each in evidence.claims] == [f"C{n:02d}" for n in range(1, 61)]
    assert [each.id for each in evidence.harms] == [f"H{n:02d}" for n in range(1, 15)]
    assert [each.id for each in evidence.sources] == [f"S{n:02d}" for n in range(1, 130)]
    assert [each.id for each in evidence.safeguards] == [f"P{n:02d}" for n in range(1, 13)]
    assert [each.id for each in evidence.articles] == ["000", "001", "002", "003", "004"]
    assert len(evidence.contradictions) == 12
    assert len({each.group_name for each in evidence.mechanisms}) == 24


def test_each_printed_claim_has_words_and_a_source_to_cite() -> None:
    evidence = shipped()
    for claim in filter(evidence.printable, evidence.claims):
        assert claim.say
        assert evidence.sources_of(claim), claim.id


def test_what_may_not_be_printed_has_nothing_to_print() -> None:
    evidence = shipped()
    forbidden = [each for each in evidence.claims if not evidence.printable(each)]
    assert [each.id for each in forbidden] == ["C12", "C18", "C40"]
    assert not any(each.say for each in forbidden)
    shown = [evidence.claims_of(each) for each in evidence.harms]
    shown += [evidence.claims_of(each) for each in evidence.contradictions]
    shown += [evidence.claims_of(each) for each in evidence.mechanisms]
    assert not any(each in claims for each in forbidden for claims in shown)


def test_a_myth_is_told_with_its_correction() -> None:
    evidence = shipped()
    myths = [each for each in evidence.claims if each.is_myth]
    assert len(myths) == 7
    assert all(each.paraphrase and each.say and each.paraphrase != each.say for each in myths)


def test_every_figure_is_dated() -> None:
    assert all(each.as_of for each in shipped().claims if each.kind == "figure")


def test_every_figure_that_is_printed_says_what_it_counts() -> None:
    figures = [each for each in shipped().claims if each.kind == "figure"]
    assert all(each.counts for each in figures if shipped().printable(each))


def test_every_motion_has_words_in_dispute_that_stand_in_it() -> None:
    for harm in shipped().harms:
        motion = harm.motion
        said = " ".join((motion.text, motion.strongest_for, motion.strongest_against))
        assert len(motion.terms) >= 2, harm.id
        for term in motion.terms:
            assert term.word in said, (harm.id, term.word)
            assert term.dispute.endswith("?"), (harm.id, term.word)


def test_the_one_mechanism_that_is_not_to_be_acted_out_says_so() -> None:
    assert [each.id for each in shipped().mechanisms if not each.staged] == ["M129"]


def test_other_content_may_refer_to_all_of_it() -> None:
    ids = known(shipped())
    assert {kind: len(each) for kind, each in ids.items()} == {
        "mechanism": 162,
        "claim": 60,
        "harm": 14,
        "source": 129,
    }


def test_every_harm_has_a_legitimate_practice_beside_it_and_each_names_its_place() -> None:
    evidence = shipped()
    beside = {harm for each in evidence.safeguards for harm in each.harms}
    assert beside == set(evidence.harm)
    assert {each.where for each in evidence.safeguards} == {"china", "elsewhere"}
    for each in evidence.safeguards:
        assert evidence.sources_of(each), each.id
        assert ("China" in each.say) == (each.where == "china")
        assert reading(f"{each.say} {each.why}").grade <= 8, (each.id, reading(each.say).grade)


def test_what_is_only_reported_is_never_played_with() -> None:
    assert [each.id for each in shipped().claims if not each.staged] == ["C10", "C11"]


# --- What a card shows -----------------------------------------------------------------


@pytest.mark.parametrize("most", [2, 3, 5])
def test_a_card_shows_china_and_elsewhere_where_the_harm_has_both(most: int) -> None:
    evidence = shipped()
    for harm in evidence.harms:
        shown = evidence.best_claims(harm, most)
        assert len(shown) == min(most, len(evidence.claims_of(harm)))
        places = {each.where for each in evidence.claims_of(harm)}
        assert {each.where for each in shown} == places, harm.id


def test_a_card_shows_the_best_documented_first() -> None:
    evidence = shipped()
    for harm in evidence.harms:
        ranks = [STATUSES.index(each.status) for each in evidence.best_claims(harm, 4)]
        assert ranks == sorted(ranks), harm.id


def test_what_stands_on_the_page_is_told_again_only_for_a_place_or_a_second_claim() -> None:
    evidence = shipped()
    for harm in evidence.harms:
        every = evidence.claims_of(harm)
        for one in every:
            shown = evidence.best_claims(harm, 3, {one.id})
            assert {each.where for each in shown} == {each.where for each in every}
            alone = sum(each.where == one.where for each in every) == 1
            assert (one in shown) == (alone or len(every) < 3), (harm.id, one.id)
        again = evidence.best_claims(harm, 3, {each.id for each in every})
        assert len(again) == 2


def test_a_card_leaves_out_what_may_not_be_printed(tmp_path: Path) -> None:
    evidence = load_evidence(written(tmp_path))
    harm = evidence.harm["H01"]
    assert [each.id for each in evidence.best_claims(harm, 9)] == ["C02", "C01"]
    assert [each.id for each in evidence.best_claims(harm, 1)] == ["C02"]
    assert evidence.best_claims(harm, 0) == ()
    assert [each.id for each in evidence.claims_of(evidence.mechanism["M01"])] == ["C01"]


def test_a_source_that_nobody_has_read_is_not_cited(tmp_path: Path) -> None:
    evidence = load_evidence(written(tmp_path))
    cited: list[str] = [each.id for each in evidence.sources_of(evidence.claim["C01"])]
    assert cited == ["S01"]


def test_what_is_written_is_what_is_loaded(tmp_path: Path) -> None:
    evidence = load_evidence(written(tmp_path))
    claim: Claim = evidence.claim["C01"]
    assert (claim.affirm, claim.contradict, claim.split) == (("000",), (), ("001",))
    assert (claim.as_of, evidence.claim["C02"].as_of) == ("2019-07", "")
    assert evidence.harm["H01"].rights[0].article == "13"
    assert evidence.harm["H01"].motion.strongest_against == "Debts must be paid."
    assert evidence.mechanism["M01"].group_name == "Travel"
    assert evidence.contradiction["X01"].says == (("000", "nobody"), ("001", "some"))
    assert evidence.article["001"].interest == "Sells locks."


# --- What a writer may get wrong -------------------------------------------------------

SLIPS = {
    "a source that is not there": (
        ("claims", "[S01, S02]", "[S01, S03]"),
        (codes.UNKNOWN_EVIDENCE, "[S01, S03]", "no source 'S03'"),
    ),
    "a further source that is not there": (
        ("harms", "extra_sources: [S02]", "extra_sources: [S20]"),
        (codes.UNKNOWN_EVIDENCE, "S20", "no source 'S20'"),
    ),
    "a claim that is not there, under a harm": (
        ("harms", "[C01, C02]", "[C01, C20]"),
        (codes.UNKNOWN_EVIDENCE, "[C01, C20]", "no claim 'C20'"),
    ),
    "a claim that is not there, under a mechanism": (
        ("mechanisms", "[C01, C03]", "[C01, C30]"),
        (codes.UNKNOWN_EVIDENCE, "[C01, C30]", "no claim 'C30'"),
    ),
    "an article that is not there, beside a claim": (
        ("claims", 'split: ["001"]', 'split: ["007"]'),
        (codes.UNKNOWN_EVIDENCE, "split", "no article '007'"),
    ),
    "an article that is not there, beside a mechanism": (
        ("mechanisms", '["000", "001"]', '["000", "100"]'),
        (codes.UNKNOWN_EVIDENCE, '["000", "100"]', "no article '100'"),
    ),
    "a harm that is not there, beside a safeguard": (
        ("safeguards", "harms: [H01]", "harms: [H10]"),
        (codes.UNKNOWN_EVIDENCE, "harms: [H10]", "no harm 'H10'"),
    ),
    "a mechanism that is not there, beside a safeguard": (
        ("safeguards", "mechanisms: [M01]", "mechanisms: [M12]"),
        (codes.UNKNOWN_EVIDENCE, "mechanisms: [M12]", "no mechanism 'M12'"),
    ),
    "a safeguard that rests on what nobody has read": (
        ("safeguards", "sources: [S01]", "sources: [S02]"),
        (codes.MISSING, "sources: [S02]", "must have a source"),
    ),
    "a safeguard with a status that cannot be sorted": (
        ("safeguards", "status: documented", "status: opinion"),
        (codes.NOT_AN_OPTION, "status: opinion", "'opinion'"),
    ),
    "an article that is not there, in a contradiction": (
        ("articles", '"001": some\n', '"001": some\n      "005": none\n'),
        (codes.UNKNOWN_EVIDENCE, '"005": none', "no article '005'"),
    ),
    "an article with a position, of which nobody tells what it says": (
        ("articles", 'articles: ["001"]', 'articles: ["001", "003"]'),
        (codes.UNKNOWN_EVIDENCE, "- holds: Nobody", "does not tell what article '003' says"),
    ),
    "an article that says something and has no position": (
        ("articles", 'articles: ["001"]', 'articles: ["000"]'),
        (codes.MISSING, "- holds: Nobody", "Article '001' has something to say"),
    ),
    "a claim with the id of another": (
        ("claims", "id: C03", "id: C01\n    # C03"),
        (codes.DUPLICATE_ID, "", "the first is on line 3"),
    ),
    "an article with the id of another": (
        ("articles", 'id: "001"', 'id: "000" # again'),
        (codes.DUPLICATE_ID, "# again", "the first is on line 3"),
    ),
    "a forbidden claim, printed with a harm": (
        ("harms", "[C01, C02]", "[C01, C03]"),
        (codes.FORBIDDEN_CLAIM, "[C01, C03]", "'C03' may never be printed"),
    ),
    "a claim that is not there, under a motion": (
        ("harms", "be paid.", "be paid.\n      serves_for: [C20]"),
        (codes.UNKNOWN_EVIDENCE, "[C20]", "no claim 'C20'"),
    ),
    "a forbidden claim, printed with a motion": (
        ("harms", "be paid.", "be paid.\n      serves_both: [C03]"),
        (codes.FORBIDDEN_CLAIM, "[C03]", "'C03' may never be printed"),
    ),
    "a claim that serves each side by itself": (
        ("harms", "be paid.", "be paid.\n      serves_for: [C02]\n      serves_against: [C02] #"),
        (codes.DUPLICATE_ID, "[C02] #", "put it under 'serves_both' alone"),
    ),
    "a forbidden claim, printed with a contradiction": (
        ("articles", "[C01]", "[C03]"),
        (codes.FORBIDDEN_CLAIM, "[C03]", "'C03' may never be printed"),
    ),
    "words for a claim that is never printed": (
        ("claims", "debrief: do-not-use", "debrief: do-not-use\n    say: It does."),
        (codes.FORBIDDEN_CLAIM, "say: It does.", "nothing to say"),
    ),
    "a figure without a date": (
        ("claims", '    as_of: "2019-07"\n', ""),
        (codes.MISSING, "id: C01", "'as_of' is missing"),
    ),
    "a date that is none": (
        ("claims", '"2019-07"', '"last year"'),
        (codes.BAD_VALUE, "last year", "such as 2019, 2019-07 or 2018 to 2026"),
    ),
    "a printed claim without words": (
        ("claims", "    say: It happens in another way.\n", ""),
        (codes.MISSING, "id: C02", "'say' is missing"),
    ),
    "a printed claim that rests on nothing": (
        ("claims", "    sources: [S01]\n", ""),
        (codes.MISSING, "id: C02", "must have a source"),
    ),
    "a printed claim that rests on what nobody has read": (
        ("claims", "sources: [S01]\n", "sources: [S02]\n"),
        (codes.MISSING, "sources: [S02]", "must have a source"),
    ),
    "a misspelt key": (
        ("harms", "summary:", "sumary:"),
        (codes.MISSING, "sumary", "Did you mean 'summary'"),
    ),
    "an article's id without its quotation marks": (
        ("claims", 'affirm: ["000"]', "affirm: [000]"),
        (codes.WRONG_TYPE, "affirm", "must be text"),
    ),
    "an id of another shape": (
        ("mechanisms", "id: M01", "id: m1"),
        (codes.BAD_VALUE, "id: m1", "M and two or three digits, such as M07"),
    ),
    "a status that does not exist": (
        ("claims", "status: contested", "status: disputed"),
        (codes.NOT_AN_OPTION, "disputed", "'disputed'"),
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_found_at_its_line(slip: str, tmp_path: Path) -> None:
    (file, old, new), (code, at, says) = SLIPS[slip]
    folder = written(tmp_path, file, old, new)
    found = [each for each in findings(folder) if each.code is code]
    assert len(found) == 1, "\n".join(map(str, findings(folder)))
    assert found[0].file == folder / f"{file}.yaml"
    assert says in str(found[0])
    line = line_of(folder, file, at) if at else line_of(folder, file, "# C03") - 1
    assert found[0].span.line == line


def test_a_wrong_id_names_the_nearest(tmp_path: Path) -> None:
    folder = written(tmp_path, "claims", "[S01, S02]", "[S01, S022]")
    assert only_finding(folder).hint == "Did you mean 'S02'?"


def test_a_second_row_with_one_id_is_the_only_thing_wrong(tmp_path: Path) -> None:
    folder = written(tmp_path, "claims", "id: C02", "id: C01")
    (folder / "harms.yaml").write_text(SMALL["harms"].replace("[C01, C02]", "[C01]"))
    assert only_finding(folder).code is codes.DUPLICATE_ID


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    folder = written(tmp_path)
    for file, old, new in (
        ("claims", "[S01, S02]", "[S01, S09]"),
        ("claims", "as_of:", "# as_of:"),
        ("harms", "[C01, C02]", "[C03, C09]"),
        ("mechanisms", "play_form: gate", "play_form: door"),
        ("sources", "publisher: A ministry", "printer: A ministry"),
    ):
        path = folder / f"{file}.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert sorted(each.code.id for each in findings(folder)) == sorted(
        code.id
        for code in (
            codes.UNKNOWN_EVIDENCE,  # S09
            codes.MISSING,  # as_of
            codes.FORBIDDEN_CLAIM,  # C03
            codes.UNKNOWN_EVIDENCE,  # C09
            codes.NOT_AN_OPTION,  # door
            codes.MISSING,  # publisher
            codes.UNKNOWN_KEY,  # printer
        )
    )


@pytest.mark.parametrize("file", SMALL)
def test_a_missing_file_is_one_finding_and_not_a_hundred(file: str, tmp_path: Path) -> None:
    folder = written(tmp_path)
    (folder / f"{file}.yaml").unlink()
    finding = only_finding(folder)
    assert finding.code is codes.UNREADABLE
    assert finding.file == folder / f"{file}.yaml"


@pytest.mark.parametrize("file", SMALL)
def test_a_fault_in_one_row_does_not_make_its_neighbours_unknown(file: str, tmp_path: Path) -> None:
    folder = written(tmp_path)
    path = folder / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^( *)- id: (\w+|\".*\")$", r"\g<0>\n\1  odd: 1", text, count=1))
    assert {each.code for each in findings(folder)} == {codes.UNKNOWN_KEY}


@pytest.mark.parametrize(
    "text", ["", "- 1\n", "schema: 1\n", "schema: 1\nclaims: 7\n", "claims: ["]
)
def test_a_file_of_another_kind_is_refused_in_words(text: str, tmp_path: Path) -> None:
    folder = written(tmp_path)
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    assert all(each.file == folder / "claims.yaml" for each in findings(folder))
