"""A finished PDF opened again: does it have what the standards it is to follow ask for?

Not every rule of the standards is tried, but each that a document from a template and LibreOffice can
fall short of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from rusdoc.frozen import frozen
from rusdoc.pdf.profiles import Profile, claimed
from rusdoc.pdf.structure import STANDARD, elements, figures, is_described, kind_of
from rusdoc.pdf.tags import loose_items, untagged_links
from rusdoc.texts import Text

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject

_HEADINGS: Final = {f"/H{level}": level for level in range(1, 7)}
_FONT_FILES: Final = ("/FontFile", "/FontFile2", "/FontFile3")


@frozen
class Gap:
    """What keeps a PDF from following a standard."""

    profile: Profile
    text: Text


def gaps(pdf: bytes, profiles: Collection[Profile]) -> tuple[Gap, ...]:
    """What the PDF lacks of what each of the `profiles` asks for, its own word included."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(pdf))
    both = list(_tagged(reader))
    lacks = {
        Profile.UA1: [*both, *_for_readers(reader)],
        Profile.A2A: [*both, *_for_archives(reader)],
    }
    says = claimed(_metadata(reader))
    return tuple(
        Gap(profile, text)
        for profile in Profile
        if profile in profiles
        for text in (*lacks[profile], *([] if profile in says else [Text("pdf.no_claim")]))
    )


def _catalog(reader: PdfReader) -> DictionaryObject:
    catalog: DictionaryObject = reader.trailer["/Root"].get_object()  # type: ignore[assignment]
    return catalog


def _of(owner: Any, key: str) -> Any:
    """What stands under a key, looked up; an empty dictionary when nothing does."""
    return owner[key].get_object() if key in owner else {}


def _metadata(reader: PdfReader) -> bytes:
    stream = _of(_catalog(reader), "/Metadata")
    return bytes(stream.get_data()) if stream else b""


def _tagged(reader: PdfReader) -> Iterator[Text]:
    """What both standards ask for: a tree of tags, a language, figures with words, fonts."""
    catalog = _catalog(reader)
    structure = _of(catalog, "/StructTreeRoot")
    if not _of(catalog, "/MarkInfo").get("/Marked") or not structure:
        yield Text("pdf.no_tags")
        return
    if not str(catalog.get("/Lang", "")).strip():
        yield Text("pdf.no_language")
    for figure in figures(structure):
        if not is_described(figure):
            yield Text("pdf.figure_without_words", page=_page(reader, figure))
    for name in _of(structure, "/RoleMap"):
        if name in STANDARD:
            yield Text("pdf.tag_mapped_anew", name=name.removeprefix("/"))
    for name in sorted(_fonts_left_out(reader)):
        yield Text("pdf.font_left_out", name=name)


def _for_readers(reader: PdfReader) -> Iterator[Text]:
    """What PDF/UA-1 asks for besides."""
    catalog = _catalog(reader)
    titled = reader.metadata and str(reader.metadata.title or "").strip()
    if not titled or b"<dc:title>" not in _metadata(reader):
        yield Text("pdf.no_title")
    elif not _of(catalog, "/ViewerPreferences").get("/DisplayDocTitle"):
        yield Text("pdf.title_not_shown")
    for number, page in enumerate(reader.pages, 1):
        if page.get("/Annots") and page.get("/Tabs") != "/S":
            yield Text("pdf.links_out_of_order", page=number)
        if untagged_links(page):
            yield Text("pdf.link_without_tag", page=number)
    structure = _of(catalog, "/StructTreeRoot")
    yield from _headings(reader, structure)
    for item in loose_items(structure):
        yield Text("pdf.item_without_list", page=_page(reader, item))
    for note in elements(structure):
        if kind_of(note) == "/Note" and not note.get("/ID"):
            yield Text("pdf.note_without_name", page=_page(reader, note))


def _headings(reader: PdfReader, structure: Any) -> Iterator[Text]:
    """The first heading is of level 1, and none is more than one level below the one before (7.4.2)."""
    roles, level = _of(structure, "/RoleMap"), 0
    for element in elements(structure):
        role = str(element["/S"])
        found = _HEADINGS.get(role if role in STANDARD else str(roles.get(role)))
        if found is None:
            continue
        if found > level + 1:
            yield Text("pdf.heading_skips", page=_page(reader, element))
        level = found


def _for_archives(reader: PdfReader) -> Iterator[Text]:
    """What PDF/A-2a asks for besides."""
    intents = _of(_catalog(reader), "/OutputIntents") or ()
    kinds = [
        intent.get_object().get("/S") for intent in intents if "/DestOutputProfile" in intent.get_object()
    ]
    if "/GTS_PDFA1" not in kinds:
        yield Text("pdf.no_colours")
    if "/ID" not in reader.trailer:
        yield Text("pdf.no_identity")
    if reader.is_encrypted:
        yield Text("pdf.locked")


def _fonts_left_out(reader: PdfReader) -> set[str]:
    missing: set[str] = set()
    seen: set[int] = set()
    for page in reader.pages:
        for font in _fonts(_of(page, "/Resources"), seen):
            for drawn in _of(font, "/DescendantFonts") or (font,):
                described = _of(drawn.get_object(), "/FontDescriptor")
                if font.get("/Subtype") != "/Type3" and not any(key in described for key in _FONT_FILES):
                    missing.add(str(font.get("/BaseFont", "")).removeprefix("/"))
    return missing


def _fonts(resources: Any, seen: set[int]) -> Iterator[Any]:
    """The fonts of a page, and of the drawings on it."""
    for name in _of(resources, "/Font"):
        yield _of(_of(resources, "/Font"), name)
    drawings = _of(resources, "/XObject")
    for name in drawings:
        reference = drawings.raw_get(name)
        if getattr(reference, "idnum", 0) not in seen:
            seen.add(getattr(reference, "idnum", 0))
            yield from _fonts(_of(reference.get_object(), "/Resources"), seen)


def _page(reader: PdfReader, element: Any) -> int:
    """The page that an element stands on; 1 when it does not say."""
    page = _of(element, "/Pg")
    return next((number for number, each in enumerate(reader.pages, 1) if each == page), 1)
