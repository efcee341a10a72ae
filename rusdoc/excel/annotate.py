"""The group's own workbook with each finding as a comment on its cell, and a light fill.

openpyxl would lose shapes, slicers and some conditional formats on the way, so the package itself is
edited: the sheets that get a comment, their comments and drawings, the styles and the lists of
parts. Every other part stays as it lies, byte for byte.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from rusdoc.excel.cells import CellEditor
from rusdoc.excel.comments import Note, SheetComments
from rusdoc.excel.parts import open_parts
from rusdoc.excel.styles import Formats
from rusdoc.model.finding import Finding, Severity
from rusdoc.opc.writer import rewrite
from rusdoc.regex import regex
from rusdoc.texts import Language, Text, say

_FIRST_CELL: Final = "A1"
_FORBIDDEN: Final = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 (2.2, Char) forbids; a message quotes cells, and cells can hold it."""
_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def annotate_workbook(
    data: bytes, file: str, findings: Iterable[Finding], language: Language = "nb"
) -> bytes:
    """The workbook with a comment on every cell that a finding points at, from either side.

    A finding about a whole sheet stands on its first cell, one about the whole file on the first
    sheet. Raises `InputError` for a file that is no .xlsx or .xlsm workbook.
    """
    parts = open_parts(data, file)
    formats = Formats(parts)
    for sheet, notes in _by_sheet(findings, file, parts.sheets, language).items():
        part = parts.sheets[sheet]
        editor = CellEditor(parts.tree(part))
        placed = _on_shown_cells(notes, editor)
        for cell, note in placed.items():
            editor.style(cell, formats.lighter(editor.style_of(cell), note.severity))
        SheetComments(parts, part, editor.root).add(placed)
    return rewrite(parts.package, parts.changed())


def _by_sheet(
    findings: Iterable[Finding], file: str, sheets: Mapping[str, str], language: Language
) -> dict[str, dict[str, list[Note]]]:
    """The notes by sheet and cell, worst first; what belongs to another file is left out."""
    found: defaultdict[str, defaultdict[str, list[Note]]] = defaultdict(lambda: defaultdict(list))
    for finding in sorted(findings, key=lambda each: _ORDER[each.severity]):
        words = note_text(finding, language)
        for place in (finding.place, *finding.related):
            if same_file(place.file, file):
                known = place.sheet is not None and place.sheet in sheets
                sheet = place.sheet if known and place.sheet else next(iter(sheets))
                cell = place.cell if known and place.cell else _FIRST_CELL
                note = Note(words, finding.severity)
                if note not in found[sheet][cell]:
                    found[sheet][cell].append(note)
    return {sheet: dict(found[sheet]) for sheet in sheets if sheet in found}


def _on_shown_cells(notes: Mapping[str, list[Note]], editor: CellEditor) -> dict[str, Note]:
    """One note a cell; in merged cells only the first one can be seen."""
    gathered: defaultdict[str, list[Note]] = defaultdict(list)
    for cell, several in notes.items():
        gathered[editor.anchor(cell)] += several
    return {cell: Note.joined(several) for cell, several in gathered.items()}


def note_text(finding: Finding, language: Language) -> str:
    """A finding as a comment: code and severity, message, where else, what to do."""
    severity = say(Text(f"annotate.{finding.severity.value}"), language)
    lines = [f"{severity} ({finding.code}): {finding.say(language)}"]
    others = [str(place) for place in finding.related if place.cell]
    if others:
        lines.append(say(Text("annotate.see_also", places=tuple(others)), language))
    if fix := finding.say_fix(language):
        lines.append(fix)
    return _FORBIDDEN.sub("", "\n".join(lines))


def same_file(named: str | None, file: str) -> bool:
    """Whether a finding's file is this one; a finding keeps the name as seen from the plan folder."""
    if not named:
        return True
    a, b = PurePosixPath(named.replace("\\", "/")).parts, PurePosixPath(file.replace("\\", "/")).parts
    shorter = min(len(a), len(b))
    return a[-shorter:] == b[-shorter:]
