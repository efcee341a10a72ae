"""What LibreOffice 7 leaves undone in a PDF, put right; and nothing in it that the clock has made."""

from __future__ import annotations

import re
import struct
from collections.abc import Collection, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from rusdoc.pdf.examining import Gap, gaps
from rusdoc.pdf.profiles import Profile, metadata
from rusdoc.pdf.structure import STANDARD, figures, is_described
from rusdoc.pdf.tags import with_whole_tags

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject

_PRINTED: Final = 4  # the flag Print of an annotation, ISO 32000-1, 12.5.3
_IDENTITY: Final = re.compile(rb"/ID \[ *<([0-9A-Fa-f]+)> *<([0-9A-Fa-f]+)> *\]")


def brought_to(
    pdf: bytes, profiles: Collection[Profile] = (), charts: Sequence[str] = ()
) -> tuple[bytes, tuple[Gap, ...]]:
    """The PDF mended, saying of itself that it follows PDF/UA-1 and the `profiles`, where it does.

    Also what keeps it from those `profiles` that it does not follow: the PDF is opened again, and looked
    through. `charts` are the alternative texts of the document's charts, in its order.
    """
    tried = {Profile.UA1, *profiles}
    data = mended(pdf, charts, tried)
    found = gaps(data, tried)
    short = {gap.profile for gap in found}
    if short:
        data = mended(pdf, charts, tried - short)
    return data, tuple(gap for gap in found if gap.profile in profiles)


def mended(pdf: bytes, charts: Sequence[str] = (), claims: Collection[Profile] = ()) -> bytes:
    """The PDF with what PDF/UA-1 asks for and LibreOffice 7 leaves out, and `claims` in its metadata.

    That is links in reading order (7.18.3) that are printed too, no style named as a structure type
    (`Quote`) mapped to another (7.1), the alternative texts of `charts`, in the document's order
    (7.3), and whole tags for lists and footnotes (`tags.py`). The same PDF from LibreOffice, whenever it
    was made, gives the same bytes.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import DictionaryObject

    reader = PdfReader(BytesIO(pdf))
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    _order_links(writer)
    structure = writer.root_object.get("/StructTreeRoot", DictionaryObject()).get_object()
    roles = structure.get("/RoleMap", DictionaryObject()).get_object()
    for name in [name for name in roles if name in STANDARD]:
        del roles[name]
    _describe(structure, charts)
    with_whole_tags(writer, structure)
    _tell(writer, claims)
    _date_colours(writer)
    _end_streams_plainly(writer)
    stream = BytesIO()
    writer.write(stream)
    return _with_steady_identity(stream.getvalue())


def _order_links(writer: PdfWriter) -> None:
    from pypdf.generic import NameObject, NumberObject

    for page in writer.pages:
        for link in page.get("/Annots", ()):
            link.get_object()[NameObject("/F")] = NumberObject(_PRINTED)
            page[NameObject("/Tabs")] = NameObject("/S")


def _describe(structure: DictionaryObject, charts: Sequence[str]) -> None:
    """Give figures that say nothing the texts of the charts; only when there are as many of both."""
    from pypdf.generic import NameObject, TextStringObject

    silent = [figure for figure in figures(structure) if not is_described(figure)]
    if len(silent) == len(charts):
        for figure, words in zip(silent, charts, strict=True):
            figure[NameObject("/Alt")] = TextStringObject(words)


def _tell(writer: PdfWriter, claims: Collection[Profile]) -> None:
    """The same in both places where a PDF tells of itself, with no time of making in either."""
    about = {str(key): str(value) for key, value in (writer.metadata or {}).items() if "Date" not in str(key)}
    writer.metadata = about
    stream = writer.root_object.get("/Metadata")
    if stream is not None:
        names = ("/Title", "/Author", "/Creator", "/Producer")
        stream.get_object().set_data(metadata(claims, *(about.get(name, "") for name in names)))


def _date_colours(writer: PdfWriter) -> None:
    """Date the colour profile, which LibreOffice makes anew each time, alike; its checksum is left out.

    Both stand in the head of the profile (ICC.1:2010, 7.2.8 and 7.2.18).
    """
    for intent in writer.root_object.get("/OutputIntents", ()):
        profile = intent.get_object().get("/DestOutputProfile")
        if profile is None:
            continue
        data = bytearray(profile.get_object().get_data())
        data[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
        data[84:100] = bytes(16)
        profile.get_object().set_data(bytes(data))


def _end_streams_plainly(writer: PdfWriter) -> None:
    """No stream ends with a carriage return: with the line feed that follows it would be taken for the end
    of the line, and the stream for shorter than it says (ISO 19005-2, 6.1.7.1).

    The last byte of a packed stream is its checksum's; what comes after that, nobody unpacks.
    """
    from pypdf.generic import StreamObject

    for held in writer._objects:  # pypdf has no other way to every object
        if isinstance(held, StreamObject) and "/Filter" in held and held._data.endswith(b"\r"):
            held._data += b"\x00"


def _with_steady_identity(pdf: bytes) -> bytes:
    """The file's identity (ISO 32000-1, 14.4) made from what is in it."""
    from hashlib import sha256

    found = _IDENTITY.search(pdf, max(0, len(pdf) - 2000))
    if found is None:
        return pdf
    before, between, after = pdf[: found.start(1)], pdf[found.end(1) : found.start(2)], pdf[found.end(2) :]
    digest = sha256(before + after).hexdigest().encode()
    one, two = (digest[: found.end(group) - found.start(group)] for group in (1, 2))
    return b"".join((before, one, between, two, after))
