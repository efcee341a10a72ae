"""Makes the two plan templates beside this script; a test holds the shipped files to what it makes.

    python templates/word/make.py

A municipality's own look goes into a copy, changed in Word and put in the plan folder's `mal/`.

The tags are docxtpl's; the names they use are described in `docs/template-names.md`. The two files
differ only in the language they are marked with (språklova: one written standard per document).
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from plan_styles import W_NS, mm, numbering_xml, settings_xml, styles_xml

R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
AFTER_LIST = '<w:spacing w:before="120"/>'
STARTED = "measure.status_text and (measure.status != 'not_started' or measure.status_note)"  # a new plan has not begun
LONGEST_ROW = 12  # measures of an owner by name; of one with more the numbers are enough
LONG_TITLE = 110  # letters; a longer one is set smaller, so that the front page stays one page


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
    widths: tuple[float, ...], *rows: str, title: str, description: str, last_row: bool = False, fixed: bool = True
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
    parts = ("begin", f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>', "separate", run(shown), "end")
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
            each("measure in summary.first[:15]", paragraph("ListBullet", measure, run(aside("cost_text"), "Muted"))),
            when("summary.first_rest", paragraph("Normal", "{{ summary.first_rest }}", ppr=AFTER_LIST)),
        )
    )


def aside(*names: str) -> str:
    """What is told about a measure in a list, after its title: nothing when all of it is missing."""
    values = [f"measure.{name}" for name in names]
    shown = "".join(
        (f"{{% if ({' or '.join(values[:index])}) and {value} %}}, {{% endif %}}" if index else "") + f"{{{{ {value} }}}}"
        for index, value in enumerate(values)
    )
    return f"{{% if {' or '.join(values)} %}} ({shown}){{% endif %}}"


def guidance() -> str:
    return when(
        "part.guidance_heading",
        paragraph("GuidanceHeading", "{{ part.guidance_heading }}"),
        each(
            "question in part.guidance",
            tag("if loop.last and not part.law"),
            paragraph("Guidance", "{{ question }}"),
            tag("else"),
            paragraph("Guidance", "{{ question }}", ppr="<w:keepNext/>"),
            tag("endif"),
        ),
        when("part.law", paragraph("Guidance", "{{ words.law }}: {{ part.law | join(', ') }}")),
    )


def text_and_measures() -> str:
    return when("part.has_text", paragraph("Normal", "{{p part.text }}")) + when(
        "part.measures",
        paragraph("Lead", "{{ part.measures_intro }}"),
        each(
            "measure in part.measures",
            paragraph("ListBullet", "{{ measure.heading }}", run(aside("owners_text", "years_text"), "Muted")),
        ),
    )


def held(name: str, label: str, *blocks: str) -> str:
    """One of the tables that a chapter can hold; under a heading of its own unless a sub-chapter is that."""
    return when(f"'{name}' in part.holds", when("part.level == 1", paragraph("Heading2", f"{{{{ words.{label} }}}}")), *blocks)


def chart(name: str) -> str:
    return when(f"charts.{name}", paragraph("Normal", f"{{{{p charts.{name} }}}}"))


def inputs() -> str:
    """What was said at the meetings, and where it was taken in."""
    heading, widths = columns(
        ("{{ words.actor }}", 34), ("{{ words.where_now }}", 41), ("{{ words.where_to }}", 41), ("{{ words.taken_in }}", 44)
    )
    said = row(
        cell(widths[0], paragraph("TableText", run("{{ line.actor or '–' }}", "Strong"))),
        cell(widths[1], paragraph("TableText", "{{ line.now or '–' }}")),
        cell(widths[2], paragraph("TableText", "{{ line.wish or '–' }}")),
        cell(
            widths[3],
            each("item in line.taken_in", paragraph("TableText", "{{ item }}")),
            when("not line.taken_in", paragraph("TableText", "–")),
        ),
    )
    return held(
        "inputs",
        "inputs",
        paragraph("Lead", "{{ inputs.intro }}"),
        paragraph("Caption", "{{ words.inputs }}"),
        table(
            widths, heading, row_tag("for line in inputs.rows", widths), said, row_tag("endfor", widths),
            title="{{ words.inputs }}",
            description="{{ words.actor }}, {{ words.where_now }}, {{ words.where_to }}, {{ words.taken_in }}",
        ),
    )  # fmt: skip


def hearing() -> str:
    """The statements of the hearing and how they were judged: the last appendix."""
    heading, widths = columns(
        ("{{ words.sender }}", 38), ("{{ words.statement }}", 48), ("{{ words.assessment }}", 40), ("{{ words.change }}", 34)
    )
    statement = row(
        cell(
            widths[0],
            paragraph("TableText", run("{{ line.sender or '–' }}", "Strong")),
            when("line.received", paragraph("TableNote", "{{ line.received }}")),
        ),
        *(cell(w, paragraph("TableText", f"{{{{ line.{name} or '–' }}}}")) for w, name in zip(widths[1:], ("statement", "assessment", "change"), strict=True)),
        whole=False,
    )
    return when(
        "hearing.heading",
        paragraph("Heading1", "{{ hearing.heading }}", ppr="<w:pageBreakBefore/>"),
        paragraph("Normal", "{{ hearing.intro }}"),
        table(
            widths, heading, row_tag("for line in hearing.rows", widths), statement, row_tag("endfor", widths),
            title="{{ words.hearing }}",
            description="{{ words.sender }}, {{ words.statement }}, {{ words.assessment }}, {{ words.change }}",
        ),
    )  # fmt: skip


def goals() -> str:
    return held(
        "goals",
        "goals",
        when("front.vision", paragraph("Quote", "{{ front.vision }}")),
        when("summary.goals", paragraph("Lead", "{{ words.goals_intro }}")),
        each(
            "goal in goals",
            when(
                "goal.title",
                paragraph("ListBullet", "{{ goal.heading }}"),
                each("sub_goal in goal.sub_goals", when("sub_goal.title", paragraph("ListBullet2", "{{ sub_goal.heading }}"))),
            ),
        ),
        chart("balance_alone"),
    )


def relations() -> str:
    return held(
        "relations",
        "relations",
        when("relations.intro", paragraph("Lead", "{{ relations.intro }}")),
        each(
            "other in relations.plans",
            paragraph("ListBullet", "{{ other.description }}"),
            each("line in other.references", paragraph("ListBullet2", "{{ line }}")),
        ),
        each("line in relations.elsewhere", paragraph("ListBullet", "{{ line }}")),
    )


def costs() -> str:
    first, year, total = 58.0, 19.0, 23.0
    widths = (first, year, year, year, total)

    def line(heading: str, loop: str, value: str, sum_: str, *, header: bool = False) -> str:
        text, number = ("TableHeading", "TableNumberHeading") if header else ("TableText", "TableNumber")
        return row(
            cell(first, paragraph(text, heading)),
            cell(year, paragraph(number, f"{{%tc for {loop} %}}")),
            cell(year, paragraph(number, value)),
            cell(year, paragraph(number, "{%tc endfor %}")),
            cell(total, paragraph(number, sum_)),
            header=header,
        )

    rows = (
        line("{{ words.main_goal }}", "column in cost_table.columns", "{{ column }}", "{{ words.total }}", header=True),
        row_tag("for line in cost_table.rows", widths),
        line("{{ line.heading }}", "amount in line.amounts", "{{ amount }}", "{{ line.total }}"),
        row_tag("endfor", widths),
        line("{{ cost_table.total.heading }}", "amount in cost_table.total.amounts", "{{ amount }}", "{{ cost_table.total.total }}"),
    )  # fmt: skip
    title = "{{ cost_table.title }}"
    return held(
        "costs",
        "costs",
        when(
            "cost_table.has_amounts",
            paragraph("Caption", title),
            table(widths, *rows, title=title, description="{{ words.main_goal }}, {{ cost_table.columns | join(', ') }}, {{ words.total }}", last_row=True, fixed=False),
        ),
        when("cost_table.notes", paragraph("Note", "{{ cost_table.notes | join(' ') }}")),
        chart("costs_alone"),
    )  # fmt: skip


def owners() -> str:
    heading, widths = columns(
        ("{{ words.owner }}", 38), ("{{ words.leads }}", 71), ("{{ words.assists }}", 27), ("{{ words.cost }}", 24)
    )
    name = cell(widths[0], paragraph("TableText", run("{{ owner.name }}", "Strong")))
    listed = cell(
        widths[1],
        each("measure in owner.leads", paragraph("TableBullet", "{{ measure.heading }}")),
        when("not owner.leads", paragraph("TableText", "–")),
    )
    numbers = cell(widths[1], paragraph("TableText", "{{ owner.leads_text }}"))
    rest = cell(widths[2], paragraph("TableText", "{{ owner.assists_text or '–' }}")) + cell(
        widths[3], paragraph("TableText", "{{ owner.cost_text or '–' }}")
    )
    return held(
        "owners",
        "owners",
        when("part.level != 1", paragraph("Caption", "{{ words.owners }}")),
        table(
            widths,
            heading,
            row_tag("for owner in owners", widths),
            row_tag(f"if owner.leads | length <= {LONGEST_ROW}", widths),
            row(name, listed, rest),
            row_tag("else", widths),
            row(name, numbers, rest),
            row_tag("endif", widths),
            row_tag("endfor", widths),
            title="{{ words.owners }}",
            description="{{ words.owner }}, {{ words.leads }}, {{ words.assists }}, {{ words.cost }}",
        ),
        chart("timeline_alone"),
    )


def actions() -> str:
    heading, widths = columns(
        ("{{ words.number }}", 15), ("{{ words.measure }}", 61), ("{{ words.priority }}", 19), ("{{ words.effect }}", 55),
        ("{{ words.cost }}", 33), ("{{ words.owner }}", 41), ("{{ words.years }}", 33),
    )  # fmt: skip
    measure = row(
        cell(widths[0], paragraph("TableText", "{{ measure.id }}")),
        cell(
            widths[1],
            paragraph("TableText", "{{ measure.title }}"),
            when("measure.references_text", paragraph("TableNote", "{{ measure.references_text }}")),
            when(STARTED, paragraph("TableNote", "{{ words.status }}: {{ measure.status_text }}")),
        ),
        cell(widths[2], paragraph("TableText", "{{ measure.priority_text or '–' }}")),
        cell(
            widths[3],
            when(
                "measure.effect_text or not measure.target_text",
                paragraph("TableText", "{{ measure.effect_text or '–' }}"),
            ),
            when("measure.target_text", paragraph("TableNote", "{{ words.target }}: {{ measure.target_text }}")),
        ),
        cell(widths[4], paragraph("TableText", "{{ measure.cost_text }}")),
        cell(widths[5], paragraph("TableText", "{{ measure.owners_text or '–' }}")),
        cell(widths[6], paragraph("TableText", "{{ measure.years_text or '–' }}")),
    )
    measures = table(
        widths, heading, row_tag("for measure in sub_goal.measures", widths), measure, row_tag("endfor", widths),
        title="{{ sub_goal.heading or goal.heading }}",
        description="{{ words.measure }}, {{ words.priority }}, {{ words.effect }}, {{ words.cost }}, {{ words.owner }}, {{ words.years }}",
    )  # fmt: skip
    return held(
        "actions",
        "actions",
        each(
            "goal in goals",
            paragraph("Heading3", "{{ goal.heading }}"),
            when("goal.cost_text", paragraph("HeadingNote", "{{ words.cost }}: {{ goal.cost_text }}")),
            when("goal.note", paragraph("Normal", "{{ goal.note }}")),
            each(
                "sub_goal in goal.sub_goals",
                when("sub_goal.heading", paragraph("Heading4", "{{ sub_goal.heading }}")),
                when("sub_goal.note", paragraph("Normal", "{{ sub_goal.note }}")),
                when("sub_goal.measures", measures),
            ),
        ),
    )


def priorities() -> str:
    heading, widths = columns(
        ("{{ words.number }}", 18), ("{{ words.measure }}", 109), ("{{ words.owner }}", 56), ("{{ words.years }}", 32), ("{{ words.cost }}", 42)
    )  # fmt: skip
    values = ("id", "title", "owners_text", "years_text", "cost_text")
    measure = row(*(cell(w, paragraph("TableText", f"{{{{ measure.{name} or '–' }}}}")) for w, name in zip(widths, values, strict=True)))
    return held(
        "priorities",
        "priorities",
        each(
            "group in priorities",
            paragraph("Heading3", "{{ group.heading }}"),
            when("group.cost_text", paragraph("HeadingNote", "{{ words.cost }}: {{ group.cost_text }}")),
            table(
                widths, heading, row_tag("for measure in group.measures", widths), measure, row_tag("endfor", widths),
                title="{{ group.heading }}",
                description="{{ words.measure }}, {{ words.owner }}, {{ words.years }}, {{ words.cost }}",
            ),
        ),
    )  # fmt: skip


def statistics() -> str:
    """The tables of the sheet «Statistikk», small counts already kept back."""
    first, figure = 60.0, 20.0
    widths = (first, figure, figure, figure)

    def line(heading: str, loop: str, value: str, *, header: bool = False, strong: bool = False) -> str:
        text, number = ("TableHeading", "TableNumberHeading") if header else ("TableText", "TableNumber")
        style = "Strong" if strong else ""
        return row(
            cell(first, paragraph(text, run(heading, style))),
            cell(figure, paragraph(number, f"{{%tc for {loop} %}}")),
            cell(figure, paragraph(number, run(value, style))),
            cell(figure, paragraph(number, "{%tc endfor %}")),
            header=header,
        )

    rows = (
        line("{{ table.label }}", "column in table.columns", "{{ column }}", header=True),
        row_tag("for line in table.rows", widths),
        row_tag("if line.is_total", widths),
        line("{{ line.heading }}", "figure in line.figures", "{{ figure or '–' }}", strong=True),
        row_tag("else", widths),
        line("{{ line.heading }}", "figure in line.figures", "{{ figure or '–' }}"),
        row_tag("endif", widths),
        row_tag("endfor", widths),
    )
    described = "{{ table.title }}: {{ table.columns | join(', ') }}"
    return held(
        "statistics",
        "statistics",
        each(
            "table in statistics.tables",
            paragraph("Caption", "{{ table.title }}"),
            table(widths, *rows, title="{{ table.title }}", description=described, fixed=False),
        ),
        when("statistics.note", paragraph("Note", "{{ statistics.note }}")),
    )


def control() -> str:
    """How the plan was checked, last of all: what it was held against, and what the group accepted."""
    heading, widths = columns(
        ("{{ words.place }}", 34), ("{{ words.found }}", 72), ("{{ words.reason }}", 54)
    )
    accepted = row(
        cell(widths[0], paragraph("TableText", "{{ item.place }} ({{ item.code }})")),
        cell(widths[1], paragraph("TableText", "{{ item.message }}")),
        cell(widths[2], paragraph("TableText", "{{ item.reason }}")),
    )
    return when(
        "control.is_checked",
        paragraph("Heading1", "{{ words.control }}"),
        paragraph("Normal", "{{ control.intro }}"),
        each("name in control.plans", paragraph("ListBullet", "{{ name }}")),
        paragraph("Normal", "{{ control.found }}", ppr=AFTER_LIST),
        when(
            "control.accepted",
            paragraph("Normal", "{{ control.accepted_intro }}", ppr="<w:keepNext/>"),
            table(
                widths, heading, row_tag("for item in control.accepted", widths), accepted, row_tag("endfor", widths),
                title="{{ words.control }}", description="{{ words.place }}, {{ words.found }}, {{ words.reason }}",
            ),
        ),
    )  # fmt: skip


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
    ml, rel = "application/vnd.openxmlformats-officedocument.wordprocessingml", "http://schemas.openxmlformats.org/package/2006"
    types = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{ml}.{kind}+xml"/>' for name, kind in CONTENT_TYPES.items())
    footer = paragraph("Footer", "{{ words.page }} ", field("PAGE", "1"), run(" {{ words.of }} "), field("NUMPAGES", "1"))
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
