"""The JSON Schemas of all kinds of file that people write, for editors and other programs.

Each is made from the model that the loader uses, so both accept the same: short forms, bounds and
exactly-one-of keys too. What an editor shows for a key is the text below the field in the model. It
is read from there only now, because reading it costs more than a start of the game should wait.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema as cs

from game.content.ids import ID_PATTERN
from game.content.schema import evidence
from game.content.schema.articles import ArticlesFile
from game.content.schema.base import Model, Shape, Short
from game.content.schema.city import CityFile
from game.content.schema.conditions import OneKey
from game.content.schema.life import LifeFile
from game.content.schema.rulebook import RulebookFile
from game.content.schema.safeguards import SafeguardsFile
from game.content.schema.study import StudyFile
from game.content.schema.trial import TrialFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REF = "#/$defs/"
_SAID = "patternErrorMessage"
"""What editors say in place of a pattern; to other programs it means nothing."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of content file. Of all kinds, only this one has the key `mark` at its top."""

    name: str
    title: str
    model: type[Model]
    mark: str

    @property
    def file(self) -> str:
        """The name of its schema's file."""
        return f"{self.name}.schema.json"


KINDS = (
    Kind("life", "a life", LifeFile, "scenes"),
    Kind("rulebook", "a rulebook", RulebookFile, "bands"),
    Kind("city", "a map of a city", CityFile, "streets"),
    Kind("study", "a study", StudyFile, "forms"),
    Kind("test", "a test of a life", TrialFile, "life"),
    Kind("sources", "a file of sources", evidence.SourcesFile, "sources"),
    Kind("claims", "a file of claims", evidence.ClaimsFile, "claims"),
    Kind("harms", "a file of harms", evidence.HarmsFile, "harms"),
    Kind("mechanisms", "a file of mechanisms", evidence.MechanismsFile, "groups"),
    Kind("articles", "a file of articles", ArticlesFile, "articles"),
    Kind("safeguards", "a file of safeguards", SafeguardsFile, "safeguards"),
)


def kind_of(data: Any) -> Kind | None:
    """What kind of file this is, as told by its keys; None if it is no content."""
    if not isinstance(data, dict) or "schema" not in data:
        return None
    return next((kind for kind in KINDS if kind.mark in data), None)


def schema_text(kind: Kind) -> str:
    """The schema as it stands in a file."""
    return json.dumps(schema_of(kind), indent=1, ensure_ascii=False) + "\n"


def schema_of(kind: Kind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file."""
    made = kind.model.model_json_schema(by_alias=True, schema_generator=_Generator)
    top = {
        "$schema": DIALECT,
        "$comment": "Made by 'good-standing schema' from what the game reads; edits are lost.",
        "title": f"Good Standing: {kind.title}",
    }
    named: dict[str, Any] = _renamed({**top, **made})
    return named


class _Generator(GenerateJsonSchema):
    """Also says what pydantic leaves to its validators, or has no word for."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False  # 'At Least' says no more than `at_least`.

    def nullable_schema(self, schema: cs.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])  # A key with nothing after it is refused.

    def default_schema(self, schema: cs.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default") in (None, "", []):
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def str_schema(self, schema: cs.StringSchema) -> JsonSchemaValue:
        made = super().str_schema(schema)
        if schema.get("strip_whitespace") and schema.get("min_length"):
            made["pattern"] = r"\S"
        if schema.get("pattern") == ID_PATTERN:
            made[_SAID] = "Ids are made of a-z, 0-9 and single hyphens, such as told-pim."
        return made

    def function_after_schema(self, schema: cs.AfterValidatorFunctionSchema) -> JsonSchemaValue:
        made = super().function_after_schema(schema)
        check = schema["function"]["function"]
        if isinstance(check, Shape):
            made |= {"pattern": f"^(?:{check.pattern})$", _SAID: f"This must be {check.wanted}."}
        return made

    def model_schema(self, schema: cs.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        model = schema["cls"]
        if not issubclass(model, Model):
            return made
        made.pop("title", None)
        made["description"] = folded(model.__doc__ or "")
        texts = dict(texts_of(model))
        for name, info in model.model_fields.items():
            if name in texts:
                made["properties"][info.alias or name]["description"] = texts[name]
        made |= _rules(model)
        return _with_short_form(model, made) if issubclass(model, Short) else made


def _rules(model: type[Model]) -> dict[str, Any]:
    """What the model's own checks hold, as far as a schema can say it."""
    rules: dict[str, Any] = {}
    if issubclass(model, OneKey):
        rules |= {"minProperties": 1, "maxProperties": 1}
    if model.one_of:
        rules["oneOf"] = [{"required": [key]} for key in model.one_of]
    if model.some_of:
        rules["anyOf"] = [{"required": [key]} for key in model.some_of]
    return rules


def _with_short_form(model: type[Short], made: JsonSchemaValue) -> JsonSchemaValue:
    description = made.pop("description")
    plain = dict(made["properties"][model.plain_key()])
    plain.pop("description", None)  # What the whole thing means says more than what its id is.
    return {"anyOf": [plain, made], "description": description}


def texts_of(model: type[Model]) -> Iterator[tuple[str, str]]:
    """The text below each field, those of the models that it builds on first."""
    for each in reversed(model.__mro__):
        if issubclass(each, Model):
            yield from _field_texts(each.__module__).get(each.__name__, {}).items()


@cache
def _field_texts(module: str) -> dict[str, dict[str, str]]:
    """By class and field, what is written below the fields in a module."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    return {each.name: dict(_below_fields(each.body)) for each in classes}


def _below_fields(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for field, below in zip(body, body[1:], strict=False):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                yield name, folded(text)


def folded(text: str) -> str:
    """The text as paragraphs, without the breaks that the source's width gave it."""
    parts = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(" ".join(part.split()) for part in parts)


def _renamed(node: Any) -> Any:
    """The schema with its definitions called by what they are: `choice` for `ChoiceSpec`."""
    if isinstance(node, list):
        return [_renamed(each) for each in node]
    if not isinstance(node, dict):
        return node
    out = {key: _renamed(value) for key, value in node.items()}
    if isinstance(ref := out.get("$ref"), str):
        out["$ref"] = _REF + _name(ref.removeprefix(_REF))
    if "$defs" in out:
        out["$defs"] = {_name(key): value for key, value in out["$defs"].items()}
    return out


def _name(model: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", model.removesuffix("Spec")).lower()
