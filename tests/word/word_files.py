"""Word files typed as the XML that Word itself writes, so that a test can show one habit at a time."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"'
)
NORWEGIAN_STYLES = (  # as a Norwegian Word writes them: ids in Norwegian, names in English
    ("Normal", "Normal", "paragraph"),
    ("Overskrift1", "heading 1", "paragraph"),
    ("Overskrift2", "heading 2", "paragraph"),
    ("Overskrift3", "heading 3", "paragraph"),
    ("Tittel", "Title", "paragraph"),
    ("Listeavsnitt", "List Paragraph", "paragraph"),
    ("Punktliste", "List Bullet", "paragraph"),
    ("Bildetekst", "caption", "paragraph"),
    ("Veiledning", "Veiledning", "paragraph"),
    ("Faktaboks", "Faktaboks", "paragraph"),
    ("Hyperkobling", "Hyperlink", "character"),
)


def run(text: str, props: str = "") -> str:
    looks = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r w:rsidR="00A12B34">{looks}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*runs: str, style: str = "", props: str = "") -> str:
    """A paragraph; what does not begin with `<` is words."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    body = "".join(item if item.startswith("<") else run(item) for item in runs)
    return f'<w:p w14:paraId="1A2B3C4D" w:rsidR="00A12B34"><w:pPr>{named}{props}</w:pPr>{body}</w:p>'


def h(level: int, text: str) -> str:
    return p(text, style=f"Overskrift{level}")


def item(text: str, number: int = 1, level: int = 0) -> str:
    """A list item as Word makes it with the list button: a list paragraph with numbering of its own."""
    return p(
        text,
        style="Listeavsnitt",
        props=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>',
    )


def table(*rows: tuple[str, ...]) -> str:
    cells = [
        "".join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{p(text)}</w:tc>' for text in row)
        for row in rows
    ]
    grid = '<w:gridCol w:w="3000"/>' * len(rows[0])
    trs = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutenett"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{trs}</w:tbl>'


def picture(
    rid: str = "rIdPicture", described: str | None = None, *, width: int = 3_000_000, floating: bool = False
) -> str:
    wrap = '<wp:wrapSquare wrapText="bothSides"/>' if floating else ""
    descr = "" if described is None else f' descr="{escape(described)}"'
    inside = (
        f'<wp:extent cx="{width}" cy="1000000"/>{wrap}<wp:docPr id="1" name="Bilde 1"{descr}/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="b"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="1000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    frame = (
        f'<wp:anchor behindDoc="0">{inside}</wp:anchor>' if floating else f"<wp:inline>{inside}</wp:inline>"
    )
    return p(f"<w:r><w:drawing>{frame}</w:drawing></w:r>")


def png(colour: tuple[int, int, int] = (31, 78, 95), width: int = 4) -> bytes:
    """A small picture; one that says it is wider than 4 has too little in it, which only a viewer sees."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(colour) * 4 for _ in range(4))
    head = struct.pack(">IIBBBBB", width, 4, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def numbering() -> str:
    """List 1 has Word's own round bullet from the font Symbol, list 2 numbers, list 3 letters."""

    def abstract(key: int, *levels: tuple[str, str]) -> str:
        lvls = "".join(
            f'<w:lvl w:ilvl="{n}" w:tplc="04140001"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl>'
            for n, (shape, text) in enumerate(levels)
        )
        return f'<w:abstractNum w:abstractNumId="{key}"><w:nsid w:val="1B2C3D4E"/><w:multiLevelType w:val="hybridMultilevel"/>{lvls}</w:abstractNum>'

    lists = (
        abstract(0, ("bullet", "\uf0b7"), ("bullet", "o"))
        + abstract(1, ("decimal", "%1."), ("lowerLetter", "%2)"))
        + abstract(2, ("lowerLetter", "%1)"))
    )
    nums = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3))
    return f'<w:numbering xmlns:w="{W}">{lists}{nums}</w:numbering>'


def styles(extra: str = "") -> str:
    listed = "".join(
        f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>'
        + (
            '<w:rPr><w:rFonts w:ascii="Papyrus" w:hAnsi="Papyrus"/><w:b/><w:color w:val="FFFF00"/></w:rPr>'
            if key == "Faktaboks"
            else ""
        )
        + "</w:style>"
        for key, name, kind in NORWEGIAN_STYLES
    )
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
        f'{listed}<w:style w:type="table" w:styleId="Tabellrutenett"><w:name w:val="Table Grid"/></w:style>{extra}</w:styles>'
    )


def word_file(
    *blocks: str,
    links: dict[str, str] | None = None,
    outside: tuple[tuple[str, str], ...] = (),
    footnotes: str = "",
    pictures: tuple[str, ...] = ("rIdPicture",),
    more_styles: str = "",
) -> bytes:
    """A .docx of these blocks. `links` are addresses by relationship id, `outside` other external
    relationships (kind and target), `footnotes` the notes' XML."""
    rels = [
        ("rIdStyles", "styles", "styles.xml", ""),
        ("rIdNumbering", "numbering", "numbering.xml", ""),
        *((rid, "image", f"media/{rid}.png", "") for rid in pictures),
        *((rid, "hyperlink", url, "External") for rid, url in (links or {}).items()),
        *((f"rIdOut{n}", kind, target, "External") for n, (kind, target) in enumerate(outside)),
        *([("rIdNotes", "footnotes", "footnotes.xml", "")] if footnotes else []),
    ]
    external = ' TargetMode="External"'
    relationships = "".join(
        f'<Relationship Id="{rid}" Type="{R}/{kind}" Target="{escape(target)}"{external if mode else ""}/>'
        for rid, kind, target, mode in rels
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{ML}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("footnotes", "footnotes"),
        )
        if name != "footnotes" or footnotes
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{relationships}</Relationships>',
        "word/document.xml": f'<w:document {NAMES}><w:body>{"".join(blocks)}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>',
        "word/styles.xml": styles(more_styles),
        "word/numbering.xml": numbering(),
        **({"word/footnotes.xml": f"<w:footnotes {NAMES}>{footnotes}</w:footnotes>"} if footnotes else {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for rid in pictures:
            archive.writestr(f"word/media/{rid}.png", png())
    return stream.getvalue()
