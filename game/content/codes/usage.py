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
