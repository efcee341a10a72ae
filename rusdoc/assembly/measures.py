"""A measure as a template sees it: the contract's JSON with ready display texts beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rusdoc.assembly.money import cost_text
from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.model.plan import Measure, MeasureStatus, Plan, Recurrence
from rusdoc.texts.norwegian import listing, sentence, year_listing

if TYPE_CHECKING:
    from rusdoc.model.serial import Json

_STATUS: Final = {
    MeasureStatus.NOT_STARTED: "measure_not_started",
    MeasureStatus.IN_PROGRESS: "measure_in_progress",
    MeasureStatus.DONE: "measure_done",
    MeasureStatus.DROPPED: "measure_dropped",
}


class Measures:
    """Every measure of a plan as plain display values, made once and used in every list.

    Made of the plan as JSON. Keyed by position, not by id: two measures may have the same id (RUS109), and
    both are shown.
    """

    def __init__(self, plan: Plan, standard: Standard, as_json: Json) -> None:
        self._plan = plan
        self._standard = standard
        plain = [
            measure
            for goal in as_json["main_goals"]
            for sub in goal["sub_goals"]
            for measure in sub["measures"]
        ]
        self._shown: dict[int, dict[str, object]] = {
            id(measure): {**json, **self._texts(measure)}
            for measure, json in zip(plan.measures, plain, strict=True)
        }

    def show(self, measures: tuple[Measure, ...] | list[Measure]) -> list[dict[str, object]]:
        """The display values of some of the plan's measures, in the order given."""
        return [self._shown[id(measure)] for measure in measures]

    def _texts(self, measure: Measure) -> dict[str, object]:
        standard = self._standard
        return {
            "heading": f"{measure.id} {one_line(measure.title)}".strip(),
            "priority_text": "" if measure.priority is None else str(measure.priority),
            "effect_text": _joined(measure.effect, measure.comment),
            "cost_text": cost_text(measure, self._plan, standard),
            "owners_text": listing(measure.owners, standard),
            "years_text": years_text(measure, standard),
            "status_text": _status_text(measure, standard),
            "target_text": _target_text(measure, standard),
            "references_text": (
                words("see", standard, references=measure.references) if measure.references else ""
            ),
        }


def years_text(measure: Measure, standard: Standard) -> str:
    """When a measure is carried out: ``2027 og 2029``, ``årlig 2027–2030``, ``løpende``; or empty."""
    years = year_listing(measure.years, standard)
    if measure.recurrence is Recurrence.ANNUAL:
        return words("years_annual_in", standard, years=years) if years else words("years_annual", standard)
    if measure.recurrence is Recurrence.CONTINUOUS and not years:
        return words("years_continuous", standard)
    if measure.ongoing and years:  # several years alone are continuous too, but nobody wrote «løpende»
        return words("years_continuous_in", standard, years=years)
    return years


def _joined(effect: str | None, comment: str | None) -> str:
    parts = [part.strip() for part in (effect, comment) if part and part.strip()]
    if len(parts) == 2 and parts[0][-1] not in ".!?:;":
        parts[0] += "."
    return " ".join(parts)


def _status_text(measure: Measure, standard: Standard) -> str:
    status = words(_STATUS[measure.status], standard) if measure.status else ""
    return ": ".join(part for part in (status, one_line(measure.status_note)) if part)


def _target_text(measure: Measure, standard: Standard) -> str:
    indicator, baseline, target = map(one_line, (measure.indicator, measure.baseline, measure.target))
    if baseline and target:
        aim = words("target_both", standard, baseline=baseline, target=target)
    elif target:
        aim = words("target_only", standard, target=target)
    else:
        aim = words("target_baseline", standard, baseline=baseline) if baseline else ""
    if not (indicator and aim):
        return indicator or sentence(aim)
    return f"{indicator}, {aim}" if baseline and target else f"{indicator.rstrip('.')}. {sentence(aim)}"
