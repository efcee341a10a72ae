"""A plan goes to JSON, through the published schema, and back without loss."""

from __future__ import annotations

import json
import pickle

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.errors import InputError
from rusdoc.model.exemption import Exemption
from rusdoc.model.finances import FinancialMeasure, FinancialPlan, Frame
from rusdoc.model.finding import finding
from rusdoc.model.from_json import plan_from_json
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.hearing import HearingStatement, Input
from rusdoc.model.place import Place, address
from rusdoc.model.plan import (
    About,
    Cost,
    CostKind,
    MainGoal,
    Measure,
    MeasureStatus,
    Period,
    Plan,
    PlanStatus,
    Recurrence,
    Source,
    SubGoal,
    Unit,
)
from rusdoc.model.serial import plan_schema, plan_to_json
from rusdoc.model.statistics import Counted, Figure, StatisticsColumn, StatisticsRow, StatisticsTable
from rusdoc.texts import Text

years = st.integers(2020, 2040)
words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20)
maybe_words = st.none() | words
costs = st.builds(
    Cost,
    text=words,
    kind=st.sampled_from(CostKind),
    per_year=st.dictionaries(years, st.integers(0, 10**9), max_size=4).map(FrozenDict),
    total=st.none() | st.integers(0, 10**9),
    full_time_equivalents=st.none() | st.floats(0, 10),
    ambiguous=st.booleans(),
    shared_with=st.none() | st.just("F7"),
)
sources = st.builds(
    Source, words, st.integers(1, 10_000), st.dictionaries(words, st.just("C7"), max_size=3).map(FrozenDict)
)
measures = st.builds(
    Measure,
    id=words,
    title=words,
    priority=st.none() | st.integers(1, 9),
    effect=maybe_words,
    cost=st.none() | costs,
    owners=st.lists(words, max_size=3).map(tuple),
    years=st.lists(years, max_size=4).map(tuple),
    recurrence=st.none() | st.sampled_from(Recurrence),
    ongoing=st.booleans(),
    status=st.none() | st.sampled_from(MeasureStatus),
    references=st.lists(words, max_size=2).map(tuple),
    source=st.none() | sources,
)


def some(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


per_year = st.dictionaries(years, st.integers(0, 10**9), max_size=3).map(FrozenDict)
figures = st.none() | st.builds(
    Figure, words, st.none() | st.floats(0, 1e6), words, st.sampled_from(Counted), st.booleans()
)
statistics = st.builds(
    StatisticsTable, maybe_words, words, words, words, words,
    some(st.builds(StatisticsColumn, words, words, st.booleans())),
    some(st.builds(StatisticsRow, words, words, some(figures), st.none() | st.integers(0, 9), st.none() | st.integers(0, 9))),
)  # fmt: skip
finances = st.builds(
    FinancialPlan, maybe_words, some(years),
    some(st.builds(Frame, words, maybe_words, maybe_words, st.booleans(), per_year, st.none() | sources)),
    some(st.builds(FinancialMeasure, maybe_words, words, maybe_words, some(words), per_year, st.none() | sources)),
    st.sampled_from((1, 1000)),
)  # fmt: skip
days = st.none() | st.dates()
statements = st.builds(
    HearingStatement, maybe_words, days, maybe_words, maybe_words, maybe_words, maybe_words, st.none() | sources
)
inputs = st.builds(Input, maybe_words, maybe_words, maybe_words, maybe_words, some(words), st.none() | sources)
exemptions = st.builds(
    Exemption, words, maybe_words, maybe_words, maybe_words, maybe_words, maybe_words, days,
    st.builds(Place, maybe_words, maybe_words, maybe_words),
)  # fmt: skip
sub_goals = st.builds(SubGoal, words, words, st.lists(measures, max_size=2).map(tuple), st.none() | sources)
plans = st.builds(
    Plan,
    file=st.none() | words.filter(bool),
    municipality=maybe_words,
    title=maybe_words,
    period=st.none() | st.builds(Period, years, years),
    status=st.none() | st.sampled_from(PlanStatus),
    main_goals=st.lists(
        st.builds(MainGoal, words, words, st.lists(sub_goals, max_size=2).map(tuple), st.none() | sources),
        max_size=2,
    ).map(tuple),
    about=st.builds(About, mandate=maybe_words, adopted_on=st.none() | st.dates()),
    units=st.lists(st.builds(Unit, words, st.lists(words, max_size=2).map(tuple)), max_size=2).map(tuple),
    finances=st.none() | finances,
    statistics=some(statistics),
    inputs=some(inputs),
    hearing_statements=some(statements),
    exemptions=some(exemptions),
)


SCHEMA = jsonschema.Draft202012Validator(plan_schema())


@given(plans)
def test_any_plan_comes_back_from_json_as_it_was(plan: Plan) -> None:
    data = json.loads(json.dumps(plan_to_json(plan, small_count=0)))
    SCHEMA.validate(data)
    assert plan_from_json(data) == plan


def test_small_counts_of_persons_are_kept_back_in_json() -> None:
    figures = (Figure("3", 3.0, "B3", Counted.PERSONS), Figure("7", 7.0, "C3", Counted.PERSONS))
    row = StatisticsRow("Under 25 år", "A3", figures)
    columns = (StatisticsColumn("2024", "B2"), StatisticsColumn("2025", "C2"))
    table = StatisticsTable("tiltak.xlsx", "Statistikk", "Brukere", "A1", "", columns, (row,))
    data = plan_to_json(Plan(statistics=(table,)))
    SCHEMA.validate(data)
    shown = [(f["text"], f["number"], f["hidden"]) for f in data["statistics"][0]["rows"][0]["figures"]]
    assert shown == [(":", None, True), ("7", 7.0, False)]


def test_findings_keep_their_place_and_words() -> None:
    found = finding(
        "RUS104", Text("reading.cost_not_understood", value="litt"), Place("a.xlsx", "Tiltak", "F7", "1.1.1"),
        related=(Place("b.xlsx", "Ark1", "B2"),),
    )  # fmt: skip
    data = plan_to_json(Plan(findings=(found,)), "nn")
    jsonschema.validate(data, plan_schema())
    (back,) = plan_from_json(data).findings
    assert back.place == found.place
    assert back.related == found.related
    assert back.message == found.say("nn") != found.say("nb")


def test_json_of_another_shape_is_refused_with_the_file_named() -> None:
    with pytest.raises(InputError, match=r"tiltak\.xlsx"):
        plan_from_json({"file": "tiltak.xlsx", "main_goals": [{"id": "1"}]})


def test_a_plan_can_be_pickled_and_hashed_and_its_dicts_do_not_change() -> None:
    cost = Cost("50", CostKind.AMOUNT, FrozenDict({2027: 50}), 50)
    assert pickle.loads(pickle.dumps(cost)) == cost
    assert hash(cost) == hash(Cost("50", CostKind.AMOUNT, FrozenDict({2027: 50}), 50))
    with pytest.raises(TypeError):
        cost.per_year[2028] = 1  # type: ignore[index]


@pytest.mark.parametrize(("row", "column", "cell"), [(7, 6, "F7"), (1, 26, "Z1"), (2, 27, "AA2"), (9, 703, "AAA9")])
def test_cells_are_named_as_in_excel(row: int, column: int, cell: str) -> None:
    assert address(row, column) == cell
