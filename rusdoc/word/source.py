"""What a chapter file brings into the plan: its blocks, and what they refer to.

A Word file and a Markdown file give the same thing, so that one merge serves both.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from rusdoc.errors import InputError, ProtectedError
from rusdoc.opc import Package, open_package
from rusdoc.opc.kind import is_zip, kind_of, kind_of_package
from rusdoc.texts import Text
from rusdoc.word.accepted import accept, inline
from rusdoc.word.wml import MC, WP, Element, R, W, find, make, parse, remove, unwrap, value

if TYPE_CHECKING:
    from rusdoc.word.markdown_pictures import Media

_HEADING: Final = "heading "


@dataclass(slots=True)
class Source:
    """A file's blocks (paragraphs and tables, changes accepted) and what stands around them.

    `styles` has the style elements by id and `style_names` their built-in names in lower case; `links`,
    `parts` and `media` have what a relationship id leads to: an address, a part of `package`, or a picture
    where there is no package. `notes` has the footnotes (``f1``) and endnotes (``e1``), already among the
    blocks' references.
    """

    file: str
    blocks: list[Element]
    package: Package | None = None
    main: str = ""
    style_names: dict[str, str] = field(default_factory=dict)
    styles: dict[str, Element] = field(default_factory=dict)
    numbering: Element | None = None
    links: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    media: dict[str, Media] = field(default_factory=dict)
    notes: dict[str, list[Element]] = field(default_factory=dict)
    note_links: dict[str, str] = field(default_factory=dict)
    language: str = ""

    def style_name(self, paragraph: Element) -> str:
        """The built-in name of a paragraph's style, in lower case; ``normal`` when it has none."""
        return self.style_names.get(value(paragraph, "pPr/pStyle") or "", "normal")

    def level(self, paragraph: Element) -> int:
        """The heading level of a paragraph: 1 for a document title too, 0 for body text."""
        for style_id in self.chain(value(paragraph, "pPr/pStyle")):
            name = self.style_names.get(style_id, "")
            if name.startswith(_HEADING) and name.removeprefix(_HEADING).isdecimal():
                return int(name.removeprefix(_HEADING))
            if name == "title":
                return 1
            outline = value(self.styles.get(style_id), "pPr/outlineLvl")
            if outline and outline.isdecimal() and int(outline) < 9:
                return int(outline) + 1
        outline = value(paragraph, "pPr/outlineLvl")
        return int(outline) + 1 if outline and outline.isdecimal() and int(outline) < 9 else 0

    def is_title(self, paragraph: Element) -> bool:
        """Whether a paragraph is the document's own title."""
        return self.style_name(paragraph) == "title"

    def chain(self, style_id: str | None) -> list[str]:
        """A style and those it is based on."""
        seen: list[str] = []
        while style_id and style_id in self.style_names and style_id not in seen:
            seen.append(style_id)
            style_id = value(self.styles.get(style_id), "basedOn")
        return seen


def word_source(data: bytes, file: str) -> Source:
    """A Word file as a source.

    Raises `InputError` when it is not a Word document or is damaged, `ProtectedError` when it has a
    password, `UnsafeError` when reading it could harm the machine.
    """
    if not is_zip(data):
        if kind_of(data) == "protected":
            raise ProtectedError(Text("errors.file_protected"), file=file)
        raise InputError(Text("chapters.not_word"), file=file)
    package = open_package(data, file)
    if kind_of_package(package) != "docx" or package.main is None:
        raise InputError(Text("chapters.not_word"), file=file)
    main = package.main
    source = Source(file, [], package, main)
    _read_links(source, main)
    root = parse(package.xml(main), file)
    body = find(root, "body")
    if body is None:
        raise InputError(Text("errors.file_damaged"), file=file)
    _read_styles(source)
    _read_notes(source)
    _tidy(body, source, source.links)
    source.blocks = [block for block in body if block.tag in (W + "p", W + "tbl")]
    return source


def _read_links(source: Source, part: str) -> None:
    assert source.package is not None
    for link in source.package.relationships(part):
        if link.external and link.kind == "hyperlink":
            source.links[link.id] = link.target
        elif not link.external and link.target in source.package:
            source.parts[link.id] = link.target


def _read_styles(source: Source) -> None:
    assert source.package is not None
    if part := source.package.linked(source.main, "styles"):
        root = parse(source.package.xml(part), source.file)
        for style in root.iter(W + "style"):
            style_id, name = style.get(W + "styleId"), value(style, "name")
            if style_id and name:
                source.styles[style_id], source.style_names[style_id] = style, name.casefold()
        source.language = value(root, "docDefaults/rPrDefault/rPr/lang") or ""
    if part := source.package.linked(source.main, "numbering"):
        source.numbering = parse(source.package.xml(part), source.file)


def _read_notes(source: Source) -> None:
    assert source.package is not None
    for kind, mark in (("footnotes", "f"), ("endnotes", "e")):
        part = source.package.linked(source.main, kind)
        if part is None:
            continue
        links = {
            link.id: link.target
            for link in source.package.relationships(part)
            if link.external and link.kind == "hyperlink"
        }
        for note in parse(source.package.xml(part), source.file):
            number = note.get(W + "id")
            if number is None or note.get(W + "type", "normal") != "normal":
                continue
            _tidy(note, source, links)
            _prefix_links(note, mark)
            source.notes[mark + number] = list(note)
        source.note_links |= {mark + rid: address for rid, address in links.items()}


def _prefix_links(note: Element, mark: str) -> None:
    """A footnote's relationship ids are its own part's: told apart from the endnotes' ones."""
    for link in note.iter(W + "hyperlink"):
        if rid := link.get(R + "id"):
            link.set(R + "id", mark + rid)


def _tidy(body: Element, source: Source, links: dict[str, str]) -> None:
    accept(body, source.style_names, links)
    for anchor in list(body.iter(f"{WP}anchor")):
        inline(anchor)
    for block in list(body.iter(W + "footnoteReference", W + "endnoteReference")):
        mark = "f" if block.tag == W + "footnoteReference" else "e"
        reference = make("footnoteReference", id=mark + (block.get(W + "id") or ""))
        parent = block.getparent()
        if parent is not None:
            parent.replace(block, reference)
    for chunk in list(body.iter(W + "altChunk", W + "subDoc")):
        remove(chunk)
    for left in list(body.iter(f"{MC}AlternateContent")):
        unwrap(left)
