"""The sheet and the template that every program in the comparison gets: goals, sub-goals, measures."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

CHAPTERS = (
    "Innledning",
    "Rusmiddelsituasjonen",
    "Mål og strategier",
    "Forebygging",
    "Oppfølging og rehabilitering",
    "Gjennomføring",
)
TEXT = (
    "Kommunen vil at færre skal skade seg på rus, og at de som trenger hjelp, får den tidlig og nær hjemmet. "
    "Arbeidsgruppa har snakket med ungdom, pårørende og ansatte, og bygger på det de fortalte. "
)
HEADINGS = ("Hovedmål", "Delmål", "Tiltak", "Prioritet", "Effekt", "Kostnad", "Ansvar", "År")
COLUMNS = (
    ("Nr.", "m.id"),
    ("Tiltak", "m.title"),
    ("Prioritet", "m.priority"),
    ("Effekt", "m.effect"),
    ("Kostnad", "m.cost.text"),
    ("Ansvar", "m.owners|join(', ')"),
    ("År", "m.years|join(', ')"),
)
PER_SUB_GOAL = 10
PER_MAIN_GOAL = 5


def rows(count: int) -> list[tuple[Any, ...]]:
    """The measures of a sheet, a tuple for each."""
    made = []
    for number in range(count):
        sub = number // PER_SUB_GOAL
        made.append(
            (
                f"Hovedmål {sub // PER_MAIN_GOAL + 1}: færre skal drikke skadelig mye",
                f"Delmål {sub + 1}: ingen under 18 år får kjøpt alkohol",
                f"Skjenkekontroll nr. {number + 1} med ungdom & foreldre som observatører",
                number % 3 + 1,
                "Færre mindreårige får kjøpt alkohol på kommunens skjenkesteder",
                (number % 90 + 10) * 1000,
                "NAV, Helsestasjonen",
                2027 + number % 4,
            )
        )
    return made


def write_sheet(path: Path, count: int) -> None:
    """The measures as a workbook."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Mål og tiltak")
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(rows(count), 1):
            sheet.write_row(number, 0, row)


def plan_values(count: int) -> dict[str, Any]:
    """The plan as the contract's JSON has it, for the warm comparison."""
    goals: dict[str, dict[str, Any]] = {}
    for number, (goal, sub, title, priority, effect, cost, owners, year) in enumerate(rows(count)):
        main = goals.setdefault(goal, {"id": str(len(goals) + 1), "title": goal, "sub_goals": {}})
        below = main["sub_goals"].setdefault(sub, {"id": "1.1", "title": sub, "measures": []})
        measure = {"id": str(number), "title": title, "priority": priority, "effect": effect, "years": [year]}
        below["measures"].append({**measure, "cost": {"text": str(cost)}, "owners": owners.split(", ")})
    ready = [{**goal, "sub_goals": list(goal["sub_goals"].values())} for goal in goals.values()]
    return {"plan": {"title": "Rusmiddelpolitisk handlingsplan", "main_goals": ready}}


def docxtpl_template() -> bytes:
    """The template in docxtpl's language, which rusdoc reads too."""
    import docx

    loop, row_loop, value = "{{%p for {0} in {1} %}}", "{{%tr for {0} in {1} %}}", "{{{{ {0} }}}}"
    end, row_end = "{%p endfor %}", "{%tr endfor %}"

    document = docx.Document()
    document.add_heading(value.format("plan.title"), 0)
    for number, chapter in enumerate(CHAPTERS, 1):
        document.add_heading(f"{number} {chapter}", 1)
        for _ in range(6):
            document.add_paragraph(TEXT * 2)
    document.add_paragraph(loop.format("g", "plan.main_goals"))
    document.add_heading(value.format("g.title"), 1)
    document.add_paragraph(loop.format("s", "g.sub_goals"))
    document.add_heading(value.format("s.title"), 2)
    table = document.add_table(rows=4, cols=len(COLUMNS), style="Table Grid")
    for position, (heading, name) in enumerate(COLUMNS):
        table.cell(0, position).text = heading
        table.cell(2, position).text = value.format(name)
    table.cell(1, 0).text = row_loop.format("m", "s.measures")
    table.cell(3, 0).text = row_end
    document.add_paragraph(end)
    document.add_paragraph(end)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def carbone_template() -> bytes:
    """The same document in carbone's language, where a loop is shown by its first and second item."""
    import docx

    document = docx.Document()
    document.add_heading("{d.plan.title}", 0)
    for number, chapter in enumerate(CHAPTERS, 1):
        document.add_heading(f"{number} {chapter}", 1)
        for _ in range(6):
            document.add_paragraph(TEXT * 2)
    for item in ("i", "i+1"):
        goal = f"d.plan.main_goals[{item}]"
        document.add_heading(f"{{{goal}.title}}", 1)
        for sub in ("i", "i+1") if item == "i" else ():
            below = f"{goal}.sub_goals[{sub}]"
            document.add_heading(f"{{{below}.title}}", 2)
            if sub == "i":
                table = document.add_table(rows=3, cols=len(COLUMNS), style="Table Grid")
                for position, (heading, name) in enumerate(COLUMNS):
                    field = name.removeprefix("m.").replace("|join(', ')", ":arrayJoin(', ')")
                    table.cell(0, position).text = heading
                    table.cell(1, position).text = f"{{{below}.measures[i].{field}}}"
                table.cell(2, 0).text = f"{{{below}.measures[i+1].id}}"
    out = BytesIO()
    document.save(out)
    return out.getvalue()
