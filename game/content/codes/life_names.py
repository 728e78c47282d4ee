"""Findings about names that a life, the evidence or a test gives: what is used must exist."""

from __future__ import annotations

from game.content.codes.register import code, life, rulebook, shown, trial

_MEND = "Look for a slip in the spelling; the finding names what is most like it. "
_LAST_PROMISE = "    sometimes: {ending: across}"
_TEST = """\
schema: 1
life: {life}
says: Whoever waits comes to the counter.
seed: 1
choices: [wait]
then:
  ending: none
"""

UNKNOWN_PERSON = code(
    "GS109",
    "unknown-person",
    "error",
    means="Nobody in the life has this id.",
    why="What is done or asked would be about nobody.",
    mend=_MEND + "People stand under 'people'; 'self' is always the citizen who is played.",
    example=shown("Ben has got a second n.", life("about: ben}", "about: benn}")),
    near_miss=shown(
        "'self' needs no entry: it is the citizen who is played.",
        life("act: {signal: helped-stranger}", "act: {signal: helped-stranger, who: self}"),
    ),
)
UNKNOWN_SCENE = code(
    "GS110",
    "unknown-scene",
    "error",
    means="The life has no scene or ending of this id.",
    why="The season could not go on from here.",
    mend=_MEND + "Use the id of the scene or ending, not its title.",
    example=shown("The ending is called 'ashore'.", life("{to: ashore}", "{to: on-shore}")),
    near_miss=shown(
        "A choice may lead to any later scene, not only to the next.",
        life(
            "- act: {signal: helped-stranger}\n        then: counter",
            "- act: {signal: helped-stranger}\n        then: quay",
        ),
    ),
)
UNKNOWN_ENDING = code(
    "GS111",
    "unknown-ending",
    "error",
    means="The life has no ending of this id.",
    why="The season cannot end there, so the condition would never hold.",
    mend=_MEND + "A scene is not an ending: with 'ending' only ids under 'endings' can be named.",
    example=shown(
        "'quay' is a scene.",
        life("sometimes: {ending: across}", "sometimes: {ending: quay}"),
    ),
    near_miss=shown(
        "'ashore' is an ending.",
        life("sometimes: {ending: across}", "sometimes: {ending: ashore}"),
    ),
)
UNKNOWN_FLAG = code(
    "GS112",
    "unknown-flag",
    "error",
    means="Nothing ever sets a flag of this name.",
    why="A flag that is never set is always 0, so the condition would never hold.",
    mend=_MEND + "A flag is made by the choice that has it under 'set' or 'add'.",
    example=shown(
        "The flag that is set is called 'signed'.",
        life("- when: {flag: signed}", "- when: {flag: has-signed}"),
    ),
    near_miss=shown(
        "The same flag in the longer form, which can also ask for a number.",
        life("- when: {flag: signed}", "- when: {flag: {name: signed, at_least: 1}}"),
    ),
)
UNKNOWN_RULEBOOK = code(
    "GS113",
    "unknown-rulebook",
    "error",
    means="There is no rulebook of this id.",
    why="Without its rulebook a life has people and scenes, and nothing that follows from them.",
    mend="Write the id of the shipped rulebook, or that of a rulebook.yaml that lies beside the "
    "life or in the folder above it.",
    example=shown(
        "This is the rulebook's name, not its id.",
        life("rulebook: small-scheme", "rulebook: the-small-scheme"),
    ),
    near_miss=shown(
        "The name may be any text, as long as the id is the one that lives use.",
        rulebook("name: The Small Scheme", "name: A Scheme for a Small City"),
    ),
)
UNKNOWN_EVIDENCE = code(
    "GS114",
    "unknown-evidence",
    "error",
    means="The evidence has no mechanism, claim, harm, source or article of this id.",
    why="The debrief could not say what this is about, or where it is written.",
    mend="Look the id up in scenarios/evidence/. An id is never given to another row, so a gap in "
    "the numbers is no mistake.",
    example=shown(
        "There is no mechanism M91.",
        rulebook("no_field: why you crossed}", "no_field: why you crossed, mechanisms: [M91]}"),
    ),
    near_miss=shown(
        "M01 is in the evidence.",
        rulebook("no_field: why you crossed}", "no_field: why you crossed, mechanisms: [M01]}"),
    ),
)
UNKNOWN_LIFE = code(
    "GS115",
    "unknown-life",
    "error",
    means="A test names a life that is not in the folder above it.",
    why="The test would never be run, and you would think that it holds.",
    mend=_MEND + "Write the life's id, not the name of its file.",
    example=shown(
        "The test names the life by its file.", trial(_TEST.format(life="life")), at="life: life"
    ),
    near_miss=shown(
        "With ':kiosk' after the id the short cut is tested.",
        trial(_TEST.format(life="small-life:kiosk")),
    ),
)
UNKNOWN_CHOICE = code(
    "GS116",
    "unknown-choice",
    "error",
    means="The scene has no choice of this id.",
    why="Nobody can choose it, so a promise about it would say nothing.",
    mend=_MEND + "Write the scene's id and the choice's, with a slash between them.",
    example=shown(
        "In this scene the choice is called 'run'.",
        life("sometimes: {ending: across}", "sometimes: {chosen: corner/ran}"),
    ),
    near_miss=shown(
        "The scene, a slash, and a choice in it.",
        life("sometimes: {ending: across}", "sometimes: {chosen: corner/run}"),
    ),
)
DUPLICATE_ID = code(
    "GS120",
    "duplicate-id",
    "error",
    means="An id is given to two things of one kind.",
    why="Whatever names it could mean either.",
    mend="Give one of them another id, and look at each place that names it.",
    example=shown("A choice was copied, and its id with it.", life("id: help\n", "id: run\n")),
    near_miss=shown(
        "Choices in different scenes may have the same id.", life("id: stand\n", "id: wait\n")
    ),
)
UNKNOWN_SPOT = code(
    "GS129",
    "unknown-spot",
    "error",
    means="The map of the city has no place of this id.",
    why="Nobody could be seen walking there.",
    mend=_MEND
    + "Places stand under 'places' in city.yaml. A scene that is outside the city has no "
    "'spot'.",
    example=shown(
        "On this map the place is called 'the-quay'.",
        life("    stage: quay\n", "    stage: quay\n    spot: quay\n"),
    ),
    near_miss=shown(
        "The place of the map, by its id.",
        life("    stage: quay\n", "    stage: quay\n    spot: the-quay\n"),
    ),
)
