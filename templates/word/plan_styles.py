"""The look of the plan template: paragraph, character and table styles, lists, and page settings.

Style ids are English and stay put, as the template and `rusdoc` refer to them; the built-in names
(`heading 1`, `List Bullet`) are what makes Word show «Overskrift 1» and «Punktliste». Fonts: Calibri,
which Windows and macOS have with Office, and whose widths the free Carlito shares.
"""

from __future__ import annotations

from typing import Final

FONT: Final = "Calibri"
INK, TEXT, MUTED, PAPER, RULE = "1F4E5F", "1E2A30", "4A5A61", "EAF1F3", "9FB3BA"
GUIDANCE_INK, GUIDANCE_PAPER = "5A4100", "FFF4D6"
W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

CUSTOM: Final = ' w:customStyle="1"'
BULLETS, NUMBERS, GUIDANCE_BULLETS, TABLE_BULLETS = 1, 2, 3, 4


def mm(length: float) -> int:
    """Millimetres in twentieths of a point, the unit of most measures in a Word file."""
    return round(length * 1440 / 25.4)


def paragraph_style(
    style_id: str, name: str, *, based: str | None = "Normal", then: str | None = None, ppr: str = "", rpr: str = "",
    priority: int = 10, custom: bool = False,
) -> str:  # fmt: skip
    return (
        f'<w:style w:type="paragraph"{CUSTOM if custom else ""} w:styleId="{style_id}">'
        f'<w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f'<w:next w:val="{then}"/>' if then else "")
        + f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "")
        + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "")
        + "</w:style>"
    )


def font(
    size: float, colour: str = TEXT, *, bold: bool = False, italic: bool = False, spacing: int = 0
) -> str:
    """Run properties in the order that the schema asks for; `size` in points."""
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + f'<w:color w:val="{colour}"/>'
        + (f'<w:spacing w:val="{spacing}"/>' if spacing else "")
        + f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    )


