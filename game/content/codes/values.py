"""Findings about single values."""

from __future__ import annotations

from game.content.codes.register import code, life, shown

MISSING = code(
    "GS010",
    "missing-key",
    "error",
    means="Something that must be there is not.",
    why="The game would not know what to show or to do at this place.",
    mend="Add the key that is named. [The formats](../format.md) list which keys there are and "
    "which must be there.",
    example=shown(
        "The scene has no title.",
        life("- id: corner\n    title: The corner\n", "- id: corner\n"),
    ),
    near_miss=shown(
        "'eye' was taken out, and it may be left out.",
        life("text: Run for it\n        eye: seen\n", "text: Run for it\n"),
    ),
)
UNKNOWN_KEY = code(
    "GS011",
    "unknown-key",
    "error",
    means="A key has no meaning where it stands.",
    why="What you wrote after it would be passed over, and you would think that it counts.",
    mend="Look for a slip in the spelling, or for a line that is indented too far or not far "
    "enough. The finding names the key that is most like it, or all that are allowed here.",
    example=shown("'voice' is misspelt.", life("voice: true", "voise: true")),
    near_miss=shown(
        "'note' is one of the keys that a choice may have.",
        life("voice: true", "voice: true\n        note: The pen is on a chain."),
    ),
)
WRONG_TYPE = code(
    "GS012",
    "wrong-type",
    "error",
    means="A value is of the wrong kind, such as a number where there must be text.",
    why="The game takes no guesses at what was meant: a guess that is right today is wrong in "
    "the next life.",
    mend="Write a value of the kind that is named. A text that is only a number, or only the word "
    "true or false, needs quotation marks.",
    example=shown("A title that is a year is a number.", life("title: The corner", "title: 1984")),
    near_miss=shown("In quotation marks it is text.", life("title: The corner", 'title: "1984"')),
)
OUT_OF_RANGE = code(
    "GS013",
    "out-of-range",
    "error",
    means="A number or a length is outside its bounds.",
    why="It would have no meaning, such as a scene after the season's last day, or no room.",
    mend="Choose a value within the bounds that are named.",
    example=shown("A life takes from 1 to 60 minutes.", life("minutes: 2\n", "minutes: 90\n")),
    near_miss=shown("An hour is the most.", life("minutes: 2\n", "minutes: 60\n")),
)
NOT_AN_OPTION = code(
    "GS014",
    "not-an-option",
    "error",
    means="A word is not one of those that are allowed here.",
    why="Each of the allowed words stands for something that the game can draw or do.",
    mend="Choose one of the words that the finding names.",
    example=shown("There is no picture of a road.", life("stage: street", "stage: road")),
    near_miss=shown("There is one of a market.", life("stage: street", "stage: market")),
)
BAD_ID = code(
    "GS015",
    "bad-id",
    "error",
    means="An id is not made of a-z, 0-9 and single hyphens, or the game keeps it for itself.",
    why="Ids are typed in commands and kept in saves, where a capital or a space would be lost.",
    mend="Write it in small letters with hyphens, such as 'told-pim'. What players read stands in "
    "'text' or 'title' and is free.",
    example=shown("The id was written like a title.", life("id: run\n", "id: Run Across\n")),
    near_miss=shown("The same in small letters.", life("id: run\n", "id: run-across\n")),
)
AMBIGUOUS_ID = code(
    "GS016",
    "ambiguous-id",
    "error",
    means="An id is a word that many programs read as yes, no or nothing.",
    why="The id would turn into something else in the next program that opens the file.",
    mend="Choose another id; one word more is enough.",
    example=shown("The choice is called 'no'.", life("id: wait\n", "id: no\n")),
    near_miss=shown("As a part of an id it does no harm.", life("id: wait\n", "id: say-no\n")),
)
ONE_OF = code(
    "GS017",
    "one-of",
    "error",
    means="There must be exactly one of several keys here, and there is none or more than one.",
    why="Two conditions side by side could mean that both must hold, or that one is enough.",
    mend="To ask for both, put them in a list after 'all'; if one is enough, after 'any'.",
    example=shown(
        "Two conditions stand side by side.",
        life("{when: {gate_open: ferry}, to", "{when: {gate_open: ferry, on_list: watch}, to"),
    ),
    near_miss=shown(
        "'all' says that both must hold.",
        life(
            "{when: {gate_open: ferry}, to",
            "{when: {all: [{gate_open: ferry}, {not: {on_list: watch}}]}, to",
        ),
    ),
)
BAD_VALUE = code(
    "GS018",
    "bad-value",
    "error",
    means="A value is of the right kind and still makes no sense, alone or beside the others.",
    why="It cannot be carried out as it is written.",
    mend="The finding says what it must be like, often with an example.",
    example=shown("A time needs four digits.", life('time: "07:10"', 'time: "7.10"')),
    near_miss=shown("Any minute of the day will do.", life('time: "07:10"', 'time: "00:05"')),
)
