"""Packs: lives from outside stand beside ours, and what cannot be shown is said in a sentence."""

from __future__ import annotations

import os
import resource
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from game.content import loading
from game.content.catalogue import Catalogue, UnknownLife
from game.content.packs import packs as packs_module
from game.content.packs.seasons import seasons
from game.core.playthrough import start
from game.core.season import Season
from tests.content import hostile
from tests.content.hostile import into, zipped
from tests.content.small import edited, shelf_in, text

LIFE = text("life")
RULES = text("rulebook")
OURS = "small-life"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder into which lives are dropped."""
    made = tmp_path / "lives"
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is kept of the small life once it has been on a shelf."""
    made = tmp_path_factory.mktemp("small-shelf")
    Catalogue(shelf_in(made / "scenarios"), made / "cache").cards()
    return made / "cache"


@pytest.fixture(autouse=True)
def _compiled(compiled: Path, tmp_path: Path) -> None:
    """No test waits for the life that is ours: it is compiled already."""
    shutil.copytree(compiled, tmp_path / "cache")


@pytest.fixture
def lives(shelf: Path, tmp_path: Path, folder: Path) -> Catalogue:
    """A shelf of the small life, with the folder beside it."""
    return Catalogue(shelf, tmp_path / "cache", folder)


def ids(catalogue: Catalogue) -> list[str]:
    return [card.id for card in catalogue.cards()]


def only_sentence(catalogue: Catalogue) -> str:
    """What is said of the one thing that is not shown; ours are there all the same."""
    (sentence,) = catalogue.withheld()
    assert ids(catalogue) == [OURS]
    assert "\n" not in sentence
    assert sentence.isprintable()
    assert sentence[-1] in ".?"
    assert len(sentence) < 600
    return sentence


# --- What is shown -------------------------------------------------------------------------


def test_a_file_a_folder_and_a_zip_stand_after_ours(lives: Catalogue, folder: Path) -> None:
    into(folder, "one.yaml", edited("life", ("A Small Life", "One")))
    into(folder, "two/lives/a.yaml", LIFE)
    into(folder, "three.zip", zipped([("wrapped/lives/a.yaml", LIFE), ("wrapped/note.txt", "hi")]))
    into(folder, "four/b.yml", LIFE)
    assert [(card.id, card.pack) for card in lives.cards()] == [
        ("small-life", ""),
        ("four/small-life", "four"),
        ("one/small-life", "one"),
        ("three/small-life", "three"),
        ("two/small-life", "two"),
    ]
    assert lives.withheld() == ()
    assert lives.cards()[2].life.title == "One"


def test_a_packs_life_is_played_by_its_full_name_and_so_is_its_cut(
    lives: Catalogue, folder: Path
) -> None:
    into(folder, "My class 3b/a.yaml", LIFE)
    card = lives.cards()[1]
    assert (card.id, card.cut and card.cut.id) == (
        "My class 3b/small-life",
        "My class 3b/small-life:kiosk",
    )
    for id in ("My class 3b/small-life", "My class 3b/small-life:kiosk"):
        season = lives.season(id)
        assert season.life.id == id
        assert start(season, 1).offered


def test_a_pack_never_stands_in_for_ours(lives: Catalogue, folder: Path, shelf: Path) -> None:
    before = Catalogue(shelf, folder.parent / "none").season(OURS)
    into(folder, "p/a.yaml", edited("life", ("A Small Life", "Stolen")))
    into(folder, "p/rulebook.yaml", RULES.replace("start: 1000", "start: 500"))
    lives.cards()
    assert lives.season(OURS) == before
    assert lives.season("p/small-life").opening().citizen("ana").standing == 500
    into(folder, "q.yaml", LIFE)
    assert lives.season("q/small-life").opening().citizen("ana").standing == 1000


def test_tests_notes_and_hidden_files_do_no_harm(lives: Catalogue, folder: Path) -> None:
    into(folder, "p/a.yaml", LIFE)
    into(folder, "p/tests/t.yaml", "no: test")
    into(folder, "p/lives/tests/t.yaml", "no: test")
    into(folder, "p/schema/life.schema.json", "{}")
    into(folder, "p/.git/objects/x/y/z/w", "x")
    into(folder, "p/LICENSE", "Yours.")
    into(folder, ".hidden.yaml", "x")
    into(folder, "README.txt", "Put lives here.")
    assert (ids(lives), lives.withheld()) == ([OURS, "p/small-life"], ())


def test_warnings_keep_nothing_away(lives: Catalogue, folder: Path) -> None:
    """An alt text that only says the title again is worth a warning, and no more."""
    into(folder, "p.yaml", edited("life", ("alt: A crossing with a camera on a pole.", "alt: Hm.")))
    assert (ids(lives), lives.withheld()) == ([OURS, "p/small-life"], ())


