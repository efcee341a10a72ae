"""The values of the model are to a user what `dataclasses` would have made of them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys

import pytest

from rusdoc.frozen import changed, frozen, frozen_but
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind, Period, Plan
from rusdoc.model.workbook import Workbook
from rusdoc.texts import Text


@frozen
class Meeting:
    """A meeting of the working group."""

    title: str
    year: int = 2027


def test_a_value_is_made_by_position_by_name_or_from_its_defaults() -> None:
    assert Meeting("Oppstart") == Meeting("Oppstart", 2027) == Meeting(year=2027, title="Oppstart")
    assert repr(Meeting("Oppstart")).endswith("Meeting(title='Oppstart', year=2027)")
    assert len({Meeting("Oppstart"), Meeting("Oppstart", 2027), Meeting("Avslutning")}) == 2
    assert Meeting("Oppstart") != ("Oppstart", 2027)


@pytest.mark.parametrize(
    ("given", "named", "said"),
    [
        ((), {}, "lacks title"),
        (("Oppstart", 2027, 1), {}, "title, year once"),
        (("Oppstart",), {"title": "Slutt"}, "title, year once"),
        (("Oppstart",), {"sted": "Rådhuset"}, "no field sted"),
        ((), {"sted": "Rådhuset"}, "no field sted"),
        ((), {"year": 2028}, "lacks title"),
    ],
)
def test_a_value_that_cannot_be_made_says_why(
    given: tuple[object, ...], named: dict[str, object], said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        Meeting(*given, **named)  # type: ignore[arg-type]  # that is what is tried


@pytest.mark.parametrize("name", ["title", "sted"])
def test_a_value_cannot_be_changed(name: str) -> None:
    meeting = Meeting("Oppstart")
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(meeting, name, "Slutt")
    with pytest.raises(dataclasses.FrozenInstanceError):
        delattr(meeting, name)
    assert not hasattr(meeting, "__dict__")


def test_the_thousandth_value_is_as_the_first() -> None:
    @frozen
    class Meal:
        dish: str
        guests: int = 4

    class Feast(Meal):
        """More than a meal."""

    @frozen
    class Vote:
        what: str
        against: int = 0

    meals = [Meal(dish=f"Fisk {number}") for number in range(1000)]
    votes = [Vote(f"Sak {number}", against=number) for number in range(1000)]
    assert votes[0] == Vote("Sak 0") == Vote("Sak 0", 0) != votes[-1]
    assert votes[-1] == Vote(against=999, what="Sak 999") == changed(votes[0], what="Sak 999", against=999)
    assert copy.deepcopy(votes[-1]) == votes[-1]
    assert type(votes[-1]) is type(votes[0]) is Vote
    assert len(set(votes)) == 1000
    assert repr(votes[-1]).endswith("Vote(what='Sak 999', against=999)")
    assert meals[-1] == Meal("Fisk 999", 4) != Feast("Fisk 999", 4)
    for made in (meals[-1], votes[-1], Feast("Fisk")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            made.guests = 5  # type: ignore[union-attr,misc]  # that is what is tried
    with pytest.raises(TypeError, match="what"):
        Vote()  # type: ignore[call-arg]  # that is what is tried

    class Ballot(Vote):
        """A vote on paper."""

    assert Ballot("Sak 1").what == "Sak 1"
    assert type(Ballot("Sak 1")) is Ballot


def test_dataclasses_and_inspect_know_a_value_as_their_own() -> None:
    cost = Cost("50 000", CostKind.AMOUNT, 50_000, FrozenDict({2027: 50_000}))
    assert dataclasses.is_dataclass(cost)
    assert [field.name for field in dataclasses.fields(Meeting)] == ["title", "year"]
    assert dataclasses.replace(cost, total=None) == changed(cost, total=None) != cost
    assert dataclasses.asdict(Meeting("Oppstart")) == {"title": "Oppstart", "year": 2027}
    assert str(inspect.signature(Meeting)).startswith("(title: 'str', year: 'int' = 2027)") or str(
        inspect.signature(Meeting)
    ).startswith("(title: str, year: int = 2027)")


def test_only_what_is_a_field_can_be_changed() -> None:
    assert changed(Meeting("Oppstart"), year=2028) == Meeting("Oppstart", 2028)
    with pytest.raises(TypeError, match="no field sted"):
        changed(Meeting("Oppstart"), sted="Rådhuset")


def test_a_value_is_copied_and_pickled() -> None:
    for value in (Period(2027, 2030), Text("errors.file_missing", name="tiltak.xlsx")):
        assert copy.deepcopy(value) == copy.copy(value) == pickle.loads(pickle.dumps(value)) == value


def test_a_field_kept_apart_is_neither_compared_nor_shown() -> None:
    plan = Plan(file="tiltak.xlsx", workbook=Workbook("tiltak.xlsx", ()))
    assert plan == changed(plan, workbook=None)
    assert hash(plan) == hash(changed(plan, workbook=None))
    assert "workbook" not in repr(plan)

    @frozen_but("where")
    class Found:
        what: str
        where: str = ""

    assert Found("mål", "Ark1") == Found("mål", "Ark2") != Found("tiltak", "Ark1")


def test_reading_a_sheet_does_not_load_dataclasses() -> None:
    code = "import sys, rusdoc.reading.understand; print([m for m in ('dataclasses', 'inspect') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
