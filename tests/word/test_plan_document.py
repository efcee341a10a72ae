"""The plan document as a reader opens it: everything of the sheet, in order, for everyone to read."""

from __future__ import annotations

import io
import re
import runpy
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from rusdoc.errors import TemplateError
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, MainGoal, Measure, Period, Plan, PlanStatus, Recurrence, SubGoal
from rusdoc.word import Template
from tests.plans import about, measure, plan_of
from tests.word.built import NS, Built, built, heading_level, words
from tests.word.word_files import W, h, p, word_file

MONEY = Cost("50 000 årlig", CostKind.AMOUNT, FrozenDict({2027: 50_000, 2028: 50_000}), 100_000)


def rich() -> Plan:
    return plan_of(
        measure("Skjenkekontroll", id="1.1.1", priority=1, cost=MONEY, years=(2027, 2028), recurrence=Recurrence.ANNUAL, category="Bevilling"),
        measure("Foreldremøter", id="1.1.2", owners=("Skolen", "NAV"), references=("Folkehelseplan 2.3",)),
        status=PlanStatus.ADOPTED,
        about=replace(about(), adopted_on=date(2027, 6, 12), adopted_case="34/27"),
    )  # fmt: skip


def many(goals: int, each: int) -> Plan:
    return Plan(
        file="tiltak.xlsx", municipality="Træna", period=Period(2027, 2030),
        main_goals=tuple(
            MainGoal(str(g), f"Hovedmål nummer {g}", (SubGoal(f"{g}.1", f"Delmål nummer {g}", tuple(measure(f"Tiltak {g}-{m}", id=f"{g}.1.{m}") for m in range(each))),))
            for g in range(1, goals + 1)
        ),
    )  # fmt: skip


def in_action_part(document: Built, text: str) -> bool:
    return any(words(x) == text for t in document.root.iter(f"{{{W}}}tbl") for x in t.iter(f"{{{W}}}p"))


def test_the_front_page_says_whose_plan_it_is_and_how_far_it_has_come() -> None:
    document = built(rich())
    assert document.style("Træna kommune") == "FrontMunicipality"
    assert document.style("Rusmiddelpolitisk handlingsplan") == "Title"
    assert document.style("Vedtatt 12.\xa0juni 2027, sak 34/27") == "FrontStatus"
    assert document.style("Et samfunn med plass til alle") in ("FrontVision", "Quote")


@pytest.mark.parametrize(("goals", "each"), [(1, 1), (3, 4), (10, 15)])
def test_every_goal_and_measure_of_the_sheet_stands_in_it(goals: int, each: int) -> None:
    plan = many(goals, each)
    document = built(plan)
    headings = [text for _, text in document.headings]
    for goal in plan.main_goals:
        assert f"Hovedmål {goal.id}: {goal.title}" in headings
        assert f"Delmål {goal.id}.1: {goal.sub_goals[0].title}" in headings
    for item in plan.measures:
        assert in_action_part(document, item.title)


def test_a_plan_with_nothing_in_it_is_still_a_document() -> None:
    document = built(Plan(file="tiltak.xlsx"))
    assert "Planen har verken mål eller tiltak ennå." in document.text


def test_measures_without_goals_are_not_lost() -> None:
    plan = Plan(
        file="t.xlsx",
        main_goals=(MainGoal("1", "", (SubGoal("1.1", "", (Measure("1", "Ansette ruskoordinator"),)),)),),
    )
    assert in_action_part(built(plan), "Ansette ruskoordinator")


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_document_is_marked_with_its_language_and_title(language: str) -> None:
    document = built(rich(), language=language)
    marks = [el.get(f"{{{W}}}val") for el in document.xml("word/styles.xml").iter(f"{{{W}}}lang")]
    assert marks == [f"{language}-NO"]
    title = document.xml("docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}title")
    assert title == "Rusmiddelpolitisk handlingsplan 2027–2030, Træna kommune"


