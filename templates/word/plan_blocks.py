"""The pieces a Word template is put together from: paragraphs, tags, rows and tables."""

from __future__ import annotations

from xml.sax.saxutils import escape

from plan_styles import mm


def run(text: str, style: str = "", props: str = "") -> str:
    inner = (f'<w:rStyle w:val="{style}"/>' if style else "") + props
    props = f"<w:rPr>{inner}</w:rPr>" if inner else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(style: str, *runs: str, ppr: str = "") -> str:
    """A paragraph; a run that does not begin with `<` is plain text."""
    body = "".join(item if item.startswith("<") else run(item) for item in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style != "Normal" else ""
    return f"<w:p>{f'<w:pPr>{named}{ppr}</w:pPr>' if named or ppr else ''}{body}</w:p>"


def tag(code: str) -> str:
    """A paragraph that holds only a tag, and is gone from the finished document."""
    return paragraph("Normal", f"{{%p {code} %}}")


def when(condition: str, *blocks: str) -> str:
    return tag(f"if {condition}") + "".join(blocks) + tag("endif")


def each(loop: str, *blocks: str) -> str:
    return tag(f"for {loop}") + "".join(blocks) + tag("endfor")


def cell(width: float, *paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{mm(width)}" w:type="dxa"/></w:tcPr>{"".join(paragraphs)}</w:tc>'


def row(*cells: str, header: bool = False, whole: bool = True) -> str:
    """`whole` rows are not split over two pages; a `header` row is repeated on every page."""
    props = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if header else "")
    return f"<w:tr>{f'<w:trPr>{props}</w:trPr>' if props else ''}{''.join(cells)}</w:tr>"


def row_tag(code: str, widths: tuple[float, ...]) -> str:
    """A row that holds only a tag."""
    first, *rest = widths
    text = paragraph("TableText", f"{{%tr {code} %}}")
    return f"<w:tr>{cell(first, text)}{''.join(cell(width, paragraph('TableText')) for width in rest)}</w:tr>"


def table(
    widths: tuple[float, ...],
    *rows: str,
    title: str,
    description: str,
    last_row: bool = False,
    fixed: bool = True,
) -> str:
    """A table as wide as the text, with a title and a description for those who have it read aloud."""
    grid = "".join(f'<w:gridCol w:w="{mm(width)}"/>' for width in widths)
    layout = '<w:tblLayout w:type="fixed"/>' if fixed else ""
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/>'
        f'{layout}<w:tblLook w:val="{"0060" if last_row else "0020"}" w:firstRow="1" w:lastRow="{int(last_row)}" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(title)}"/><w:tblDescription w:val="{escape(description)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def columns(*pairs: tuple[str, float]) -> tuple[str, tuple[float, ...]]:
    """The heading row of a table from its headings and widths, and the widths."""
    widths = tuple(width for _, width in pairs)
    return row(*(cell(width, paragraph("TableHeading", text)) for text, width in pairs), header=True), widths
