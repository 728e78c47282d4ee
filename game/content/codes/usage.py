"""Findings about things that exist and come to nothing."""

from __future__ import annotations

from game.content.codes.register import code, life, rulebook, shown

_APPEAL = "appeal: {id: correction, signal: crossed-on-red}"

UNHEARD_APPEAL = code(
    "GS121",
    "unheard-appeal",
    "error",
    means="An appeal is filed against a signal that it does not hear.",
    why="The appeal would be filed and never answered, which no text of the life says.",
    mend="Name a signal that the appeal lists, or add this one to its 'signals' in the rulebook. "
    "If it is meant that nobody hears it, tell so in the story and leave the appeal out.",
    example=shown(
        "The correction hears crossings only.",
        life(_APPEAL, "appeal: {id: correction, signal: loitering}"),
    ),
    near_miss=shown(
        "Here the rulebook lets the correction hear both.",
        life(_APPEAL, "appeal: {id: correction, signal: loitering}"),
        rulebook("signals: [crossed-on-red]", "signals: [crossed-on-red, loitering]"),
    ),
)
NOBODY_NAMED = code(
    "GS122",
    "nobody-named",
    "error",
    means="An act that concerns another person does not say whom.",
    why="The signal cuts a tie or writes into another person's file; without a name there is "
    "nobody whose tie or file it could be.",
    mend="Say who it is with 'about'.",
    example=shown(
        "Whom does the form name?",
        life("act: {signal: separated, about: ben}", "act: {signal: separated}"),
    ),
    near_miss=shown(
        "A visit is a record of one's own, and nobody need be named.",
        life(
            "- act: {signal: helped-stranger}",
            "- act: {signal: helped-stranger}\n          - act: {signal: visited}",
        ),
    ),
)
UNUSED_SIGNAL = code(
    "GS123",
    "unused-signal",
    "warning",
    means="Nothing can ever record this signal.",
    why="Whoever reads the rulebook will think that the scheme acts on it.",
    mend="Give it a sensor that may notice it, or let a link, a duty or another signal lead to it. "
    "Else take it out.",
    example=shown(
        "The new signal has no sensor.",
        rulebook(
            "  - {id: corrected, name",
            "  - {id: littered, name: Litter, code: T-4, points: -5, topic: street}\n"
            "  - {id: corrected, name",
        ),
    ),
    near_miss=shown(
        "A camera may see it, in this life or another.",
        rulebook(
            "  - {id: corrected, name",
            "  - {id: littered, name: Litter, code: T-4, points: -5, topic: street, "
            "sensors: [camera]}\n  - {id: corrected, name",
        ),
    ),
)
UNUSED_SENSOR = code(
    "GS124",
    "unused-sensor",
    "warning",
    means="No signal is looked at by this sensor.",
    why="It takes nothing in, and stands in the scheme as if it did.",
    mend="Name it under the 'sensors' of a signal, or in the 'by' of an act. Else take it out.",
    example=shown(
        "Nothing is looked at by the app.",
        rulebook(
            "  - {id: clerk, name", "  - {id: app, name: City app, kind: app}\n  - {id: clerk, name"
        ),
    ),
    near_miss=shown(
        "The app passes on complaints.",
        rulebook(
            "  - {id: clerk, name", "  - {id: app, name: City app, kind: app}\n  - {id: clerk, name"
        ),
        rulebook("topic: speech, sensors: [clerk]", "topic: speech, sensors: [clerk, app]"),
    ),
)
UNREAD_FLAG = code(
    "GS125",
    "unread-flag",
    "warning",
    means="A flag is set, and nothing ever asks about it.",
    why="What the player did is remembered and makes no difference. Most often a scene, a text or "
    "a promise that should have asked was forgotten.",
    mend="Ask for the flag in a 'when', a variant or a promise, or take it out.",
    example=shown(
        "Nothing asks whether she was ashamed.",
        life("- set: {signed: 1}", "- set: {signed: 1, ashamed: 1}"),
    ),
    near_miss=shown(
        "Here a promise asks about it.",
        life("- set: {signed: 1}", "- set: {signed: 1, ashamed: 1}"),
        life("sometimes: {ending: across}", "sometimes: {flag: ashamed}"),
    ),
)
NOT_WORDS = code(
    "GS126",
    "not-words",
    "error",
    means="A promise counts as unsaid what is not marked as words.",
    why="Not to run across a street is nothing unsaid. Only words that could be said, and that "
    "cost something to say, can be left unsaid.",
    mend="If the choice is words, give it 'voice: true'. If not, promise that it was not chosen, "
    "with 'not' and 'chosen'.",
    example=shown(
        "To help is a deed, and no words.",
        life("sometimes: {ending: across}", "sometimes: {unsaid: corner/help}"),
    ),
    near_miss=shown(
        "To give the form back empty says something, and is marked so.",
        life("sometimes: {ending: across}", "sometimes: {unsaid: counter/stand}"),
    ),
)
_UNASKED = (
    life("Ben wrote to the paper.}\n      - ask: school\n", "Ben wrote to the paper.}\n"),
    life("about: ben}\n          - ask: school\n", "about: ben}\n"),
)
UNASKED_GATE = code(
    "GS127",
    "unasked-gate",
    "error",
    means="A door, a condition or a promise looks at a gate that nothing in the life ever asks.",
    why="The gate never answers, so it is neither open nor closed, and a promise about it is kept "
    "or broken without saying anything. The proof speaks only of gates that are asked "
    "(GS304 gate-one-way).",
    mend="Put 'ask' where somebody comes to the gate: below 'does' of a choice or 'arrives' of a "
    "scene or an ending. Else take the gate out here.",
    example=shown(
        "The school is shown as a door, and nobody ever comes to it.", *_UNASKED, at="doors: ["
    ),
    near_miss=shown(
        "Nobody comes to the school, and nothing looks at it.",
        *_UNASKED,
        life("doors: [ferry, school]", "doors: [ferry]"),
    ),
)