def test_nynorsk_is_nynorsk_from_end_to_end() -> None:
    text = built(rich(), language="nn").text
    assert "Samandrag" in text
    for word in ("Sammendrag", "ikke", "Hovedmål", "hvem", "Ansvarlig\n"):
        assert word not in text, word


def test_no_tag_is_left_over() -> None:
    document = built(rich())
    for name in document.zip.namelist():
        if name.endswith(".xml"):
            assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#", document.zip.read(name).decode()), name


def test_heading_levels_come_in_order() -> None:
    last = 0
    for level, text in built(rich()).headings:
        assert level <= last + 1, text
        last = level


def test_the_guides_chapters_stand_in_order() -> None:
    numbers = [text[0] for level, text in built(rich()).headings if level == 1 and text[0].isdigit()]
    assert numbers == list("1234567")


def test_every_table_has_a_heading_row_a_title_and_rows_that_stay_whole() -> None:
    tables = list(built(rich()).root.iter(f"{{{W}}}tbl"))
    assert len(tables) >= 4
    for made in tables:
        first, *others = made.findall("w:tr", NS)
        assert first.find("w:trPr/w:tblHeader", NS) is not None
        assert others
        assert made.find("w:tblPr/w:tblCaption", NS).get(f"{{{W}}}val")
        assert made.find("w:tblPr/w:tblDescription", NS).get(f"{{{W}}}val")
        assert not list(made.iter(f"{{{W}}}vMerge", f"{{{W}}}gridSpan"))
    for made_row in built(rich()).table_with("Skjenkekontroll").findall("w:tr", NS):
        assert made_row.find("w:trPr/w:cantSplit", NS) is not None


def test_a_table_has_as_many_cells_as_columns() -> None:
    for made in built(many(2, 3)).root.iter(f"{{{W}}}tbl"):
        columns = len(made.findall("w:tblGrid/w:gridCol", NS))
        assert {len(r.findall("w:tc", NS)) for r in made.findall("w:tr", NS)} == {columns}


def test_loops_leave_no_empty_paragraphs_behind() -> None:
    document = built(rich())
    for paragraph in document.body.iter(f"{{{W}}}p"):
        in_cell = any(True for _ in paragraph.iterancestors(f"{{{W}}}tc"))
        breaks = paragraph.find("w:pPr/w:sectPr", NS) is not None
        drawn = paragraph.find(".//w:drawing", NS) is not None
        assert in_cell or breaks or drawn or words(paragraph).strip()


def test_only_the_action_part_lies_on_its_side() -> None:
    document = built(rich())
    sizes = [s.find("w:pgSz", NS).get(f"{{{W}}}orient") for s in document.root.iter(f"{{{W}}}sectPr")]
    assert sizes == [None, None, "landscape", None]


def test_a_measure_stands_under_the_chapter_its_category_belongs_to() -> None:
    lines = built(rich()).under("4.1 Tilgjengelighet og bevilling")
    assert any(line.startswith("1.1.1 Skjenkekontroll") for line in lines)


def test_what_is_not_written_is_marked_as_guidance_and_told_of() -> None:
    document = built(rich(), [("1.1 Hvorfor.docx", word_file(p("Fordi.")))])
    assert document.under("1.1 Hvorfor en plan") == ["Fordi."]
    guidance = document.under("1.3 Mandat")
    assert guidance[0].startswith("Veiledning: ")
    assert document.style(guidance[1]) == "Guidance"
    assert "Kapittel 1.3 Mandat" in " ".join(w.message for w in document.warnings if w.code == "RUS701")


def test_a_chapter_in_one_file_is_no_guidance_where_it_is_written_and_is_where_it_is_not() -> None:
    file = word_file(p("Innledende ord."), h(1, "Tilgjengelighet og bevilling"), p("Tre skjenkesteder."))
    document = built(rich(), [("4 Forebygging.docx", file)])
    assert document.under("4 Forebygging") == ["Innledende ord."]
    assert document.under("4.1 Tilgjengelighet og bevilling")[0] == "Tre skjenkesteder."
    assert document.under("4.2 Universell forebygging")[0].startswith("Veiledning: ")