def space(before: float, after: float, line: int | None = None) -> str:
    """Space in points before and after; `line` in 240ths of a line."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{lines}/>'


def heading(
    level: int, size: float, before: float, after: float, colour: str = INK, *, italic: bool = False
) -> str:
    return paragraph_style(
        f"Heading{level}", f"heading {level}", then="Normal", priority=9,
        ppr=f'<w:keepNext/><w:keepLines/>{space(before, after, 252)}<w:outlineLvl w:val="{level - 1}"/>',
        rpr=font(size, colour, bold=True, italic=italic),
    )  # fmt: skip


def listed(style_id: str, name: str, list_id: int, level: int, *, after: float = 3) -> str:
    return paragraph_style(
        style_id, name, priority=20,
        ppr=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>{space(0, after)}',
    )  # fmt: skip


def contents(level: int, indent: float, *, bold: bool = False, before: float = 0) -> str:
    return paragraph_style(
        f"TOC{level}", f"toc {level}", then="Normal", priority=39,
        ppr=f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{mm(160)}"/></w:tabs>{space(before, 1, 245)}'
        f'<w:ind w:left="{mm(indent)}"/>',
        rpr="<w:b/><w:bCs/>" if bold else "",
    )  # fmt: skip


def paragraph_styles() -> str:
    guidance = f'<w:shd w:val="clear" w:color="auto" w:fill="{GUIDANCE_PAPER}"/>'
    parts = [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        heading(1, 22, 26, 8),
        heading(2, 16, 20, 5),
        heading(3, 13, 16, 4),
        heading(4, 11.5, 12, 4, TEXT),
        heading(5, 11, 10, 3, MUTED),
        heading(6, 11, 10, 3, MUTED, italic=True),
        paragraph_style("Title", "Title", then="Subtitle", ppr=f"<w:keepLines/>{space(0, 10, 228)}", rpr=font(36, INK, bold=True)),
        paragraph_style("LongTitle", "Lang tittel", based="Title", then="Subtitle", custom=True, rpr=font(20, INK, bold=True)),
        paragraph_style("Subtitle", "Subtitle", then="Normal", ppr=space(0, 6), rpr=font(20, INK)),
        paragraph_style("FrontMunicipality", "Forside kommune", custom=True, ppr=space(150, 14), rpr=font(14, MUTED, bold=True, spacing=20)),
        paragraph_style("FrontLine", "Forside linje", custom=True, ppr=space(0, 4), rpr=font(13, MUTED)),
        paragraph_style("FrontVision", "Forside visjon", custom=True, ppr=space(40, 30), rpr=font(16, INK, italic=True)),
        paragraph_style("FrontStatus", "Forside status", custom=True, ppr=space(24, 0), rpr=font(12, TEXT, bold=True)),
        paragraph_style("Logo", "Logo", custom=True, ppr=space(0, 0), rpr=font(11, MUTED)),
        paragraph_style("TOCHeading", "TOC Heading", then="Normal", priority=39, ppr=f"<w:keepNext/>{space(0, 10)}", rpr=font(22, INK, bold=True)),
        contents(1, 0, bold=True, before=5),
        contents(2, 6),
        contents(3, 12),
        paragraph_style("Quote", "Quote", then="Normal", priority=29, ppr=f'{space(6, 10)}<w:ind w:left="{mm(8)}" w:right="{mm(8)}"/>', rpr=font(13, INK, italic=True)),
        paragraph_style("ListParagraph", "List Paragraph", priority=34, ppr=f'{space(0, 3)}<w:ind w:left="{mm(8)}"/>'),
        *(listed("ListBullet" + (str(n) if n > 1 else ""), "List Bullet" + (f" {n}" if n > 1 else ""), BULLETS, n - 1) for n in (1, 2, 3)),
        *(listed("ListNumber" + (str(n) if n > 1 else ""), "List Number" + (f" {n}" if n > 1 else ""), NUMBERS, n - 1) for n in (1, 2, 3)),
        paragraph_style("Caption", "caption", then="Normal", priority=35, ppr=f"<w:keepNext/>{space(10, 4)}", rpr=font(10, INK, bold=True)),
        paragraph_style("HeadingNote", "Merknad under overskrift", based="Note", custom=True, ppr=f"<w:keepNext/>{space(0, 4)}"),
        paragraph_style("Lead", "Innledning til liste", custom=True, ppr=f"<w:keepNext/>{space(6, 4)}"),
        paragraph_style("Note", "Merknad", custom=True, ppr=space(4, 4), rpr=font(10, MUTED)),
        paragraph_style("GuidanceHeading", "Veiledning overskrift", custom=True, then="Guidance", ppr=f"<w:keepNext/><w:keepLines/>{guidance}{space(4, 0)}", rpr=font(10.5, GUIDANCE_INK, bold=True)),
        paragraph_style(
            "Guidance", "Veiledning", custom=True,
            ppr=f'<w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{GUIDANCE_BULLETS}"/></w:numPr>{guidance}{space(0, 8)}<w:contextualSpacing/>',
            rpr=font(10.5, GUIDANCE_INK),
        ),
        paragraph_style("TableText", "Tabelltekst", custom=True, ppr=space(1, 1, 250), rpr=font(9.5)),
        paragraph_style("TableHeading", "Tabelloverskrift", custom=True, based="TableText", ppr="<w:keepNext/>", rpr=font(9.5, INK, bold=True)),
        paragraph_style("TableNumber", "Tabelltall", custom=True, based="TableText", ppr='<w:jc w:val="right"/>'),
        paragraph_style("TableNumberHeading", "Tabelltall overskrift", custom=True, based="TableHeading", ppr='<w:jc w:val="right"/>'),
        paragraph_style("TableNote", "Tabellmerknad", custom=True, based="TableText", rpr=font(9, MUTED)),
        paragraph_style(
            "TableBullet", "Tabellpunkt", custom=True, based="TableText",
            ppr=f'<w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{TABLE_BULLETS}"/></w:numPr>',
        ),
        paragraph_style("SectionBreak", "Inndelingsskift", custom=True, priority=99, ppr='<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>', rpr='<w:sz w:val="2"/><w:szCs w:val="2"/>'),
        paragraph_style("Header", "header", priority=99, ppr=space(0, 0), rpr=font(9, MUTED)),
        paragraph_style("Footer", "footer", priority=99, ppr=f'{space(0, 0)}<w:jc w:val="right"/>', rpr=font(9, MUTED)),
        paragraph_style("FootnoteText", "footnote text", priority=99, ppr=space(0, 2, 240), rpr=font(9)),
    ]  # fmt: skip
    return "".join(parts)


def character_style(style_id: str, name: str, rpr: str, *, custom: bool = False) -> str:
    return (
        f'<w:style w:type="character"{CUSTOM if custom else ""} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr>{rpr}</w:rPr></w:style>'
    )


def character_styles() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        + character_style("Hyperlink", "Hyperlink", '<w:color w:val="0B5A8A"/><w:u w:val="single"/>')
        + character_style("Strong", "Strong", "<w:b/><w:bCs/>")
        + character_style("Emphasis", "Emphasis", "<w:i/><w:iCs/>")
        + character_style("Muted", "Dempet", f'<w:color w:val="{MUTED}"/>', custom=True)
        + character_style("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>')
    )


def table_styles() -> str:
    rule = f'w:val="single" w:sz="4" w:space="0" w:color="{RULE}"'
    margins = '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    strong = f'w:val="single" w:sz="8" w:space="0" w:color="{INK}"'
    grid = "".join(f"<w:{side} {rule}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    lines = "".join(f"<w:{side} {rule}/>" for side in ("top", "bottom", "insideH"))
    plain = (
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
    )
    first_row = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="{INK}"/></w:rPr><w:tblPr/>'
        f"<w:tcPr><w:tcBorders><w:top {strong}/><w:bottom {strong}/></w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PAPER}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
        f'<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/>'
        f"<w:tcPr><w:tcBorders><w:top {strong}/></w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        f"<w:semiHidden/><w:unhideWhenUsed/><w:tblPr>{plain}</w:tblPr></w:style>"
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
        f'<w:uiPriority w:val="39"/><w:pPr>{space(1, 1)}</w:pPr><w:tblPr><w:tblBorders>{grid}</w:tblBorders>{margins}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plantabell"/><w:basedOn w:val="TableNormal"/>'
        f'<w:uiPriority w:val="40"/><w:qFormat/><w:pPr>{space(1, 1)}</w:pPr><w:tblPr><w:tblBorders>{lines}</w:tblBorders>{margins}</w:tblPr>'
        f"{first_row}</w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>'
        "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
    )


def styles_xml(language: str) -> str:
    """The whole of `word/styles.xml`, with `language` (``nb-NO``) as the language of the document."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{W_NS}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/><w:color w:val="{TEXT}"/>'
        f'<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{space(0, 8, 274)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        + paragraph_styles() + character_styles() + table_styles() + "</w:styles>"
    )  # fmt: skip


