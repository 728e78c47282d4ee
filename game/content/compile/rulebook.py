"""A written rulebook becomes the core's rulebook."""

from __future__ import annotations

from game.content.compile.conditions import condition, optional
from game.content.schema import recording as sw
from game.content.schema import rulebook as sr
from game.core import rules
from game.core.chance import SCALE
from game.core.rulebook import Band, Rulebook

_PER_CENT = SCALE // 100


def _shows(spec: sw.Shows) -> dict[str, tuple[str, ...]]:
    return {"mechanisms": tuple(spec.mechanisms), "harms": tuple(spec.harms)}


def _sensor(spec: sw.SensorSpec) -> rules.Sensor:
    return rules.Sensor(
        spec.id,
        spec.name,
        spec.kind,
        spec.miss * _PER_CENT,
        spec.misread * _PER_CENT,
        spec.no_field,
        **_shows(spec),
    )


def _signal(spec: sw.SignalSpec) -> rules.Signal:
    return rules.Signal(
        id=spec.id,
        name=spec.name,
        code=spec.code,
        points=spec.points,
        topic=spec.topic,
        sensors=tuple(spec.sensors),
        misread_as=spec.misread_as,
        severs=spec.severs,
        on_other=spec.on_other,
        clears=spec.clears,
        published=spec.published,
        **_shows(spec),
    )


def _link(spec: sw.LinkSpec) -> rules.Link:
    return rules.Link(
        id=spec.id,
        name=spec.name,
        tie=spec.tie,
        topics=tuple(spec.topics),
        share=spec.share,
        delay=spec.delay,
        signal=spec.signal,
        published=spec.published,
        **_shows(spec),
    )


def _list(spec: sr.ListSpec) -> rules.ListRule:
    return rules.ListRule(
        id=spec.id,
        name=spec.name,
        code=spec.code,
        enters=condition(spec.enters),
        leaves=optional(spec.leaves),
        term=spec.term,
        told=spec.told,
        **_shows(spec),
    )


def _gate(spec: sr.GateSpec) -> rules.Gate:
    checks = tuple(
        rules.Check(
            check.id, check.name, condition(check.wants), check.published, tuple(check.harms)
        )
        for check in spec.checks
    )
    return rules.Gate(
        id=spec.id,
        name=spec.name,
        checks=checks,
        open_code=spec.opens.code,
        open_told=spec.opens.told,
        closed_code=spec.closes.code,
        closed_told=spec.closes.told,
        **_shows(spec),
    )


def _duty(spec: sr.DutySpec) -> rules.Duty:
    return rules.Duty(
        spec.id, spec.name, spec.tie, spec.met_by, spec.every, spec.missed, **_shows(spec)
    )


def _appeal(spec: sr.AppealRuleSpec) -> rules.Appeal:
    desks = tuple(
        rules.Desk(desk.id, desk.name, desk.days, optional(desk.needs)) for desk in spec.desks
    )
    return rules.Appeal(
        id=spec.id,
        name=spec.name,
        signals=tuple(spec.signals),
        desks=desks,
        correction=spec.correction,
        upheld_told=spec.upheld,
        refused_told=spec.refused,
        **_shows(spec),
    )


def _page(spec: sr.PageRuleSpec) -> rules.Page:
    return rules.Page(spec.topic, spec.name, spec.start, spec.told, **_shows(spec))


def _rumour(spec: sr.RumourSpec) -> rules.Rumour:
    return rules.Rumour(
        spec.id, spec.says, spec.truth, spec.because, tuple(spec.rules), **_shows(spec)
    )


def rulebook(file: sr.RulebookFile) -> Rulebook:
    """The scheme that was written; bands from the highest to the lowest."""
    bands = sorted((Band(b.id, b.from_) for b in file.bands), key=lambda b: -b.floor)
    joining = rules.Joining(file.joining.list, file.joining.name) if file.joining else None
    perks = (rules.Perk(p.id, p.name, condition(p.when), p.told, **_shows(p)) for p in file.perks)
    return Rulebook(
        id=file.id,
        name=file.name,
        start=file.start,
        told=file.told,
        about=file.about,
        bands=tuple(bands),
        sensors=tuple(map(_sensor, file.sensors)),
        signals=tuple(map(_signal, file.signals)),
        links=tuple(map(_link, file.links)),
        lists=tuple(map(_list, file.lists)),
        gates=tuple(map(_gate, file.gates)),
        duties=tuple(map(_duty, file.duties)),
        appeals=tuple(map(_appeal, file.appeals)),
        perks=tuple(perks),
        rumours=tuple(map(_rumour, file.rumours)),
        pages=tuple(map(_page, file.pages)),
        joining=joining,
        city=file.city or "",
        tower=file.tower,
    )
