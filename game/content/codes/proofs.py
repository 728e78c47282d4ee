"""Findings of the proof, which plays every way there is."""

from __future__ import annotations

from game.content.codes.register import code, life, shown

_KIOSK = "kiosk: {start: corner, minutes: 1}"
_ALWAYS_CLOSED = "[{gate: school, always: closed, why: Nobody can take back what Ben wrote.}]"
_DECLARED = (
    f"one_way_gates: {_ALWAYS_CLOSED}\n"
    f"kiosk: {{start: corner, minutes: 1, one_way_gates: {_ALWAYS_CLOSED}}}"
)
_FERRY_DECLARED = _DECLARED.replace("school", "ferry").replace(
    "Nobody can take back what Ben wrote.", "The scheme never forgets."
)
_HELPED = life(
    "- act: {signal: helped-stranger}\n",
    "- act: {signal: helped-stranger}\n          - set: {helped: 1}\n",
)

DEAD_END = code(
    "GS301",
    "dead-end",
    "error",
    means="There is a way through the life that comes to a scene with no choice on offer.",
    why="The player would sit before an empty screen.",
    mend="Let one choice of the scene stand without 'when'. The finding has a command that plays "
    "the way there.",
    example=shown(
        "Whoever has neither run nor signed cannot even go home.",
        life("text: Go to the gate\n", "text: Go to the gate\n        when: {flag: signed}\n"),
        life("text: Go home\n", "text: Go home\n        when: {recorded: crossed-on-red}\n"),
        at="- id: quay",
    ),
    near_miss=shown(
        "Going home is always on offer.",
        life("text: Go to the gate\n", "text: Go to the gate\n        when: {flag: signed}\n"),
    ),
)
NEVER_REACHED = code(
    "GS302",
    "never-reached",
    "error",
    means="A choice leads to a scene or an ending, and still no way through the life comes there.",
    why="Nobody will ever see it: the condition on the way there never holds when it is asked.",
    mend="Look at the conditions of the routes that lead here, and at how the standing, the lists "
    "and the flags can be by then.",
    example=shown(
        "Nobody can come to a standing of 1500.",
        life(
            "promises:\n",
            "  - {id: crowned, title: First citizen, day: 9, text: The band "
            "played., gloss: She won., kiosk: true}\npromises:\n",
        ),
        life(
            "- {to: ashore}",
            "- {when: {standing: {at_least: 1500}}, to: crowned}\n          - {to: ashore}",
        ),
        brings=("GS308",),
    ),
    near_miss=shown(
        "Some have signed and still may not board; they come to it.",
        life(
            "promises:\n",
            "  - {id: alone, title: Alone, day: 9, text: You sat on the quay till "
            "dawn., gloss: She sat there., kiosk: true}\npromises:\n",
        ),
        life(
            "- {to: ashore}",
            "- {when: {flag: signed}, to: alone}\n          - {to: ashore}",
        ),
    ),
)
NEVER_OFFERED = code(
    "GS303",
    "never-offered",
    "error",
    means="A choice is never on offer, whatever the player does before.",
    why="Nobody will ever see it.",
    mend="Look at its 'when': what it asks for must be able to come about before this scene.",
    example=shown(
        "Nobody can have signed before the form lies on the counter.",
        life("when: {recorded: crossed-on-red}", "when: {recorded: separated}"),
    ),
    near_miss=shown(
        "Loitering is on file only if a camera has misread the help, and that is enough.",
        life("when: {recorded: crossed-on-red}", "when: {recorded: loitering}"),
    ),
)
GATE_ONE_WAY = code(
    "GS304",
    "gate-one-way",
    "error",
    means="A gate gives the same answer in every way through the life.",
    why="A door that nobody can open, or that is never shut, is a strong thing to say. It should "
    "be said on purpose and not by a slip.",
    mend="If it is meant, declare it under 'one_way_gates' and say why. Else look at what the gate "
    "checks, and let some way through the life change it.",
    example=shown(
        "The school is asked only before the form can be signed.",
        life("about: ben}\n          - ask: school\n", "about: ben}\n"),
        at="- ask: school",
    ),
    near_miss=shown(
        "Here it is declared, for the whole life and for the kiosk cut.",
        life("about: ben}\n          - ask: school\n", "about: ben}\n"),
        life(_KIOSK, _DECLARED),
    ),
)
BROKEN_PROMISE = code(
    "GS305",
    "broken-promise",
    "error",
    means="A promise does not hold: some way through the life breaks it, or no way keeps it.",
    why="A promise is what you say about every way the life can go. The checker has walked them "
    "all.",
    mend="Play the way that the finding shows, and mend the life, or promise what is true.",
    example=shown(
        "Going home is a choice, so not everybody crosses.",
        life("sometimes: {ending: across}", "always: {ending: across}"),
        at="- id: can-cross",
    ),
    near_miss=shown(
        "'sometimes' promises no more than that one way leads there.",
        life("sometimes: {ending: across}", "sometimes: {ending: ashore}"),
    ),
)
EXEMPTION_UNUSED = code(
    "GS306",
    "exemption-unused",
    "error",
    means="A gate is declared to give one answer only, and it gives both or is never asked.",
    why="The declaration tells a reader something about the life that is not so, and it would hide "
    "a slip later.",
    mend="Take it out of 'one_way_gates'.",
    example=shown("The ferry opens for some.", life(_KIOSK, _FERRY_DECLARED)),
    near_miss=shown(
        "The school stays closed in every way, as it is declared.",
        life(_KIOSK, _DECLARED),
        life("about: ben}\n          - ask: school\n", "about: ben}\n"),
    ),
)
TOO_MANY_STATES = code(
    "GS307",
    "too-many-states",
    "error",
    means="The life has more states than can be walked, so that nothing is proved.",
    why="A promise that was not checked in every way is only a hope.",
    mend="Let branches come together again, set fewer flags, and count with 'add' only what a "
    "later condition asks for.",
    example=shown(
        "Whether somebody helped on day 1 is asked on day 8, and kept apart until then.",
        _HELPED,
        life(
            "- when: {flag: signed}",
            "- when: {all: [{flag: signed}, {flag: helped}]}\n"
            "        text: The boat leaves at ten past. A cart rattles past the gate.\n"
            "      - when: {flag: signed}",
        ),
        at="id: small-life",
        most_states=32,
    ),
    near_miss=shown(
        "Here it is asked at the next scene, and all go on alike.",
        _HELPED,
        life(
            "- when: {flag: late}",
            "- when: {flag: helped}\n"
            "        text: Ben has said in the paper what everyone says at home.\n"
            "      - when: {flag: late}",
        ),
        most_states=32,
    ),
)
NEVER_TRUE = code(
    "GS308",
    "never-true",
    "error",
    means="The condition of a route or a text never holds, or a last route is never taken.",
    why="What was written for that case will never be seen. A last route is never taken if one "
    "before it always is.",
    mend="Look at how the standing, the lists and the flags can be by then; or take the case out.",
    example=shown(
        "Nobody has a standing of 1500 by then.",
        life(
            "- when: {flag: signed}",
            "- when: {all: [{flag: signed}, {standing: {at_least: 1500}}]}",
        ),
    ),
    near_miss=shown(
        "Some who signed still have 980.",
        life(
            "- when: {flag: signed}",
            "- when: {all: [{flag: signed}, {standing: {at_least: 980}}]}",
        ),
    ),
)