def test_without_a_folder_nothing_is_said(shelf: Path, tmp_path: Path) -> None:
    for packs in (None, tmp_path / "nowhere", into(tmp_path, "file", "x")):
        catalogue = Catalogue(shelf, tmp_path / "cache", packs)
        assert (ids(catalogue), catalogue.withheld()) == ([OURS], ())


def test_without_a_folder_there_are_no_names_with_a_slash(shelf: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownLife, match="There is: small-life"):
        Catalogue(shelf, tmp_path / "cache").season("p/x")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("p/smal-life", "Did you mean 'p/small-life'"),
        ("q/small-life", "Did you mean 'p/small-life'"),
        ("bad/small-life", "'bad.yaml' is not shown: on line"),
    ],
)
def test_a_name_that_is_not_there_says_what_is(
    name: str, words: str, lives: Catalogue, folder: Path
) -> None:
    into(folder, "p.yaml", LIFE)
    into(folder, "bad.yaml", edited("life", ("signal: spoke-up", "signal: spok-up")))
    with pytest.raises(UnknownLife, match=words):
        lives.season(name)


def test_what_is_put_in_while_the_game_runs_is_found(lives: Catalogue, folder: Path) -> None:
    assert ids(lives) == [OURS]
    into(folder, "p.yaml", LIFE)
    assert ids(lives) == [OURS, "p/small-life"]
    (folder / "p.yaml").unlink()
    assert ids(lives) == [OURS]


# --- What is read, and when ----------------------------------------------------------------


def test_packs_are_not_looked_at_for_a_life_of_ours(
    lives: Catalogue, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into(folder, "p.yaml", LIFE)
    monkeypatch.setattr(packs_module, "find", pytest.fail)
    assert lives.season(OURS).life.id == OURS


def test_one_packs_life_is_read_without_the_others(
    lives: Catalogue, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into(folder, "p.yaml", LIFE)
    into(folder, "q.yaml", LIFE)
    read: list[str] = []

    def noted(name: str, *rest: Any) -> dict[str, Season]:
        read.append(name)
        return seasons(name, *rest)

    monkeypatch.setattr(packs_module, "seasons", noted)
    lives.season("q/small-life")
    assert read == ["q"]


def test_a_pack_is_worked_out_once(
    shelf: Path, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into(folder, "p.yaml", LIFE)
    into(folder, "bad.yaml", "a: [")
    first = Catalogue(shelf, tmp_path / "cache", folder)
    shown, withheld = ids(first), first.withheld()
    monkeypatch.setattr(loading, "load_read", pytest.fail)
    again = Catalogue(shelf, tmp_path / "cache", folder)
    assert (ids(again), again.withheld()) == (shown, withheld)


def test_an_edit_is_taken_up(shelf: Path, tmp_path: Path, folder: Path) -> None:
    into(folder, "p/a.yaml", LIFE)
    Catalogue(shelf, tmp_path / "cache", folder).cards()
    into(folder, "p/a.yaml", edited("life", ("A Small Life", "Another")))
    cards = Catalogue(shelf, tmp_path / "cache", folder).cards()
    assert cards[1].life.title == "Another"


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"refused": 1}', b'{"rulebooks": [{"is": "X"}]}'])
def test_a_damaged_cache_of_packs_is_made_anew(
    raw: bytes, shelf: Path, tmp_path: Path, folder: Path
) -> None:
    into(folder, "p.yaml", LIFE)
    Catalogue(shelf, tmp_path / "cache", folder).cards()
    (kept,) = (tmp_path / "cache" / "packs").iterdir()
    kept.write_bytes(raw)
    assert ids(Catalogue(shelf, tmp_path / "cache", folder)) == [OURS, "p/small-life"]


# --- What is not shown ---------------------------------------------------------------------


def test_the_first_error_is_said_with_its_line(lives: Catalogue, folder: Path) -> None:
    into(folder, "p/lives/a.yaml", edited("life", ("about: ben", "about: bem")))
    into(folder, "p/lives/b.yaml", edited("life", ("id: small-life", "id: other")))
    line = LIFE[: LIFE.index("about: ben")].count("\n") + 1
    assert only_sentence(lives) == (
        f"'p' is not shown: in 'lives/a.yaml' on line {line}, there is no person 'bem'. "
        "Did you mean 'ben'?"
    )


def test_a_pack_with_one_bad_life_shows_none_of_it_and_all_of_the_next(
    lives: Catalogue, folder: Path
) -> None:
    into(folder, "p/a.yaml", LIFE)
    into(folder, "p/b.yaml", "a: [")
    into(folder, "q.yaml", LIFE)
    assert ids(lives) == [OURS, "q/small-life"]
    assert len(lives.withheld()) == 1


def test_of_two_packs_with_one_name_the_folder_is_shown(lives: Catalogue, folder: Path) -> None:
    into(folder, "x/a.yaml", edited("life", ("A Small Life", "From the folder")))
    into(folder, "x.zip", zipped([("a.yaml", LIFE)]))
    into(folder, "X.yaml", LIFE)
    assert [card.life.title for card in lives.cards()][1:] == ["From the folder"]
    assert lives.withheld() == (
        "'X.yaml' is not shown: 'x' is there too, with the same name.",
        "'x.zip' is not shown: 'x' is there too, with the same name.",
    )


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("x.rar", "x", ".yaml files, folders or .zip files"),
        ("a:b.yaml", LIFE, "its name has a character"),
        ("a" * 90 + ".yaml", LIFE, "longer than 60"),
        ("rulebook.yaml", RULES, "there is no life in it"),
        ("p/notes.txt", "x", "there is no life in it"),
        ("p/deeper/still/a.yaml", LIFE, "its lives lie in 'deeper/still'; put them at the top"),
        ("p/deeper/tests/a.yaml", LIFE, "there is no life in it"),
        ("p/1/2/3/4/a.yaml", LIFE, "more than 3 deep"),
        ("p/1/2/3/4/5/6/7/8/a.yaml", LIFE, "more than 3 deep"),
    ],
)
def test_what_is_no_pack_is_said(
    name: str, raw: str, words: str, lives: Catalogue, folder: Path
) -> None:
    into(folder, "p/z.txt" if name.startswith("p/") else name, raw)
    into(folder, name, raw)
    assert words in only_sentence(lives)


