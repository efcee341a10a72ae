"""What `build` asks of a template before it is filled, and of the document afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from rusdoc.errors import TemplateError
from rusdoc.model.finding import Finding, finding
from rusdoc.model.place import Place
from rusdoc.opc import open_package
from rusdoc.regex import regex
from rusdoc.registers.template_names import example_context
from rusdoc.texts import Text
from rusdoc.word.linting.access import is_mended_by_build
from rusdoc.word.text import escape

if TYPE_CHECKING:
    from rusdoc.word.linting.lint import Report
    from rusdoc.word.template import Template

_FATAL: Final = ("RUS705", "RUS706")
_MOST_TOLD: Final = 20
_BEGINNING: Final = 25
_WORDS: Final = regex(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>|<w:br/>)")


def looked_through(template: Template) -> Report:
    """What is to be said of a template that is filled with a plan.

    Raises `TemplateError` that tells of every name and tag that cannot be filled in.
    """
    report = template.examine(example_context())
    fatal = [found for found in report.findings if found.code in _FATAL]
    if fatal:
        raise _error(fatal)
    return report


def _error(fatal: list[Finding]) -> TemplateError:
    first = fatal[0].place
    if len(fatal) == 1:
        return TemplateError(
            fatal[0].text, file=first.file, code=fatal[0].code, sheet=first.sheet, cell=first.cell
        )
    left = len(fatal) - _MOST_TOLD
    rest = Text("lint.and_more", count=left) if left > 0 else Text("word.nothing")
    for found in reversed(fatal[:_MOST_TOLD]):
        rest = Text("lint.one_of_several", problem=found.text, rest=rest)
    return TemplateError(Text("lint.several", problems=rest), file=first.file, code=fatal[0].code)


def remarks(report: Report) -> tuple[Finding, ...]:
    """What to tell with the document that was made; what `build` itself puts right is left out."""
    return tuple(
        fault.finding
        for fault in report.faults
        if fault.finding.code not in _FATAL and not is_mended_by_build(fault.cause)
    )


def left_out(document: bytes, measures: Sequence[tuple[str, Place]], template: str) -> tuple[Finding, ...]:
    """The measures (title and place in the sheet) that the finished document does not show (RUS707)."""
    package = open_package(document, template)
    shown = _Shown(package.xml(package.main or "").decode("utf-8"))
    return tuple(
        finding(
            "RUS707",
            Text("lint.left_out", measure=title, template=template),
            Place(template, measure=place.measure),
            related=(place,),
        )
        for title, place in measures
        if title.strip() and not shown.has(title)
    )


class _Shown:
    """The text of a document, asked for titles in the order they mostly come in."""

    def __init__(self, xml: str) -> None:
        self._xml = xml
        self._at = 0
        self._plain: str | None = None

    def has(self, title: str) -> bool:
        """Whether the title is there, or at least how it begins, in small or capital letters."""
        lines = title.split("\n")
        written = escape(max(lines, key=len).strip())
        found = self._xml.find(written, self._at)
        if found < 0:
            found = self._xml.find(written, 0, self._at)
        if found >= 0:
            self._at = found
            return True
        return _folded([title])[:_BEGINNING] in self._text()

    def _text(self) -> str:
        if self._plain is None:
            from html import unescape

            self._plain = _folded(
                unescape(m[1]) if m[1] is not None else " " for m in _WORDS.finditer(self._xml)
            )
        return self._plain


def _folded(texts: Iterable[str]) -> str:
    return " ".join("".join(texts).casefold().split())
