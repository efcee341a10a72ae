"""A Word document put into another: its text with the styles, lists, pictures, links and notes it needs.

Styles are found again by their name (``heading 1``), which is the same whatever language Word speaks; a
style that the template lacks is brought along. Lists keep their look and begin at one in each document.
"""

from __future__ import annotations

import re
import threading
from copy import deepcopy
from io import BytesIO
from typing import Any, Final

from lxml import etree

from rusdoc.opc import Package, open_package
from rusdoc.regex import regex
from rusdoc.word.engine.edits import Edits
from rusdoc.word.engine.ooxml import W14, W, attribute_of, parse
from rusdoc.word.engine.subdocs.lists import Lists
from rusdoc.word.engine.subdocs.parts import Parts
from rusdoc.word.engine.subdocs.styles import Styles

_saving: Final = threading.Lock()
_SPACES: Final = regex(r'\sxmlns:(\w+)="([^"]*)"')
_ROOT: Final = regex(r"<(?!\?)[^>]*>")
_LEFT_OUT: Final = tuple(
    f"{W}{name}"
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "sectPr", "annotationRef")
)
_NOTES: Final = (("footnote", "footnotes"), ("endnote", "endnotes"))


def merged(value: Any, part: str, edits: Edits) -> str:
    """The text of a `Subdoc`, ours or docxtpl's, as XML for `part`; what it needs goes to `edits`."""
    package = _package(value)
    return _Merging(package, part, edits).xml()


def _package(value: Any) -> Package:
    file = getattr(value, "file", None) or "subdoc.docx"
    data = value.data if getattr(value, "is_file", False) is True else _saved(value)
    from rusdoc.word.safety import refuse_unsafe

    package = open_package(data, file)
    refuse_unsafe(package)
    return package


def _saved(value: Any) -> bytes:
    """A document made with python-docx, as a file; its text stands apart from the package it is in."""
    made = value.subdocx
    with _saving:
        part = made.part
        root, own = part._element, part._element.body
        body = deepcopy(made.element.body)
        out = BytesIO()
        root.replace(own, body)
        try:
            part.package.save(out)
        finally:
            root.replace(body, own)
    return out.getvalue()


class _Merging:
    """One document on its way into a part of another."""

    def __init__(self, source: Package, part: str, edits: Edits) -> None:
        self._source = source
        self._main = source.main or ""
        self._part = part
        self._edits = edits
        self._styles = Styles(source, edits)
        self._lists = Lists(source, edits, self._styles)
        self._parts = Parts(source, edits)

    def xml(self) -> str:
        root = parse(self._source.xml(self._main))
        body = root.find(f"{W}body")
        if body is None:
            return ""
        for element in body.findall(f"{W}sectPr"):
            body.remove(element)
        self._adapt(body, self._main, self._part)
        self._notes(body)
        return self._written(list(body))

    def _adapt(self, tree: Any, source_part: str, part: str) -> None:
        """Make everything in `tree` speak of what the other document has."""
        etree.strip_elements(tree, *_LEFT_OUT, with_tail=False)
        self._styles.adapt(tree)
        self._lists.adapt(tree)
        self._parts.adapt(tree, source_part, part)
        self._bookmarks(tree)
        for element in tree.iter(f"{W}p", f"{W}tr"):
            for name in (f"{W14}paraId", f"{W14}textId"):
                element.attrib.pop(name, None)

    def _bookmarks(self, tree: Any) -> None:
        """Bookmarks get ids, and where needed names, that no other has."""
        ids: dict[str, str] = {}
        names: dict[str, str] = {}
        for mark in tree.iter(f"{W}bookmarkStart"):
            ids[attribute_of(mark, "id")] = str(self._edits.number("bookmark"))
            name = attribute_of(mark, "name")
            names[name] = self._edits.unique_name(name)
            mark.set(f"{W}name", names[name])
        for mark in tree.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
            mark.set(f"{W}id", ids.get(attribute_of(mark, "id"), str(self._edits.number("bookmark"))))
        changed = {old: new for old, new in names.items() if old != new}
        for link in tree.iter(f"{W}hyperlink") if changed else ():
            anchor = attribute_of(link, "anchor")
            if anchor in changed:
                link.set(f"{W}anchor", changed[anchor])
        for code in tree.iter(f"{W}instrText") if changed else ():
            words = re.split(r"(\s+)", code.text or "")
            code.text = "".join(changed.get(word, word) for word in words)

    def _notes(self, body: Any) -> None:
        for kind, kinds in _NOTES:
            references = list(body.iter(f"{W}{kind}Reference"))
            if references:
                self._notes_of(kind, kinds, references)

    def _notes_of(self, kind: str, kinds: str, references: list[Any]) -> None:
        source_part = next(
            (link.target for link in self._source.relationships(self._main) if link.kind == kinds), None
        )
        if source_part is None or source_part not in self._source:
            for reference in references:
                reference.getparent().remove(reference)
            return
        notes = parse(self._source.xml(source_part))
        by_id = {attribute_of(note, "id"): note for note in notes.iter(f"{W}{kind}")}
        part = self._edits.notes_part(kind, kinds)
        for reference in references:
            note = deepcopy(by_id.get(attribute_of(reference, "id")))
            if note is None:
                reference.getparent().remove(reference)
                continue
            number = str(self._edits.next_note(part, kind))
            reference.set(f"{W}id", number)
            note.set(f"{W}id", number)
            self._adapt(note, source_part, part)
            self._edits.append(part, self._written([note], part))

    def _written(self, elements: list[Any], part: str = "") -> str:
        """Elements as XML; namespaces that the part's root names already are not named again."""
        root = _ROOT.search(self._edits.text_of(part or self._part))
        known = set(_SPACES.findall(root.group())) if root else set()
        xml = "".join(etree.tostring(element, encoding="unicode", with_tail=False) for element in elements)
        return _SPACES.sub(
            lambda match: "" if (match.group(1), match.group(2)) in known else match.group(), xml
        )