def test_of_lives_in_several_folders_it_is_said_where_they_lie(
    lives: Catalogue, folder: Path
) -> None:
    into(folder, "two.zip", zipped([("a/one.yaml", LIFE), ("b/two.yml", LIFE)]))
    words = "its lives lie in several folders; put them into one"
    assert words in only_sentence(lives)
    into(folder, "two.zip", zipped([("w/rulebook.yaml", RULES), ("w/a/one.yaml", LIFE),
                                    ("w/lives/b/two.yaml", LIFE)]))  # fmt: skip
    assert words in only_sentence(lives)


def test_a_life_at_the_top_may_have_other_folders_beside_it(lives: Catalogue, folder: Path) -> None:
    held = [("w/one.yaml", LIFE), ("w/drafts/a.yaml", LIFE), ("w/old/b.yaml", LIFE)]
    into(folder, "one.zip", zipped(held))
    assert ids(lives) == [OURS, "one/small-life"]
    assert lives.withheld() == ()


def test_no_link_is_followed(lives: Catalogue, folder: Path, tmp_path: Path) -> None:
    secret = into(tmp_path, "elsewhere/a.yaml", LIFE)
    (folder / "file.yaml").symlink_to(secret)
    (folder / "folder").symlink_to(secret.parent)
    into(folder, "inside/b.yaml", edited("life", ("id: small-life", "id: b")))
    (folder / "inside" / "a.yaml").symlink_to(secret)
    into(folder, "deeper/b.yaml", edited("life", ("id: small-life", "id: b")))
    (folder / "deeper" / "lives").symlink_to(secret.parent)
    (folder / "circle").mkdir()
    (folder / "circle" / "circle").symlink_to(folder / "circle")
    assert ids(lives) == [OURS]
    assert [sentence.partition(" is not shown: ")[0] for sentence in lives.withheld()] == [
        "'circle'",
        "'deeper'",
        "'file.yaml'",
        "'folder'",
        "'inside'",
    ]
    assert all("link to something else" in sentence for sentence in lives.withheld())


def test_a_link_that_comes_after_the_look_is_not_followed_either(
    folder: Path, tmp_path: Path
) -> None:
    from game.content.packs.contents import Refused
    from game.content.packs.folder import file_entries

    path = into(folder, "a.yaml", LIFE)
    (entry,) = file_entries(path)
    path.unlink()
    path.symlink_to(into(tmp_path, "secret.yaml", LIFE))
    with pytest.raises(Refused):
        entry.read(10)


def test_pipes_and_devices_hold_nothing_up(lives: Catalogue, folder: Path) -> None:
    os.mkfifo(folder / "a.yaml")
    os.mkfifo(folder / "b.zip")
    into(folder, "c/a.yaml", LIFE)
    os.mkfifo(folder / "c" / "b.yaml")
    assert ids(lives) == [OURS]
    assert ["no ordinary file" in sentence for sentence in lives.withheld()] == [True] * 3


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to this user")
def test_what_cannot_be_opened_is_said(lives: Catalogue, folder: Path) -> None:
    into(folder, "a.yaml", LIFE).chmod(0)
    assert "you may not open it" in only_sentence(lives)


