"""When a measure is carried out: year cells, combined cells, and the plan's period."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.model.plan import Period, Recurrence
from rusdoc.reading.values.years import find_period, read_years, split_owner_and_years

PERIOD = Period(2027, 2030)
ALL = (2027, 2028, 2029, 2030)

ONCE = {
    "2027": 2027, "innen 2028": 2028, "innan utgangen av 2028": 2028, "vår 2027": 2027, "Våren 2027": 2027,
    "hausten 2028": 2028, "1. halvår 2028": 2028, "første halvår 2028": 2028, "2. halvår 2028": 2028,
    "Q3 2027": 2027,
    "Q3-2027": 2027, "2027 Q3": 2027, "3. kvartal 2027": 2027, "2. og 3. kvartal 2027": 2027,
    "1. tertial 2028": 2028,
    "juni 2027": 2027, "mai–juni 2027": 2027, "vår/høst 2028": 2028, "vår og høst 2028": 2028,
    "2027 - vår": 2027,
    "uke 12 2027": 2027, "veke 12-15 2027": 2027, "01.06.2027": 2027, "1.6.27": 2027, "2027-06-01": 2027,
    "2027-06": 2027,
    "1. juni 2027": 2027, "Innen 1. juni 2028": 2028, "06/2027": 2027, "31.12.2028": 2028, "1/6-2027": 2027,
    "ferdig 2028": 2028, "Frist: 2028": 2028, "i løpet av 2027": 2027, "ca. 2028": 2028, "år 2027": 2027,
    "2027.": 2027,
    "2027 (prosjekt)": 2027, "vår 27": 2027, "slutten av 2029": 2029, "- 2027": 2027,
    "Gjennomføres 2027": 2027,
    "før sommeren 2028": 2028, "vårhalvåret 2028": 2028, "hele 2028": 2028,
    "by 2028": 2028, "autumn 2029": 2029,
}  # fmt: skip


@pytest.mark.parametrize(("cell", "year"), ONCE.items())
def test_one_single_year_in_any_form_is_once(cell: str, year: int) -> None:
    read = read_years(cell, PERIOD)
    assert (read.years, read.recurrence, read.understood) == ((year,), Recurrence.ONCE, True)


SEVERAL = {
    "2027-2030": ALL, "2027–30": ALL, "2027 — 2030": ALL, "2027 til 2029": (2027, 2028, 2029),
    "2027/2028": (2027, 2028),
    "2027/28": (2027, 2028), "2027 og 2029": (2027, 2029), "2027, 2028 og 2030": (2027, 2028, 2030),
    "2027\n2029": (2027, 2029),
    "2027 & 2029": (2027, 2029), "2027–2028 og 2030": (2027, 2028, 2030), "fra 2027": ALL,
    "frå og med 2028": (2028, 2029, 2030),
    "f.o.m. 2028": (2028, 2029, 2030), "2027 →": ALL, "2027-": ALL, "2028 og utover": (2028, 2029, 2030),
    "2028+": (2028, 2029, 2030),
    "2028 - løpende": (2028, 2029, 2030), "27-30": ALL, "28–29": (2028, 2029), "hele året": ALL,
    "t.o.m. 2028": (2027, 2028), "til 2028": (2027, 2028), "fra 2027 til 2029": (2027, 2028, 2029),
    "fra høsten 2028": (2028, 2029, 2030),
    "2027 t.o.m. 2029": (2027, 2028, 2029), "høst 2027/vår 2028": (2027, 2028), "mai 2027 - juni 2029": (2027,
    2028, 2029),
    "hausten 2027 - våren 2029": (2027, 2028, 2029), "oppstart 2028": (2028, 2029, 2030),
    "2027 (oppstart) – 2029": (2027, 2028, 2029),
    "oppstart 2027, ferdig 2029": (2027, 2028, 2029), "årsskiftet 2027/2028": (2027, 2028),
    "skoleåret 2027/28": (2027, 2028),
    "løpende": ALL, "Løpande": ALL, "laupande": ALL, "fortløpande": ALL, "kontinuerlig": ALL, "kontinuerleg": ALL,
    "hele perioden": ALL,
    "heile perioden": ALL, "i planperioden": ALL, "Hele planperioden": ALL, "løpende 2027-2028": (2027, 2028),
    "ongoing": ALL,
    "løpende fra 2028": (2028, 2029, 2030), "01.01.2027–31.12.2028": (2027, 2028),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "years"), SEVERAL.items())
def test_several_years_without_saying_yearly_are_continuous(cell: str, years: tuple[int, ...]) -> None:
    read = read_years(cell, PERIOD)
    assert (read.years, read.recurrence, read.understood) == (years, Recurrence.CONTINUOUS, True)


@pytest.mark.parametrize(
    ("cell", "ongoing"),
    [("løpende", True), ("hele perioden", True), ("løpande 2027–2028", True), ("2028 - løpende", True),
     ("2027–2030", False), ("f.o.m. 2028", False), ("2028/2029", False), ("årlig", False)],
)  # fmt: skip
def test_only_what_is_called_ongoing_is_ongoing(cell: str, ongoing: bool) -> None:
    assert read_years(cell, PERIOD).ongoing is ongoing


ANNUAL = {
    "Årlig": ALL, "årleg": ALL, "hvert år": ALL, "kvart år": ALL, "hver høst": ALL, "to ganger i året": ALL,
    "annually": ALL,
    "Årlig 2027–2029": (2027, 2028, 2029), "2027-2029 årleg": (2027, 2028, 2029), "årlig fra 2028": (2028,
    2029, 2030),
    "årlig, oppstart 2028": (2028, 2029, 2030), "2028, deretter årlig": (2028, 2029, 2030),
    "Årlig (2027-2030)": ALL,
}  # fmt: skip


@pytest.mark.parametrize(("cell", "years"), ANNUAL.items())
def test_a_yearly_measure_is_annual(cell: str, years: tuple[int, ...]) -> None:
    read = read_years(cell, PERIOD)
    assert (read.years, read.recurrence, read.understood) == (years, Recurrence.ANNUAL, True)


@pytest.mark.parametrize("cell", [2027, 2027.0, date(2027, 6, 1), datetime(2027, 6, 1, 12, 0)])
def test_a_number_or_date_cell_is_its_year(cell: int | float | date) -> None:
    assert read_years(cell, None).years == (2027,)


@pytest.mark.parametrize(
    ("cell", "years", "recurrence"),
    [
        ("Årlig", (), Recurrence.ANNUAL),
        ("løpende", (), Recurrence.CONTINUOUS),
        ("fra 2027", (2027,), Recurrence.ONCE),
        ("t.o.m. 2028", (2028,), Recurrence.ONCE),
    ],
)
def test_an_unknown_period_adds_no_years(cell: str, years: tuple[int, ...], recurrence: Recurrence) -> None:
    read = read_years(cell, None)
    assert (read.years, read.recurrence, read.understood) == (years, recurrence, True)


def test_an_open_start_after_the_period_is_that_year_alone() -> None:
    assert read_years("fra 2031", PERIOD).years == (2031,)


@pytest.mark.parametrize("cell", [None, "", "-", "–", "\u00a0"])
def test_a_blank_year_is_no_year_and_no_doubt(cell: str | None) -> None:
    read = read_years(cell, PERIOD)
    assert (read.years, read.recurrence, read.understood) == ((), None, True)


@pytest.mark.parametrize(
    "cell",
    ["ved behov", "2027 eller 2028", "2027, hvis midler", "?", "2027/2030", "2030-2027", "annethvert år", "hvert 4. år", "våren",
     "snart", "27", 27, 20272028, 3.5, True, float("nan"), "1. juni", "2027?"],
)  # fmt: skip
def test_what_is_not_clearly_years_is_never_guessed(cell: str | float) -> None:
    read = read_years(cell, PERIOD)
    assert (read.years, read.recurrence, read.understood) == ((), None, False)


YEARS = st.integers(1990, 2099)


@given(
    YEARS,
    st.sampled_from(
        [
            "{}",
            "innen {}",
            "vår {}",
            "høsten {}",
            "Q2 {}",
            "1. halvår {}",
            "juni {}",
            "15.06.{}",
            "{}-06-15",
            "uke 7 {}",
        ]
    ),
)
def test_any_year_in_any_form_reads_back_to_itself(year: int, form: str) -> None:
    assert read_years(form.format(year), None).years == (year,)


@given(
    YEARS,
    st.integers(1, 12),
    st.sampled_from(
        ["{}-{}", "{}–{}", "{} - {}", "{} til {}", "fra {} til {}", "{} t.o.m. {}", "høst {} - vår {}"]
    ),
)
def test_any_range_in_any_form_reads_back_to_itself(first: int, more: int, form: str) -> None:
    last = min(first + more, 2100)
    assert read_years(form.format(first, last), None).years == tuple(range(first, last + 1))


@given(st.integers(2013, 2085), st.integers(1, 12))
def test_any_short_range_reads_back_to_itself(first: int, more: int) -> None:
    assert read_years(f"{first}–{(first + more) % 100:02}", None).years == tuple(
        range(first, first + more + 1)
    )


@given(st.sets(YEARS, min_size=2, max_size=5), st.sampled_from([", ", " og ", "; ", "\n", " & "]))
def test_any_list_of_years_reads_back_to_itself(years: set[int], mark: str) -> None:
    assert set(read_years(mark.join(map(str, years)), None).years) == years


COMBINED = {
    "NAV/2027-": ("NAV", "2027-"), "Helsestasjonen/snarest": ("Helsestasjonen", "snarest"),
    "NAV / når det er penger": ("NAV", "når det er penger"), "NAV, dersom vi får tilskudd": ("NAV",
    "dersom vi får tilskudd"), "Skulen / seinare": ("Skulen", "seinare"),
    "NAV/2027": ("NAV", "2027"), "NAV, Helsestasjonen / 2027–2028": ("NAV, Helsestasjonen", "2027–2028"),
    "Skolen 2027": ("Skolen", "2027"), "NAV (2027)": ("NAV", "2027"), "NAV\n2027": ("NAV", "2027"),
    "Ansvarleg: NAV. År: 2028": ("NAV", "2028"), "Rus og psykisk helse, løpende": ("Rus og psykisk helse",
    "løpende"),
    "Årlig – NAV": ("NAV", "Årlig"), "2027, NAV": ("NAV", "2027"), "NAV - vår 2027": ("NAV", "vår 2027"),
    "NAV": ("NAV", None), "2027": (None, "2027"), "løpende": (None, "løpende"),
    "NAV (v/ leder), 2027": ("NAV (v/ leder)", "2027"),
    "Oppvekst, fra 2027 →": ("Oppvekst", "fra 2027 →"), "Helse og omsorg/1. halvår 2028": ("Helse og omsorg",
    "1. halvår 2028"),
    "Team 24/7, 2027": ("Team 24/7", "2027"), "NAV/SLT innen 2028": ("NAV/SLT", "innen 2028"),
    "NAV / 2027 →": ("NAV", "2027 →"), "NAV / snart": ("NAV", "snart"), "NAV, asap": ("NAV", "asap"),
    "NAV, hele perioden": ("NAV", "hele perioden"), "NAV og skolen / 2027 og 2029": ("NAV og skolen",
    "2027 og 2029"),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "parts"), COMBINED.items())
def test_owner_and_year_in_one_cell_are_taken_apart(cell: str, parts: tuple[str | None, str | None]) -> None:
    assert split_owner_and_years(cell) == parts


def test_owners_with_years_of_their_own_keep_both() -> None:
    assert split_owner_and_years("NAV 2027, Skolen 2028") == ("NAV\nSkolen", "2027, 2028")


@pytest.mark.parametrize(
    ("cell", "parts"), [(2027, (None, "2027")), (None, (None, None)), ("", (None, None))]
)
def test_a_combined_cell_may_hold_only_one_or_nothing(
    cell: int | str | None, parts: tuple[str | None, str | None]
) -> None:
    assert split_owner_and_years(cell) == parts


PERIODS = {
    "Rusmiddelpolitisk handlingsplan 2027–2030": (2027, 2030), "2027-30": (2027, 2030), "2027/2030": (2027,
    2030),
    "perioden 2027 til 2030": (2027, 2030), "01.01.2027–31.12.2030": (2027, 2030),
    "Plan for 2027 - 2030, utkast": (2027, 2030),
    "2027 t.o.m. 2030": (2027, 2030), "Plan 2026–2037": (2026, 2037),
}  # fmt: skip


@pytest.mark.parametrize(("text", "years"), PERIODS.items())
def test_the_period_stands_in_a_title(text: str, years: tuple[int, int]) -> None:
    assert find_period(text) == Period(*years)


@pytest.mark.parametrize(
    "text",
    [
        "Plan 2027",
        "alkoholloven § 1-7d",
        "tlf. 2027 3040",
        "sak 2026/27",
        "2026/1234",
        "2021–2060",
        "2030–2027",
        "",
        "23.11.2026",
    ],
)
def test_no_period_is_found_where_none_stands(text: str) -> None:
    assert find_period(text) is None


PIECES = st.sampled_from(
    ["2027", "2030", "-", "–", "/", "fra", "til", "og", ",", "(", ")", "årlig", "løpende", "oppstart", "innen", "t.o.m.", "vår",
     "Q3", "→", "+", "NAV", "01.06.2027", "\n", ":", "27", "deretter"]
)  # fmt: skip


@given(
    st.one_of(
        st.text(), st.lists(PIECES, max_size=10).map(" ".join), st.lists(PIECES, max_size=10).map("".join)
    )
)
def test_no_text_at_all_stops_the_reading_of_years(text: str) -> None:
    for period in (PERIOD, None):
        read = read_years(text, period)
        assert read.understood or not read.years
        assert list(read.years) == sorted(set(read.years))
    split_owner_and_years(text)
    find_period(text)
