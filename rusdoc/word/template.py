"""A Word template in docxtpl's language, opened once and filled any number of times."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from copy import deepcopy
from difflib import get_close_matches
from io import BytesIO
from typing import TYPE_CHECKING, Any

from rusdoc.errors import InputError, TemplateError
from rusdoc.files import Source, name_of, read_bytes
from rusdoc.opc import open_package
from rusdoc.texts import Text
from rusdoc.word.values import Subdoc, UrlId, is_kind

if TYPE_CHECKING:
    from rusdoc.model.finding import Finding


class Template:
    """A template, from a path, its bytes or a binary stream.

    >>> Template("mal.docx").render({"plan": plan})  # doctest: +SKIP

    Raises `InputError` for what is no Word document, `UnsafeError` (RUS711) for one with macros or
    external content unless `allow_external`, `TemplateError` (RUS706) for tags that cannot be read.
    """

    def __init__(
        self,
        source: Source | bytes,
        filters: Mapping[str, Callable[..., Any]] | None = None,
        *,
        allow_external: bool = False,
    ) -> None:
        is_data = isinstance(source, (bytes, bytearray, memoryview))
        self.data = bytes(source) if is_data else read_bytes(source)  # type: ignore[arg-type]
        self.file = (None if is_data else name_of(source)) or "mal.docx"  # type: ignore[arg-type]
        self.filters = dict(filters or {})
        self._links: dict[str, UrlId] = {}
        self._lock = threading.Lock()
        package = open_package(self.data, self.file)
        if not package.main or "wordprocessingml" not in package.content_type(package.main):
            raise InputError(Text("word.no_template"), file=self.file)

    def render(self, context: Mapping[str, Any], replace: Mapping[str, Source] | None = None) -> bytes:
        """The document that the template and `context` make, as the bytes of a .docx.

        `replace` gives other contents for a picture (by its name, title, description or part), or for an
        embedded file (by part). Raises `TemplateError`: RUS705 for a name that `context` does not have,
        RUS706 for a tag that cannot be filled in. May be called from several threads at once.
        """
        from rusdoc.word import sandbox

        document = _Filling(self)
        try:
            return document.fill(dict(context), replace or {})
        except sandbox.UnknownNameError as error:
            near = get_close_matches(error.name, error.known or list(context), 1)
            hint = Text("word.nearest", name=near[0]) if near else Text("word.nothing")
            text = Text("word.unknown_name", name=error.name, where="", hint=hint)
            raise TemplateError(text, file=self.file, code="RUS705") from None

    def lint(self, context: Mapping[str, Any]) -> list[Finding]:
        """What is wrong with the template, all of it, without filling it."""
        from rusdoc.model.finding import finding

        try:
            self.render(context)
        except TemplateError as error:
            return [finding(error.code or "RUS706", error.text)]
        return []

    def new_subdoc(self, docpath: Source | None = None) -> Subdoc:
        """A document to put into this one: a file, or an empty one for python-docx's methods."""
        return Subdoc(self, docpath)

    def build_url_id(self, url: str) -> UrlId:
        """The id that `RichText` takes as `url_id`, for a link to `url`."""
        with self._lock:
            if url not in self._links:
                self._links[url] = UrlId(f"rIdLink{len(self._links) + 1}", url)
            return self._links[url]


class _Filling:
    def __init__(self, template: Template) -> None:
        from docxtpl import DocxTemplate

        self.template = template
        self.document = DocxTemplate(BytesIO(template.data))

    def fill(self, context: dict[str, Any], replace: Mapping[str, Source]) -> bytes:
        from rusdoc.word import guard, sandbox

        environment = sandbox.Sandbox(self.template.filters, self.put)
        self.document.init_docx()
        for url_id in list(self.template._links.values()):
            self.document.docx.part.rels.get_or_add_ext_rel  # noqa: B018
            self.document.docx.part.load_rel(_HYPERLINK, url_id.url, str(url_id), is_external=True)
        self.document.is_rendered = False
        for name, source in replace.items():
            data = BytesIO(read_bytes(source))
            if "/" in name:
                self.document.zipname_to_replace[name] = data.read()
            else:
                self.document.replace_pic(name, data)

        def work() -> bytes:
            self.document.render(context, environment)
            out = BytesIO()
            self.document.save(out)
            return out.getvalue()

        try:
            return bytes(sandbox.run(guard.Budget(), work))
        except guard.ForbiddenError as error:
            text = Text("word.forbidden", name=error.name, where="")
            raise TemplateError(text, file=self.template.file, code="RUS706") from None
        except guard.OverrunError:
            text = Text("word.overrun", where="")
            raise TemplateError(text, file=self.template.file, code="RUS706") from None
        except (sandbox.UnknownNameError, MemoryError):
            raise
        except Exception as error:
            text = Text("word.syntax", where="", detail=str(error))
            raise TemplateError(text, file=self.template.file, code="RUS706") from error

    def put(self, value: Any) -> Any:
        from docxtpl import InlineImage
        from docxtpl import Subdoc as DocxSubdoc
        from markupsafe import Markup

        from rusdoc.word.text import without_illegal

        if is_kind(value, "InlineImage"):
            source = BytesIO(value.data) if hasattr(value, "data") else value.image_descriptor
            image = InlineImage(self.document, source, value.width, value.height, value.anchor)
            return Markup(image._insert_image())
        if is_kind(value, "Subdoc"):
            if isinstance(value, Subdoc) and value.is_file:
                return Markup(DocxSubdoc(self.document, BytesIO(value.data or b""))._get_xml())
            out = BytesIO()
            part = value.subdocx.part
            part._element.replace(part._element.body, deepcopy(value.subdocx.element.body))
            value.subdocx.save(out)
            return Markup(DocxSubdoc(self.document, BytesIO(out.getvalue()))._get_xml())
        if any(is_kind(value, name) for name in ("RichText", "RichTextParagraph", "Listing")):
            return Markup(value.xml)
        return without_illegal(str(value))


_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
