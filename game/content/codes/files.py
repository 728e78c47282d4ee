"""Findings about a file as a whole."""

from __future__ import annotations

from game.content.codes.register import LIFE, File, code, life, shown

UNREADABLE = code(
    "GS001",
    "unreadable-file",
    "error",
    means="The file is missing, may not be opened, or is not text in UTF-8.",
    why="Nothing in it can be checked, and a life in it cannot be played.",
    mend="Look at the name and the folder first. If your editor opens the file, save it again and "
    "choose the encoding UTF-8.",
    example=shown(
        "An older editor saved the letter é in another encoding.",
        File(LIFE, "schema: 1\nid: small-life\ntitle: The café\n".encode("latin-1")),
        at="title:",
    ),
    near_miss=shown(
        "Letters of any language are welcome; only the encoding must be UTF-8.",
        life("title: The corner", "title: The café on the corner"),
    ),
)
BAD_YAML = code(
    "GS002",
    "bad-yaml",
    "error",
    means="The file breaks the rules of YAML, so that it cannot be read to its end.",
    why="What comes after this place is not understood at all, so nothing more is checked.",
    mend="Look at the line and the one above it. Most often a text has a colon in it and needs "
    "quotation marks, a line is indented differently from its neighbours, or a bracket or a "
    "quotation mark is not closed.",
    example=shown(
        "The title has a colon in it.",
        life("title: The corner", "title: The corner: a red light"),
    ),
    near_miss=shown(
        "In quotation marks a colon is only a colon.",
        life("title: The corner", 'title: "The corner: a red light"'),
    ),
)
DUPLICATE_KEY = code(
    "GS003",
    "duplicate-key",
    "error",
    means="The same key stands twice in one place.",
    why="Only one of them can count, and a reader cannot know which one you meant.",
    mend="Keep one and take the other out.",
    example=shown(
        "The blurb was written again at the end, and the first one was forgotten.",
        life(
            "question: Who pays for haste?",
            "question: Who pays for haste?\nblurb: A crossing, and what came of it.",
        ),
    ),
    near_miss=shown(
        "Two choices may each have a note: they are different places.",
        life("text: Run for it", "text: Run for it\n        note: It is a long wait."),
        life("text: Wait for green", "text: Wait for green\n        note: It is a long light."),
    ),
)
ALIAS = code(
    "GS004",
    "alias",
    "error",
    means="A YAML anchor (&) or alias (*) is used.",
    why="A passage that stands for others is hard to follow for whoever edits the life next, and "
    "a few such lines can grow into a file that fills the memory.",
    mend="Write the text out wherever it is needed. If the text itself begins with & or *, put it "
    "in quotation marks.",
    example=shown(
        "The place was given a name, to be used again below.",
        life("place: Mill Street", "place: &mill Mill Street"),
    ),
    near_miss=shown(
        "Inside a text the sign & means nothing special.",
        life("place: Mill Street", "place: Reed & Reed, Mill Street"),
    ),
)
TOO_LARGE = code(
    "GS005",
    "too-large",
    "error",
    means="The file or a text in it is larger, or nested more deeply, than content may be.",
    why="No life comes near these bounds: 300 kB, 12,000 keys and values, 40 levels, and 5,000 "
    "characters in one text. A file beyond them is damaged, or was made to slow the game down.",
    mend="Look whether something else was pasted into the file, or whether a quotation mark is "
    "missing. A life that is really so long is better told as two.",
    example=shown(
        "Brackets were pasted into the file.",
        File(LIFE, b"schema: 1\nid: small-life\nscenes: " + b"[" * 45 + b"]" * 45 + b"\n"),
        at="scenes:",
    ),
    near_miss=shown(
        "Conditions inside conditions are a few levels deep, and there is room for many more.",
        life(
            "- when: {flag: signed}",
            "- when: {all: [{flag: signed}, {any: [{on_list: watch}, {not: {on_list: watch}}]}]}",
        ),
    ),
)
HASH_CUTS_TEXT = code(
    "GS006",
    "hash-cuts-text",
    "warning",
    means="A text is cut short by a '#' that was probably meant to stand in it.",
    why="After a space a '#' begins a comment. Players read only what stands before it, and "
    "nothing else would tell you.",
    mend="Put the whole text in quotation marks. If it is meant as a comment, write a space after "
    "the '#'.",
    example=shown(
        "The street has a number after it, and players would only read 'Mill Street'.",
        life("place: Mill Street", "place: Mill Street #7"),
    ),
    near_miss=shown(
        "In quotation marks a '#' is part of the text, and a comment has a space after its sign.",
        life("place: Mill Street", 'place: "Mill Street #7" # the number was #6'),
    ),
)
