"""What was left over in cells and chapters (RUS702), and the length of the hearing (RUS710)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks import Case, Limits
from rusdoc.checks.documents_leftovers import guidance_in, placeholder_in
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan, ReadSheet
from rusdoc.model.workbook import Sheet, Workbook
from rusdoc.registers.guide import load_guide
from tests.asking import ask
from tests.plans import about, measure, plan_of

LEFT = (
    "<Her beskrives prosessen>",
    "[Her skriver dere om arbeidsgruppa]",
    "[Skildre situasjonen i kommunen]",
    "[Husk å oppdatere tallene]",
    "Antall elever: (fyll inn)",
    "Innleiing (tekst manglar)",
    "Her må vi skrive mer",
    "[fyll inn]",
    "Ansvarlig for planen er [navn på leder].",
    "[Kommunens navn] vil",
    "«[dato]»",
    "<navn>",
    "<<navn>>",
    "${kommune}",
    "xxx",
    "Kostnaden er kr xx",
    "XX kommune",
    "Ansvarlig: XX.",
    "NN kommune",
    "Plan 2027–20XX",
    "Gjelder til 203x",
    "Lorem ipsum dolor sit amet",
    "TODO: skrive om skjenking",
    "…",
    "...",
    "[...]",
    "Underskrift: ______",
    "{{ plan.title }}",
    "{% for goal in goals %}",
    "Fyll inn her",
    "Sett inn tekst",
    "Set inn namn",
    "Skriv inn tekst her",
    "Klikk eller trykk her for å skrive inn tekst.",
    "Click or tap here to enter text.",
    "Velg et element.",
    "Her skal det stå noe om økonomi.",
    "Slett denne teksten før planen sendes.",
    "Stryk det som ikkje passar",
)

OWN_WORDS = (
    "Her kan kommunen legge til rette for fritid",
    "Her må vi sette grenser",
    "Skjema (fylles ut av foreldrene)",
    "Målet [omtalt i kapittel 3] er nådd",
    "Talla er nye [oppdatert 2024]",
    "[Hermansen 2019]",
    "Elevene skal fylle inn skjema",
    "Fyll ut AUDIT-skjema hos helsesykepleier",
    "Vi vil mye … og litt til",
    "Og så videre...",
    "«Ungdom […] vil bli hørt»",
    "Kapittel [1] bygger på [2]",
    "[sic]",
    "T-skjorter i XXL",
    "Størrelse: XXL",
    "X",
    "Se <https://traena.kommune.no>",
    "Post <post@traena.kommune.no>",
    "Ansatte skriver inn timer",
    "Tallet på elever som drikker",
    "Skriv avtale med idrettslaget",
    "Slett ikke rus på skolen",
    "Velg en trygg vei hjem",
    "Effekten kommer senere",
    "Legg inn ekstra vakter",
    "Vaksine mot TBC",
    "a",
)


def leftovers(plan: Plan, *chapters: Chapter) -> list[Finding]:
    return ask("RUS702", Case(plan, chapters=chapters))


def chapter(*texts: str) -> Chapter:
    paragraphs = tuple(Paragraph(text, number, under="4 Forebygging") for number, text in enumerate(texts, 1))
    return Chapter("4 Forebygging.docx", "4", "Forebygging", paragraphs)


@pytest.mark.fires("RUS702")
@pytest.mark.parametrize("text", LEFT)
def test_what_should_have_been_replaced_is_an_error_at_its_cell(text: str) -> None:
    (one,) = leftovers(plan_of(measure(effect=text)))
    assert (one.place.cell, one.severity) == ("E5", "error")


@pytest.mark.silent("RUS702")
@pytest.mark.parametrize("text", OWN_WORDS)
def test_brackets_dots_and_everyday_verbs_are_the_groups_own_words(text: str) -> None:
    assert leftovers(plan_of(measure(effect=text)), chapter(text)) == []


@pytest.mark.fires("RUS702")
def test_a_chapter_is_read_too_and_the_words_are_quoted() -> None:
    (one,) = leftovers(plan_of(measure()), chapter("Vår tekst.", "Ansvarlig er [fyll inn]."))
    assert (one.place.file, one.place.cell) == ("4 Forebygging.docx", "avsnitt 2")
    assert "«[fyll inn]»" in one.message


@pytest.mark.fires("RUS702")
def test_a_long_instruction_in_brackets_is_quoted_from_its_beginning() -> None:
    text = "[Skriv her hvordan kommunen følger opp den som kommer hjem fra behandling, og hvem som ringer først.]"
    (one,) = leftovers(plan_of(measure()), chapter(text))
    assert "«[Skriv her hvordan kommunen" in one.message


@pytest.mark.fires("RUS702")
def test_facts_about_the_plan_are_read_too() -> None:
    (one,) = leftovers(plan_of(measure(), about=about(mandate="[sett inn mandatet]")))
    assert one.place.cell == "B5"


@pytest.mark.fires("RUS702")
def test_a_note_beside_the_table_is_read_too() -> None:
    sheet = Sheet("Tiltak", (("Plan for XX kommune",),))
    plan = plan_of(
        measure(), workbook=Workbook("tiltak.xlsx", (sheet,)), sheets=(ReadSheet("Tiltak", "measures"),)
    )
    assert [f.place.cell for f in leftovers(plan)] == ["A1"]


@pytest.mark.fires("RUS702")
@pytest.mark.parametrize(
    "text",
    [
        "Hvilke to eller tre utfordringer må planen gjøre noe med?",
        "Kva to eller tre utfordringar må planen gjere noko med?",
        "Hvilke to eller tre utfordringer må planen gjøre noe med",
        "Hvilke to-tre utfordringer må planen gjøre noe med?",
        "Veiledning: Dette er ikke skrevet ennå. Arbeidsgruppa bør svare på:",
    ],
)
def test_the_guides_own_questions_are_not_the_plans_text(text: str) -> None:
    (one,) = leftovers(plan_of(measure()), chapter(text))
    assert "veiledning" in one.message


@pytest.mark.silent("RUS702")
def test_an_answer_to_the_guides_question_is_the_plans_own() -> None:
    text = "Planen må gjøre noe med to utfordringer: drikking blant unge og mangel på bolig."
    assert leftovers(plan_of(measure()), chapter(text, "Hva går bra?")) == []


@given(st.text())
def test_no_text_is_too_odd_to_be_looked_through(text: str) -> None:
    placeholder_in(text)
    guidance_in(text, load_guide())


# RUS710: the hearing


def hearing(
    first: date | None, last: date | None, plan_type: str | None = "Kommunedelplan", **facts: object
) -> Plan:
    places = FrozenDict({"hearing_until": Place("tiltak.xlsx", "Om planen", "B18")})
    said = about(plan_type=plan_type, hearing_from=first, hearing_until=last, places=places)
    return plan_of(measure(), about=said, **facts)


def too_short(plan: Plan, **limits: int) -> list[Finding]:
    return ask("RUS710", Case(plan, limits=Limits(**limits)))  # type: ignore[arg-type]


@pytest.mark.fires("RUS710")
def test_a_kommunedelplan_out_for_less_than_six_weeks_is_an_error_at_the_deadline() -> None:
    (one,) = too_short(hearing(date(2027, 3, 1), date(2027, 4, 11)))
    assert (one.place.cell, one.severity) == ("B18", "error")
    assert "41 dager" in one.message
    assert "12.04.2027" in one.message


@pytest.mark.silent("RUS710")
def test_six_weeks_to_the_day_are_six_weeks() -> None:
    assert too_short(hearing(date(2027, 3, 1), date(2027, 4, 12))) == []


@pytest.mark.silent("RUS710")
@pytest.mark.parametrize("plan_type", ["Temaplan", "Handlingsplan", None])
def test_a_temaplan_is_outside_the_rule(plan_type: str | None) -> None:
    assert too_short(hearing(date(2027, 3, 1), date(2027, 3, 10), plan_type)) == []


@pytest.mark.silent("RUS710")
def test_without_both_dates_nothing_is_known() -> None:
    assert too_short(hearing(date(2027, 3, 1), None)) == []
    assert too_short(hearing(None, date(2027, 3, 1))) == []


@pytest.mark.fires("RUS710")
def test_the_title_may_say_that_it_is_a_kommunedelplan() -> None:
    title = "Kommunedelplan for rus 2027–2030"
    assert too_short(hearing(date(2027, 3, 1), date(2027, 3, 10), None, title=title))


@pytest.mark.fires("RUS710")
def test_a_deadline_before_the_start_is_told_as_that() -> None:
    (one,) = too_short(hearing(date(2027, 3, 10), date(2027, 3, 1)))
    assert "før høringen starter" in one.message


@pytest.mark.fires("RUS710")
def test_a_municipality_may_ask_for_more() -> None:
    assert too_short(hearing(date(2027, 3, 1), date(2027, 4, 12)), hearing_weeks=8)


def test_question_marks_that_stand_alone_are_left_over_and_a_question_is_not() -> None:
    assert placeholder_in("Bemannet oppfølging på kveldstid ??") == "??"
    assert placeholder_in("Hva gjør vi da??") is None
