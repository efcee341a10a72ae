"""The sample plan folders are read as their groups meant them."""

from __future__ import annotations

from pathlib import Path

import pytest

from rusdoc.inputs import Inputs, gather

SAMPLES = Path(__file__).parent.parent / "samples"
NAMES = ("traena", "hadsel", "fjaler")

MEASURES = {
    "traena": {"1": 5, "2": 4, "3": 7},
    "hadsel": {"1": 11, "2": 5, "3": 7, "4": 9},
    "fjaler": {"1": 7, "2": 5, "3": 10},
}
MONEY = {
    "traena": {2027: 152_000, 2028: 322_000, 2029: 637_000, 2030: 237_000},
    "hadsel": {2027: 1_190_000, 2028: 5_160_000, 2029: 6_150_000, 2030: 3_710_000},
    "fjaler": {2027: 321_000, 2028: 1_204_000, 2029: 4_726_000, 2030: 1_139_000, 2031: 400_000},
}
IN_THE_SHEET = {
    "traena": [("RUS107", "Mål og tiltak", "F12")],
    "hadsel": [("RUS110", "HM4 Oppfølging", "A14")],
    "fjaler": [],
}


@pytest.fixture(scope="module", params=NAMES)
def sample(request: pytest.FixtureRequest) -> tuple[str, Inputs]:
    return request.param, gather(SAMPLES / request.param)


def test_every_measure_is_read_under_its_main_goal(sample):
    name, inputs = sample
    counted = {g.id: sum(len(s.measures) for s in g.sub_goals) for g in inputs.plan.main_goals}
    assert {goal: count for goal, count in counted.items() if count} == MEASURES[name]


def test_the_money_of_each_year_is_what_the_group_meant(sample):
    name, inputs = sample
    years: dict[int, int] = {}
    for measure in inputs.plan.measures:
        if measure.cost and measure.cost.kind != "within_budget":
            for year, amount in measure.cost.per_year.items():
                years[year] = years.get(year, 0) + amount
    assert dict(sorted(years.items())) == MONEY[name]


def test_only_what_was_planted_is_hard_to_read(sample):
    name, inputs = sample
    found = [(f.code, f.place.sheet, f.place.cell) for f in inputs.plan.findings]
    assert found == IN_THE_SHEET[name]


def test_every_sub_plan_is_read(sample):
    _, inputs = sample
    assert inputs.unreadable == ()
    kinds = [plan.about.plan_type for plan in inputs.others]
    assert kinds.count("Økonomiplan") == 1
    assert kinds.count("Samfunnsdel") == 1
    assert len(kinds) >= 5


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_stays_small_enough_to_send(name):
    assert sum(file.stat().st_size for file in (SAMPLES / name).rglob("*") if file.is_file()) < 1_000_000
