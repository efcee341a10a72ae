"""The register of names, the page made from it, and the values a template really gets say the same."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rusdoc.assembly.charts import charts
from rusdoc.assembly.plan import plan_context
from rusdoc.inputs import gather
from rusdoc.model.exemption import Exemption
from rusdoc.model.finding import Severity, finding
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan
from rusdoc.model.report import ReportRow
from rusdoc.registers.guide import load_guide
from rusdoc.registers.template_names import TOP, TemplateName, example_context, template_sections
from rusdoc.texts import Text
from rusdoc.word.fields import fields
from tests.word.templates import document, lint

ROOT = Path(__file__).parents[2]
TYPES: dict[str, type | tuple[type, ...]] = {
    "text": str, "number": (int, float), "yesno": bool, "content": object, "amounts": Mapping, "cells": Mapping,
    "places": Mapping,
}  # fmt: skip


def contexts() -> Iterator[dict[str, Any]]:
    """What the sample plans give a template, with something in every list."""
    guide = load_guide()
    for name in ("traena", "hadsel", "fjaler"):
        inputs = gather(ROOT / "samples" / name)
        exemption = Exemption("RUS208", "1.1.1", "Tiltak", "F7", "1.1.1", "Måles et annet sted", date(2027, 12, 31), Place("a"))
        finances = next((other.finances for other in inputs.others if other.finances), None)
        twice = finding("RUS109", Text("verbatim", words="To tiltak har samme nummer."), related=(Place("a", "b", "C1"),))
        plan = replace(
            inputs.plan, exemptions=(exemption,), finances=inputs.plan.finances or finances, findings=(twice,)
        )
        drawn = dict.fromkeys(charts(plan, guide, "nb"), "")
        row = next(iter(report_rows()))
        made = plan_context(
            plan, guide=guide, others=inputs.others, chapter_texts={"4": "Tekst", "4.1": "Tekst", "4.2": "Mer"},
            introductions=("4",), open_findings={"error": 1}, accepted=(row,),
        )  # fmt: skip
        yield {**made, "charts": drawn}


def report_rows() -> Iterator[ReportRow]:
    values: dict[str, Any] = dict.fromkeys(ReportRow._fields, "x")
    yield ReportRow(**{**values, "severity": Severity.ERROR})


def differences(value: Any, section: str, path: str, seen: dict[str, set[str]]) -> Iterator[str]:
    """Names that are in the values and not in the register, or the other way, and types that differ."""
    names = {name.name: name for name in template_sections()[section].names}
    if not isinstance(value, Mapping):
        yield f"{path} is no {section}"
        return
    yield from (f"{path}.{name} is not in the register" for name in set(value) - set(names))
    yield from (f"{path}.{name} is not in the values" for name in set(names) - set(value))
    for name in set(names) & set(value):
        yield from _one(value[name], names[name], f"{path}.{name}", seen)
        if value[name] not in (None, [], ()):
            seen.setdefault(section, set()).add(name)


def _one(value: Any, name: TemplateName, path: str, seen: dict[str, set[str]]) -> Iterator[str]:
    if name.many:
        if not isinstance(value, list):
            yield f"{path} is no list"
            return
        for each in value[:5] + value[-5:]:
            yield from _single(each, name, path, seen)
    elif value is not None or not name.nullable:
        yield from _single(value, name, path, seen)


def _single(value: Any, name: TemplateName, path: str, seen: dict[str, set[str]]) -> Iterator[str]:
    if name.kind in TYPES:
        if not isinstance(value, TYPES[name.kind]) or (name.kind == "number" and isinstance(value, bool)):
            yield f"{path} is {value!r}, not {name.kind}"
    else:
        yield from differences(value, name.kind, path, seen)


def test_the_register_has_the_names_and_types_that_the_samples_give() -> None:
    seen: dict[str, set[str]] = {}
    found = [each for context in contexts() for each in differences(context, TOP, "", seen)]
    assert sorted(set(found)) == []
    never_met = set(template_sections()) - set(seen)
    assert never_met == set()


def test_the_example_has_every_name() -> None:
    assert list(differences(example_context(), TOP, "", {})) == []


def test_every_name_says_what_it_is_in_three_languages() -> None:
    for section in template_sections().values():
        for name in section.names:
            assert all((name.meaning.nb, name.meaning.nn, name.meaning.en)), (section.name, name.name)
            assert name.kind in TYPES or name.kind in template_sections(), (section.name, name.name)


def test_the_page_is_what_its_maker_would_write() -> None:
    spec = importlib.util.spec_from_file_location("make_template_names", ROOT / "docs" / "make_template_names.py")
    assert spec
    assert spec.loader
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert maker.PAGE.read_text(encoding="utf-8") == maker.page(), "run python docs/make_template_names.py"


@pytest.mark.parametrize(("language", "meaning"), [("nb", "kostnaden som folk skriver den"), ("nn", "kostnaden som folk skriv han"), ("en", "the cost as people write it")])  # fmt: skip
def test_a_name_in_each_language(language: Any, meaning: str) -> None:
    (measure,) = [each for each in fields(language) if each["section"] == "measure"]
    (cost,) = [name for name in measure["names"] if name["name"] == "cost_text"]  # type: ignore[attr-defined]
    assert (cost["path"], cost["meaning"], cost["example"]) == ("measure.cost_text", meaning, "50 000 kr per år")


def test_every_name_can_be_used_in_a_template() -> None:
    singles = [
        f"{{{{ {section.name}.{name.name} }}}}"
        for section in template_sections().values()
        if section.name in example_context()
        for name in section.names
    ]
    assert [finding.code for finding in lint(document(*singles)) if finding.code in ("RUS705", "RUS706")] == []


def test_a_plan_without_anything_gives_the_same_names() -> None:
    context = {**plan_context(Plan(), guide=load_guide()), "charts": dict.fromkeys(example_context()["charts"], "")}  # fmt: skip
    assert list(differences(context, TOP, "", {})) == []
