"""What a finished PDF tells, and the little that LibreOffice leaves undone in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

_STANDARD: Final = frozenset(
    {
        "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index",
        "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table",
        "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note", "/Reference",
        "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/Warichu", "/Figure", "/Formula", "/Form",
    }
)  # fmt: skip
"""The structure types of ISO 32000-1, 14.8.4: what they mean is fixed, and must not be mapped anew."""
_PRINTED: Final = 4  # the flag Print of an annotation, ISO 32000-1, 12.5.3


def bookmark_pages(pdf: bytes) -> tuple[dict[str, int], int]:
    """The page, counted from 1, of each named place in the PDF, and the number of pages."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(pdf))
    pages = {
        # LibreOffice writes the name of the bookmark with every other sign than letters and digits as
        # its two hexadecimal digits after a slash: `_Toc1` is `/5FToc1`.
        name.replace("/5F", "_"): (reader.get_destination_page_number(place) or 0) + 1
        for name, place in reader.named_destinations.items()
    }
    return pages, len(reader.pages)


def mended(pdf: bytes, charts: Sequence[str] = ()) -> bytes:
    """The PDF with what PDF/UA-1 asks for and LibreOffice 7 leaves out.

    That is links in reading order (7.18.3) that are printed too, no style named as a structure type
    (`Quote`) mapped to another (7.1), and the alternative texts of `charts`, in the document's order (7.3).
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import DictionaryObject, NameObject, NumberObject

    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    for page in writer.pages:
        for link in page.get("/Annots", ()):
            link.get_object()[NameObject("/F")] = NumberObject(_PRINTED)
            page[NameObject("/Tabs")] = NameObject("/S")
    structure = writer.root_object.get("/StructTreeRoot", DictionaryObject()).get_object()
    roles = structure.get("/RoleMap", DictionaryObject()).get_object()
    for name in [name for name in roles if name in _STANDARD]:
        del roles[name]
    _describe(structure, charts)
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _describe(structure: DictionaryObject, charts: Sequence[str]) -> None:
    """Give figures that say nothing the texts of the charts; only when there are as many of both."""
    from pypdf.generic import NameObject, TextStringObject

    silent = [figure for figure in _figures(structure) if not figure.get("/Alt")]
    if len(silent) == len(charts):
        for figure, words in zip(silent, charts, strict=True):
            figure[NameObject("/Alt")] = TextStringObject(words)


def _figures(element: DictionaryObject) -> Iterator[DictionaryObject]:
    """The figures below a structure element, in reading order."""
    from pypdf.generic import ArrayObject, DictionaryObject

    kids = element.get("/K", ())
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    for kid in kids if isinstance(kids, (ArrayObject, tuple)) else (kids,):
        child = kid.get_object()
        if isinstance(child, DictionaryObject) and "/S" in child:
            if str(child["/S"]) == "/Figure":
                yield child
            yield from _figures(child)
