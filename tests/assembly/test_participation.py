"""Input from meetings and statements of the hearing, in the plan document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rusdoc.assembly.chapters import chapters_without_text
from rusdoc.assembly.plan import plan_context
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.plan import PlanStatus
from rusdoc.registers.guide import load_guide
from tests.plans import about, measure, plan_of
from tests.word.built import built

GUIDE = load_guide()


def shown(*said: Input, language: Any = "nb") -> dict[str, Any]:
    context = plan_context(plan_of(measure("Åpen klubb"), inputs=said), guide=GUIDE, language=language)
    found: dict[str, Any] = context["inputs"]  # type: ignore[assignment]
    return found


def heard(*statements: HearingStatement, language: Any = "nb", **facts: Any) -> dict[str, Any]:
    plan = plan_of(measure(), hearing_statements=statements, **facts)
    found: dict[str, Any] = plan_context(plan, guide=GUIDE, language=language)["hearing"]  # type: ignore[assignment]
    return found


@pytest.mark.parametrize(
    ("written", "ids", "taken"),
    [
        ("1.1.1", ("1.1.1",), ["Tiltak 1.1.1: Åpen klubb"]),
        ("Delmål 1.1 og tiltak 1.1.1", ("1.1", "1.1.1"), ["Delmål 1.1: Flere får hjelp tidlig", "Tiltak 1.1.1: Åpen klubb"]),
        ("Hovedmål 1", ("1",), ["Hovedmål 1: Færre blir avhengige av rusmidler"]),
        ("Delvis, i tiltak 1.1.1", ("1.1.1",), ["Delvis, i tiltak 1.1.1"]),
        ("Hører til i oppvekstplanen", (), ["Hører til i oppvekstplanen"]),
        ("9.9", ("9.9",), ["9.9"]),
        (None, (), []),
    ],
)  # fmt: skip
def test_it_shows_what_came_of_an_input(written: str | None, ids: tuple[str, ...], taken: list[str]) -> None:
    (row,) = shown(Input("Ungdomsrådet", "Stille", "Åpne", written, ids))["rows"]
    assert (row["actor"], row["taken_in"]) == ("Ungdomsrådet", taken)


TAKEN, LEFT = Input("A", taken_in="1.1", taken_into=("1.1",)), Input("B")


@pytest.mark.parametrize(
    ("said", "language", "intro"),
    [
        ((), "nb", ""),
        ((TAKEN,), "nb", "Arbeidsgruppa har fått ett innspill. Det er tatt inn i planen."),
        ((LEFT,), "nn", "Arbeidsgruppa har fått eitt innspel."),
        ((TAKEN, TAKEN), "nn", "Arbeidsgruppa har fått to innspel. Alle er tekne inn i planen."),
        ((TAKEN, LEFT), "nb", "Arbeidsgruppa har fått to innspill. Ett av dem er tatt inn i planen."),
        ((TAKEN, TAKEN, LEFT), "nb", "Arbeidsgruppa har fått tre innspill. To av dem er tatt inn i mål og tiltak i planen."),
        ((LEFT, LEFT), "nb", "Arbeidsgruppa har fått to innspill."),
    ],
)  # fmt: skip
def test_the_sentence_says_how_many_and_how_many_were_taken_in(
    said: tuple[Input, ...], language: Any, intro: str
) -> None:
    assert shown(*said, language=language)["intro"] == intro


def test_the_inputs_stand_where_the_work_is_told_of_and_do_not_stand_for_its_text() -> None:
    plan = plan_of(
        measure("Åpen klubb"), inputs=(Input("Ungdomsrådet", "Stille", "Åpne", "1.1.1", ("1.1.1",)),)
    )
    made = built(plan)
    lines = made.under("1.4 Arbeidet med planen")
    assert "Innspill fra møter" in lines
    assert "Tiltak 1.1.1: Åpen klubb" in lines
    assert any(line.startswith("Veiledning: ") for line in lines)
    missing = chapters_without_text(plan, GUIDE, "nb", {"1.1": "Fordi."})
    assert any("Arbeidet med planen" in str(found.text) for found in missing)


STATEMENT = HearingStatement(
    "Eldrerådet", date(2026, 10, 28), None, "Mer om eldre.", "Tas til følge.", "1.1.1"
)


def test_the_hearing_has_the_last_appendix() -> None:
    found = heard(STATEMENT, replace(STATEMENT, received=None, received_text="i fjor"))
    assert (found["heading"], found["intro"]) == ("Vedlegg 2: Høringsuttalelser", "Det kom to uttalelser.")
    assert [row["received"] for row in found["rows"]] == ["28.\xa0oktober 2026", "i fjor"]


def test_a_hearing_that_is_over_is_dated() -> None:
    dates = {"hearing_from": date(2026, 10, 1), "hearing_until": date(2026, 11, 15)}
    found = heard(STATEMENT, language="nn", status=PlanStatus.ADOPTED, about=about(**dates))
    assert (
        found["intro"]
        == "Planen var på høyring frå 1.\xa0oktober 2026 til 15.\xa0november 2026. Det kom éi fråsegn."
    )


def test_a_plan_without_a_hearing_has_no_such_appendix() -> None:
    assert heard() == {"heading": "", "intro": "", "rows": []}
    assert "Høringsuttalelser" not in built(plan_of(measure())).text


def test_a_statement_is_shown_with_its_assessment() -> None:
    made = built(plan_of(measure(), hearing_statements=(STATEMENT,)))
    assert made.under("Vedlegg 2: Høringsuttalelser")[-4:] == [
        "28.\xa0oktober 2026",
        "Mer om eldre.",
        "Tas til følge.",
        "1.1.1",
    ]
