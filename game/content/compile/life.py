"""A written life becomes the core's life, and its kiosk cut another."""

from __future__ import annotations

from typing import get_args

from game.content.compile.conditions import condition, optional
from game.content.compile.course import promise
from game.content.schema import conditions as sc
from game.content.schema import life as sl
from game.content.schema import scene as ss
from game.content.schema.base import SELF
from game.core import effects
from game.core import life as core
from game.core import scene as scenes
from game.core.world import Tie


def _effect(spec: sc.EffectSpec, citizen: str) -> tuple[effects.Effect, ...]:
    if spec.act:
        act = spec.act
        sensors = None if act.by is None else tuple(act.by)
        who, about = _named(act.who or SELF, citizen), act.about and _named(act.about, citizen)
        happened, reason = act.happened or "", act.reason or ""
        return (effects.Act(who, act.signal, sensors, about, happened, reason),)
    if spec.ask:
        return (effects.AskGate(spec.ask.gate, _named(spec.ask.who or SELF, citizen)),)
    if spec.appeal:
        appeal = spec.appeal
        return (effects.FileAppeal(appeal.id, _named(appeal.who or SELF, citizen), appeal.signal),)
    flags = (spec.set or spec.add or {}).items()
    return tuple(effects.SetFlag(name, value, add=bool(spec.add)) for name, value in flags)


def _named(who: str, citizen: str) -> str:
    """Who is meant: 'self' is the citizen who is played."""
    return citizen if who == SELF else who


def _effects(specs: list[sc.EffectSpec], citizen: str) -> tuple[effects.Effect, ...]:
    return tuple(effect for spec in specs for effect in _effect(spec, citizen))


def _choice(spec: ss.ChoiceSpec, citizen: str, *, cut: bool) -> scenes.Choice:
    routes = spec.kiosk_then if cut and spec.kiosk_then else spec.then
    return scenes.Choice(
        id=spec.id,
        text=spec.text,
        happened=spec.happened,
        routes=tuple(scenes.Route(route.to, optional(route.when)) for route in routes),
        note=spec.note,
        eye=spec.eye or "",
        when=optional(spec.when),
        voice=spec.voice,
        effects=_effects(spec.does, citizen),
        rumours=tuple(spec.rumours),
        decides=spec.decides or "",
    )


def _scene(spec: ss.SceneSpec, citizen: str, *, cut: bool) -> scenes.Scene:
    return scenes.Scene(
        id=spec.id,
        title=spec.title,
        day=spec.day,
        time=spec.time,
        place=spec.place,
        stage=spec.stage,
        alt=spec.alt,
        text=_text(spec, cut=cut),
        choices=tuple(
            _choice(choice, citizen, cut=cut) for choice in spec.choices if choice.kiosk or not cut
        ),
        mood=spec.mood,
        arrives=_effects(spec.arrives, citizen),
        variants=_variants(spec.variants, cut=cut),
        mechanisms=tuple(spec.mechanisms),
        rumours=tuple(spec.rumours),
        case=scenes.Case(spec.case.life, spec.case.signal) if spec.case else None,
        notice=_notice(spec.notice) if spec.notice else None,
        spot=spec.spot,
        company=_faces(spec.company),
    )


def _notice(spec: ss.NoticeSpec) -> scenes.Notice:
    return scenes.Notice(spec.title, tuple(spec.lines), spec.portrait or "")


def _faces(specs: list[ss.FaceSpec]) -> tuple[scenes.Face, ...]:
    return tuple(scenes.Face(each.name, each.portrait) for each in specs)


def _ending(spec: ss.EndingSpec, citizen: str, *, cut: bool) -> scenes.Ending:
    return scenes.Ending(
        id=spec.id,
        title=spec.title,
        day=spec.day,
        text=_text(spec, cut=cut),
        gloss=spec.gloss,
        arrives=_effects(spec.arrives, citizen),
        dignity=spec.dignity,
        variants=_variants(spec.variants, cut=cut),
        mechanisms=tuple(spec.mechanisms),
        rumours=tuple(spec.rumours),
        picture=_picture(spec.picture) if spec.picture else None,
    )


def _picture(spec: ss.PictureSpec) -> scenes.Picture:
    faces = _faces(spec.company)
    return scenes.Picture(spec.place, spec.stage, spec.alt, spec.spot, spec.mood, faces)


def _text(spec: ss.SceneSpec | ss.EndingSpec | ss.VariantSpec, *, cut: bool) -> str:
    return spec.kiosk_text if cut and spec.kiosk_text else spec.text


def _variants(specs: list[ss.VariantSpec], *, cut: bool) -> tuple[scenes.Variant, ...]:
    return tuple(
        scenes.Variant(condition(each.when), _text(each, cut=cut))
        for each in specs
        if each.kiosk or not cut
    )


def _people(file: sl.LifeFile, start: int) -> tuple[core.Person, ...]:
    return tuple(
        core.Person(
            person.id,
            person.name,
            person.role,
            start if person.standing is None else person.standing,
            person.portrait or "",
            person.age,
        )
        for person in file.people
    )


def _ties(file: sl.LifeFile, citizen: str) -> tuple[Tie, ...]:
    pairs = [(_named(tie.person, citizen), _named(tie.other, citizen), tie) for tie in file.ties]
    ties = [Tie(person, tie.kind, other) for person, other, tie in pairs]
    ties += [Tie(other, tie.kind, person) for person, other, tie in pairs if tie.both]
    return tuple(ties)


def _exempt(specs: list[sl.ExemptionSpec]) -> tuple[core.GateExemption, ...]:
    return tuple(core.GateExemption(each.gate, each.always, each.why) for each in specs)


def life(file: sl.LifeFile, start: int) -> core.Life:
    """The life that was written, for people who start at `start` unless they say otherwise."""
    return _life(file, start, cut=None)


def kiosk_cut(file: sl.LifeFile, start: int) -> core.Life | None:
    """The short cut of the life, as a life of its own, where there is one."""
    return _life(file, start, cut=file.kiosk) if file.kiosk else None


def _life(file: sl.LifeFile, start: int, cut: sl.CutSpec | None) -> core.Life:
    citizen = file.people[0].id
    short = cut is not None
    return core.Life(
        id=file.id + core.CUT if cut else file.id,
        title=file.title,
        citizen=citizen,
        blurb=file.blurb,
        question=file.question,
        minutes=cut.minutes if cut else file.minutes,
        content_note=file.content_note,
        days=file.days,
        weekday=get_args(sl.Weekday).index(file.first_weekday),
        start=cut.start if cut else file.start,
        people=_people(file, start),
        ties=_ties(file, citizen),
        scenes=tuple(
            _scene(scene, citizen, cut=short) for scene in file.scenes if scene.kiosk or not short
        ),
        endings=tuple(
            _ending(ending, citizen, cut=short)
            for ending in file.endings
            if ending.kiosk or not short
        ),
        doors=tuple(file.doors),
        promises=tuple(promise(p, citizen) for p in file.promises if p.kiosk or not short),
        exempt=_exempt(cut.one_way_gates if cut else file.one_way_gates),
        mechanisms=tuple(file.mechanisms),
        harms=tuple(file.harms),
        quota=core.Quota(file.quota.flag, file.quota.of, file.quota.name) if file.quota else None,
        opens_after=file.opens_after,
    )
