"""What went wrong in a template, as a `TemplateError` that names the place and says what to do."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from rusdoc.errors import RusdocError, TemplateError
from rusdoc.texts import Text
from rusdoc.word.engine import guard
from rusdoc.word.engine.compiled import CompiledPart, PartError
from rusdoc.word.engine.inserts import DeadLinkError
from rusdoc.word.engine.locate import Spot, spot
from rusdoc.word.engine.patch import UnclosedTagError
from rusdoc.word.engine.program import TagAtError

_KINDS = ((ZeroDivisionError, "by_zero"), (TypeError, "wrong_kind"), (ValueError, "wrong_value"))


def in_words(
    error: Exception, file: str, part: CompiledPart | None, context: Mapping[str, Any] | None
) -> RusdocError:
    """The error in words; one that is in words already as it is."""
    if isinstance(error, RusdocError):
        return error
    if isinstance(error, PartError):
        return _syntax(error, file)
    place = _place(error, part)
    where: Text = place.where if place else Text("word.nothing")
    code, text = _said(error, where, context or {})
    return TemplateError(
        text, file=file, code=code, sheet=place.sheet if place else None, cell=place.cell if place else None
    )


def _said(error: Exception, where: Text, context: Mapping[str, Any]) -> tuple[str, Text]:
    if isinstance(error, guard.UnknownNameError):
        return "RUS705", unknown_name(error.name, error.known or tuple(map(str, context)), where)
    if isinstance(error, guard.ForbiddenError):
        return "RUS706", Text("word.forbidden", name=error.name, where=where)
    if isinstance(error, (guard.OverrunError, RecursionError, MemoryError)):
        return "RUS706", Text("word.overrun", where=where)
    if isinstance(error, DeadLinkError):
        return "RUS706", Text("word.dead_link", where=where)
    kind = next((name for kind, name in _KINDS if isinstance(error, kind)), "wrong")
    return "RUS706", Text("word.value", where=where, problem=Text(f"word.{kind}"), detail=str(error)[:200])


def unknown_name(name: str, known: tuple[str, ...], where: Text) -> Text:
    """A name that there is no value for, with the nearest one that there is."""
    near = get_close_matches(name, known, 1, 0.5)
    hint = Text("word.nearest", name=near[0]) if near else Text("word.nothing")
    return Text("word.unknown_name", name=name, where=where, hint=hint)


def _syntax(error: PartError, file: str) -> RusdocError:
    place, text = syntax_problem(error)
    return TemplateError(text, file=file, code="RUS706", sheet=place.sheet, cell=place.cell)


def syntax_problem(error: PartError) -> tuple[Spot, Text]:
    """Where a tag stands that cannot be read, and what is wrong with it."""
    cause = error.cause
    if isinstance(cause, UnclosedTagError):
        place = spot(cause.source, cause.at, error.kind)
        return place, Text("word.syntax", where=place.where, problem=Text("word.unclosed_tag"))
    if isinstance(cause, TagAtError):
        place = spot(error.source, cause.at, error.kind)
        problem = Text(f"word.{cause.problem}", found=cause.found)
        return place, Text("word.syntax", where=place.where, problem=problem)
    place = spot(error.source, _offset(error.source, getattr(cause, "line", 1)), error.kind)
    problem = Text("word.tag_other", found=str(cause))
    return place, Text("word.syntax", where=place.where, problem=problem)


def _place(error: Exception, part: CompiledPart | None) -> Spot | None:
    if part is None:
        return None
    at = _tag_at(error, part)
    return spot(part.source, at, part.part.kind) if at is not None else None


def _tag_at(error: Exception, part: CompiledPart) -> int | None:
    """Where the tag stands whose code was running; Jinja counts the source's lines."""
    code = part.program.__code__ if part.program else None
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if code and frame.filename == code.co_filename and frame.lineno:
            tag = part.line_tags[frame.lineno - code.co_firstlineno + 1]
            return part.tags[tag] if tag >= 0 else None
        if frame.filename == "<template>" and frame.lineno:
            return _offset(part.source, frame.lineno)
    return None


def _offset(source: str, line: int) -> int:
    """Where a line begins, when each paragraph begins a new one; at the line's first tag, if it has one."""
    start = 0
    for _ in range(line - 1):
        found = min(
            (at for at in (source.find(mark, start + 1) for mark in ("<w:p ", "<w:p>", "\n")) if at >= 0),
            default=-1,
        )
        if found < 0:
            break
        start = found
    tags = [at for at in (source.find("{{", start), source.find("{%", start)) if at >= 0]
    return min(tags, default=start)
