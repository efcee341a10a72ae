"""Makes the Word template of the findings report (`rapport-nb.docx`, `rapport-nn.docx`) beside this script.

    python templates/word/make_report.py

Run it once; from then on, change the files in Word. The names: `title`, `intro`, `compared`, `groups` (each with
`heading` and `rows`: `weight`, `code`, `title`, `place`, `message`, `elsewhere`, `advice`), `accepted` and `words`.
"""

from __future__ import annotations

from pathlib import Path

from make import HEAD, R_NS, around, package, save, section
from plan_blocks import cell, columns, each, paragraph, row, row_tag, table, when
from plan_styles import W_NS

HERE = Path(__file__).parent
HEADER = "{% if front.municipality %}{{ front.municipality }} · {% endif %}{{ front.title }}"
LANDSCAPE = 257  # millimetres of text on a lying page
WIDTHS = (38, 27, 96, LANDSCAPE - 38 - 27 - 96)


def findings_table() -> str:
    heading, widths = columns(
        ("{{ words.place }}", WIDTHS[0]),
        ("{{ words.weight }}", WIDTHS[1]),
        ("{{ words.message }}", WIDTHS[2]),
        ("{{ words.advice }}", WIDTHS[3]),
    )
    line = row(
        cell(WIDTHS[0], paragraph("TableText", "{{ row.place }}")),
        cell(WIDTHS[1], paragraph("TableText", "{{ row.weight }}, {{ row.code }}")),
        cell(
            WIDTHS[2],
            paragraph("TableText", "{{ row.message }}"),
            when("row.elsewhere", paragraph("TableNote", "{{ words.elsewhere }}: {{ row.elsewhere }}")),
        ),
        cell(WIDTHS[3], paragraph("TableText", "{{ row.advice }}")),
    )
    return table(
        widths,
        heading,
        row_tag("for row in group.rows", widths),
        line,
        row_tag("endfor", widths),
        title="{{ group.heading }}",
        description="{{ words.table }}",
    )


def accepted_table() -> str:
    heading, widths = columns(
        ("{{ words.place }}", WIDTHS[0]), ("{{ words.code }}", WIDTHS[1]), ("{{ words.message }}", WIDTHS[2]),
        ("{{ words.reason }}", WIDTHS[3]),
    )  # fmt: skip
    names = ("place", "code", "message", "reason")
    line = row(
        *(
            cell(w, paragraph("TableText", f"{{{{ row.{name} }}}}"))
            for w, name in zip(WIDTHS, names, strict=True)
        )
    )
    return table(
        widths, heading, row_tag("for row in accepted", widths), line, row_tag("endfor", widths),
        title="{{ words.accepted }}", description="{{ words.accepted_intro }}",
    )  # fmt: skip


def body() -> str:
    return (
        paragraph("Title", "{{ title }}")
        + paragraph("Normal", "{{ intro }}")
        + when("compared", paragraph("Normal", "{{ compared }}"))
        + each("group in groups", paragraph("Heading1", "{{ group.heading }}"), findings_table())
        + when(
            "accepted",
            paragraph("Heading1", "{{ words.accepted }}"),
            paragraph("Normal", "{{ words.accepted_intro }}"),
            accepted_table(),
        )
        + section(wide=True, break_=False)
    )


def parts(language: str) -> dict[str, str]:
    """The parts of the plan's template, with the report in place of the plan."""
    document = f'{HEAD}<w:document xmlns:w="{W_NS}" xmlns:r="{R_NS}"><w:body>{body()}</w:body></w:document>'
    return {
        **package(language),
        "word/document.xml": document,
        "word/header2.xml": around("hdr", paragraph("Header", HEADER)),
    }


if __name__ == "__main__":
    for standard in ("nb", "nn"):
        save(HERE / f"rapport-{standard}.docx", parts(f"{standard}-NO"))
