"""What a life does that its rulebook must understand: acts, appeals, and words that cost."""

from __future__ import annotations

from game.content import codes, written
from game.content.schema.base import marked
from game.content.schema.conditions import ActSpec, AppealSpec
from game.content.schema.course import ANYTHING
from game.content.schema.life import LifeFile
from game.content.yaml_source import Key, Source
from game.core.conditions import headings
from game.core.rulebook import Rulebook


def check_deeds(source: Source, life: LifeFile, rulebook: Rulebook) -> None:
    """Report appeals that hear no such records, acts that concern nobody, words that are marked as
    hard to say and cost nothing, and promises that take for words what is not marked as such."""
    for key, effect in written.effects(life):
        if effect.act:
            _check_act(source, (*key, "act"), effect.act, rulebook)
        elif effect.appeal:
            _check_appeal(source, (*key, "appeal"), effect.appeal, rulebook)
    _check_words(source, life, rulebook)
    _check_unsaid(source, life)


def _check_act(source: Source, key: Key, act: ActSpec, rulebook: Rulebook) -> None:
    signal = rulebook.signal.get(act.signal)
    if act.about or not signal or not (signal.severs or signal.on_other):
        return
    does = "cuts a tie with" if signal.severs else "is put on the file of"
    message = f"'{signal.id}' {does} another person, and nobody is named here."
    hint = "Say who it is with 'about:' and the id of a person."
    source.report(codes.NOBODY_NAMED, (*key, "signal"), message, value=signal.id, hint=hint)


def _check_appeal(source: Source, key: Key, spec: AppealSpec, rulebook: Rulebook) -> None:
    appeal = rulebook.appeal.get(spec.id)
    if not appeal or spec.signal not in rulebook.signal or spec.signal in appeal.signals:
        return
    message = f"the appeal '{appeal.id}' does not hear '{spec.signal}'."
    hint = f"It hears {_listed(appeal.signals)}."
    source.report(codes.UNHEARD_APPEAL, (*key, "signal"), message, value=spec.signal, hint=hint)


def _listed(ids: tuple[str, ...]) -> str:
    quoted = [f"'{each}'" for each in ids]
    return " and ".join((", ".join(quoted[:-1]), quoted[-1])) if len(quoted) > 1 else quoted[0]


def _check_words(source: Source, life: LifeFile, rulebook: Rulebook) -> None:
    costly = costly_signals(rulebook)
    for key, choice in written.choices(life):
        acts = [effect.act.signal for effect in choice.does if effect.act]
        if not choice.voice or any(each in costly or each not in rulebook.signal for each in acts):
            continue
        done = f"{_listed(tuple(dict.fromkeys(acts)))} costs nothing" if acts else "nothing is done"
        message = f"these words are marked as hard to say, and {done} under this rulebook."
        hint = "Add an 'act' that the scheme minds, or take 'voice: true' out."
        source.report(codes.COSTLESS_WORDS, (*key, "voice"), message, value=choice.id, hint=hint)


def _check_unsaid(source: Source, life: LifeFile) -> None:
    said = {f"{scene.id}/{each.id}": each.voice for scene in life.scenes for each in scene.choices}
    said[ANYTHING] = any(said.values())
    for mark, value, key in marked(LifeFile, source.data):
        if mark.kind != "option" or key[-1] != "unsaid" or said.get(value, True):
            continue
        if value == ANYTHING:
            message = "no choice of this life is marked as words, so nothing can be left unsaid."
            hint = "Give the choices that are words 'voice: true'."
        else:
            message = f"'{value}' is not marked as words, and only words can be left unsaid."
            hint = f"Give it 'voice: true', or ask for {{not: {{chosen: {value}}}}}."
        source.report(codes.NOT_WORDS, key, message, value=value, hint=hint)


def costly_signals(rulebook: Rulebook) -> frozenset[str]:
    """The signals that can cost somebody something: points, a tie, a line in the file of somebody
    tied, or whatever a list, a gate, a perk or an appeal makes of them.

    Whether a sensor is there to catch it does not matter: it is fear that leaves words unsaid.
    """
    linked = {topic for link in rulebook.links for topic in link.topics}
    counted = headings(rulebook.conditions())
    return frozenset(
        signal.id
        for signal in rulebook.signals
        if signal.points < 0
        or signal.severs
        or signal.topic in linked
        or {signal.id, signal.topic} & counted
    )
