"""Everything that goes into the plan document, as plain values that a Word template can use."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from rusdoc.assembly.chapters import chapter_part
from rusdoc.assembly.control import control
from rusdoc.assembly.front import document_properties, front_page
from rusdoc.assembly.goals import action_part
from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import cost_table
from rusdoc.assembly.owners import by_owner
from rusdoc.assembly.participation import hearing, inputs
from rusdoc.assembly.priorities import by_priority
from rusdoc.assembly.relations import relations
from rusdoc.assembly.statistics import statistics
from rusdoc.assembly.summary import summary
from rusdoc.assembly.wording import Standard, words
from rusdoc.model.plan import Plan
from rusdoc.model.report import ReportRow
from rusdoc.model.serial import plan_to_json
from rusdoc.model.suppression import DEFAULT_LIMIT
from rusdoc.registers.guide import Guide
from rusdoc.texts.document import WORDINGS

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def plan_context(
    plan: Plan,
    *,
    guide: Guide,
    language: Standard = "nb",
    chapter_texts: Mapping[str, object] = _NOTHING,
    chapter_titles: Mapping[str, str] = _NOTHING,
    introductions: Collection[str] = (),
    others: Sequence[Plan] = (),
    small_count: int = DEFAULT_LIMIT,
    open_findings: Mapping[str, int] | None = None,
    accepted: Sequence[ReportRow] = (),
    owner_names: Mapping[str, str] = _NOTHING,
    referred: Mapping[str, Plan | None] | None = None,
) -> dict[str, object]:
    """The values of the plan document by the names that `docs/template-names.md` lists.

    `chapter_texts` has what the group wrote by chapter key (``4``, ``4.1``, ``vedlegg 1``; see
    `registers.chapter_files.match_chapter`) and is passed through untouched; `chapter_titles` has the
    titles that are the group's own, of any chapter, `introductions` the keys of chapters whose text only
    leads up to their sub-chapters. `others` are the other plans. Counts of
    persons below `small_count` reach no name. `open_findings` has the number of findings by severity, None
    for a plan that was not checked, and `accepted` those that the group has accepted. `owner_names` has
    what to call an owner that goes by several names, `referred` the plan that each reference to another
    plan means (None: one that was not given).
    """
    as_json = plan_to_json(plan, language, small_count)
    measures = Measures(plan, language, as_json)
    parts = chapter_part(
        plan, guide, measures, language, chapter_texts, chapter_titles, others, introductions
    )
    return {
        "plan": as_json,
        "document": document_properties(plan, guide, language),
        "words": labels(language),
        "front": front_page(plan, guide, language),
        "summary": summary(plan, measures, language),
        **parts,
        "inputs": inputs(plan, language),
        "hearing": hearing(plan, [str(each["number"]) for each in parts["appendices"]], language),
        "goals": action_part(plan, measures, language),
        "cost_table": cost_table(plan, language),
        "priorities": by_priority(plan, measures, language),
        "owners": by_owner(plan, measures, language, owner_names),
        "relations": relations(plan, others, language, referred or {}),
        "statistics": statistics(plan, small_count, language),
        "control": control(others, open_findings, accepted, language),
    }


def labels(language: Standard) -> dict[str, str]:
    """The labels that a template finds under `words`."""
    prefix = "word_"
    return {key.removeprefix(prefix): words(key, language) for key in WORDINGS if key.startswith(prefix)}
