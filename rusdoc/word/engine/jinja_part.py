"""A part rendered by Jinja and put right by docxtpl's own functions: slow, and true to docxtpl in every
turn. It serves the parts whose tags do not follow their elements, and the language that `program` leaves
out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, Final

from jinja2.exceptions import TemplateError as JinjaError
from jinja2.exceptions import TemplateSyntaxError
from markupsafe import Markup

from rusdoc.regex import regex
from rusdoc.word.engine import guard, sandbox
from rusdoc.word.engine.inserts import Inserter
from rusdoc.word.text import is_kind, without_illegal

_inserter: ContextVar[Inserter] = ContextVar("inserter")
_PARAGRAPH: Final = regex(r"<w:p([ >])")
_BROKEN_PARAGRAPH: Final = regex(r"\n<w:p([ >])")
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


class JinjaSyntaxError(Exception):
    """Jinja cannot read the part; `line` counts the source's lines, a new one before each paragraph."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class JinjaPart:
    """A part's source, compiled by Jinja."""

    def __init__(self, source: str, filters: Mapping[str, Callable[..., Any]]) -> None:
        environment = sandbox.Sandbox(filters, _put)
        lined = _PARAGRAPH.sub(r"\n<w:p\1", source)
        try:
            self._template = sandbox.run(guard.Budget(), lambda: environment.from_string(lined))
        except TemplateSyntaxError as error:
            raise JinjaSyntaxError(error.message or "", error.lineno) from None
        except (JinjaError, MemoryError, RecursionError, SyntaxError) as error:
            raise JinjaSyntaxError(str(error), 1) from None

    def render(self, context: Mapping[str, Any], budget: guard.Budget, inserter: Inserter) -> str:
        """The part's XML, in one piece."""
        token = _inserter.set(inserter)
        try:
            text: str = sandbox.run(budget, lambda: self._joined(_plain(context)), inserter.none)
        finally:
            _inserter.reset(token)
        text = _BROKEN_PARAGRAPH.sub(r"<w:p\1", text)
        for written, meant in (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}")):
            text = text.replace(written, meant)
        return text

    def _joined(self, context: Mapping[str, Any]) -> str:
        pieces: list[str] = []
        size = 0
        for piece in self._template.generate(context):
            size += len(piece)
            if size > guard.MOST_OUTPUT // 10:
                raise guard.OverrunError
            pieces.append(piece)
        return "".join(pieces)


def repaired(xml: str, *, is_body: bool, inserter: Inserter) -> str:
    """The part after docxtpl's own look through it: line breaks, and in the body tables and ids."""
    from docxtpl import DocxTemplate
    from lxml import etree

    docxtpl = DocxTemplate.__new__(DocxTemplate)
    text: str = docxtpl.resolve_listing(xml)
    if not is_body:
        return text
    _give_grids(text)
    tree = docxtpl.fix_tables(text)
    for drawing in tree.iter(_DRAWING):
        drawing.set("id", inserter.next_id())
    return str(etree.tostring(tree, encoding="unicode"))


def _give_grids(text: str) -> None:
    """docxtpl stumbles on a table without a grid; Word demands one too."""
    if text.count("<w:tbl>") > text.count("<w:tblGrid"):
        raise ValueError("tblGrid")


def _put(value: Any) -> Any:
    inserter = _inserter.get()
    if is_kind(value, "RichText"):
        return Markup(inserter.rich(value))
    if is_kind(value, "RichTextParagraph") or is_kind(value, "Subdoc"):
        return Markup(inserter.block(value, False))
    if is_kind(value, "Listing"):
        return Markup(without_illegal(str(value.xml)))
    if is_kind(value, "InlineImage"):
        drawing = inserter.image(value)
        return Markup(
            f"</w:t></w:r><w:r><w:drawing>{drawing}</w:drawing></w:r>"
            '<w:r><w:t xml:space="preserve">'
        )
    return without_illegal(inserter.shown(value))


def _plain(value: Any, depth: int = 0) -> Any:
    """The values without texts that call themselves safe HTML; lists and dicts are new only if needed."""
    if isinstance(value, str):
        return guard.plain(value)
    if depth > 50:
        return value
    if type(value) is dict:
        new = {key: _plain(each, depth + 1) for key, each in value.items()}
        return new if any(new[key] is not value[key] for key in value) else value
    if type(value) in (list, tuple):
        items = [_plain(each, depth + 1) for each in value]
        same = all(each is old for each, old in zip(items, value, strict=True))
        return value if same else type(value)(items)
    return value
