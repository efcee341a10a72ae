"""Makes the two plan templates beside this script; a test holds the shipped files to what it makes.

    python templates/word/make.py

A municipality's own look goes into a copy, changed in Word and put in the plan folder's `mal/`.

The tags are docxtpl's; the names they use are described in `docs/template-names.md`. The two files
differ only in the language they are marked with (språklova: one written standard per document).
"""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from plan_blocks import each, paragraph, run, tag, when
from plan_parts import (
    AFTER_LIST,
    actions,
    aside,
    control,
    costs,
    goals,
    guidance,
    hearing,
    inputs,
    owners,
    priorities,
    relations,
    statistics,
    text_and_measures,
)
from plan_styles import W_NS, mm, numbering_xml, settings_xml, styles_xml

R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
LONG_TITLE = 110  # letters; a longer one is set smaller, so that the front page stays one page


def section(
    *, wide: bool, header: str = "rIdHeader", footer: str | None = "rIdFooter", break_: bool = True
) -> str:
    """A section's page: A4 upright or lying, with its header and footer."""
    width, height = (297, 210) if wide else (210, 297)
    side = 20 if wide else 25
    lying = ' w:orient="landscape"' if wide else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
        + (f'<w:footerReference w:type="default" r:id="{footer}"/>' if footer else "")
        + ('<w:type w:val="nextPage"/>' if break_ else "")
        + f'<w:pgSz w:w="{mm(width)}" w:h="{mm(height)}"{lying}/>'
        f'<w:pgMar w:top="{mm(25)}" w:right="{mm(side)}" w:bottom="{mm(22)}" w:left="{mm(side)}" '
        f'w:header="{mm(11)}" w:footer="{mm(10)}" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>'
    )


def front_page() -> str:
    return (
        paragraph("Normal", "{#p Malen til plandokumentet. Stilene kan endres, og logoen settes inn i toppteksten her på forsiden. Navnene i krøllparentes står forklart i docs/template-names.md. #}")
        + paragraph("FrontMunicipality", "{{ front.municipality }}")
        + tag(f"if front.title | length > {LONG_TITLE}")
        + paragraph("LongTitle", "{{ front.title }}")
        + tag("else")
        + paragraph("Title", "{{ front.title }}")
        + tag("endif")
        + when("front.period and front.period not in front.title", paragraph("Subtitle", "{{ front.period }}"))
        + when("front.kind", paragraph("FrontLine", "{{ front.kind }}"))
        + when("front.vision", paragraph("FrontVision", "{{ front.vision }}"))
        + paragraph("FrontStatus", "{{ front.status }}", ppr=section(wide=False, header="rIdFront", footer=None))
    )  # fmt: skip


def field(instruction: str, shown: str) -> str:
    parts = (
        "begin",
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        "separate",
        run(shown),
        "end",
    )
    return "".join(
        part if part.startswith("<w:r>") else
        f"<w:r>{part}</w:r>" if part.startswith("<") else f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>'
        for part in parts
    )  # fmt: skip


def contents() -> str:
    """The contents table: a live field in the block that Word itself makes; rusdoc writes its entries."""
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        "<w:sdtContent>"
        + paragraph("TOCHeading", "{{ words.contents }}")
        + paragraph("TOC1", field('TOC \\o "1-2" \\h \\z \\u', "{{ words.contents }}"))
        + "</w:sdtContent></w:sdt>"
    )


def summary() -> str:
    measure = "{{ measure.heading }}"
    return (
        paragraph("Heading1", "{{ words.summary }}", ppr="<w:pageBreakBefore/>")
        + each("text in summary.paragraphs", paragraph("Normal", "{{ text }}"))
        + when(
            "summary.goals",
            paragraph("Heading2", "{{ words.main_goal }}"),
            each("goal in summary.goals", paragraph("ListBullet", "{{ goal }}")),
        )
        + when(
            "summary.first",
            paragraph("Heading2", "{{ summary.first_heading }}"),
            each(
                "measure in summary.first[:15]",
                paragraph("ListBullet", measure, run(aside("cost_text"), "Muted")),
            ),
            when("summary.first_rest", paragraph("Normal", "{{ summary.first_rest }}", ppr=AFTER_LIST)),
        )
    )


