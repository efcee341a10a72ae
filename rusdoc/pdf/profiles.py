"""The standards that a PDF may say it follows: PDF/UA-1 for readers, PDF/A-2a for the archive."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final
from xml.sax.saxutils import escape


class Profile(StrEnum):
    """A standard by its short name.

    ISO 14289-1 is for those who use a screen reader (forskrift om universell utforming av IKT-løsninger
    § 4), ISO 19005-2 level A for documents that are kept (Riksarkivaren takes archive copies as PDF/A).
    """

    UA1 = "ua1"
    A2A = "2a"

    @property
    def standard(self) -> str:
        """The name that people know it by."""
        return {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}[self.value]


_UA: Final = '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'  # fmt: skip  # noqa: E501
_A: Final = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>"
)
_SCHEMA: Final = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema'
    "</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/"
    "</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property>"
    '<rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal"
    "</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is "
    "followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>"
    "</pdfaExtension:schemas></rdf:Description>"
)
"""PDF/A knows no property of PDF/UA until it is described (ISO 19005-2, 6.6.2.3)."""


def metadata(
    claims: Iterable[Profile], title: str = "", author: str = "", tool: str = "", producer: str = ""
) -> bytes:
    """The metadata of a PDF in XMP (ISO 16684-1), the same each time: no date, no number of the day."""
    wanted = frozenset(claims)
    about = '<rdf:Description rdf:about="" xmlns:%s="%s">%s</rdf:Description>'
    dublin = ""
    if title:
        dublin += (
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        )
    if author:
        dublin += f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
    parts = [
        _A if Profile.A2A in wanted else "",
        _UA if Profile.UA1 in wanted else "",
        _SCHEMA if wanted == {Profile.A2A, Profile.UA1} else "",
        about % ("dc", "http://purl.org/dc/elements/1.1/", dublin) if dublin else "",
        about % ("pdf", "http://ns.adobe.com/pdf/1.3/", f"<pdf:Producer>{escape(producer)}</pdf:Producer>"),
        about % ("xmp", "http://ns.adobe.com/xap/1.0/", f"<xmp:CreatorTool>{escape(tool)}</xmp:CreatorTool>"),
    ]
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        + "".join(f"{part}\n" for part in parts if part)
        + '</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()


def claimed(metadata: bytes) -> frozenset[Profile]:
    """The standards that a PDF's metadata says it follows."""
    found = set()
    if b"<pdfuaid:part>1</pdfuaid:part>" in metadata:
        found.add(Profile.UA1)
    if b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in metadata:
        found.add(Profile.A2A)
    return frozenset(found)
