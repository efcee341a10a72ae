"""A plan folder: the group's workbook and what stands beside it.

tiltak.xlsx         the measure sheet, or the only workbook there is
kapitler/           chapter texts, .docx or .md, by the number their names begin with
delplaner/          the municipality's other sub-plans
økonomiplan.xlsx    the financial plan and the samfunnsdel too may lie here, beside the sheet
mal/                own Word templates
rusdoc.toml         optional settings
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from rusdoc.errors import InputError, SettingsError
from rusdoc.frozen import changed, frozen
from rusdoc.settings import FILE_NAME, Settings, load_settings
from rusdoc.texts import Text

WORKBOOKS: Final = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
CHAPTERS: Final = (".docx", ".md")
PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".webp", ".heic", ".emf")
TEMPLATES: Final = (".docx", ".dotx")
SHEET_NAME: Final = "tiltak"
_OF_THE_WHOLE_MUNICIPALITY: Final = re.compile(r"[øo]konomi-?\s?(?:og \w+)?plan|samfunnsdel")
"""Plans that are the frame of the others, and so often lie beside the group's sheet (by name)."""
_OF_THE_SYSTEM: Final = frozenset({"thumbs.db", "desktop.ini", "icon\r"})


@frozen
class PlanFolder:
    """What a plan folder holds, as paths; `name` gives what to call a file in it.

    `sub_plans` has every file in `delplaner`, readable or not: what is passed over in silence would
    look like a plan without contradictions; and the financial plan and the samfunnsdel beside the sheet.
    `passed_over` are the files beside the chapters that are
    neither chapters nor pictures.
    """

    path: Path
    sheet: Path
    chapters: tuple[Path, ...] = ()
    passed_over: tuple[Path, ...] = ()
    sub_plans: tuple[Path, ...] = ()
    template: Path | None = None
    settings: Settings = Settings()

    def name(self, path: Path) -> str:
        """A file's name as seen from the folder, with forward slashes: ``delplaner/folkehelse.xlsx``."""
        return path.relative_to(self.path).as_posix() if path.is_relative_to(self.path) else path.name


def open_folder(path: str | Path) -> PlanFolder:
    """The plan folder at `path`.

    Raises `InputError` when there is no workbook in it, or several and none called ``tiltak``;
    `SettingsError` when `rusdoc.toml` cannot be used.
    """
    root = Path(path)
    settings = _seen_from(root, load_settings(root / FILE_NAME, (root / FILE_NAME).as_posix()))
    sheet = _sheet(root)
    return PlanFolder(
        path=root,
        sheet=sheet,
        chapters=_files(root / "kapitler", CHAPTERS),
        passed_over=tuple(f for f in _files(root / "kapitler") if not _stands_beside(f)),
        sub_plans=(*_files(root / "delplaner", deep=True), *(f for f in _beside(root) if f != sheet)),
        template=_template(root, settings),
        settings=settings,
    )


def _seen_from(root: Path, settings: Settings) -> Settings:
    """The settings with the path of an own guide as seen from where we stand."""
    own = settings.guide and settings.guide.casefold().endswith(".toml")
    return changed(settings, guide=str(root / str(settings.guide))) if own else settings


def _beside(root: Path) -> tuple[Path, ...]:
    """The financial plan and the samfunnsdel, where they lie in the folder itself."""
    found = _files(root, (*WORKBOOKS, ".docx"))
    return tuple(file for file in found if _OF_THE_WHOLE_MUNICIPALITY.search(_plain(file.stem)))


def _plain(name: str) -> str:
    """A file's name in small letters, with whole letters (macOS may part å in two), spaces for signs."""
    from unicodedata import normalize

    return normalize("NFC", name).casefold().replace("_", " ")


def _sheet(root: Path) -> Path:
    workbooks = _files(root, WORKBOOKS)
    found = [file for file in workbooks if file not in _beside(root)] or list(workbooks)
    called = [file for file in found if file.stem.casefold() == SHEET_NAME]
    if called or len(found) == 1:
        return (called or found)[0]
    if not found:
        raise InputError(Text("settings.no_sheet"), file=str(root))
    raise InputError(Text("settings.several_sheets", files=tuple(f.name for f in found)), file=str(root))


def _stands_beside(file: Path) -> bool:
    """Whether a file among the chapters is one of them, or a picture for one."""
    return file.suffix.casefold() in (*CHAPTERS, *PICTURES)


def _template(root: Path, settings: Settings) -> Path | None:
    if settings.template:
        return root / settings.template
    found = _files(root / "mal", TEMPLATES)
    if len(found) > 1:
        raise SettingsError(
            Text("settings.several_templates", files=tuple(f.name for f in found)), file=str(root)
        )
    return found[0] if found else None


def _files(folder: Path, endings: tuple[str, ...] = (), *, deep: bool = False) -> tuple[Path, ...]:
    """The files with these endings (any, when none is given), by name, without what programs leave there.

    In any letter case: Windows shows ``TILTAK.XLSX`` as the same file.
    """
    if not folder.is_dir():
        return ()
    found = (file for file in (folder.rglob("*") if deep else folder.iterdir()) if _is_a_person_s(file))
    files = [file for file in found if not endings or file.suffix.casefold() in endings]
    return tuple(sorted(files, key=lambda file: file.relative_to(folder).as_posix().casefold()))


def _is_a_person_s(file: Path) -> bool:
    """Whether a file was put there by a person: not the owner file of an open document, nor hidden."""
    name = file.name.casefold()
    return not name.startswith(("~$", ".")) and name not in _OF_THE_SYSTEM and file.is_file()
