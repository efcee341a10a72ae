"""The walk, on one screen: read → model → check → assemble → write.

Everything here is a plain function over frozen values: `inputs` has read the files, `Document.save`
writes the one that was made, and the day of today comes in as a value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rusdoc.document import Document
from rusdoc.errors import RusdocError
from rusdoc.files import Source
from rusdoc.frozen import changed
from rusdoc.model.plan import Plan
from rusdoc.settings import Settings

if TYPE_CHECKING:
    from datetime import date

    from rusdoc.checks.acceptance import Judged
    from rusdoc.inputs import ChapterFile
    from rusdoc.model.chapter import Chapter
    from rusdoc.model.finding import Finding
    from rusdoc.model.report import ReportRow
    from rusdoc.registers.guide import Guide, Standard
    from rusdoc.word.chapters import Chapters
    from rusdoc.word.linting.lint import Report
    from rusdoc.word.template import Template


def check(
    plan: Plan,
    *,
    others: Iterable[Plan] = (),
    chapters: Iterable[ChapterFile] | None = None,
    today: date | None = None,
    settings: Settings | None = None,
) -> list[Finding]:
    """What a person should look at in the plan, in the order of the rules and down the sheet.

    `others` are the municipality's other sub-plans and its financial plan, `chapters` the written
    chapters (None: nothing is said about chapters), `today` the day of the check (rules about past
    years are silent without it). Findings that the group has accepted (the sheet `Unntak`,
    `rusdoc.toml`) are left out; `review` has them.

    >>> findings = rusdoc.check(plan, others=others)                    # doctest: +SKIP
    """
    return list(review(plan, others=others, chapters=chapters, today=today, settings=settings).open)


def review(
    plan: Plan,
    *,
    others: Iterable[Plan] = (),
    unreadable: Iterable[RusdocError] = (),
    chapters: Iterable[ChapterFile] | Chapters | None = None,
    passed_over: Iterable[str] = (),
    today: date | None = None,
    settings: Settings | None = None,
) -> Judged:
    """Everything `check` looks at, sorted into what is open and what the group has accepted.

    `chapters` may be `opened` already, as whoever makes the document too needs to do it but once.
    """
    from rusdoc.checks import Case, run_checks
    from rusdoc.checks.acceptance import judge
    from rusdoc.checks.begun import at_the_beginning, not_begun
    from rusdoc.checks.selection import selected
    from rusdoc.plugins import outside_rules

    choices = settings or Settings()
    written = None if chapters is None else _written(chapters, plan, choices)
    given = tuple(others)
    case = Case(
        plan,
        others=given,
        chapters=(*words_of(plan), *(written.chapters if written else ())),
        other_chapters=tuple(chapter for other in given for chapter in words_of(other)),
        today=today,
        limits=choices.limits,
        guide=_guide(choices),
        unreadable=tuple(unreadable),
    )
    found = [*run_checks(case), *(each for rule in outside_rules() for each in rule.findings(case))]
    if written is not None:
        found += _about_chapters(plan, written, tuple(passed_over), choices)
        found += _met_in(written, _standard(plan, choices))
    if (first := not_begun(plan)) is not None:
        found = at_the_beginning(first, found, nothing_written=not (written and written.texts))
    findings = selected(found, select=choices.select, ignore=choices.ignore, severities=choices.severities)
    return judge(findings, (*plan.exemptions, *choices.exemptions), today)


def words_of(plan: Plan) -> tuple[Chapter, ...]:
    """The running text of a plan that is a Word document, for the checks that read text."""
    from rusdoc.model.chapter import Chapter, Paragraph

    words = plan.workbook.paragraphs if plan.workbook else ()
    paragraphs = tuple(Paragraph(text, number) for number, text in enumerate(words, 1))
    return (Chapter(plan.file or "", "", plan.title or "", paragraphs),) if paragraphs else ()


def build(
    plan: Plan,
    *,
    others: Sequence[Plan] = (),
    chapters: Iterable[ChapterFile] | Chapters = (),
    template: Source | None = None,
    language: Standard | None = None,
    settings: Settings | None = None,
    judged: Judged | None = None,
    allow_external: bool = False,
) -> Document:
    """The plan document in Word, from the shipped template or the consultant's own.

    `language` is the written standard of the document; without it the plan's own. With `judged`, what
    `review` gave, the document says how the plan was checked and what the group has accepted. What a
    person should look at is among the document's warnings: chapters without text (RUS701) unless `judged`
    tells of them, what was met in the chapter files, and in an own template what keeps readers out (RUS708)
    and the measures it leaves out (RUS707). A template that fetches something or has macros is refused
    (`UnsafeError`, RUS711) unless `allow_external`. Raises `TemplateError` when the template cannot be
    filled, with all that is in the way.

    >>> rusdoc.build(plan, others=others).save("plan.docx")             # doctest: +SKIP
    """
    from rusdoc.assembly.charts import charts
    from rusdoc.assembly.plan import plan_context
    from rusdoc.word.document import finished, markers
    from rusdoc.word.template import Template

    choices = settings or Settings()
    if language:
        choices = changed(choices, standard=language)
    guide, standard = _guide(choices), _standard(plan, choices)
    choices = changed(choices, standard=standard)
    written = _written(chapters, plan, choices)
    every = {f"diagram {name}": chart for name, chart in charts(plan, guide, standard).items()}
    drawn = {name: chart for name, chart in every.items() if chart}
    context = plan_context(
        plan,
        guide=guide,
        language=standard,
        chapter_texts=markers(written.texts),
        chapter_titles=written.titles,
        introductions=written.introductions,
        others=others,
        small_count=choices.limits.small_count,
        open_findings=_counts(judged) if judged else None,
        accepted=_accepted(judged, standard) if judged else (),
        owner_names=_one_name_each(plan),
        referred=_referred(plan, others),
    )
    marks = markers(drawn)
    context["charts"] = {name.removeprefix("diagram "): marks.get(name, "") for name in every}
    word = Template(
        _shipped_template(standard) if template is None else template,
        allow_external=allow_external or template is None,  # the shipped ones are held by tests
    )
    looks = _looked_through(word) if template is not None else None
    data, met = finished(
        word.render(context, none=""),  # what the group left blank is blank in the plan
        {**written.texts, **drawn},
        language=f"{standard}-NO",
        title=str(context["document"]["title"]),  # type: ignore[index]  # the context's own mapping
        file=word.file,
    )
    remarks = _about_template(plan, data, looks, word.file) if looks else ()
    if allow_external:
        remarks = tuple(remark for remark in remarks if remark.code != "RUS711")
    about = () if judged else _about_chapters(plan, written, (), choices)
    return Document(data, (*about, *remarks, *met))


def _one_name_each(plan: Plan) -> dict[str, str]:
    """What to call each owner, where some may be one unit under several names; empty where none are."""
    from rusdoc.assembly.owners import perhaps_one_under_several_names

    if not perhaps_one_under_several_names(plan):
        return {}
    from rusdoc.checks.units import units_of

    units = units_of((plan,))
    return {owner: units.name(owner) for measure in plan.measures for owner in measure.owners}


def _referred(plan: Plan, others: Sequence[Plan]) -> dict[str, Plan | None]:
    """The plan that each of the measures' references to another plan means; None for one not given."""
    referring = [measure for measure in plan.measures if measure.references]
    if not referring:
        return {}
    from rusdoc.checks.subplans_references import references_of

    given = (plan, *others)
    found = [each for measure in referring for each in references_of(measure, plan, given)]
    return {each.text: each.plan for each in found if each.plan is not plan and (each.plan or each.name)}


