"""Hours of sale and serving: what alkoholloven forbids is found, what the council may decide is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.checks import Case
from rusdoc.checks.hours import Hours, stated_hours
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from tests.asking import ask
from tests.plans import measure, plan_of

BEYOND = (
    "Brennevin kan serverast frå klokka 11.",
    "Det kan serveres øl og vin til kl. 03.30.",
    "Alkohol blir servert til kl. 03.30 i helgene",
    "Øl blir selt til kl. 21 på kvardagar",
    "Skjenketid til kl. 03.30",
    "Utvide skjenketiden fra kl. 02 til kl. 04",
    "Skjenketida vert utvida til kl. 03.30",
    "Skjenking til kl 04 i helgene",
    "Skjenketid: 0800–0330",
    "Skjenketid kl. 08–04",
    "Skjenketid 11.00-03.30",
    "Skjenketiden i helgene settes til 03:15",
    "Skjenketid til klokka 03.30",
    "Skjenketida skal vere frå kl. 12.00 til kl. 03.30",
    "Åpne for skjenking til kl. 04 under festivalen",
    "Skjenking tillates mellom kl. 20 og 05",
    "Skjenketid uteservering til kl. 03.30",
    "Skjenkestopp kl. 03.30",
    "Skjenking kan skje frå kl. 05.00",
    "Skjenketid til kl. 03.30 med skjerpet kontroll",
    "Skjenketida skal vere til kl. 04 på fredag og laurdag",
    "Skjenketid 12–06",
    "Skjenketiden er i dag til 02, men utvides til kl. 04",
    "Brennevin kan skjenkes fra kl. 11",
    "Skjenketid for øl, vin og brennevin: kl. 11–02",
    "Skjenking av brennevin fra kl. 12 til kl. 02",
    "Skjenketid øl og vin kl. 08–01, brennevin kl. 13–02",
    "Skjenketid for brennevin til kl. 03.30",
    "Skjenketid gruppe 1 og 2 kl. 06.00–03.00, gruppe 3 kl. 11.00–03.00",
    "Salg av øl til kl 21",
    "Øl kan selges til kl. 22",
    "Øl kan selges til kl. 20.00 også på lørdager",
    "Salgstid for øl: hverdager kl. 08–21",
    "Salgstid alkohol 08.00 - 21.00",
    "Salstid til kl. 20.30",
    "Sal av alkohol til kl. 21 på kvardagar",
    "Salgstid lørdag kl. 09–20",
    "Sal av øl laurdag til kl. 20",
    "Salg kl. 08–21",
    "Salgstiden er kl. 08.00–20.00 på hverdager og kl. 08.00–20.00 på lørdager",
    "Dager før søn- og helligdager: salg av øl til kl. 19",
    "Salg av alkohol på søndager kl. 12–16",
)

ALLOWED = (
    "Brennevin kan serveres fra kl. 13 til kl. 02.",
    "Øl blir selt til klokka 20 på kvardagar og 18 på laurdagar.",
    "Skjenketid til kl. 02.00",
    "Skjenketid til kl. 03.00",
    "Skjenketid frå kl. 06.00 til kl. 03.00",
    "Redusere skjenketiden fra kl. 03.30 til kl. 02",
    "Innskrenke skjenketida frå kl. 04 til kl. 02",
    "Redusere skjenketiden med 2 timer til kl. 01",
    "Øl og vin kl. 08–02, brennevin kl. 13–02",
    "Skjenketid for øl og vin kl. 08–02 og for brennevin kl. 13–02",
    "Skjenking av all drikk unntatt brennevin kl. 08–02",
    "Skjenketid for annen alkoholholdig drikk enn brennevin: kl. 08.00–03.00",
    "Skjenketid alle dager kl. 08–01, brennevin kl. 13–24",
    "Salg av øl til kl. 20. Brennevin skjenkes til kl. 02.",
    "Salg av øl til kl. 20",
    "Salgstid: hverdager kl. 08–20, lørdager kl. 08–18",
    "Sal av øl og rusbrus: kvardagar til kl. 20, laurdagar til kl. 18",
    "Salg av øl: hverdager til kl. 20 og dager før søn- og helligdager til kl. 18",
    "Salg av øl til kl. 18 på dager før søn- og helligdager, ellers til kl. 20",
    "Salg kl. 08.00–20.00 mandag–fredag og 08.00–18.00 lørdag",
    "Hverdager kl. 08–20 (lørdag kl. 08–18) for salg av øl",
    "Salgstid fra kl. 08 til 20 (18 på lørdager)",
    "Dagen før Kristi himmelfartsdag kan øl selges til kl. 20",
)

ABOUT_SOMETHING_ELSE = (
    "Alkoholfri drikke serveres til kl. 04",
    "Middag kan serveres til kl. 03.30",
    "Skjenkekontroll mellom kl. 22 og 04",
    "Drikketid til kl. 03.30",
    "Skjenketid til kl. 03.00, konsum til kl. 03.30",
    "Skjenkestopp kl. 02.30, stengetid kl. 03.30",
    "Skjenkestedene tømmes kl. 03.30",
    "Åpningstid til kl. 04, skjenketid til kl. 03",
    "Ungdomsklubben er åpen til kl. 22",
    "Salg av brus til kl. 22",
    "Natteravnene går til kl. 04 i helgene",
    "Politiet melder om uro etter skjenketid mellom 03.00 og 05.00",
    "Vinmonopolet er åpent til kl. 18, lørdag til kl. 16",
    "Kurs i ansvarlig vertskap og skjenking, torsdag kl. 18–21",
    "Møte med bransjen om skjenking kl. 09–12",
    "Det er forbudt å skjenke mellom kl. 03.00 og 06.00, og brennevin mellom kl. 03.00 og 13.00",
    "Skjenking skal ikkje skje etter kl. 03",
    "Salg av alkohol er ikke tillatt på søndager etter kl. 08",
    "Tidligere var skjenketiden til kl. 04",
    "Vi vil ikke utvide skjenketiden til kl. 04",
    "Forslaget om skjenketid til kl. 04 ble avvist",
    "Bør skjenketiden utvides til kl. 04?",
)

NO_HOURS_AT_ALL = (
    "Skjenketider 2027–2030",
    "Skjenkebevillinger for perioden 2028–2032",
    "Skjenketid, jf. alkoholloven § 4-4",
    "Salgstid, jf. §§ 3-7 og 4-4",
    "Tabell 4.1 Skjenketider",
    "Salg til personer under 18 år",
    "Salg av øl til 20-åringer",
    "Skjenking av alkohol til personer som er 18–19 år",
    "10–12 skjenkebevillinger skal kontrolleres",
    "Skjenking: 5 bevillinger, salg: 3 bevillinger",
    "Skjenketid til 31.12.2028",
    "Skjenketid fram til 30.09",
    "Skjenkebevillingen gjelder til 30. september 2028",
    "Salgsbevillinger gjelder fra 01.10.2028 til 30.09.2032",
    "Salg av øl 2–3 steder",
    "Salg av øl økte fra 20 til 24 tusen liter",
    "Salg av alkohol økte fra 21 til 23 prosent",
)


def hours_findings(plan: Plan, *chapters: Chapter) -> list[Finding]:
    return ask("RUS506", Case(plan, chapters=chapters))


def in_effect(text: str) -> list[str | None]:
    return [f.place.cell for f in hours_findings(plan_of(measure("Noe", effect=text)))]


def chapter(*texts: str, under: str | None = None) -> Chapter:
    paragraphs = tuple(Paragraph(text, number, under=under) for number, text in enumerate(texts, 1))
    return Chapter("Vedlegg 1 Retningslinjer.docx", "vedlegg 1", "Retningslinjer", paragraphs)


@pytest.mark.fires("RUS506")
@pytest.mark.parametrize("text", BEYOND)
def test_hours_that_the_law_forbids_are_an_error_at_their_cell(text: str) -> None:
    assert in_effect(text) == ["E5"]


@pytest.mark.silent("RUS506")
@pytest.mark.parametrize("text", ALLOWED)
def test_hours_that_the_council_may_decide_are_left_alone(text: str) -> None:
    assert in_effect(text) == []


@pytest.mark.silent("RUS506")
@pytest.mark.parametrize("text", [*ABOUT_SOMETHING_ELSE, *NO_HOURS_AT_ALL])
def test_other_clocks_refusals_years_and_ages_are_no_hours_of_sale(text: str) -> None:
    assert in_effect(text) == []


@pytest.mark.fires("RUS506")
def test_a_chapter_is_read_too_and_its_paragraph_named() -> None:
    found = hours_findings(
        plan_of(measure()), chapter("Tider", "Øl og vin: kl. 08–04.", under="Skjenketider")
    )
    (one,) = found
    assert (one.place.sheet, one.place.cell) == ("Skjenketider", "avsnitt 2")
    assert "04.00" in one.message
    assert "03.00" in one.message


@pytest.mark.fires("RUS506")
def test_the_rows_of_a_table_are_read_with_their_drink() -> None:
    table = chapter(
        *(
            "Drikk",
            "Hverdager",
            "Helg",
            "Øl og vin",
            "11.00–24.00",
            "11.00–02.00",
            "Brennevin",
            "13.00–24.00",
        ),
        "13.00–02.30",
        under="Skjenking",
    )
    (one,) = hours_findings(plan_of(measure()), table)
    assert one.place.cell == "avsnitt 9"
    assert "02.30" in one.message


@pytest.mark.silent("RUS506")
def test_a_table_where_spirits_end_with_the_rest_passes() -> None:
    table = chapter("Øl og vin", "11.00–02.30", "Brennevin", "13.00–02.00", under="2.1 Skjenketider")
    assert hours_findings(plan_of(measure()), table) == []


@pytest.mark.silent("RUS506")
def test_sale_and_serving_under_one_heading_are_kept_apart() -> None:
    tider = chapter(
        "Salg i butikk: hverdager til kl. 20.00, lørdager til kl. 18.00.",
        "Skjenking av øl og vin: alle dager fra kl. 09.00 til kl. 01.30.",
        "Skjenking av brennevin: fra kl. 13.00 til kl. 01.30.",
        under="Gjeldende tider",
    )
    assert hours_findings(plan_of(measure()), tider) == []


@pytest.mark.fires("RUS506")
def test_the_shops_saturday_is_read_in_its_own_sentence() -> None:
    text = "Salg i butikk: hverdager til kl. 20.00, lørdager til kl. 19.00."
    assert len(hours_findings(plan_of(measure()), chapter(text, under="Gjeldende tider"))) == 1


@pytest.mark.silent("RUS506")
def test_a_heading_about_inspections_makes_no_hours_of_serving() -> None:
    assert hours_findings(plan_of(measure()), chapter("Fredager kl. 22–04", under="Skjenkekontroll")) == []


@pytest.mark.silent("RUS506")
def test_guidelines_as_municipalities_write_them_pass() -> None:
    text = (
        "Salg av alkoholholdig drikk gruppe 1 kan skje fra kl. 08.00 til kl. 20.00. På lørdager og dager før "
        "helligdager kl. 08.00–18.00. Salg på søn- og helligdager, 1. og 17. mai er ikke tillatt. Skjenking av "
        "øl og vin kan skje fra kl. 06.00 til kl. 03.00. Skjenking av brennevin fra kl. 13.00 til kl. 03.00. "
        "Konsum må opphøre senest kl. 03.30."
    )
    assert hours_findings(plan_of(measure()), chapter(text)) == []


@pytest.mark.fires("RUS506")
@pytest.mark.parametrize("target", ["kl. 03.30", "til kl. 04", "12.00–03.30", "03:30"])
def test_a_target_that_is_only_an_hour_belongs_to_the_measure_about_hours(target: str) -> None:
    plan = plan_of(measure("Utvide skjenketiden", target=target))
    assert len(hours_findings(plan)) == 1


@pytest.mark.silent("RUS506")
def test_a_target_that_is_a_number_is_no_hour() -> None:
    for target in ("3", "04", "kl. 02.00", "12"):
        assert hours_findings(plan_of(measure("Redusere skjenketiden", target=target))) == []


@pytest.mark.fires("RUS506")
def test_the_message_says_which_limit_and_which_paragraph() -> None:
    (one,) = hours_findings(plan_of(measure("Salgstid lørdag kl. 09–20")))
    assert one.severity == "error"
    assert "20.00" in one.message
    assert "18.00" in one.message
    assert "§ 3-7" in one.message


def test_what_is_read_is_minutes_after_midnight() -> None:
    assert list(stated_hours("Skjenketid for øl kl. 13–02.30")) == [Hours("serving", 780, 150, "other")]


@given(st.text(alphabet="skjenketid alg øl kl.0123456789–-: fratilmogé\n", max_size=80))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    list(stated_hours(text, text))


@pytest.mark.fires("RUS506")
def test_the_law_goes_by_its_nynorsk_name_in_nynorsk() -> None:
    (found,) = ask("RUS506", Case(plan_of(measure(effect="Sal av øl til kl. 21 på kvardagar"))))
    assert "(alkoholloven § 3-7)" in found.say("nb")
    assert "(alkohollova § 3-7)" in found.say("nn")