def level(
    number: int, shape: str, text: str, left: float, hanging: float, style: str = "", colour: str = INK
) -> str:
    mark = f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:hint="default"/><w:color w:val="{colour}"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>'
        + (f'<w:pStyle w:val="{style}"/>' if style else "")
        + f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{mm(left)}" w:hanging="{mm(hanging)}"/></w:pPr>{mark}</w:lvl>'
    )


def numbering_xml() -> str:
    """The lists: bullets and numbers in three linked levels (nine in all), guidance and table bullets."""
    marks, shapes = "•–•–•–•–•", ("decimal", "lowerLetter", "lowerRoman") * 3

    def linked(name: str, index: int) -> str:
        return name + ("" if index == 0 else str(index + 1)) if index < 3 else ""

    bullets = "".join(level(i, "bullet", marks[i], 6 + 6 * i, 6, linked("ListBullet", i)) for i in range(9))
    numbers = "".join(
        level(i, shapes[i], f"%{i + 1}.", 8 + 7 * i, 8 if i == 0 else 7, linked("ListNumber", i))
        for i in range(9)
    )
    guidance = level(0, "bullet", "•", 6, 6, "Guidance", GUIDANCE_INK)
    table = level(0, "bullet", "•", 3.5, 3.5, "TableBullet")
    lists = ((BULLETS, bullets, "multilevel"), (NUMBERS, numbers, "multilevel"), (GUIDANCE_BULLETS, guidance, "singleLevel"), (TABLE_BULLETS, table, "singleLevel"))  # fmt: skip
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="{W_NS}">'
        + "".join(
            f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="{kind}"/>{levels}</w:abstractNum>'
            for key, levels, kind in lists
        )
        + "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key, _, _ in lists)
        + "</w:numbering>"
    )


def settings_xml(language: str) -> str:
    """`word/settings.xml`: Word 2013+ layout, decimal comma; no field update that would make Word ask."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="{W_NS}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>'
        "<w:compat>"
        + "".join(
            f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
            for name, value in (
                ("compatibilityMode", 15),
                ("overrideTableStyleFontSizeAndJustification", 1),
                ("enableOpenTypeFeatures", 1),
                ("doNotFlipMirrorIndents", 1),
                ("differentiateMultirowTableHeaders", 1),
            )
        )
        + f'</w:compat><w:themeFontLang w:val="{language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )
