"""Priority, status, references and dates: the readers that fit in one table each."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.model.plan import MeasureStatus, PlanStatus
from rusdoc.reading.values.dates import read_date
from rusdoc.reading.values.priority import WrittenPriority, read_priority
from rusdoc.reading.values.references import read_references
from rusdoc.reading.values.status import read_measure_status, read_plan_status

PRIORITIES = {
    1: "1|1.|Pri 1|Pri. 1|P1|Prioritet 1|Prioritet: 1|1. prioritet|prio 1|Høy|høg|Høyt|High|A|a|I|Må|must|Høy prioritet|1 (høy)",
    2: "2|Pri 2|Middels|medium|Middles|B|II|Bør|should|Prioritet 2",
    3: "3|Lav|Låg|low|C|III|Kan|could|Pri 3|P3",
    4: "4|D|IV",
}


@pytest.mark.parametrize(
    ("cell", "level"), [(cell, level) for level, cells in PRIORITIES.items() for cell in cells.split("|")]
)
def test_a_priority_in_any_form_is_a_number(cell: str, level: int) -> None:
    assert read_priority(cell) == WrittenPriority(level)


@pytest.mark.parametrize(
    ("cell", "level"),
    [
        ("1-2", 1),
        ("1–2", 1),
        ("1/2", 1),
        ("2-3", 2),
        ("Høy/middels", 1),
        ("Middels/lav", 2),
        ("svært høy", 1),
        (1.5, 1),
        (date(2026, 2, 1), 1),
    ],
)
def test_a_priority_between_two_is_the_higher_with_a_doubt(cell: str | float | date, level: int) -> None:
    assert read_priority(cell) == WrittenPriority(level, doubtful=True)


@pytest.mark.parametrize("cell", [None, "", "-", "–"])
def test_no_priority_is_no_doubt(cell: str | None) -> None:
    assert read_priority(cell) == WrittenPriority()


@pytest.mark.parametrize("cell", ["?", "litt", 0, -1, "x", True, "ikke prioritert"])
def test_a_priority_that_is_none_is_doubtful(cell: str | int) -> None:
    assert read_priority(cell) == WrittenPriority(doubtful=True)


@given(st.integers(1, 99), st.sampled_from(["{}", "{}.", "Pri {}", "Prioritet {}", "P{}", "Pri. {}"]))
def test_any_priority_reads_back_to_itself(level: int, form: str) -> None:
    assert read_priority(form.format(level)) == WrittenPriority(level) == read_priority(level)


MEASURE_STATUS = {
    MeasureStatus.NOT_STARTED: "Ikke startet|Ikkje starta|ikke påbegynt|Ikkje påbyrja|Planlagt|planlagd|Not started|Ikke i gang|Ikke  startet|Ikke starta ennå",
    MeasureStatus.IN_PROGRESS: "Pågår|I gang|igang|Påbegynt|påbyrja|Under arbeid|Startet|In progress|Delvis gjennomført|Pågår (50 %)|PÅGÅR",
    MeasureStatus.DONE: "Fullført|Gjennomført|Ferdig|utført|Done|Completed|Gjenomført|Fullført 2026|Avslutta|Ferdigstilt",
    MeasureStatus.DROPPED: "Utgår|Utgått|Går ut|Droppet|Skrinlagt|ikke lenger aktuelt|Ikkje aktuelt|Dropped|cancelled",
}


@pytest.mark.parametrize(
    ("cell", "status"),
    [(cell, status) for status, cells in MEASURE_STATUS.items() for cell in cells.split("|")],
)
def test_how_far_a_measure_has_come(cell: str, status: MeasureStatus) -> None:
    assert read_measure_status(cell) == (status, True)


@pytest.mark.parametrize("cell", ["ikke fullført", "litt", "Ferdig eller utgår", 5, True])
def test_a_status_not_understood_is_said_so(cell: str | int) -> None:
    assert read_measure_status(cell) == (None, False)


PLAN_STATUS = {
    PlanStatus.DRAFT: "Utkast|utkast til plan|Førsteutkast|Planforslag|Draft|Under arbeid",
    PlanStatus.HEARING: "Høring|Høyring|Høringsutkast|Høyringsutkast|På høring|Sendt på høyring|Utkast til høring|Hearing",
    PlanStatus.ADOPTED: "Vedtatt|Vedteken|vedteke|Vedtatt 12.03.2027|Vedtatt av kommunestyret etter høring|Adopted|Godkjent",
}


@pytest.mark.parametrize(
    ("cell", "status"), [(cell, status) for status, cells in PLAN_STATUS.items() for cell in cells.split("|")]
)
def test_how_far_the_plan_has_come(cell: str, status: PlanStatus) -> None:
    assert read_plan_status(cell) == (status, True)


def test_a_plan_that_is_not_or_will_be_adopted_is_not_adopted() -> None:
    assert read_plan_status("Ikke vedtatt") == read_plan_status("vedtas i mars") == (None, False)


@pytest.mark.parametrize("cell", [None, "", "-"])
def test_a_blank_status_is_understood_as_none(cell: str | None) -> None:
    assert read_measure_status(cell) == read_plan_status(cell) == (None, True)


IN_COLUMN = {
    "Folkehelseplan 2.3": ("Folkehelseplan 2.3",),
    "Folkehelseplan 2.3; Oppvekstplan 1.2": ("Folkehelseplan 2.3", "Oppvekstplan 1.2"),
    "Folkehelseplan 2.3\nOppvekstplan 1.2": ("Folkehelseplan 2.3", "Oppvekstplan 1.2"),
    "Folkehelseplan 2.3, Oppvekstplan 1.2": ("Folkehelseplan 2.3", "Oppvekstplan 1.2"),
    "Folkehelseplan 2.3 og Oppvekstplan 1.1": ("Folkehelseplan 2.3", "Oppvekstplan 1.1"),
    "Folkehelseplan, tiltak 2.3": ("Folkehelseplan, tiltak 2.3",),
    "Folkehelseplan 2.3, 2.4": ("Folkehelseplan 2.3, 2.4",),
    "1.2.1, 1.2.2": ("1.2.1", "1.2.2"), "tiltak 1.2, tiltak 1.3": ("tiltak 1.2", "tiltak 1.3"),
    "Folkehelseplan, Oppvekstplan": ("Folkehelseplan", "Oppvekstplan"),
    "jf. Folkehelseplan tiltak 2.3": ("Folkehelseplan tiltak 2.3",),
    "Plan for helse, omsorg og velferd 2.3": ("Plan for helse, omsorg og velferd 2.3",),
    "- Folkehelseplan 2.3": ("Folkehelseplan 2.3",),
    "-": (), "": (),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "references"), IN_COLUMN.items())
def test_references_in_their_own_column_are_kept_as_written(cell: str, references: tuple[str, ...]) -> None:
    assert read_references(cell, own_column=True) == references


IN_TEXT = {
    "jf. Folkehelseplan tiltak 2.3": ("Folkehelseplan tiltak 2.3",),
    "Færre skader (jf. Folkehelseplan tiltak 2.3)": ("Folkehelseplan tiltak 2.3",),
    "Gir effekt, se tiltak 1.2.1.": ("tiltak 1.2.1",), "Sjå òg tiltak 2.1": ("tiltak 2.1",),
    "jamfør Folkehelseplanen.": ("Folkehelseplanen",),
    "Økt trivsel. Jf. Oppvekstplan tiltak 1.1 og Folkehelseplan tiltak 2.3.": ("Oppvekstplan tiltak 1.1",
    "Folkehelseplan tiltak 2.3"),
    "jf. Folkehelseplan tiltak 2.3 som gir færre skader": ("Folkehelseplan tiltak 2.3",),
    "jfr. tiltak 3; se tiltak 4": ("tiltak 3", "tiltak 4"),
    "jfr Folkehelseplan 2027–2030, tiltak 2.3": ("Folkehelseplan 2027–2030, tiltak 2.3",),
    "Se Folkehelseplan 2.3": ("Folkehelseplan 2.3",),
    "Se over rutinene": (), "se til at alle får hjelp": (), "Jf. alkoholloven § 1-7d": (),
    "de unge vil se tiltak raskt": (),
    "Folkehelseplan tiltak 2.3": (), "": (), "Bedre se enn høre 3": (),
}  # fmt: skip


@pytest.mark.parametrize(("text", "references"), IN_TEXT.items())
def test_references_in_running_text_are_those_that_are_introduced(
    text: str, references: tuple[str, ...]
) -> None:
    assert read_references(text, own_column=False) == references


@given(
    st.sampled_from(["jf. {}", "Effekt (jf. {}).", "Bra, se {}.", "Sjå {}", "jfr. {}; og mer"]),
    st.sampled_from(["Folkehelseplan tiltak", "tiltak", "Oppvekstplanen tiltak", "delmål"]),
    st.lists(st.integers(1, 20).map(str), min_size=1, max_size=3).map(".".join),
)
def test_any_introduced_reference_is_found_as_written(form: str, plan: str, number: str) -> None:
    assert read_references(form.format(f"{plan} {number}"), own_column=False) == (f"{plan} {number}",)


DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "cell",
    ["23. november 2026", "23.11.2026", "23.11.26", "2026-11-23", "mandag 23. november 2026", "måndag 23. november 2026", "23 nov 2026",
     "23. nov. 2026", "23/11-2026", "23/11/2026", "November 23, 2026", "23 November 2026",
     "Vedtatt 23.11.2026 i sak 3/27",
     "2026-11-23T00:00:00", "23.\u00a0november 2026", DAY, datetime(2026, 11, 23, 12, 0)],
)  # fmt: skip
def test_a_date_in_any_form_is_that_day(cell: str | date) -> None:
    assert read_date(cell) == DAY


@pytest.mark.parametrize(
    "cell", [None, "", "2026", 45000, True, "31.06.2026", "november 2026", "01.01.2027–31.12.2030"]
)
def test_what_is_not_one_date_is_none(cell: str | int | None) -> None:
    assert read_date(cell) is None


@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        [
            "{0:%d.%m.%Y}",
            "{0.day}.{0.month}.{0.year}",
            "{0:%d.%m.%y}",
            "{0:%Y-%m-%d}",
            "{0.day}/{0.month}-{0.year}",
        ]
    ),
)
def test_any_date_reads_back_to_itself(day: date, form: str) -> None:
    assert read_date(form.format(day)) == day


@given(st.text())
def test_no_text_at_all_stops_the_small_readers(text: str) -> None:
    read_priority(text)
    read_measure_status(text)
    read_plan_status(text)
    read_date(text)
    for own_column in (True, False):
        assert all(reference.strip() for reference in read_references(text, own_column))
