"""Findings about names that only a rulebook can give: what is used must exist there."""

from __future__ import annotations

from game.content.codes.register import code, life, rulebook, shown

_MEND = "Look for a slip in the spelling; the finding names what is most like it. "
_LAST_PROMISE = "    sometimes: {ending: across}"

UNKNOWN_SIGNAL = code(
    "GS101",
    "unknown-signal",
    "error",
    means="The rulebook has no signal of this id.",
    why="A signal is what the scheme can record. Without it, what people do would leave no trace "
    "in any file.",
    mend=_MEND + "A behaviour that the scheme does not know yet must first be entered under "
    "'signals' in the rulebook.",
    example=shown(
        "The signal has one letter too many.",
        life("signal: helped-stranger", "signal: helped-strangers"),
    ),
    near_miss=shown(
        "Here it is the id of the choice, which a life may call whatever it likes.",
        life("id: help\n", "id: helped-strangers\n"),
    ),
)
UNKNOWN_SENSOR = code(
    "GS102",
    "unknown-sensor",
    "error",
    means="The rulebook has no sensor of this id.",
    why="A sensor is what may notice a behaviour. With a name that nobody bears, nothing looks.",
    mend=_MEND + "A new one is entered under 'sensors' in the rulebook.",
    example=shown(
        "The clerk has got an s.",
        rulebook("topic: speech, sensors: [clerk]}", "topic: speech, sensors: [clerks]}"),
    ),
    near_miss=shown(
        "Several sensors may look at one thing; they are asked in this order.",
        rulebook("topic: speech, sensors: [clerk]}", "topic: speech, sensors: [camera, clerk]}"),
    ),
)
UNKNOWN_LIST = code(
    "GS103",
    "unknown-list",
    "error",
    means="The rulebook has no list of this id.",
    why="Nobody can be on a list that there is not, so the condition would never hold.",
    mend=_MEND + "A new one is entered under 'lists' in the rulebook.",
    example=shown("The list is called 'watch'.", life("{on_list: watch}", "{on_list: watched}")),
    near_miss=shown(
        "The same list in the longer form, which can also say whose entry is meant.",
        life("{on_list: watch}", "{on_list: {list: watch, who: ana}}"),
    ),
)
UNKNOWN_GATE = code(
    "GS104",
    "unknown-gate",
    "error",
    means="The rulebook has no gate of this id.",
    why="A gate is a door that asks the scheme. Nobody can come to one that there is not.",
    mend=_MEND + "A new one is entered under 'gates' in the rulebook.",
    example=shown("An r is missing.", life("{ask: ferry}", "{ask: fery}")),
    near_miss=shown(
        "The longer form, which can also say who comes to the gate.",
        life("{ask: ferry}", "{ask: {gate: ferry, who: ana}}"),
    ),
)
UNKNOWN_APPEAL = code(
    "GS105",
    "unknown-appeal",
    "error",
    means="The rulebook has no appeal of this id.",
    why="An appeal goes from desk to desk as the rulebook says; without one, nobody would answer.",
    mend=_MEND + "A new one is entered under 'appeals' in the rulebook.",
    example=shown(
        "The rulebook calls it a correction.",
        life("appeal: {id: correction,", "appeal: {id: complaint,"),
    ),
    near_miss=shown(
        "The same appeal, with the name of the person who files it.",
        life("appeal: {id: correction,", "appeal: {id: correction, who: ana,"),
    ),
)
UNKNOWN_PERK = code(
    "GS106",
    "unknown-perk",
    "error",
    means="The rulebook has no perk of this id.",
    why="Nobody can hold a perk that there is not, so the condition would never hold.",
    mend=_MEND + "A new one is entered under 'perks' in the rulebook.",
    example=shown(
        "The perk is called a queue.",
        life("when: {recorded: crossed-on-red}", "when: {perk: quick-lane}"),
    ),
    near_miss=shown(
        "This perk is in the rulebook.",
        life("when: {recorded: crossed-on-red}", "when: {perk: quick-queue}"),
    ),
)
UNKNOWN_HEADING = code(
    "GS107",
    "unknown-heading",
    "error",
    means="There is neither a signal nor a topic of this id in the rulebook.",
    why="Nothing is ever filed under it, so the condition would never hold.",
    mend=_MEND + "A topic is made by being named in a signal's 'topic'.",
    example=shown(
        "This is neither a signal nor a topic.",
        life("when: {recorded: crossed-on-red}", "when: {recorded: crossings}"),
    ),
    near_miss=shown(
        "'street' is the topic of two signals; a record of either will do.",
        life("when: {recorded: crossed-on-red}", "when: {recorded: street}"),
    ),
)
UNKNOWN_TIE = code(
    "GS108",
    "unknown-tie",
    "error",
    means="The rulebook never mentions this kind of tie.",
    why="A tie matters only if a link or a duty runs along it. One that the scheme does not know "
    "changes nothing.",
    mend=_MEND + "The kinds of tie are those that links, duties and 'severs' name.",
    example=shown(
        "The scheme knows parents.",
        life("kind: parent, other: dad}", "kind: father, other: dad}"),
    ),
    near_miss=shown(
        "A second tie of a kind that the scheme knows.",
        life(
            "  - {person: ana, kind: parent, other: dad}",
            "  - {person: ana, kind: parent, other: dad}\n"
            "  - {person: ben, kind: parent, other: dad}",
        ),
    ),
)
UNKNOWN_PAGE = code(
    "GS128",
    "unknown-page",
    "error",
    means="The rulebook keeps no page of its own under this topic.",
    why="Where there is no page there is no number on it, so the condition would look at nothing.",
    mend=_MEND + "A new one is entered under 'pages' in the rulebook.",
    example=shown(
        "The scheme of the small life keeps one standing and no pages.",
        life("when: {recorded: crossed-on-red}", "when: {page: {of: street, at_most: 0}}"),
        at="of: street",
    ),
    near_miss=shown(
        "The page is there now.",
        life("when: {recorded: crossed-on-red}", "when: {page: {of: street, at_most: -1}}"),
        rulebook(
            "rumours:\n",
            "pages:\n  - {topic: street, name: The street's page, start: 0}\nrumours:\n",
        ),
    ),
)
UNKNOWN_RUMOUR = code(
    "GS118",
    "unknown-rumour",
    "error",
    means="The rulebook has no rumour of this id.",
    why="The debrief sorts what people heard by what the rules say, and could not sort this.",
    mend=_MEND + "A new one is entered under 'rumours' in the rulebook.",
    example=shown(
        "No such rumour goes round.",
        life("rumours: [hats-count]", "rumours: [hats-counted]"),
    ),
    near_miss=shown(
        "Several may be heard in one place.",
        life("rumours: [hats-count]", "rumours: [hats-count, kin-counts]"),
    ),
)
UNKNOWN_RULE = code(
    "GS119",
    "unknown-rule",
    "error",
    means="A rumour is said to be true by an entry that the rulebook does not have.",
    why="A rumour that is marked as true must be true under these rules, and somebody must be able "
    "to look up where.",
    mend=_MEND + "Any signal, sensor, link, list, gate, duty, appeal or perk will do.",
    example=shown(
        "The list is called 'watch'.",
        rulebook("rules: [kin]", "rules: [watch-list]"),
    ),
    near_miss=shown(
        "Several entries may stand behind one rumour.",
        rulebook("rules: [kin]", "rules: [kin, watch]"),
    ),
)
UNKNOWN_LINK = code(
    "GS117",
    "unknown-link",
    "error",
    means="The rulebook has no link of this id.",
    why="A promise about a link that there is not would be kept or broken for no reason.",
    mend=_MEND + "A new one is entered under 'links' in the rulebook.",
    example=shown(
        "The promise names the link by its title.",
        life(
            _LAST_PROMISE,
            f"{_LAST_PROMISE}\n  - id: kin-pays\n    says: What Ben wrote can reach Ana's file.\n"
            "    sometimes: {linked: kinship-link}",
        ),
        at="kinship-link",
    ),
    near_miss=shown(
        "Here the promise names it by its id.",
        life(
            _LAST_PROMISE,
            f"{_LAST_PROMISE}\n  - id: kin-pays\n    says: What Ben wrote can reach Ana's file.\n"
            "    sometimes: {linked: kin}",
        ),
    ),
)
