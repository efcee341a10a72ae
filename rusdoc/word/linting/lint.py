"""Every fault of a Word template in one run, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rusdoc.errors import RusdocError
from rusdoc.frozen import changed, frozen
from rusdoc.model.finding import Finding, Severity, finding
from rusdoc.model.place import Place
from rusdoc.opc import Package
from rusdoc.registers.template_names import example_context
from rusdoc.texts import Text
from rusdoc.word.engine.compiled import Part, template_parts
from rusdoc.word.linting.access import missing_styles, unmarked, unreachable
from rusdoc.word.linting.blocks import MeasureLoop, Walk
from rusdoc.word.linting.contrast import pale_text
from rusdoc.word.linting.nesting import lost_text
from rusdoc.word.linting.places import in_words
from rusdoc.word.linting.scopes import examples_for, outermost
from rusdoc.word.linting.story import Story, read_story
from rusdoc.word.linting.stylesheet import Stylesheet, read_stylesheet
from rusdoc.word.linting.tags import MOST_PROBLEMS, Problem, find_tags
from rusdoc.word.linting.uses import FIELDS, Uses, is_measure
from rusdoc.word.safety import unsafe_content


@frozen
class Fault:
    """A finding, its cause alone, and the part and number of the paragraph (from 0) it is about, if any."""

    finding: Finding
    cause: Text
    part: str
    paragraph: int | None


@dataclass(slots=True)
class Report:
    """All that is to be said about a template. `uses` is what it does with the names;
    `shows_every_measure` is whether its loops can pass none over."""

    faults: list[Fault] = field(default_factory=list)
    uses: Uses = field(default_factory=Uses)
    shows_every_measure: bool = False

    @property
    def findings(self) -> list[Finding]:
        """The findings alone, each once."""
        return list(dict.fromkeys(fault.finding for fault in self.faults))


def lint(
    package: Package,
    context: Mapping[str, Any],
    filters: Iterable[str] = (),
    problem: RusdocError | None = None,
) -> Report:
    """What is wrong with the template, given the names it will be filled with and the filters it may use.

    `problem` is what the template itself stumbled on when it was read: it is told when nothing else says
    why the template cannot be filled. A part that is damaged raises `InputError`.
    """
    report = _Lint(package, context, tuple(filters)).report()
    if problem and not any(fault.finding.code == "RUS706" for fault in report.faults):
        place = Place(package.file, problem.sheet, problem.cell)
        found = finding(problem.code or "RUS706", problem.text, place)
        report.faults.insert(0, Fault(found, problem.text, package.main or "", None))
    return report


class _Lint:
    def __init__(self, package: Package, context: Mapping[str, Any], filters: tuple[str, ...]) -> None:
        self._package = package
        self._filters = filters
        self._examples = examples_for(context, example_context())
        self._scope = outermost(context, self._examples)
        self._sheet: Stylesheet | None = read_stylesheet(package)
        self._levels = self._sheet.levels if self._sheet else {}
        self._report = Report()
        self._loops: list[tuple[Story, MeasureLoop]] = []

    def report(self) -> Report:
        """Look at every part, then at the whole."""
        for kind in unsafe_content(self._package):
            self._add(None, Problem("RUS711", Text("lint.unsafe", what=Text(f"chapters.outside_{kind}"))))
        for part in template_parts(self._package):
            self._part(part)
        for problem in unmarked(self._package, self._sheet):
            self._add(None, problem)
        if self._knows_measures():
            self._measures()
        return self._report

    def _part(self, part: Part) -> None:
        data = self._package.xml(part.name)
        story = read_story(part.name, part.kind, data, self._package.file, self._levels)
        found = find_tags(story)
        walk = Walk(self._scope.inner(), self._filters, self._report.uses)
        walk.through(found.tags)
        self._loops += [(story, loop) for loop in walk.loops]
        problems = [*found.problems, *walk.problems, *lost_text(found.tags)]
        for problem in sorted(problems, key=lambda each: each.at or 0)[:MOST_PROBLEMS]:
            self._add(story, problem)
        if part.kind in ("properties", "comments"):
            return
        for problem in unreachable(story, found.tags, self._levels):
            self._add(story, problem)
        self._looks(story)

    def _looks(self, story: Story) -> None:
        if self._sheet:
            for problem in pale_text(story, self._sheet):
                self._add(story, problem)
        for problem, is_heading in missing_styles(story, self._sheet):
            # text in a style that is not there is read as plain text; only a heading is lost by it
            self._add(story, problem, None if is_heading else Severity.WARNING)

    def _measures(self) -> None:
        """What the template leaves out of the measures (RUS707)."""
        uses = self._report.uses
        if not self._loops:
            # a macro may be given the measures under a name of its own
            if not uses.shown & FIELDS["title"]:
                self._add(None, Problem("RUS707", Text("lint.no_measures")))
            return
        story, loop = self._loops[0]
        for field_ in uses.left_out():
            if field_ not in _shown_by_lists(uses):
                text = Text("lint.field_left_out", field=Text(f"lint.field_{field_}"), name=_NAMES[field_])
                self._add(story, Problem("RUS707", text, loop.tag.start))
        self._report.shows_every_measure = any(not loop.is_partial for _, loop in self._loops)

    def _knows_measures(self) -> bool:
        return any(name in self._examples for name in ("plan", "goals")) or any(
            is_measure(measure) for measure in _measures_of(self._scope.find("plan"))
        )

    def _add(self, story: Story | None, problem: Problem, severity: Severity | None = None) -> None:
        spot = in_words(self._package.file, story, problem)
        found = finding(problem.code, spot.text, spot.place)
        if severity:
            found = changed(found, severity=severity)
        name = story.name if story else self._package.main or ""
        self._report.faults.append(Fault(found, problem.text, name, spot.paragraph))


_NAMES: dict[str, str] = {
    "id": "measure.id",
    "title": "measure.title",
    "priority": "measure.priority_text",
    "effect": "measure.effect_text",
    "cost": "measure.cost_text",
    "owners": "measure.owners_text",
    "years": "measure.years_text",
}


def _shown_by_lists(uses: Uses) -> set[str]:
    """Fields that a list is ordered by are shown by its headings."""
    return {field for field, name in (("priority", "priorities"), ("owners", "owners")) if name in uses.names}


def _measures_of(values: object) -> Iterator[Any]:
    """The measures in plans of the contract's shape."""
    for plan in values if isinstance(values, tuple) else ():
        goals = plan.get("main_goals") if isinstance(plan, Mapping) else None
        for goal in goals if isinstance(goals, list) else ():
            for sub in goal.get("sub_goals", ()) if isinstance(goal, Mapping) else ():
                yield from sub.get("measures", ()) if isinstance(sub, Mapping) else ()