def chapters() -> str:
    """Every chapter with its sub-chapters; the one with the measure tables lies on its side."""
    wide = "chapter.wide and (appendices or not loop.last)"
    return each(
        "chapter in chapters",
        when(wide, paragraph("SectionBreak", ppr=section(wide=False))),
        each(
            "part in chapter.parts",
            tag("if part.level == 1"),
            paragraph("Heading1", "{{ part.heading }}"),
            tag("else"),
            paragraph("Heading2", "{{ part.heading }}"),
            tag("endif"),
            guidance(), text_and_measures(), inputs(), goals(), relations(), statistics(), costs(), owners(), actions(), priorities(),
        ),
        when(wide, paragraph("Note", "{{ words.kroner }}", ppr=section(wide=True))),
    ) + each(
        "part in appendices",
        paragraph("Heading1", "{{ part.heading }}", ppr="<w:pageBreakBefore/>"),
        guidance(),
        when("part.has_text", paragraph("Normal", "{{p part.text }}")),
    ) + hearing()  # fmt: skip


def document_xml() -> str:
    body = front_page() + contents() + summary() + chapters() + control() + section(wide=False, break_=False)
    return f'{HEAD}<w:document xmlns:w="{W_NS}" xmlns:r="{R_NS}"><w:body>{body}</w:body></w:document>'


def around(kind: str, *paragraphs: str) -> str:
    return f'{HEAD}<w:{kind} xmlns:w="{W_NS}" xmlns:r="{R_NS}">{"".join(paragraphs)}</w:{kind}>'


RELATIONSHIPS = {
    "rIdStyles": ("styles", "styles.xml"),
    "rIdNumbering": ("numbering", "numbering.xml"),
    "rIdSettings": ("settings", "settings.xml"),
    "rIdFonts": ("fontTable", "fontTable.xml"),
    "rIdFront": ("header", "header1.xml"),
    "rIdHeader": ("header", "header2.xml"),
    "rIdFooter": ("footer", "footer1.xml"),
}
CONTENT_TYPES = {
    "document": "document.main", "styles": "styles", "numbering": "numbering", "settings": "settings", "fontTable": "fontTable",
    "header1": "header", "header2": "header", "footer1": "footer",
}  # fmt: skip


def package(language: str) -> dict[str, str]:
    """Every part of the template, by its name in the file."""
    ml, rel = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml",
        "http://schemas.openxmlformats.org/package/2006",
    )
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{ml}.{kind}+xml"/>'
        for name, kind in CONTENT_TYPES.items()
    )
    footer = paragraph(
        "Footer", "{{ words.page }} ", field("PAGE", "1"), run(" {{ words.of }} "), field("NUMPAGES", "1")
    )
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{rel}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{rel}/relationships"><Relationship Id="rId1" Type="{R_NS}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{rel}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{R_NS}/extended-properties" Target="docProps/app.xml"/></Relationships>',
        "docProps/core.xml": f'{HEAD}<cp:coreProperties xmlns:cp="{rel}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>{{ document.title }}</dc:title><dc:creator>{{ document.author }}</dc:creator><dc:language>{{ document.language }}</dc:language></cp:coreProperties>",
        "docProps/app.xml": f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>rusdoc</Application></Properties>',
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{rel}/relationships">'
        + "".join(f'<Relationship Id="{key}" Type="{R_NS}/{kind}" Target="{target}"/>' for key, (kind, target) in RELATIONSHIPS.items())
        + "</Relationships>",
        "word/document.xml": document_xml(),
        "word/styles.xml": styles_xml(language),
        "word/numbering.xml": numbering_xml(),
        "word/settings.xml": settings_xml(language),
        "word/fontTable.xml": f'{HEAD}<w:fonts xmlns:w="{W_NS}"><w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
        "word/header1.xml": around("hdr", paragraph("Logo", "{# Sett inn logoen her, i stedet for denne teksten #}")),
        "word/header2.xml": around("hdr", paragraph("Header", "{{ front.header }}")),
        "word/footer1.xml": around("ftr", footer),
    }  # fmt: skip


def save(path: Path, parts: dict[str, str]) -> None:
    """The parts as a package; dated 1980, so that the same template is the same file."""
    with ZipFile(path, "w", ZIP_DEFLATED) as package_file:
        for name, text in parts.items():
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            package_file.writestr(info, text.encode("utf-8"))


if __name__ == "__main__":
    for standard in ("nb", "nn"):
        save(Path(__file__).with_name(f"plan-{standard}.docx"), package(f"{standard}-NO"))
