"""The files a check can give: the report, the group's workbook marked or mended, and the baseline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from rusdoc.cli.status import Outcome
from rusdoc.errors import OutputError
from rusdoc.folder import SHEET_NAME, WORKBOOKS
from rusdoc.frozen import frozen
from rusdoc.texts import Language, Text

if TYPE_CHECKING:
    from rusdoc.cli.screen import Screen

MENDED: Final = "rettet"
_REPORTS: Final[dict[str, Literal["xlsx", "docx"]]] = {".xlsx": "xlsx", ".docx": "docx"}


@frozen
class Wanted:
    """Which files are wanted, and the plan (file or folder) they are about."""

    source: Path
    report: Path | None = None
    annotated: Path | None = None
    mended: bool = False
    baseline: Path | None = None


@frozen
class Made:
    """A file that was made but not yet written, and how to speak of it.

    `for_people` to write in: what they have written in an earlier one must not be lost.
    """

    path: Path
    data: bytes
    words: Callable[[Screen], str]
    for_people: bool = False


def results(outcome: Outcome, wanted: Wanted, language: Language) -> list[Made]:
    """Every file that is wanted, made in memory. Raises `OutputError` for a report of unknown kind."""
    made: list[Made] = []
    if wanted.report:
        made.append(_report(outcome, wanted.report, language))
    if wanted.annotated:
        made.append(_annotated(outcome, wanted, wanted.annotated, language))
    if wanted.mended:
        made += _mended(outcome, wanted)
    if wanted.baseline:
        made.append(_baseline(outcome, wanted.baseline))
    return made


def language_for_group(outcome: Outcome, screen: Screen) -> Language:
    """The language of what goes back to the group: the one asked for, else the plan's written standard."""
    from rusdoc.assembly.standard import written_standard

    if screen.asked:
        return screen.language
    return outcome.inputs.settings.standard or written_standard(outcome.inputs.plan)


def _refuse_doubt(outcome: Outcome, path: Path) -> None:
    """Raise `OutputError` for a second workbook in a plan folder whose own has no telling name."""
    root, sheet = outcome.inputs.root, Path(outcome.inputs.plan.file or "")
    beside = root is not None and path.parent.resolve() == root.resolve()
    if beside and path.suffix.casefold() in WORKBOOKS and sheet.stem.casefold() != SHEET_NAME:
        raise OutputError(Text("cli_views.second_workbook", sheet=sheet.name), file=str(path))


def workbook_of(outcome: Outcome, source: Path) -> Path:
    """The group's own workbook: the file that was given, or the one in the folder."""
    root = outcome.inputs.root
    return root / (outcome.inputs.plan.file or "") if root else source


def _report(outcome: Outcome, path: Path, language: Language) -> Made:
    import rusdoc
    from rusdoc.word.mark import marked

    kind = _REPORTS.get(path.suffix.casefold())
    if kind is None:
        raise OutputError(Text("cli_views.report_kind"), file=str(path))
    _refuse_doubt(outcome, path)
    document = rusdoc.report(
        outcome.inputs.plan, outcome.judged, kind, others=outcome.inputs.others, language=language
    )

    def words(screen: Screen) -> str:
        return screen.words("cli_views.report_made", file=str(path))

    return Made(path, marked(document.data), words, for_people=True)


def _annotated(outcome: Outcome, wanted: Wanted, path: Path, language: Language) -> Made:
    import rusdoc
    from rusdoc.files import refuse_input_as_output

    source = workbook_of(outcome, wanted.source)
    refuse_input_as_output(source, path)
    _refuse_doubt(outcome, path)
    document = rusdoc.annotate(source, outcome.findings, name=outcome.inputs.plan.file, language=language)
    return Made(path, document.data, lambda screen: screen.words("cli_views.annotated", file=str(path)))


def _mended(outcome: Outcome, wanted: Wanted) -> list[Made]:
    """The mended copy, in a folder beside the workbook; none when there is nothing that is safe to mend."""
    import rusdoc

    source = workbook_of(outcome, wanted.source)
    document, repairs = rusdoc.mend(source, name=outcome.inputs.plan.file, settings=outcome.inputs.settings)
    if not repairs:
        return []
    # In a folder of its own: two workbooks side by side in a plan folder would leave the plan in doubt.
    target = source.parent / MENDED / source.name
    if target.exists():
        raise OutputError(Text("cli_views.mended_exists"), file=str(target))

    def words(screen: Screen) -> str:
        lines = [screen.words("cli_views.mended", file=str(target))]
        for repair in repairs:
            spot = "!".join(part for part in (repair.place.sheet, repair.place.cell) if part)
            lines.append(f"  {spot}  {screen.say(repair.text)}")
        return "\n".join(lines)

    return [Made(target, document.data, words)]


def _baseline(outcome: Outcome, path: Path) -> Made:
    import json

    from rusdoc.checks.baseline import baseline_of

    data = json.dumps(baseline_of(outcome.judged.open), ensure_ascii=False, indent=2) + "\n"
    return Made(
        path, data.encode("utf-8"), lambda screen: screen.words("cli_views.baseline_made", file=str(path))
    )