HARD = "Kurs for «frivillige» & <ansatte>, \"alle\" og 'noen'"


def test_signs_that_mean_something_in_xml_come_out_as_they_are() -> None:
    document = built(plan_of(measure(HARD), goal=f"Mål: {HARD}", sub_goal=f"Del: {HARD}"))
    assert in_action_part(document, HARD)
    assert (3, f"Hovedmål 1: Mål: {HARD}") in document.headings


def test_line_breaks_in_a_cell_are_line_breaks_and_control_characters_are_gone() -> None:
    document = built(plan_of(measure("Linje en\nlinje to\x00\x0b\x1f", effect="A\r\nB")))
    assert in_action_part(document, "Linje en\nlinje to")
    assert in_action_part(document, "A\nB")


def test_a_tag_that_the_group_wrote_is_only_words() -> None:
    assert in_action_part(
        built(plan_of(measure("Kjøp {{ plan.title }} {% for x in y %}"))),
        "Kjøp {{ plan.title }} {% for x in y %}",
    )


def test_a_title_of_three_hundred_letters_fits_its_places() -> None:
    title = ("Plan for alle " * 30)[:300].strip()
    document = built(plan_of(measure(title), title=title, goal=title))
    assert document.style(title) == "TableText" or in_action_part(document, title)
    core = document.xml("docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}title")
    assert core
    assert len(core) <= 255
    assert len(words(document.xml("word/header2.xml")[0])) <= 100


def test_the_cost_table_has_a_column_for_each_year() -> None:
    first = built(rich()).table_with("I alt").find("w:tr", NS)
    assert [words(x) for x in first.iter(f"{{{W}}}p")] == [
        "Hovedmål",
        "2027",
        "2028",
        "2029",
        "2030",
        "I alt",
    ]


def test_without_costs_there_is_no_cost_table() -> None:
    document = built(plan_of(measure(cost=None)))
    assert "Kostnader per år, i kroner" not in document.text


def test_the_contents_table_lists_the_real_headings_and_leads_to_them() -> None:
    document = built(rich())
    entries = [
        x
        for x in document.root.iter(f"{{{W}}}p")
        if (x.findtext("w:hyperlink/w:r/w:t", namespaces=NS))
        and x.find("w:hyperlink", NS).get(f"{{{W}}}anchor")
    ]
    wanted = [text for level, text in document.headings if level <= 2]
    assert [words(entry) for entry in entries] == wanted
    marks = {el.get(f"{{{W}}}name") for el in document.root.iter(f"{{{W}}}bookmarkStart")}
    assert {entry.find("w:hyperlink", NS).get(f"{{{W}}}anchor") for entry in entries} <= marks


def test_the_contents_table_is_a_live_field_and_word_asks_no_question() -> None:
    document = built(rich())
    codes = [el.text for el in document.root.iter(f"{{{W}}}instrText")]
    assert any("TOC" in code for code in codes)
    kinds = [el.get(f"{{{W}}}fldCharType") for el in document.root.iter(f"{{{W}}}fldChar")]
    assert kinds.count("begin") == kinds.count("end")
    assert "updateFields" not in document.zip.read("word/settings.xml").decode()


def test_the_same_plan_gives_the_same_bytes() -> None:
    file = ("1 Innledning.docx", word_file(p("Ord.")))
    assert built(rich(), [file]).data == built(rich(), [file]).data


def test_headings_are_not_left_alone_at_the_foot_of_a_page() -> None:
    styles = {s.get(f"{{{W}}}styleId"): s for s in built().xml("word/styles.xml").iter(f"{{{W}}}style")}
    for level in range(1, 7):
        assert styles[f"Heading{level}"].find("w:pPr/w:keepNext", NS) is not None
        assert styles[f"Heading{level}"].find("w:name", NS).get(f"{{{W}}}val") == f"heading {level}"


