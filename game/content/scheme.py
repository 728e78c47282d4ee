"""What can be seen to be wrong with a scheme without playing under it."""

from __future__ import annotations

from game.content import codes
from game.content.reach import beyond
from game.content.schema.rulebook import RulebookFile
from game.content.yaml_source import Source


def check_scheme(source: Source, rulebook: RulebookFile) -> None:
    """Report records that would set each other off for ever, on one and the same day."""
    named = {s.id: {s.on_other} for s in rulebook.signals if s.on_other}
    for place, signal in enumerate(rulebook.signals):
        if signal.on_other and signal.id in beyond(named, signal.on_other):
            message = f"'{signal.id}' comes round to itself through 'on_other'."
            key = ("signals", place, "on_other")
            source.report(codes.RULE_LOOP, key, message, value=signal.on_other)
    topic = {signal.id: signal.topic for signal in rulebook.signals}
    at_once: dict[str, set[str]] = {}
    for link in rulebook.links:
        if not link.delay and link.signal in topic:
            for each in link.topics:
                at_once.setdefault(each, set()).add(topic[link.signal])
    for place, link in enumerate(rulebook.links):
        back = beyond(at_once, topic.get(link.signal, ""))
        if not link.delay and any(each in back for each in link.topics):
            message = f"the link '{link.id}' passes on, the same day, what it has itself recorded."
            hint = "Give it a delay of a day or more, or another topic."
            key = ("links", place, "delay")
            source.report(codes.RULE_LOOP, key, message, value=link.id, hint=hint)
