"""What was found goes back to the group as a workbook, a Word document, or a log for other tools."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from typing import Any

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

import rusdoc
from rusdoc.checks.acceptance import Judged, judge
from rusdoc.checks.report import sarif
from rusdoc.model.exemption import Exemption
from rusdoc.model.finding import Finding, Severity
from rusdoc.model.place import Place
from rusdoc.model.plan import ReadSheet
from rusdoc.texts import verbatim
from tests.plans import measure, plan_of

PLAN = plan_of(measure())


def found(code: str = "RUS205", cell: str | None = "G5", words: str = "Hvem?", **more: Any) -> Finding:
    severity = more.pop("severity", Severity.ERROR)
    return Finding(code, severity, verbatim(words), Place("tiltak.xlsx", "Tiltak", cell, "1.1.1"), **more)


WARNING = found("RUS208", "E5", "Hva skal det føre til?", severity=Severity.WARNING)
ACROSS = found("RUS401", related=(Place("delplaner/folkehelse.xlsx", "Mål og tiltak", "E12", "2.3"),))


def judged(*findings: Finding, accepted: Finding | None = None) -> Judged:
    exemptions = []
    if accepted:
        exemptions.append(Exemption(accepted.code, reason="Avklares i mai", until=date(2027, 5, 31)))
    every = [*findings, *([accepted] if accepted else [])]
    return judge(every, exemptions, date(2027, 1, 1))


def sheet(*findings: Finding, language: Any = "nb", accepted: Finding | None = None) -> Any:
    data = rusdoc.report(PLAN, judged(*findings, accepted=accepted), "xlsx", language=language).data
    return openpyxl.load_workbook(io.BytesIO(data))


def document(*findings: Finding, language: Any = "nb", accepted: Finding | None = None) -> Any:
    data = rusdoc.report(PLAN, judged(*findings, accepted=accepted), "docx", language=language).data
    return docx.Document(io.BytesIO(data))


def words(document: Any) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_workbook_has_a_row_for_each_finding_with_the_worst_first() -> None:
    rows = list(sheet(WARNING, found())["Funn"].iter_rows(min_row=2, values_only=True))
    assert [row[2] for row in rows] == ["RUS205", "RUS208"]
    assert rows[0][1] == "Feil"


def test_the_group_can_tick_off_and_filter() -> None:
    funn = sheet(found(), WARNING)["Funn"]
    (choice,) = funn.data_validations.dataValidation
    assert (str(choice.sqref), choice.formula1) == ("A2:A3", '"Ja"')
    assert funn.auto_filter.ref == "A1:L3"
    assert funn.freeze_panes == "A2"


def test_the_cell_s_address_opens_the_group_s_workbook_there() -> None:
    link = sheet(found())["Funn"]["G2"].hyperlink
    assert (link.target, link.location) == ("tiltak.xlsx", "'Tiltak'!G5")


def test_a_cross_plan_finding_names_the_other_side() -> None:
    assert sheet(ACROSS)["Funn"]["J2"].value == "delplaner/folkehelse.xlsx, Mål og tiltak!E12"


def test_what_was_accepted_has_a_sheet_of_its_own() -> None:
    book = sheet(found(), accepted=WARNING)
    assert [cell.value for cell in book["Godtatt"][2]][-2:] == ["Avklares i mai", "31.05.2027"]
    assert book["Funn"].max_row == 2


def test_a_message_that_begins_like_a_formula_is_not_one() -> None:
    cell = sheet(found(words="=1+1 står i cellen"))["Funn"]["I2"]
    assert cell.data_type == "s"


def test_control_characters_do_not_stop_the_report() -> None:
    assert "Hvem" in sheet(found(words="Hvem\x00\x0b?"))["Funn"]["I2"].value


def test_the_same_findings_give_the_same_file() -> None:
    one, two = (rusdoc.report(PLAN, judged(found(), WARNING), "xlsx").data for _ in range(2))
    assert one == two


def test_the_word_report_says_how_much_was_found_and_where() -> None:
    text = words(document(found(), WARNING))
    assert "Gjennomgangen fant 1 feil og 1 advarsel." in text
    assert "Gjennomgang av tiltak.xlsx" in text
    assert "\nTiltak\n" in text
    assert "Hvem?" in text


def test_the_word_report_is_in_the_language_asked_for() -> None:
    assert "Gjennomgangen fann 1 feil." in words(document(found(), language="nn"))


def test_nothing_found_is_said_in_a_sentence() -> None:
    made = document()
    assert "Ingenting ble funnet." in words(made)
    assert not made.tables


def test_what_was_accepted_stands_in_the_word_report_with_its_reason() -> None:
    assert "Avklares i mai. Gjelder til 31.05.2027" in words(document(accepted=WARNING))


@pytest.mark.parametrize("nasty", ["a & b", "<w:p>", "{{ plan }}", "«x» \x01"])
def test_what_people_wrote_comes_out_as_they_wrote_it(nasty: str) -> None:
    assert nasty.replace("\x01", "") in words(document(found(words=nasty)))


def log(*findings: Finding, accepted: Finding | None = None) -> dict[str, Any]:
    result = judged(*findings, accepted=accepted)
    made = sarif(result.open, result.accepted, version="1.2")
    (run,) = json.loads(json.dumps(made))["runs"]
    return dict(run)


def test_sarif_has_the_rule_the_cell_and_the_level() -> None:
    run = log(found(), WARNING)
    assert [result["level"] for result in run["results"]] == ["error", "warning"]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "tiltak.xlsx"
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "Tiltak!G5"
    rule = run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]
    assert rule["id"] == "RUS205"


def test_sarif_names_both_sides_and_escapes_the_file_s_name() -> None:
    (result,) = log(ACROSS)["results"]
    assert (
        result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        == "delplaner/folkehelse.xlsx"
    )
    spaced = found().at(Place("min plan.xlsx", "Tiltak", "G5"))
    (result,) = log(spaced)["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "min%20plan.xlsx"


def test_an_accepted_finding_is_suppressed_in_sarif() -> None:
    (result,) = log(accepted=WARNING)["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "Avklares i mai"}]


def test_the_word_report_has_its_sections_in_the_order_of_the_plan() -> None:
    plan = replace(
        PLAN, file="tiltak.xlsx", sheets=(ReadSheet("Om planen", "facts"), ReadSheet("Tiltak", "measures"))
    )
    places = (
        Place("kapitler/4 Forebygging.docx", "Universell forebygging", "avsnitt 3"),
        Place("tiltak.xlsx", "Tiltak", "G5"),
        Place("tiltak.xlsx", "Om planen", "B3"),
        Place("tiltak.xlsx"),
    )
    findings = [Finding("RUS208", Severity.WARNING, verbatim("Se her."), place) for place in places]
    findings[0] = replace(findings[0], severity=Severity.ERROR)
    made = docx.Document(io.BytesIO(rusdoc.report(plan, judged(*findings), "docx").data))
    headings = [p.text for p in made.paragraphs if p.style.name == "Heading 1"][:4]
    assert headings == [
        "Hele planen",
        "Om planen",
        "Tiltak",
        "kapitler/4 Forebygging.docx, Universell forebygging",
    ]


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("kapitler/2 Situasjonen.docx", "Statistikk"), "Statistikk"),
        (Place("kapitler/2 Situasjonen.docx"), "kapitler/2 Situasjonen.docx"),
        (Place("tiltak.xlsx", "Tiltak"), "Tiltak"),
        (Place("tiltak.xlsx"), "Hele planen"),
    ],
)
def test_only_what_concerns_the_whole_plan_says_so(place: Place, shown: str) -> None:
    found = Finding("RUS708", Severity.WARNING, verbatim("Et bilde mangler tekst."), place)
    plan = replace(PLAN, file="tiltak.xlsx")
    made = docx.Document(io.BytesIO(rusdoc.report(plan, judged(found), "docx").data))
    assert shown in [row.cells[0].text for table in made.tables for row in table.rows]


@pytest.mark.parametrize(("language", "mark"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_word_proofs_the_report_in_the_language_it_is_written_in(language: str, mark: str) -> None:
    defaults = document(found(), language=language).styles.element.xpath("w:docDefaults//w:lang")
    assert [each.get(qn("w:val")) for each in defaults] == [mark]


def test_many_other_cells_are_told_sheet_by_sheet() -> None:
    here, there = Place("tiltak.xlsx", "Tiltak", "F6"), Place("tiltak.xlsx", "Tiltak", "F7")
    frame, more = Place("okonomiplan.xlsx", "Rammer", "D5"), Place("okonomiplan.xlsx", "Rammer", "D6")
    book = sheet(found("RUS301", related=(frame, here, there, more)))
    column = [cell.value for cell in book["Funn"][1]].index("Se også")
    assert book["Funn"][2][column].value == "okonomiplan.xlsx, Rammer!D5, D6\nF6, F7"
