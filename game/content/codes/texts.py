"""Findings about words: what players read, and what is shown of the real world."""

from __future__ import annotations

from game.content.codes.register import code, evidence, life, shown, study

TOO_LONG = code(
    "GS206",
    "too-long",
    "error",
    means="A text has more words than there is room for.",
    why="A scene has 60 words, a choice 12 and an ending 120, so that they fit on a screen in "
    "large type and a class can read them aloud.",
    mend="Cut words, or make two scenes of one.",
    example=shown(
        "A choice of 15 words.",
        life(
            "text: Run for it",
            "text: Run for it, because the tram is early and the next one comes at eight",
        ),
    ),
    near_miss=shown(
        "Twelve words just fit.",
        life(
            "text: Run for it",
            "text: Run for it, because the tram is early and work begins soon",
        ),
    ),
)
FORBIDDEN_CLAIM = code(
    "GS208",
    "forbidden-claim",
    "error",
    means="A claim that may not be printed stands where it would be printed.",
    why="The debrief shows every claim of a harm to a class. What is marked 'do-not-use' has no "
    "support, or hurts somebody.",
    mend="Take the claim out of the list, or find a source that lets its 'debrief' be changed.",
    example=shown(
        "C02 is marked 'do-not-use'.", evidence("harms", "claims: [C01]", "claims: [C01, C02]")
    ),
    near_miss=shown(
        "A mechanism says only that somebody wrote of it; its claims are not printed.",
        evidence(
            "mechanisms",
            "claims: [C01]\n        play_form: ledger",
            "claims: [C01, C02]\n        play_form: ledger",
        ),
    ),
)
NOT_TO_BE_STAGED = code(
    "GS209",
    "not-to-be-staged",
    "error",
    means="A mechanism that may only be reported is to be played.",
    why="Some things are told in the debrief and never acted out, because acting them out would "
    "repeat the harm.",
    mend="Take its id out of 'mechanisms', and do not show it in the story.",
    example=shown(
        "M02 is marked 'staged: false' in the evidence.",
        life(
            "kiosk: {start: corner, minutes: 1}",
            "mechanisms: [M01, M02]\nkiosk: {start: corner, minutes: 1}",
        ),
        at="mechanisms:",
    ),
    near_miss=shown(
        "M01 may be shown.",
        life(
            "kiosk: {start: corner, minutes: 1}",
            "mechanisms: [M01]\nkiosk: {start: corner, minutes: 1}",
        ),
    ),
)
HARD_TO_READ = code(
    "GS211",
    "hard-to-read",
    "warning",
    means="A text is above reading grade 8.",
    why="The game is for people from age 12, and for people who read English as a second language.",
    mend="Make two sentences of the longest one, or find a shorter word. The finding names the "
    "sentence or the words that weigh most.",
    example=shown(
        "One long sentence of long words.",
        life(
            "text: The boat to your father leaves at ten past.",
            "text: Notwithstanding the considerable administrative complications that accompanied "
            "your application, the municipal ferry administration eventually communicated that "
            "embarkation for authorised passengers would terminate punctually at ten past.",
        ),
    ),
    near_miss=shown(
        "As many words, in short sentences.",
        life(
            "text: The boat to your father leaves at ten past.",
            "text: The boat to your father leaves at ten past. They let people on now, one by one, "
            "card by card. Your bag is light. Your heart is not. You stand in the queue and wait.",
        ),
    ),
)
NO_CONTENT_NOTE = code(
    "GS212",
    "no-content-note",
    "warning",
    means="A life does not say what may upset a player.",
    why="A teacher must know before a class plays, and a player must be able to choose.",
    mend="Add 'content_note' with a sentence, such as 'A parent falls ill.' If nothing needs to be "
    'said, write an empty text: content_note: "".',
    example=shown(
        "The line was left out.",
        life('minutes: 2\ncontent_note: ""\n', "minutes: 2\n"),
        at="schema: 1",
    ),
    near_miss=shown(
        "A sentence, or an empty text as before: both say that somebody has thought about it.",
        life('content_note: ""', "content_note: A father lives far away."),
    ),
)
POOR_ALT = code(
    "GS213",
    "poor-alt",
    "warning",
    means="The description of a picture describes nothing.",
    why="Some players hear the picture from a screen reader. For them this text is the picture.",
    mend="Say in a few words what can be seen, such as 'A crossing with a camera on a pole.' The "
    "title and the place are read out anyway.",
    example=shown(
        "This only says the title again.",
        life("alt: A crossing with a camera on a pole.", "alt: The corner"),
    ),
    near_miss=shown(
        "Few words will do.", life("alt: A crossing with a camera on a pole.", "alt: A red light.")
    ),
)
COSTLESS_WORDS = code(
    "GS214",
    "costless-words",
    "warning",
    means="Words are marked as hard to say, and saying them costs nothing.",
    why="The debrief counts words that were left unsaid. It must only count words that somebody "
    "had a reason to swallow.",
    mend="Let the words be what the scheme records, with an 'act', or take 'voice: true' out.",
    example=shown(
        "Nothing comes of a kind word.",
        life(
            "text: Help the man with the cart\n",
            "text: Help the man with the cart\n        voice: true\n",
        ),
    ),
    near_miss=shown(
        "A complaint is filed, and costs points.",
        life(
            "text: Help the man with the cart\n"
            "        happened: You pushed a stranger's cart up the kerb.",
            "text: Say that the light is too short\n"
            "        voice: true\n"
            "        happened: You told the clerk at the crossing that nobody can be so quick.",
        ),
        life("act: {signal: helped-stranger}", "act: {signal: spoke-up}"),
    ),
)
FORMS_DIFFER = code(
    "GS220",
    "forms-differ",
    "error",
    means="The two forms of a study cannot be compared.",
    why="What has changed between two forms says something about people only where the forms are "
    "alike. If fair items were shorter, or all about school, people could tell them apart by that.",
    mend="Give each form one item of each domain, four of them fair. The two items of a domain are "
    "about one safeguard, which one of them has and the other lacks, and are about as long.",
    example=shown(
        "One item about travel lacks an appeal, the other has a notice.",
        study("fair: false, safeguard: appeal", "fair: false, safeguard: notice"),
    ),
    near_miss=shown(
        "Another text for an item, about as long as before.",
        study("No one may look at the list again.", "Nobody can look at the list again."),
    ),
)