def test_files_that_have_no_business_in_a_pack_are_passed_over(
    lives: Catalogue, folder: Path
) -> None:
    into(folder, "p.zip", zipped([("a.yaml", LIFE), ("b.zip", "x"), ("run.exe", "MZ")]))
    assert ids(lives) == [OURS, "p/small-life"]
    assert lives.withheld() == (
        "In 'p.zip', 'b.zip' and 1 more are passed over: only .yaml, .md and .txt are read.",
    )


def test_too_much_of_everything_is_said(lives: Catalogue, folder: Path) -> None:
    for number in range(70):
        into(folder, f"{number:02}.rar", "x")
        into(folder, f"pack-{number:02}.zip", "x")
        into(folder, f"many/{number}.txt", "x")
        (folder / "a wide one" / f"{number}").mkdir(parents=True)
    into(folder, "a wide one/a.txt", "x")
    told = dict(each.split(" is not shown: ") for each in lives.withheld())
    assert told["'many'"] == "it holds more than 60 files."
    assert told["'a wide one'"] == "it holds more than 64 folders."
    assert told["'pack-69.zip'"] == "there are 60 others already."
    assert len(told) == 142


def test_a_rulebook_that_floods_the_files_is_not_shown(lives: Catalogue, folder: Path) -> None:
    into(folder, "flood/rulebook.yaml", hostile.multiplying_rulebook())
    into(folder, "flood/a.yaml", hostile.crowded_life())
    assert "more than 2,000 records" in only_sentence(lives)


def test_a_record_that_goes_to_and_fro_between_two_is_no_flood(
    lives: Catalogue, folder: Path
) -> None:
    into(folder, "p/rulebook.yaml", hostile.multiplying_rulebook())
    into(folder, "p/a.yaml", LIFE)
    assert ids(lives) == [OURS, "p/small-life"]


# --- What is made to do harm ---------------------------------------------------------------


@contextmanager
def bounded(seconds: int = 20, megabytes: int = 300) -> Iterator[None]:
    """Nothing in here may go on for ever or take all memory. Both bounds are far from what is
    needed, so that a slow machine does not meet them."""

    def over(*_: Any) -> None:
        raise AssertionError(f"not done after {seconds} s of work")

    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    handler = signal.signal(signal.SIGPROF, over)
    resource.setrlimit(resource.RLIMIT_AS, (used + megabytes * 1_000_000, before[1]))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_AS, before)
        signal.signal(signal.SIGPROF, handler)


on_linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")


@on_linux
@pytest.mark.slow
@pytest.mark.parametrize("name", hostile.YAML)
def test_a_file_that_is_no_life_is_one_sentence(name: str, lives: Catalogue, folder: Path) -> None:
    into(folder, "p.yaml", hostile.YAML[name]())
    with bounded():
        sentence = only_sentence(lives)
    assert sentence.startswith("'p.yaml' is not shown: ")


@on_linux
@pytest.mark.slow
@pytest.mark.parametrize("name", hostile.LIVES)
def test_a_life_made_to_do_harm_is_refused_or_can_be_played(
    name: str, lives: Catalogue, folder: Path
) -> None:
    into(folder, "p.yaml", hostile.LIVES[name]())
    with bounded():
        if len(ids(lives)) == 1:
            only_sentence(lives)
            return
        assert lives.withheld() == ()
        run = start(lives.season("p/hostile"), 1)
        while run.offered:
            run = run.choose(run.offered[0].id)
    assert run.world.ending == "end"


@on_linux
@pytest.mark.slow
@pytest.mark.parametrize("name", hostile.ZIPS)
def test_a_zip_made_to_do_harm_is_one_sentence_and_leaves_nothing(
    name: str, lives: Catalogue, folder: Path, tmp_path: Path
) -> None:
    lives.cards()
    into(folder, "p.zip", hostile.ZIPS[name]())
    before = sorted(tmp_path.rglob("*"))
    with bounded():
        sentence = only_sentence(lives)
    assert "'p.zip'" in sentence
    made = set(tmp_path.rglob("*")) - set(before)
    assert all(tmp_path / "cache" in path.parents for path in made)


@pytest.mark.slow
def test_a_zip_with_any_byte_changed_breaks_nothing(
    lives: Catalogue, folder: Path, tmp_path: Path
) -> None:
    raw = bytearray(zipped([("p/a.yaml", "a: b"), ("p/b.yaml", "a: c")]))
    for place in range(0, len(raw), 2):
        shutil.rmtree(folder)
        changed = raw.copy()
        changed[place] ^= 0xFF
        into(folder, f"p{place}.zip", bytes(changed))
        assert ids(lives) == [OURS]
        assert lives.withheld()