def _counts(judged: Judged) -> dict[str, int]:
    """How many findings are open, by severity."""
    from rusdoc.model.finding import Severity

    return {level.value: sum(f.severity is level for f in judged.open) for level in Severity}


def _accepted(judged: Judged, standard: Standard) -> tuple[ReportRow, ...]:
    if not judged.accepted:
        return ()
    from rusdoc.checks.report import accepted_rows

    return accepted_rows(judged.accepted, standard)


def _looked_through(template: Template) -> Report:
    from rusdoc.word.linting.before import looked_through

    return looked_through(template)


def _about_template(plan: Plan, data: bytes, looks: Report, file: str) -> tuple[Finding, ...]:
    """What to look at in an own template, and the measures that it leaves out of the document."""
    from rusdoc.word.linting.before import left_out, remarks

    if looks.shows_every_measure:
        return remarks(looks)
    titles = [(measure.title, plan.place(measure)) for measure in plan.measures]
    return (*remarks(looks), *left_out(data, titles, file))


def _shipped_template(standard: Standard) -> Source:
    from rusdoc.shipped import shipped

    return shipped(f"word/plan-{standard}.docx")


def _guide(settings: Settings) -> Guide:
    from rusdoc.registers.guide import load_guide

    return load_guide(settings.guide) if settings.guide else load_guide()


def _standard(plan: Plan, settings: Settings) -> Standard:
    from rusdoc.assembly.standard import written_standard

    return settings.standard or written_standard(plan)


def opened(chapters: Iterable[ChapterFile], plan: Plan, settings: Settings) -> Chapters:
    """The chapter files as chapters of the plan, for `review` and `build`; they change nothing in them."""
    from rusdoc.word.chapters import load_chapters

    return load_chapters(chapters, _guide(settings), _standard(plan, settings))


def _written(chapters: Iterable[ChapterFile] | Chapters, plan: Plan, settings: Settings) -> Chapters:
    from rusdoc.word.chapters import Chapters

    return chapters if isinstance(chapters, Chapters) else opened(chapters, plan, settings)


def _met_in(written: Chapters, standard: Standard) -> tuple[Finding, ...]:
    """What `build` will meet in the chapters: figures without words, or that cannot come along."""
    from rusdoc.files import read_bytes
    from rusdoc.word.merging.preview import met_in_chapters

    return met_in_chapters(written.texts.values(), read_bytes(_shipped_template(standard)), standard)


def _about_chapters(
    plan: Plan, written: Chapters, passed_over: Sequence[str], settings: Settings
) -> tuple[Finding, ...]:
    """What is missing among the chapters, and what was met in their files."""
    from rusdoc.assembly.chapters import chapters_without_text, unmatched_chapter_files
    from rusdoc.model.place import Place

    guide, standard = _guide(settings), _standard(plan, settings)
    missing = chapters_without_text(
        plan,
        guide,
        standard,
        written.texts,
        Place(plan.file),
        introductions=written.introductions,
        files={chapter.key: chapter.file for chapter in written.chapters},
    )
    nowhere = (chapter.file for chapter in written.chapters if not chapter.key)
    return (*written.findings, *missing, *unmatched_chapter_files((*nowhere, *passed_over), guide))
