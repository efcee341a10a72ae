"""The tags of lists and footnotes that LibreOffice 7 leaves half made, made whole (ISO 14289-1, 7.6 and 7.9).

An item of a list that goes on after a list inside it may stand outside any list, a footnote has no name of
its own, and the number in front of it leads back to the text without the tag of a link.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from rusdoc.pdf.structure import children, elements, kind_of

if TYPE_CHECKING:
    from pypdf import PageObject, PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject, PdfObject


def with_whole_tags(writer: PdfWriter, structure: DictionaryObject) -> None:
    """Mend the tags of `structure`, the root of the tree, in place."""
    for element in [structure, *elements(structure)]:
        if kind_of(element) != "/L" and any(kind_of(child) == "/LI" for child in children(element)):
            _gather_items(writer, element)
    notes = [element for element in elements(structure) if kind_of(element) == "/Note"]
    _name(structure, notes)
    _tag_links_back(writer, structure, notes)


def loose_items(structure: DictionaryObject) -> Iterator[DictionaryObject]:
    """The items of lists that stand in no list."""
    for element in (structure, *elements(structure)):
        if kind_of(element) != "/L":
            yield from (child for child in children(element) if kind_of(child) == "/LI")


def untagged_links(page: PageObject) -> list[DictionaryObject]:
    """The links of a page that are no part of what a screen reader follows."""
    return [link for each in page.get("/Annots", ()) if "/StructParent" not in (link := each.get_object())]


def _gather_items(writer: PdfWriter, element: DictionaryObject) -> None:
    """Put each row of items that stand in no list into a list of their own."""
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject

    kids, gathered = ArrayObject(), ArrayObject()
    for kid in _kids(element):
        if not (isinstance(kid.get_object(), DictionaryObject) and kind_of(kid.get_object()) == "/LI"):
            kids.append(kid)
            gathered = ArrayObject()
            continue
        if not gathered:
            above = {"/S": NameObject("/L"), "/P": _reference(element), "/K": gathered}
            kids.append(writer._add_object(_dictionary(above)))  # pypdf has no other way to a new object
        gathered.append(kid)
        kid.get_object()[NameObject("/P")] = kids[-1]
    element[NameObject("/K")] = kids


def _name(structure: DictionaryObject, notes: list[DictionaryObject]) -> None:
    """Give each footnote a name of its own, and list the names (ISO 32000-1, 14.7.2)."""
    from pypdf.generic import ArrayObject, ByteStringObject, NameObject

    nameless = [note for note in notes if not note.get("/ID")]
    if not nameless or "/IDTree" in structure:
        return
    names = ArrayObject()
    for number, note in enumerate(nameless, 1):
        name = ByteStringObject(b"fotnote%05d" % number)  # in the order of their letters, as a tree must be
        note[NameObject("/ID")] = name
        names += [name, _reference(note)]
    structure[NameObject("/IDTree")] = _dictionary({"/Names": names})


def _tag_links_back(writer: PdfWriter, structure: DictionaryObject, notes: list[DictionaryObject]) -> None:
    """Tag the number in front of each footnote as the link that it is; both come in the page's order."""
    for page in writer.pages:
        links = untagged_links(page)
        begun = [note for note in notes if _begins_on(page, note)] if links else []
        if len(links) == len(begun):
            for link, note in zip(links, begun, strict=True):
                _label(writer, structure, page, note, link)


def _begins_on(page: PageObject, note: DictionaryObject) -> bool:
    """Whether a footnote begins on this page, with its number by itself in front of its words."""
    first = next(children(note), None)
    is_here = first is not None and "/Pg" in first and first.raw_get("/Pg") == page.indirect_reference
    kids = _kids(first) if first is not None and is_here else []
    return len(kids) > 1 and isinstance(kids[0], int)


def _label(
    writer: PdfWriter,
    structure: DictionaryObject,
    page: PageObject,
    note: DictionaryObject,
    link: DictionaryObject,
) -> None:
    """Take the number out of a footnote's words, and make it the label and the link that it is."""
    from pypdf.generic import ArrayObject, NameObject

    number = _kids(next(children(note))).pop(0)
    at = _reference(page)
    label = writer._add_object(_dictionary({"/S": NameObject("/Lbl"), "/P": _reference(note), "/Pg": at}))
    tag = writer._add_object(_dictionary({"/S": NameObject("/Link"), "/P": label, "/Pg": at}))
    place = _dictionary({"/Type": NameObject("/OBJR"), "/Pg": at, "/Obj": _reference(link)})
    for above, below in ((label, [tag]), (tag, [number, place])):
        cast("Any", above.get_object())[NameObject("/K")] = ArrayObject(below)
    _kids(note).insert(0, label)
    _lead_back(structure, page, number, link, tag)


def _lead_back(
    structure: DictionaryObject, page: PageObject, number: int, link: DictionaryObject, tag: IndirectObject
) -> None:
    """Let the words on the page and the link find their tag (ISO 32000-1, 14.7.4.4)."""
    from pypdf.generic import NameObject, NumberObject

    found_by = cast("Any", structure)["/ParentTree"]["/Nums"]
    found_by[found_by.index(page["/StructParents"]) + 1].get_object()[number] = tag
    key = NumberObject(int(found_by[-2]) + 1)
    found_by += [key, tag]
    link[NameObject("/StructParent")] = key


def _kids(element: DictionaryObject) -> Any:
    """What is right below an element, tags and marks on the page alike: a list where there are several."""
    kids: Any = element["/K"].get_object() if "/K" in element else []
    return kids if isinstance(kids, list) else []


def _dictionary(entries: dict[str, PdfObject]) -> DictionaryObject:
    from pypdf.generic import DictionaryObject, NameObject

    return DictionaryObject({NameObject(key): value for key, value in entries.items()})


def _reference(element: DictionaryObject) -> IndirectObject:
    """Where an object stands in its file: LibreOffice gives each page, link and tag a place."""
    assert element.indirect_reference is not None
    return element.indirect_reference
