"""Findings about the course of a story or a scheme that can be seen without playing."""

from __future__ import annotations

from game.content.codes.register import code, life, rulebook, shown

_LOST = (
    "  - {id: lost, title: Lost, day: 9, text: This was the wrong quay., gloss: Lost.{kiosk}}\n"
    "promises:\n"
)
_GO_HOME = "happened: You went home.\n        then: "

UNREACHABLE_SCENE = code(
    "GS201",
    "unreachable-scene",
    "error",
    means="Nothing leads to a scene or an ending.",
    why="Nobody will ever see it. Most often a 'then' names another scene than was meant.",
    mend="Let a choice lead here, or take it out. In the kiosk cut, the choice must be in the cut "
    "as well.",
    example=shown(
        "The new ending waits for a choice that leads to it.",
        life("promises:\n", _LOST.replace("{kiosk}", "")),
    ),
    near_miss=shown(
        "Here going home leads to it.",
        life("promises:\n", _LOST.replace("{kiosk}", ", kiosk: true")),
        life(f"{_GO_HOME}ashore", f"{_GO_HOME}lost"),
    ),
)
LOOP = code(
    "GS202",
    "loop",
    "error",
    means="A choice leads back to a scene that was already played.",
    why="A season only goes forward, day by day. Only so can every way be walked and counted.",
    mend="Let the choice lead to a later scene; if the place is to be seen again, write a new "
    "scene for the later day.",
    example=shown(
        "Going home leads to the corner where the season began.",
        life(f"{_GO_HOME}ashore", f"{_GO_HOME}corner"),
    ),
    near_miss=shown(
        "Ways may part and come together again, as long as all lead forward.",
        life(
            "- act: {signal: helped-stranger}\n        then: counter",
            "- act: {signal: helped-stranger}\n        then: quay",
        ),
    ),
)
TIME_RUNS_BACK = code(
    "GS203",
    "time-runs-back",
    "error",
    means="A choice leads to a scene or an ending on an earlier day.",
    why="What falls due on a day, such as an appeal's answer, could not come at its time.",
    mend="Change the day of one of the two.",
    example=shown(
        "The ending is on day 7, and the scene before it on day 8.",
        life("title: Across, day: 9", "title: Across, day: 7"),
        at="to: across}",
    ),
    near_miss=shown(
        "The same day will do.", life("title: Across, day: 9", "title: Across, day: 8")
    ),
)
NO_LAST_ROUTE = code(
    "GS204",
    "no-last-route",
    "error",
    means="The last of several routes has a condition.",
    why="If no condition held there would be no way on, and the season would stand still.",
    mend="Let the last route stand without 'when': it is taken where no other is.",
    example=shown(
        "Both routes have a condition.",
        life("- {to: ashore}", "- {when: {gate_closed: ferry}, to: ashore}"),
    ),
    near_miss=shown(
        "There may be many conditions before the last route.",
        life("- {to: ashore}", "- {when: {flag: signed}, to: ashore}\n          - {to: ashore}"),
    ),
)
CHOICE_COUNT = code(
    "GS205",
    "choice-count",
    "error",
    means="A scene, or its form in the kiosk cut, has fewer than two or more than four choices.",
    why="With one there is nothing to decide; more than four do not fit on the screen.",
    mend="Add a choice, or take one out. Leaving something unsaid is a choice too.",
    example=shown(
        "Only one choice is left.",
        life(
            f"      - id: home\n        text: Go home\n        {_GO_HOME}ashore\n",
            "",
        ),
        at="- id: board",
    ),
    near_miss=shown(
        "Of three choices one may go.",
        life(
            "      - id: help\n"
            "        text: Help the man with the cart\n"
            "        happened: You pushed a stranger's cart up the kerb.\n"
            "        does:\n"
            "          - act: {signal: helped-stranger}\n"
            "        then: counter\n",
            "",
        ),
    ),
)
CUT_LEADS_OUT = code(
    "GS207",
    "cut-leads-out",
    "error",
    means="The kiosk cut leads to a scene or an ending that is not in it.",
    why="The short version would break off there.",
    mend="Give that scene 'kiosk: true', or give the choice a 'kiosk_then' that leads to a scene "
    "in the cut.",
    example=shown(
        "The ending was taken out of the cut, and a route still leads to it.",
        life("gloss: She crossed., kiosk: true,", "gloss: She crossed.,"),
        at="to: across}",
    ),
    near_miss=shown(
        "In the cut this choice leads elsewhere, and the promise is not held to it.",
        life("gloss: She crossed., kiosk: true,", "gloss: She crossed.,"),
        life("- {to: ashore}", "- {to: ashore}\n        kiosk_then: ashore"),
        life("sometimes: {ending: across}", "sometimes: {ending: across}\n    kiosk: false"),
    ),
)
RULE_LOOP = code(
    "GS210",
    "rule-loop",
    "error",
    means="Rules of the scheme set each other off without end.",
    why="One record would bring the next on the same day, for ever.",
    mend="Give the link a delay of a day or more, or a signal with another topic.",
    example=shown(
        "The link files its record under a topic that it passes on itself, on the same day.",
        rulebook(
            "topics: [speech], share: 50, delay: 2",
            "topics: [speech, household], share: 50, delay: 0",
        ),
    ),
    near_miss=shown(
        "The same day is fine where the record has another topic.",
        rulebook("topics: [speech], share: 50, delay: 2", "topics: [speech], share: 50, delay: 0"),
    ),
)
CONTRADICTION = code(
    "GS215",
    "contradiction",
    "error",
    means="A condition contradicts itself, so that it can never hold.",
    why="What depends on it will never be seen.",
    mend="Look at the two parts that are named. If one of them is enough, put them after 'any'.",
    example=shown(
        "A gate's latest answer is either yes or no.",
        life(
            "{when: {gate_open: ferry}, to",
            "{when: {all: [{gate_open: ferry}, {gate_closed: ferry}]}, to",
        ),
    ),
    near_miss=shown(
        "Answers of two gates may differ.",
        life(
            "{when: {gate_open: ferry}, to",
            "{when: {all: [{gate_open: ferry}, {gate_closed: school}]}, to",
        ),
    ),
)
