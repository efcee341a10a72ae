"""A new plan folder: the measure workbook, a Word file per chapter, and settings to uncomment."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rusdoc.errors import OutputError, SettingsError
from rusdoc.files import is_folder, is_there, read_bytes, reason, write_whole
from rusdoc.folder import WORKBOOKS
from rusdoc.model.plan import Period
from rusdoc.registers.guide import Guide, GuideChapter, Standard, load_guide
from rusdoc.shipped import shipped
from rusdoc.texts import Text, say

SHEET: Final = "tiltak.xlsx"
MOST_YEARS: Final = 12
"""A longer period than three council periods is a slip of the finger, and does not fit on a sheet."""


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What a new plan folder is made from; the title says kind and period when none is given.

    Raises `SettingsError` when there is no name, or the period is backwards or endless.
    """

    municipality: str
    period: Period
    standard: Standard = "nb"
    title: str | None = None
    guide: str = "is1362"

    def __post_init__(self) -> None:
        first, last = self.period.first, self.period.last
        if not _tidy(self.municipality):
            raise SettingsError(Text("new.no_name"))
        if last < first:
            raise SettingsError(Text("new.period_backwards", first=first, last=last))
        if (count := last - first + 1) > MOST_YEARS:
            raise SettingsError(
                Text("new.period_too_long", first=first, last=last, count=count, most=MOST_YEARS)
            )


def new_plan(folder: str | Path, wanted: NewPlan) -> tuple[Path, ...]:
    """Make a plan folder and return the files in it. All of it, or nothing at all.

    Raises `OutputError` when a file is in the way or the folder cannot be written to.
    """
    target = Path(folder)
    files = _files(wanted)
    _refuse_to_overwrite(target, files)
    folders = ("kapitler", "delplaner", "mal")
    return _write_all(target, files, folders)


def _files(wanted: NewPlan) -> dict[str, bytes]:
    """Every file by its name in the folder, made before anything is written."""
    guide = load_guide(wanted.guide)
    title = _title(wanted, guide)
    settings = Text(
        "new.settings_file",
        municipality=_quoted(_name(wanted)),
        period=_quoted(f"{wanted.period.first}-{wanted.period.last}"),
        guide=_quoted(wanted.guide),
    )
    return {
        SHEET: _workbook(wanted, guide, title),
        "rusdoc.toml": say(settings, wanted.standard).encode("utf-8"),
        **{
            f"kapitler/{_file_name(chapter, wanted.standard)}.docx": _chapter(chapter, wanted, title)
            for chapter in (*guide.chapters, *guide.appendices)
        },
    }


def _workbook(wanted: NewPlan, guide: Guide, title: str) -> bytes:
    from rusdoc.excel.new import SheetFacts, measure_workbook

    categories = tuple(
        f"{chapter.number} {chapter.title.in_(wanted.standard)}"
        for chapter in guide.walk()
        if chapter.categories
    )
    template = read_bytes(shipped(f"excel/tiltak-{wanted.standard}.xlsx"))
    return measure_workbook(template, SheetFacts(_name(wanted), title, wanted.period, categories))


def _chapter(chapter: GuideChapter, wanted: NewPlan, title: str) -> bytes:
    from rusdoc.word.new_chapter import chapter_document

    return chapter_document(chapter, wanted.standard, title)


def _title(wanted: NewPlan, guide: Guide) -> str:
    kind = guide.plan_title.in_(wanted.standard)
    usual = Text("new.title", kind=kind, first=wanted.period.first, last=wanted.period.last)
    return _tidy(wanted.title or "") or say(usual, wanted.standard)


def _name(wanted: NewPlan) -> str:
    from rusdoc.reading.about import without_kommune

    return without_kommune(_tidy(wanted.municipality))


def _tidy(words: str) -> str:
    """Words on one line, without characters that a file cannot hold."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


def _file_name(chapter: GuideChapter, standard: Standard) -> str:
    title = chapter.title.in_(standard)
    if chapter.key.startswith("vedlegg"):
        title = say(Text("new.appendix_file", number=chapter.number, title=title), standard)
    else:
        title = f"{chapter.number} {title}"
    return "".join(" " if letter in '<>:"/\\|?*' else letter for letter in title).strip(" .")


def _quoted(words: str) -> str:
    """Words as a TOML string."""
    import json

    return json.dumps(words, ensure_ascii=False)


def _refuse_to_overwrite(target: Path, files: dict[str, bytes]) -> None:
    if is_there(target) and not is_folder(target):
        raise OutputError(Text("new.not_a_folder"), file=str(target))
    for name in files:
        if is_there(target / name):
            raise OutputError(Text("new.file_exists"), file=str(target / name))
    if is_folder(target) and any(file.suffix.casefold() in WORKBOOKS for file in target.iterdir()):
        raise OutputError(Text("new.has_workbook"), file=str(target))


def _write_all(target: Path, files: dict[str, bytes], folders: tuple[str, ...]) -> tuple[Path, ...]:
    """Write every file; when one fails, take away what was made before it, and nothing else."""
    wanted = [*_above(target), target, *(target / name for name in folders)]
    made: list[Path] = [folder for folder in wanted if not is_there(folder)]
    written: list[Path] = []
    try:
        for name in folders:
            _make(target / name)
        for name, data in files.items():
            write_whole(target / name, data)
            written.append(target / name)
    except BaseException:
        for file in written:
            with suppress(OSError):
                file.unlink()
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise
    return tuple(written)


def _above(target: Path) -> list[Path]:
    """The folders above the new one, from the top."""
    return list(reversed(target.parents))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except PermissionError as error:
        raise OutputError(Text("errors.output_forbidden"), file=str(folder)) from error
    except OSError as error:
        raise OutputError(Text("errors.output_failed", detail=reason(error)), file=str(folder)) from error
