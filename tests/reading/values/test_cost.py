"""What a cost cell says, form by form; the contract's own forms first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.model.plan import CostKind
from rusdoc.reading.values.cost import read_cost

KRONER = {
    "50 000": 50_000, "50.000,-": 50_000, "50,000": 50_000, "50 000,00": 50_000, "50.000,00": 50_000,
    "50 000,-": 50_000,
    "kr 50 000": 50_000, "Kr. 50 000,-": 50_000, "NOK 50000": 50_000, "50 000 NOK": 50_000,
    "50 000 kroner": 50_000,
    "50'": 50_000, "50´": 50_000, "50' kr": 50_000, "50 tusen": 50_000, "50 tkr": 50_000, "tkr 50": 50_000,
    "50k": 50_000,
    "0,5 mill": 500_000, "1.2 mill": 1_200_000, "1,2 mill. kr": 1_200_000, "1,5 MNOK": 1_500_000,
    "MNOK 1,5": 1_500_000,
    "1.500 mill": 1_500_000, "2 millioner": 2_000_000, "1.500.000": 1_500_000, "ca. 100 000": 100_000,
    "~50 000": 50_000,
    "inntil 50 000": 50_000, "maks kr 50 000": 50_000, "opptil 50 000": 50_000, "under 50 000": 50_000,
    "50 000?": 50_000,
    "50\u00a0000": 50_000, "50\u202f000": 50_000, "50\u2009000 kr": 50_000, "50000": 50_000, "2050": 2050,
    "250": 250,
    "50 000–100 000": 100_000, "50-100 000": 100_000, "50–100 tusen": 100_000, "0,5–1 mill": 1_000_000,
    "500' - 1 mill": 1_000_000, "mellom 50 000 og 80 000": 80_000, "50 000 til 80 000 kr": 80_000,
    "-50 000": -50_000, "−50 000": -50_000, "kr -50 000": -50_000,
    "50 000 (tilskudd fra Hdir)": 50_000, "50 000 eks. mva": 50_000, "Kurs: 30 000": 30_000,
    "50 000 til kurs": 50_000,
    "100 000 (herav 20 000 fra fylket)": 100_000, "100 000 (50 % fra Hdir)": 100_000, "49 999,50 kr": 50_000,
}  # fmt: skip


@pytest.mark.parametrize(("cell", "kroner"), KRONER.items())
def test_an_amount_is_read_as_whole_kroner(cell: str, kroner: int) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.understood) == (CostKind.AMOUNT, kroner, True)
    assert (cost.yearly, cost.in_total, cost.per_year) == (False, False, ())
    assert cost.text == cell


@pytest.mark.parametrize(
    "cell",
    ["50 000 årlig", "årleg 50 000", "50 000 pr. år", "50 000 pr år", "50 000 per år", "50 000/år", "50 000 kr/år", "50 000,- / år", "50 000 hvert år", "50 000 kvart år", "50 000 p.a.", "50 000 i året", "NOK 50 000 yearly", "50 000 per year", "ca. 50' pr. år", "50 000 (årlig)"],
)
def test_a_yearly_amount_says_so(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.yearly, cost.in_total) == (CostKind.AMOUNT, 50_000, True, False)


@pytest.mark.parametrize(
    "cell",
    ["totalt 150 000", "150 000 i alt", "150 000 samlet", "samla 150 000", "150 000 til saman", "150 000 (engangssum)", "eingongssum 150 000", "150 000 for hele perioden", "150 000 over 3 år", "150 000 over tre år", "Sum: 150 000", "150 000 in total"],
)
def test_an_amount_in_total_says_so(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.yearly, cost.in_total) == (CostKind.AMOUNT, 150_000, False, True)


@pytest.mark.parametrize(
    "cell",
    ["2027: 50 000, 2028: 75 000", "50 000 i 2027 og 75 000 i 2028", "kr 50 000 (2027), 75 000 (2028)", "2027 - 50 000, 2028 - 75 000", "2027: 50'; 2028: 75'", "2027: kr 50 000,-\n2028: kr 75 000,-", "2027 (50 000) og 2028 (75 000)", "2027 50 000 2028 75 000", "2028: 75 000, 2027: 50 000"],
)
def test_amounts_named_year_by_year_stay_with_their_years(cell: str) -> None:
    cost = read_cost(cell)
    assert cost.per_year == ((2027, 50_000), (2028, 75_000))
    assert (cost.kind, cost.amount, cost.understood) == (CostKind.AMOUNT, 125_000, True)


@pytest.mark.parametrize(
    "cell",
    ["2027-2029: 50 000 per år", "50 000 årlig 2027–29", "2027, 2028 og 2029: 50 000 hvert år", "50 000 pr. år (2027–2029)"],
)
def test_a_yearly_amount_over_named_years_counts_in_each(cell: str) -> None:
    assert read_cost(cell).per_year == ((2027, 50_000), (2028, 50_000), (2029, 50_000))


def test_an_amount_in_parentheses_after_its_year_belongs_to_that_year() -> None:
    assert read_cost("2027 (50 000)").per_year == ((2027, 50_000),)


def test_an_amount_over_named_years_without_saying_yearly_is_left_to_the_booking() -> None:
    cost = read_cost("2027-2029: 50 000")
    assert (cost.per_year, cost.years, cost.amount) == ((), (2027, 2028, 2029), 50_000)


def test_a_yearly_amount_from_a_year_on_remembers_that_year() -> None:
    cost = read_cost("50 000 årlig f.o.m. 2028")
    assert (cost.amount, cost.yearly, cost.since, cost.per_year) == (50_000, True, 2028, ())


STAFFING = {
    "20 % st.": 0.2, "20% av en stilling": 0.2, "20 % ressurs": 0.2, "40 % prosjektleder": 0.4,
    "50 % stilling": 0.5, "50% stilling": 0.5, "0,5 årsverk": 0.5, "1 årsverk": 1, "halv stilling": 0.5,
    "en halv stilling": 0.5, "½ årsverk": 0.5, "1/2 stilling": 0.5, "1½ årsverk": 1.5,
    "20% stillingsressurs": 0.2,
    "2 stillinger": 2, "2 nye stillingar": 2, "to stillinger": 2, "to og en halv stilling": 2.5, "1,0 åv": 1,
    "0.2 åv": 0.2,
    "hel stilling": 1, "20-50 % stilling": 0.5, "50 % ruskonsulent": 0.5, "Stilling, 50 %": 0.5,
    "krever 0,2 årsverk": 0.2,
    "150 prosent stilling": 1.5, "0.5 FTE": 0.5, "ca. 0,5 årsverk": 0.5,
}  # fmt: skip


@pytest.mark.parametrize(("cell", "positions"), STAFFING.items())
def test_a_position_is_read_as_full_time_equivalents(cell: str, positions: float) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.full_time_equivalents) == (CostKind.STAFFING, positions)
    assert (cost.amount, cost.understood) == (None, True)


@pytest.mark.parametrize(
    "cell",
    ["50 % stilling, 350 000", "350 000 (50 % stilling)", "50 % stilling (350 000)", "0,5 årsverk: kr 350 000,-", "350' - 0,5 årsverk", "halv stilling, 350 tusen", "350.000 (prosjektstilling 50 %)"],
)
def test_a_position_with_an_amount_keeps_both(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.full_time_equivalents, cost.amount) == (CostKind.STAFFING, 0.5, 350_000)


@pytest.mark.parametrize(
    "cell",
    ["innenfor rammen", "Innafor budsjett", "innan ramma", "innanfor eiga ramme", "egne midler", "eigne midlar", "Ingen ekstra kostnad", "ingen meirkostnad", "Ingen merkostnader", "uten ekstra kostnad", "dekkes av budsjett", "Dekkes innenfor eksisterende budsjett", "i drift", "ordinær drift", "Inngår i ordinær drift", "over driftsbudsjettet", "within budget", "no extra cost", "existing resources", "Innenfor budsjett 2027", "Egeninnsats", "innenfor vedtatte rammer", "Blir dekt innanfor eksisterande rammer"],
)
def test_what_is_within_the_budget_has_no_amount(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.understood) == (CostKind.WITHIN_BUDGET, None, True)


@pytest.mark.parametrize(
    "cell", ["Innenfor rammen, 50 000", "50 000 (innenfor rammen)", "kr 50 000 dekkes av budsjettet"]
)
def test_what_is_within_the_budget_keeps_its_amount(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount) == (CostKind.WITHIN_BUDGET, 50_000)


@pytest.mark.parametrize("cell", ["ikke innenfor rammen", "utover rammen", "delvis innenfor budsjettet"])
def test_what_is_not_or_partly_within_the_budget_is_not_called_so(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.understood) == (CostKind.UNKNOWN, False)


@pytest.mark.parametrize(
    "cell",
    [
        0,
        0.0,
        "0",
        "0,-",
        "kr 0",
        "0 kr",
        "Ingen",
        "-",
        "–",
        "Ingen kostnad",
        "ingen utgifter",
        "gratis",
        "nei",
    ],
)
def test_no_cost_is_none(cell: str | int) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.understood) == (CostKind.NONE, None, True)


@pytest.mark.parametrize("cell", [None, "", "  ", "\u00a0", "\u200b"])
def test_a_blank_cost_is_missing(cell: str | None) -> None:
    assert read_cost(cell).kind is CostKind.MISSING


@pytest.mark.parametrize(
    "cell",
    ["avklares", "Må avklarast", "må utredes", "Må utgreiast", "?", "??", "ikke avklart", "ikkje avklart", "uavklart", "ukjent", "Avklares høsten 2027", "vurderes i 2028", "må kartlegges", "to be clarified"],
)
def test_a_cost_still_to_be_found_out_is_unknown_and_understood(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.understood) == (CostKind.UNKNOWN, None, True)


@pytest.mark.parametrize(
    "cell",
    ["50 000 + mva", "50 000 til lønn, 20 000 til utstyr", "50 000 pr. kurs", "500 kr per elev", "1 000 kr/time", "2 x 25 000", "3 kurs", "Se tiltak 3", "50 % av 100 000", "50 000 hvert annet år", "50 000 første år, deretter 20 000", "12.03.2027", "2027-2030", "(50 000)", "0,5", "0,5 årsverk à 700 000", "Ny stilling", "50 %", "litt", "x", "ca 20 timer", "2027: 50 000, 2028: litt", "50 % stilling + 20 % stilling", "2027: 50 000, 2028-2029: 75 000", "50 000 i 2027, 60 000 i 2027", "80 000-50 000"],
)
def test_what_is_not_one_clear_cost_is_never_guessed(cell: str) -> None:
    cost = read_cost(cell)
    assert (cost.kind, cost.amount, cost.per_year, cost.understood) == (CostKind.UNKNOWN, None, (), False)


@pytest.mark.parametrize("cell", [date(2027, 1, 1), True, False, 0.5, float("nan"), float("inf")])
def test_a_cell_that_holds_no_money_is_not_understood(cell: object) -> None:
    cost = read_cost(cell)  # type: ignore[arg-type]
    assert (cost.kind, cost.understood) == (CostKind.UNKNOWN, False)


def test_a_number_cell_is_shown_in_plain_digits() -> None:
    assert (read_cost(50_000).text, read_cost(49_999.5).text) == ("50000", "49999,5")


def test_a_percentage_cell_is_no_amount() -> None:
    cost = read_cost(0.5, percent=True)
    assert (cost.text, cost.kind, cost.understood) == ("50 %", CostKind.UNKNOWN, False)


SCALED = {
    50: 50_000, 1.5: 1_500, "50": 50_000, "ca. 50": 50_000, "50-75": 75_000, "2027: 50, 2028: 75": 125_000,
    "kr 50": 50_000, "50,-": 50_000,  # nobody plans a measure of fifty kroner
    "kr 50 000": 50_000, "50 000,-": 50_000, "0,5 mill": 500_000, "50 tusen": 50_000, "50'": 50_000,
    "50 000": 50_000_000,  # a bare number is what the heading says; RUS114 tells the group
}  # fmt: skip


@pytest.mark.parametrize(("cell", "kroner"), SCALED.items())
def test_a_heading_in_thousands_scales_bare_numbers_only(cell: str | float, kroner: int) -> None:
    assert read_cost(cell, scale=1000).amount == kroner


def test_a_heading_in_millions_scales_too() -> None:
    assert read_cost("1,2", scale=1_000_000).amount == 1_200_000


def test_a_cost_tells_whether_the_heading_scaled_it() -> None:
    assert [read_cost(cell, scale=1000).scaled for cell in (50, "50", "50 tusen")] == [True, True, False]


FORMS = [
    "{spaced}", "{dotted},-", "{dotted}", "kr {spaced}", "NOK {plain}", "{plain}", "{spaced} kr",
    "ca. {spaced}", "{comma}",
    "{thin}", "{narrow}", "{nobreak} kr", "{spaced},00", "inntil {spaced}", "{spaced},-", "1–{spaced} kr",
    "{spaced} NOK",
]  # fmt: skip


@given(st.integers(1_000, 999_999_999), st.sampled_from(FORMS))
def test_any_amount_in_any_form_reads_back_to_itself(kroner: int, form: str) -> None:
    separators = {
        "spaced": " ",
        "dotted": ".",
        "comma": ",",
        "thin": "\u2009",
        "narrow": "\u202f",
        "nobreak": "\u00a0",
    }
    written = {name: f"{kroner:,}".replace(",", mark) for name, mark in separators.items()}
    cost = read_cost(form.format(plain=kroner, **written))
    assert (cost.kind, cost.amount) == (CostKind.AMOUNT, kroner)


@given(
    st.integers(1, 9_999),
    st.sampled_from(["{}'", "{} tusen", "{} tkr", "tkr {}", "{}k", "{} 000", "{}.000,-"]),
)
def test_any_amount_in_thousands_reads_back_to_itself(thousands: int, form: str) -> None:
    if thousands > 999 and "000" in form:
        thousands %= 999
        thousands += 1
    assert read_cost(form.format(thousands)).amount == thousands * 1000


@given(
    st.integers(1, 99_999),
    st.sampled_from(["{} mill", "{} mill. kr", "{} MNOK", "{} millioner", "kr {} mill."]),
    st.sampled_from(",."),
)
def test_any_amount_in_millions_reads_back_to_itself(thousands: int, form: str, point: str) -> None:
    written = f"{thousands / 1000:.3f}".rstrip("0").rstrip(".").replace(".", point)
    assert read_cost(form.format(written)).amount == thousands * 1000


@given(st.dictionaries(st.integers(2020, 2060), st.integers(100, 9_999_999), min_size=1, max_size=6))
def test_any_amounts_per_year_read_back_to_themselves(per_year: dict[int, int]) -> None:
    written = ", ".join(f"{year}: {amount:,}".replace(",", " ") for year, amount in per_year.items())
    assert dict(read_cost(written).per_year) == per_year


@given(
    st.integers(1, 1000),
    st.sampled_from(["{} % stilling", "{}% stilling", "{} prosent stilling", "{} % stillingsressurs"]),
)
def test_any_position_reads_back_to_itself(percent: int, form: str) -> None:
    assert read_cost(form.format(percent)).full_time_equivalents == percent / 100


@given(st.integers(-(10**8), 10**8), st.sampled_from([1, 1000, 1_000_000]))
def test_any_number_cell_is_its_amount(kroner: int, scale: int) -> None:
    assert (read_cost(kroner, scale=scale).amount or 0) == kroner * scale


PIECES = st.sampled_from(
    ["50 000", "2027", "%", "stilling", "(", ")", "+", "-", "–", "mill", "'", "kr", ",-", "årlig", "i", "og", ":", "½", "1/2",
     "innenfor rammen", "avklares", "?", "\n", "0", "0,5", "halv", "to", "per", "/", "50", "12.03.2027", "mellom", "fra"]
)  # fmt: skip


def test_what_the_budget_will_settle_is_not_within_it() -> None:
    for cell in ("Avklares i budsjett 2027", "Vurderast i budsjettet", "må utredes i økonomiplan"):
        cost = read_cost(cell)
        assert (cost.kind, cost.understood) == (CostKind.UNKNOWN, True)


def test_a_nought_with_two_points_is_nothing() -> None:
    assert read_cost("0,000.0").kind == "none"


@given(
    st.one_of(
        st.text(), st.lists(PIECES, max_size=12).map(" ".join), st.lists(PIECES, max_size=12).map("".join)
    )
)
def test_no_text_at_all_stops_the_reading_of_a_cost(text: str) -> None:
    cost = read_cost(text)
    assert cost.text == text.strip()
    assert cost.understood or cost.kind in (CostKind.UNKNOWN, CostKind.WITHIN_BUDGET)