def test_no_table_cell_keeps_with_a_whole_table() -> None:
    """Keep-with-next on every row would push a long table to the next page."""
    for cell in built(many(1, 3)).root.iter(f"{{{W}}}tc"):
        for paragraph in cell.iter(f"{{{W}}}p"):
            assert not heading_level(paragraph)
            assert paragraph.find("w:pPr/w:keepNext", NS) is None


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_style_can_be_told_from_its_background() -> None:
    """WCAG 1.4.3: 4.5 to 1 against white, and against the style's own shading."""
    for style in built().xml("word/styles.xml").iter(f"{{{W}}}style"):
        colour, shade = style.find("w:rPr/w:color", NS), style.find("w:pPr/w:shd", NS)
        if colour is None:
            continue
        behind = "FFFFFF" if shade is None else shade.get(f"{{{W}}}fill")
        light, dark = sorted((luminance(colour.get(f"{{{W}}}val")), luminance(behind)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, style.get(f"{{{W}}}styleId")


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_docxtpl_itself_fills_the_shipped_template_the_same_way(language: str, tmp_path: Path) -> None:
    docxtpl = pytest.importorskip("docxtpl")
    from rusdoc.assembly.plan import plan_context
    from rusdoc.registers.guide import load_guide

    template = Path(__file__).parents[2] / "templates" / "word" / f"plan-{language}.docx"
    context = plan_context(rich(), guide=load_guide(), language=language)  # type: ignore[arg-type]
    context["charts"] = dict.fromkeys(("balance_alone", "costs_alone", "timeline_alone"), "")
    theirs = docxtpl.DocxTemplate(template)
    theirs.render(context, autoescape=True)
    theirs.save(tmp_path / "docxtpl.docx")
    ours = Template(template).render(context)
    for part in ("word/document.xml", "word/header2.xml", "word/footer1.xml"):
        found = [
            etree.fromstring(zipfile.ZipFile(file).read(part))
            for file in (tmp_path / "docxtpl.docx", io.BytesIO(ours))
        ]
        one, other = (etree.tostring(root, method="c14n") for root in found)
        assert one == other, part


def test_the_shipped_templates_are_what_their_maker_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(__file__).parents[2] / "templates" / "word"
    monkeypatch.syspath_prepend(str(folder))
    made = runpy.run_path(str(folder / "make.py"))["package"]
    for language in ("nb", "nn"):
        with zipfile.ZipFile(folder / f"plan-{language}.docx") as shipped:
            assert {name: shipped.read(name).decode() for name in shipped.namelist()} == made(
                f"{language}-NO"
            )


def test_the_code_that_is_ready_is_that_of_the_shipped_templates() -> None:
    made = runpy.run_path(str(Path(__file__).parents[2] / "templates" / "word" / "make_code.py"))
    ready = {name: (made["READY"] / name).read_text(encoding="utf-8") for name in ("__init__.py", "plan.py")}
    assert ready == made["files"](), "run python templates/word/make_code.py"


def test_an_error_in_code_made_ahead_is_told_with_its_place() -> None:
    template = Path(__file__).parents[2] / "templates" / "word" / "plan-nb.docx"
    with pytest.raises(TemplateError) as caught:
        Template(template).render({})
    assert caught.value.code == "RUS705"
    assert "avsnittet «{{ front.municipality }}»" in caught.value.message("nb")


def test_the_shipped_report_templates_are_what_their_maker_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(__file__).parents[2] / "templates" / "word"
    monkeypatch.syspath_prepend(str(folder))
    made = runpy.run_path(str(folder / "make_report.py"))["parts"]
    for language in ("nb", "nn"):
        with zipfile.ZipFile(folder / f"rapport-{language}.docx") as shipped:
            assert {name: shipped.read(name).decode() for name in shipped.namelist()} == made(
                f"{language}-NO"
            )


def test_a_chapter_under_the_groups_own_title_keeps_the_guides_numbers_and_tells_what_is_missing() -> None:
    file = word_file(
        h(1, "Rusmiddelsituasjonen i Vågan"), h(2, "Situasjonen i landet"), p("Mange."), h(2, "Vurdering"), p("Vi ser dette.")
    )  # fmt: skip
    made = built(files=[("kapitler/2 Rusmiddelsituasjonen.docx", file)])
    assert [heading for heading in made.headings if heading[1].startswith(("2 ", "2.1 "))] == [
        (1, "2 Rusmiddelsituasjonen i Vågan"),
        (2, "2.1 Situasjonen i landet"),
    ]
    missing = [w.message for w in made.warnings if w.code == "RUS701"]
    assert any("2.2 Situasjonen i kommunen" in text for text in missing)
    assert not any("2.1" in text or "2.3" in text for text in missing)


def test_the_shipped_template_lists_as_many_urgent_measures_as_the_summary_counts() -> None:
    from rusdoc.assembly.summary import MOST_IN_SUMMARY

    made = built(plan_of(*(measure(f"Tiltak {n}", priority=1) for n in range(MOST_IN_SUMMARY + 2))))
    lines = made.under("Tiltakene med prioritet 1")
    assert len(lines) == MOST_IN_SUMMARY + 1
    assert lines[-1] == "To tiltak til har prioritet 1. De står i handlingsdelen."


def test_an_owner_of_many_measures_has_their_numbers_and_the_others_their_names() -> None:
    many = [measure(f"Tiltak {n}", owners=("NAV",)) for n in range(13)]
    made = built(plan_of(*many, measure("Klubb", owners=("Kultur",))))
    cells = [words(p) for p in made.table_with("Deltar i").iter(f"{{{W}}}p")]
    assert "1.1.14 Klubb" in cells
    assert any(text.startswith("1.1.1, 1.1.2,") for text in cells)


def test_a_unit_under_several_names_has_one_row_in_the_table_of_who_is_responsible() -> None:
    names = ("NAV", "Nav Træna", "Helsestasjonen", "NAV-kontoret", "NAV", "helsestasjon")
    made = built(plan_of(*(measure(f"Kurs {n}", owners=(name,)) for n, name in enumerate(names))))
    rows = made.table_with("Hovedansvar for").findall("w:tr", NS)
    assert [words(next(row.iter(f"{{{W}}}p"))) for row in rows[1:]] == ["Helsestasjonen", "NAV"]


def test_units_that_only_begin_alike_have_a_row_each() -> None:
    names = ("Kommunedirektøren", "Kommuneoverlegen", "Skolen", "Skolehelsetjenesten")
    made = built(plan_of(*(measure(f"Kurs {n}", owners=(name,)) for n, name in enumerate(names))))
    rows = made.table_with("Hovedansvar for").findall("w:tr", NS)
    assert len(rows) == 5


def test_a_reference_stands_under_the_plan_it_means_whatever_it_calls_it() -> None:
    health = Plan(title="Handlingsplan for folkehelse", period=Period(2025, 2028))
    housing = Plan(title="Boligplan", period=Period(2026, 2029))
    plan = plan_of(measure(references=("jf. Folkehelseplanen 2.3", "se kulturplanen tiltak 1", "tiltak 1.1.1")))
    made = built(plan, others=(housing, health))
    under = made.text[made.text.index("Boligplan 2026–2029") :]
    assert "Handlingsplan for folkehelse 2025–2028\nTiltak 1.1.1 viser til Folkehelseplanen 2.3" in under
    assert "Tiltak 1.1.1 viser til kulturplanen tiltak 1" in under
    assert "viser til tiltak 1.1.1" not in made.text
