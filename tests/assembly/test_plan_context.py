"""What the plan document says, from a plan typed in a few lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rusdoc.assembly.chapters import chapters_without_text, unmatched_chapter_files
from rusdoc.assembly.plan import plan_context
from rusdoc.assembly.summary import MOST_IN_SUMMARY
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import (
    About,
    Cost,
    CostKind,
    Measure,
    MeasureStatus,
    Period,
    Plan,
    PlanStatus,
    Recurrence,
    Unit,
)
from rusdoc.registers.guide import load_guide
from tests.plans import about, measure, plan_of

GUIDE = load_guide()
ALL = (2027, 2028, 2029, 2030)


def amount(**years: int) -> Cost:
    per_year = {int(name.removeprefix("y")): kroner for name, kroner in years.items()}
    return Cost("x", CostKind.AMOUNT, FrozenDict(per_year), sum(per_year.values()))


def shown(plan: Plan, language: Any = "nb", **more: Any) -> dict[str, Any]:
    return plan_context(plan, guide=GUIDE, language=language, **more)


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


def first_measure(*changes: Measure, language: Any = "nb") -> dict[str, Any]:
    found: dict[str, Any] = shown(plan_of(*changes), language)["goals"][0]["sub_goals"][0]["measures"][0]
    return found


@pytest.mark.parametrize(
    ("cost", "years", "text"),
    [
        (amount(y2027=50_000), (2027,), "50 000 kr"),
        (
            replace(amount(y2027=50_000, y2028=50_000), unknown_years=(2029,)),
            (2027, 2028),
            "50 000 kr per år, ikke avklart i 2029",
        ),
        (amount(y2027=50_000, y2028=50_000), (2027, 2028), "50 000 kr per år"),
        (amount(y2027=50_000), (2027, 2028), "50 000 kr i alt"),
        (amount(y2028=50_000), (2027, 2028), "50 000 kr i 2028"),
        (amount(y2027=50_000, y2028=75_000), (2027, 2028), "50 000 kr i 2027 og 75 000 kr i 2028"),
        (Cost("50 % stilling", CostKind.STAFFING, full_time_equivalents=0.5), (2027,), "50 % stilling"),
        (Cost("1,5 årsverk", CostKind.STAFFING, full_time_equivalents=1.5), (2027,), "1,5 årsverk"),
        (Cost("0", CostKind.NONE, total=0), (2027,), "ingen kostnad"),
        (Cost("avklares", CostKind.UNKNOWN), (2027,), "ikke avklart"),
        (Cost("#REF!", CostKind.UNKNOWN), (2027,), "ikke avklart"),
        (Cost("#DIV/0!", CostKind.UNKNOWN), (2027,), "ikke avklart"),
        (Cost("kaker til alle", CostKind.UNKNOWN), (2027,), "ikke avklart: kaker til alle"),
        (None, (2027,), "ikke oppgitt"),
    ],
)
def test_a_cost_is_written_as_people_write_it(cost: Cost | None, years: tuple[int, ...], text: str) -> None:
    assert plain(first_measure(measure(cost=cost, years=years))["cost_text"]) == text


@pytest.mark.parametrize(
    ("years", "recurrence", "text"),
    [
        ((2027,), Recurrence.ONCE, "2027"),
        ((2027, 2028, 2029), None, "2027–2029"),
        ((2027, 2029), None, "2027 og 2029"),
        (ALL, Recurrence.ANNUAL, "årlig 2027–2030"),
        (ALL, Recurrence.CONTINUOUS, "2027–2030"),
        ((), Recurrence.CONTINUOUS, "løpende"),
        ((), None, ""),
    ],
)
def test_years_are_written_as_people_write_them(years: tuple[int, ...], recurrence: Any, text: str) -> None:
    assert first_measure(measure(years=years, recurrence=recurrence))["years_text"] == text


def test_only_what_the_group_calls_ongoing_is_called_so() -> None:
    written = measure(years=ALL, recurrence=Recurrence.CONTINUOUS, ongoing=True)
    assert first_measure(written)["years_text"] == "løpende 2027–2030"
    assert first_measure(written, language="nn")["years_text"] == "løpande 2027–2030"


def test_the_summary_counts_and_sums() -> None:
    plan = plan_of(
        measure(priority=1, cost=amount(y2027=50_000, y2028=50_000), years=(2027, 2028)), measure("B")
    )
    paragraphs = [plain(text) for text in shown(plan)["summary"]["paragraphs"]]
    assert (
        paragraphs[0]
        == "Visjonen for planen: Et samfunn med plass til alle. Planen har ett hovedmål, ett delmål og to tiltak for 2027–2030."
    )
    assert (
        paragraphs[1]
        == "Det som er kostnadsberegnet, kommer på 100 000 kr i alt: 50 000 kr hvert år fra 2027 til 2028."
    )
    assert paragraphs[2] == "Ett tiltak har prioritet 1. Det koster 100 000 kr."
    assert paragraphs[3] == "Ett tiltak gjøres innenfor rammen."


def test_a_vision_that_asks_a_question_gets_no_full_stop() -> None:
    text = shown(plan_of(measure(), vision="Hvem vil vi være?"))["summary"]["paragraphs"][0]
    assert text.startswith("Visjonen for planen: Hvem vil vi være? Planen har")


def test_a_dropped_measure_costs_nothing_and_is_still_shown() -> None:
    gone = measure("Gammelt", cost=amount(y2027=10_000), status=MeasureStatus.DROPPED, priority=1)
    found = shown(plan_of(gone, measure("Nytt")))
    assert found["cost_table"]["total"]["total"] == "0"
    assert [m["title"] for m in found["goals"][0]["sub_goals"][0]["measures"]] == ["Gammelt", "Nytt"]
    assert [m["title"] for group in found["priorities"] for m in group["measures"]] == ["Nytt"]


def test_the_cost_table_adds_up() -> None:
    plan = plan_of(measure(cost=amount(y2027=50_000)), measure("B", cost=amount(y2027=1_000, y2031=5_000)))
    found = shown(plan)["cost_table"]
    assert found["columns"] == ["2027", "2028", "2029", "2030", "2031"]
    assert [plain(text) for text in found["total"]["amounts"]] == ["51 000", "0", "0", "0", "5000"]
    assert plain(found["total"]["total"]) == "56 000"


def test_an_amount_without_a_year_has_a_column_of_its_own() -> None:
    found = shown(plan_of(measure(cost=Cost("5 000", CostKind.AMOUNT, total=5000), years=())))["cost_table"]
    assert found["columns"][-1] == "Uten år"
    assert found["total"]["amounts"][-1] == "5000"


def test_the_first_owner_is_in_charge_and_carries_the_cost() -> None:
    plan = plan_of(measure(owners=("NAV", "Skolen"), cost=amount(y2027=50_000)))
    nav, school = shown(plan)["owners"]
    assert plain(nav["summary"]) == "NAV har hovedansvaret for ett tiltak til 50 000 kr i 2027."
    assert (school["summary"], school["cost_text"], school["assists_text"]) == (
        "Skolen er med på ett tiltak.",
        "",
        "1.1.1",
    )


def test_a_unit_under_two_names_is_one_owner() -> None:
    plan = replace(
        plan_of(measure(owners=("Nav Træna",)), measure("B", owners=("NAV",))),
        units=(Unit("NAV", ("Nav Træna",)),),
    )
    assert [(o["name"], o["measures_text"]) for o in shown(plan)["owners"]] == [("NAV", "2 tiltak")]


def test_measures_without_an_owner_come_last() -> None:
    owners = shown(plan_of(measure(owners=()), measure("B", owners=("Skolen",))))["owners"]
    assert [o["name"] for o in owners] == ["Skolen", "Uten ansvarlig"]


def test_priorities_come_in_order_and_what_has_none_last() -> None:
    groups = shown(plan_of(measure("A", priority=None), measure("B", priority=3), measure("C", priority=1)))[
        "priorities"
    ]
    assert [(g["heading"], [m["title"] for m in g["measures"]]) for g in groups] == [
        ("Prioritet 1", ["C"]), ("Prioritet 3", ["B"]), ("Uten prioritet", ["A"]),
    ]  # fmt: skip


def test_other_plans_are_described_with_what_refers_to_them() -> None:
    plan = plan_of(measure(references=("jf. Folkehelseplan 2.3", "Boligplan 1", "tiltak 1.1.1")))
    health = Plan(title="Folkehelseplan", about=About(plan_type="Temaplan"), period=Period(2025, 2028))
    referred = {"jf. Folkehelseplan 2.3": health, "Boligplan 1": None}
    found = shown(plan, others=(health,), referred=referred)["relations"]
    assert found["plans"][0]["description"] == "Folkehelseplan 2025–2028, temaplan"
    assert len(found["plans"][0]["references"]) == 1
    assert len(found["elsewhere"]) == 1


def test_what_a_plans_title_says_is_not_said_again() -> None:
    plans = (
        Plan(title="Boligplan 2022–2025", about=About(plan_type="Temaplan"), period=Period(2022, 2025)),
        Plan(
            title="Kommuneplanens samfunnsdel 2024-2036",
            about=About(plan_type="Samfunnsdel"),
            period=Period(2024, 2036),
        ),
    )
    found = shown(plan_of(measure()), others=plans)["relations"]["plans"]
    assert [p["description"] for p in found] == [
        "Boligplan 2022–2025, temaplan",
        "Kommuneplanens samfunnsdel 2024-2036",
    ]


@pytest.mark.parametrize(
    ("status", "facts", "nb", "nn"),
    [
        (None, {}, "Utkast", "Utkast"),
        (PlanStatus.HEARING, {"hearing_until": date(2027, 3, 1)}, "Høringsutkast med frist 1. mars 2027", "Høyringsutkast med frist 1. mars 2027"),
        (PlanStatus.ADOPTED, {"adopted_on": date(2027, 6, 12), "adopted_case": "sak 34/27"}, "Vedtatt 12. juni 2027, sak 34/27", "Vedteken 12. juni 2027, sak 34/27"),
        (PlanStatus.ADOPTED, {}, "Vedtatt", "Vedteken"),
    ],
)  # fmt: skip
def test_the_status_line_says_how_far_the_plan_has_come(
    status: Any, facts: dict[str, Any], nb: str, nn: str
) -> None:
    plan = plan_of(measure(), status=status, about=replace(about(), **facts))
    assert plain(shown(plan)["front"]["status"]) == nb
    assert plain(shown(plan, "nn")["front"]["status"]) == nn


def test_a_long_title_is_cut_between_words_in_the_header_and_the_files_title() -> None:
    found = shown(plan_of(measure(), title="Plan for alle som bor her " * 20))
    assert len(found["document"]["title"]) <= 251
    assert found["document"]["title"].endswith("her…") or found["document"]["title"].endswith("…")
    assert len(found["front"]["header"]) <= 101


def chapter(found: dict[str, Any], number: str) -> dict[str, Any]:
    return next(part for top in found["chapters"] for part in top["parts"] if part["number"] == number)


def test_a_chapter_lists_itself_and_then_its_sub_chapters() -> None:
    top = shown(plan_of(measure()))["chapters"][3]
    assert [(part["number"], part["level"]) for part in top["parts"]] == [
        ("4", 1),
        ("4.1", 2),
        ("4.2", 2),
        ("4.3", 2),
    ]


def test_only_the_chapter_with_the_measure_tables_is_wide() -> None:
    assert [c["number"] for c in shown(plan_of(measure()))["chapters"] if c["wide"]] == ["7"]
    assert not [c for c in shown(Plan())["chapters"] if c["wide"]]


def test_a_chapter_written_as_a_whole_asks_for_no_more() -> None:
    found = shown(plan_of(measure(category="Bevilling")), chapter_texts={"4": "Skrevet."})
    assert [part["number"] for part in found["chapters"][3]["parts"]] == ["4"]
    assert len(chapter(found, "4")["measures"]) == 1


def test_an_introduction_leaves_the_sub_chapters_to_be_asked_for() -> None:
    found = shown(
        plan_of(measure()), chapter_texts={"4": "Innledende.", "4.1": "Skrevet."}, introductions={"4"}
    )
    assert [bool(chapter(found, key)["guidance"]) for key in ("4", "4.1", "4.2")] == [False, False, True]


def test_an_unwritten_chapter_is_told_of_once() -> None:
    plan = plan_of(measure())
    told = chapters_without_text(plan, GUIDE, "nb", {})
    assert [f.message.partition(" har ")[0] for f in told][:2] == [
        "Kapittel 1 Innledning",
        "Kapittel 2 Beskrivelse og vurdering av rusmiddelsituasjonen",
    ]
    half = chapters_without_text(plan, GUIDE, "nb", {"4": "x", "4.1": "y"}, introductions={"4"})
    assert [f.message.partition(" har ")[0] for f in half if "4." in f.message] == [
        "Kapittel 4.2 Universell forebygging", "Kapittel 4.3 Risikogrupper og tidlig innsats",
    ]  # fmt: skip


def test_a_file_without_a_number_is_asked_to_take_one() -> None:
    first, second = unmatched_chapter_files(
        ["kapitler/Forebygging.docx", "kapitler/notater.md", "kapitler/4 x.md"], GUIDE
    )
    assert "«4 Forebygging»" in first.message
    assert (second.code, second.place.file) == ("RUS709", "kapitler/notater.md")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"indicator": "Brudd ved kontroll", "baseline": "4", "target": "0"}, "Brudd ved kontroll, fra 4 til 0"),
        ({"indicator": "Brudd ved kontroll", "target": "0"}, "Brudd ved kontroll. Mål: 0"),
        ({"indicator": "Brudd ved kontroll", "baseline": "4"}, "Brudd ved kontroll. Utgangspunkt: 4"),
        ({"indicator": "Rutinen er vedtatt."}, "Rutinen er vedtatt."),
        ({"target": "80 %"}, "Mål: 80 %"),
        ({}, ""),
    ],
)  # fmt: skip
def test_how_a_measure_is_measured_is_told_in_one_line(given: dict[str, str], text: str) -> None:
    assert first_measure(measure(**given))["target_text"] == text


def test_a_long_list_of_urgent_measures_says_how_many_more_there_are() -> None:
    few = shown(plan_of(*(measure(priority=1) for _ in range(MOST_IN_SUMMARY))))["summary"]
    many = shown(plan_of(*(measure(priority=1) for _ in range(MOST_IN_SUMMARY + 1))), "nn")["summary"]
    assert (few["first_rest"], len(few["first"])) == ("", MOST_IN_SUMMARY)
    assert (many["first_rest"], len(many["first"])) == (
        "Eitt tiltak til har prioritet 1. Det står i handlingsdelen.", MOST_IN_SUMMARY + 1,
    )  # fmt: skip


def test_what_the_plans_title_says_is_no_kind_beside_it() -> None:
    front = shown(
        replace(plan_of(measure()), title="Kommunedelplan for rus", about=about(plan_type="Kommunedelplan"))
    )
    assert front["front"]["kind"] == ""
