"""A Word template in docxtpl's language, opened once and filled any number of times."""

from __future__ import annotations

from _thread import allocate_lock

from rusdoc.errors import InputError, RusdocError
from rusdoc.files import Source, name_of, read_bytes
from rusdoc.opc import Package, open_package
from rusdoc.texts import Text
from rusdoc.word.engine.cache import user_folder
from rusdoc.word.engine.compiled import CompiledPart, compile_parts
from rusdoc.word.engine.filling import Filling
from rusdoc.word.safety import refuse_unsafe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from rusdoc.model.finding import Finding
    from rusdoc.texts import Language
    from rusdoc.word.linting.lint import Report
    from rusdoc.word.values import Subdoc, UrlId


class Template:
    """A template, from a path, its bytes or a binary stream.

    >>> Template("mal.docx").render({"plan": plan})  # doctest: +SKIP

    `filters` are functions that the template may use by name, as Jinja's own. What was read of a template
    is kept in the folder `cache`, by default in the user's own cache; None keeps nothing. Raises
    `InputError` for what is no Word document, `UnsafeError` (RUS711) for one with macros or external
    content unless `allow_external`. Tags that cannot be read are told of by `lint` and `render`.
    """

    def __init__(
        self,
        source: Source | bytes,
        filters: Mapping[str, Callable[..., Any]] | None = None,
        *,
        allow_external: bool = False,
        cache: str | None = "",
    ) -> None:
        is_data = isinstance(source, (bytes, bytearray, memoryview))
        self.data = bytes(source) if is_data else read_bytes(source)  # type: ignore[arg-type]
        self.file = (None if is_data else name_of(source)) or "mal.docx"  # type: ignore[arg-type]
        self.filters = dict(filters or {})
        self._links: dict[str, str] = {}
        self._lock = allocate_lock()
        self._package = _opened(self.data, self.file)
        if not allow_external:
            refuse_unsafe(self._package)
        self._parts: list[CompiledPart] = []
        self._problem: RusdocError | None = None
        try:
            folder = user_folder() if cache == "" else cache
            self._parts = compile_parts(self._package, self.filters, folder)
        except InputError:
            raise
        except Exception as error:  # told when the template is filled; `lint` tells all there is
            self._problem = _in_words(error, self)

    def render(
        self, context: Mapping[str, Any], replace: Mapping[str, Source] | None = None, *, none: str = "None"
    ) -> bytes:
        """The document that the template and `context` make, as the bytes of a .docx.

        A `Plan` in the context goes by the names of its JSON. `replace` gives other contents for a picture
        (by its name, title, description or part), or for an embedded file (by part). `none` stands where a
        value is None; docxtpl writes the word. Raises
        `TemplateError`: RUS705 for a name that `context` does not have,
        RUS706 for a tag that cannot be filled in. May be called from several threads at once.
        """
        if self._problem is not None:
            raise self._problem
        replaced: Mapping[str, bytes] = {}
        if replace:
            from rusdoc.word.engine.replacing import replaced_parts

            replaced = replaced_parts(self._package, replace, self.file)
        context = _with_plans_as_json(context)
        filling = Filling(self._package, context, self.filters, dict(self._links), none)
        try:
            return filling.document(self._parts, replaced)
        except Exception as error:
            raise _in_words(error, self, filling.part, context) from error

    def lint(self, context: Mapping[str, Any]) -> list[Finding]:
        """What is wrong with the template, all of it and each with its place, without filling it: names that
        `context` does not have (RUS705), tags that cannot be read or closed (RUS706), and more."""
        return self.examine(context).findings

    def examine(self, context: Mapping[str, Any]) -> Report:
        """What `lint` finds, with where each fault stands in the file and what the template makes use of."""
        from rusdoc.word.linting.lint import lint

        return lint(self._package, _with_plans_as_json(context), self.filters, self._problem)

    def annotated_with(self, report: Report, language: Language = "nb") -> bytes:
        """A copy of the template with the faults of a report as Word comments, each at its paragraph."""
        from rusdoc.word.linting.annotate import annotated

        return annotated(self._package, report.faults, language)

    def new_subdoc(self, docpath: Source | None = None) -> Subdoc:
        """A document to put into this one: a file, or an empty one for python-docx's methods."""
        from rusdoc.word.values import Subdoc

        return Subdoc(self, docpath)

    def build_url_id(self, url: str) -> UrlId:
        """The id that `RichText` takes as `url_id`, for a link to `url`."""
        from rusdoc.word.engine.edits import HYPERLINK
        from rusdoc.word.values import UrlId

        main = self._package.main or ""
        with self._lock:
            old = self._package.relationships(main)
            for link in old:
                if link.kind == HYPERLINK.rpartition("/")[2] and link.external and link.target == url:
                    return UrlId(link.id, url)
            for id, known in self._links.items():
                if known == url:
                    return UrlId(id, url)
            taken = {link.id for link in old} | set(self._links)
            id = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
            self._links = {**self._links, id: url}
            return UrlId(id, url)


def _with_plans_as_json(context: Mapping[str, Any]) -> Mapping[str, Any]:
    """The context with every plan, also in a list, as the JSON whose names a template uses."""
    changed = {name: _plan_as_json(value) for name, value in context.items() if _has_plans(value)}
    return {**context, **changed} if changed else context


def _has_plans(value: Any) -> bool:
    first = value[0] if isinstance(value, (list, tuple)) and value else value
    return type(first).__module__ == "rusdoc.model.plan"


def _plan_as_json(value: Any) -> Any:
    from rusdoc.model.plan import Plan
    from rusdoc.model.serial import plan_to_json

    if isinstance(value, (list, tuple)):
        return [_plan_as_json(item) for item in value]
    return plan_to_json(value) if isinstance(value, Plan) else value


def _opened(data: bytes, file: str) -> Package:
    """The package of a Word document; `InputError` says what the file is when it is something else."""
    if not data.startswith(b"PK"):
        from rusdoc.opc.kind import kind_of, wrong_kind

        raise wrong_kind(kind_of(data), "document", file)
    package = open_package(data, file)
    main = package.main
    stated = package.content_type(main) if main else ""
    if "wordprocessingml" in stated or "ms-word." in stated:
        return package
    from rusdoc.opc.kind import kind_of_package, wrong_kind

    kind = kind_of_package(package)
    if kind == "docx":  # a part of one, but not a document
        raise InputError(Text("word.no_template"), file=file)
    raise wrong_kind(kind, "document", file)


def _in_words(error: Exception, template: Template, part: Any = None, context: Any = None) -> RusdocError:
    """The error as `RusdocError`, with the place in the template."""
    from rusdoc.word.engine.failure import in_words

    return in_words(error, template.file, part, context)
