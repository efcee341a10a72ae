"""What the plan template shows under the chapters' headings: text, lists, tables and charts."""

from __future__ import annotations

from plan_blocks import cell, columns, each, paragraph, row, row_tag, run, table, tag, when

AFTER_LIST = '<w:spacing w:before="120"/>'
STARTED = "measure.status_text and (measure.status != 'not_started' or measure.status_note)"  # a new plan has not begun
LONGEST_ROW = 12  # measures of an owner by name; of one with more the numbers are enough


def aside(*names: str) -> str:
    """What is told about a measure in a list, after its title: nothing when all of it is missing."""
    values = [f"measure.{name}" for name in names]
    shown = "".join(
        (f"{{% if ({' or '.join(values[:index])}) and {value} %}}, {{% endif %}}" if index else "")
        + f"{{{{ {value} }}}}"
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
            paragraph(
                "ListBullet", "{{ measure.heading }}", run(aside("owners_text", "years_text"), "Muted")
            ),
        ),
    )


def held(name: str, label: str, *blocks: str) -> str:
    """One of the tables that a chapter can hold; under a heading of its own unless a sub-chapter is that."""
    return when(
        f"'{name}' in part.holds",
        when("part.level == 1", paragraph("Heading2", f"{{{{ words.{label} }}}}")),
        *blocks,
    )


def chart(name: str) -> str:
    return when(f"charts.{name}", paragraph("Normal", f"{{{{p charts.{name} }}}}"))


def inputs() -> str:
    """What was said at the meetings, and where it was taken in."""
    heading, widths = columns(
        ("{{ words.actor }}", 34),
        ("{{ words.where_now }}", 41),
        ("{{ words.where_to }}", 41),
        ("{{ words.taken_in }}", 44),
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
        ("{{ words.sender }}", 38),
        ("{{ words.statement }}", 48),
        ("{{ words.assessment }}", 40),
        ("{{ words.change }}", 34),
    )
    statement = row(
        cell(
            widths[0],
            paragraph("TableText", run("{{ line.sender or '–' }}", "Strong")),
            when("line.received", paragraph("TableNote", "{{ line.received }}")),
        ),
        *(
            cell(w, paragraph("TableText", f"{{{{ line.{name} or '–' }}}}"))
            for w, name in zip(widths[1:], ("statement", "assessment", "change"), strict=True)
        ),
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
                each(
                    "sub_goal in goal.sub_goals",
                    when("sub_goal.title", paragraph("ListBullet2", "{{ sub_goal.heading }}")),
                ),
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
        ("{{ words.owner }}", 38),
        ("{{ words.leads }}", 64),
        ("{{ words.assists }}", 20),
        ("{{ words.cost }}", 38),
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
            when(
                "measure.target_text", paragraph("TableNote", "{{ words.target }}: {{ measure.target_text }}")
            ),
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
    measure = row(
        *(
            cell(w, paragraph("TableText", f"{{{{ measure.{name} or '–' }}}}"))
            for w, name in zip(widths, values, strict=True)
        )
    )
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
