"""Text that is too pale to read on its background (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rusdoc.regex import regex
from rusdoc.texts import Text
from rusdoc.word.linting.story import Paragraph, Run, Story
from rusdoc.word.linting.stylesheet import Style, Stylesheet
from rusdoc.word.linting.tags import Problem

_COLOR: Final = regex(r"[0-9A-Fa-f]{6}")
_WHITE: Final = "FFFFFF"
_ENOUGH: Final = 4.5
_ENOUGH_FOR_LARGE: Final = 3.0
_LARGE, _LARGE_BOLD = 36, 28
"""18 points, and 14 in bold, in the half points of Word."""
_HIGHLIGHTS: Final = {
    "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF",
    "red": "FF0000", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
    "lightGray": "C0C0C0", "black": "000000",
}  # fmt: skip


def contrast(first: str, second: str) -> float:
    """The contrast between two colours such as ``1F4E79``: from 1 to 21, by the formula of WCAG."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def pale_text(story: Story, sheet: Stylesheet) -> Iterator[Problem]:
    """The first text of each pair of colours that are too near each other."""
    told: set[tuple[str, str]] = set()
    for paragraph in story.paragraphs:
        styles = list(sheet.chain(paragraph.style or sheet.default()))
        for run in paragraph.runs:
            if not run.words.strip():
                continue
            own = [*_of_run(sheet, run), *styles]
            color, ground = _text_color(run, own), _ground(story, paragraph, run, own, sheet)
            if not color or not ground or (color, ground) in told:
                continue
            seen = contrast(color, ground)
            if seen < (_ENOUGH_FOR_LARGE if _is_large(run, own) else _ENOUGH):
                told.add((color, ground))
                yield _problem(paragraph, color, ground, seen)


def _of_run(sheet: Stylesheet, run: Run) -> list[Style]:
    return [style for style in sheet.chain(run.style) if style.kind == "character"] if run.style else []


def _problem(paragraph: Paragraph, color: str, ground: str, seen: float) -> Problem:
    from rusdoc.texts.norwegian import number

    ratio = Text("verbatim", words=number(int(seen * 10) / 10))
    text = Text("lint.pale", color=f"#{color}", ground=f"#{ground}", ratio=ratio)
    return Problem("RUS708", text, paragraph=paragraph)


def _text_color(run: Run, styles: list[Style]) -> str:
    """The colour of a text; nothing where Word chooses black or white itself."""
    color = next((c for c in (run.color, *(style.color for style in styles)) if c), "")
    return color.upper() if _COLOR.fullmatch(color) else ""


def _ground(story: Story, paragraph: Paragraph, run: Run, styles: list[Style], sheet: Stylesheet) -> str:
    """The colour behind a text; nothing where that cannot be known."""
    cell = story.shaded_cells.get(paragraph.nearest("w:tc"), "")
    near = (_HIGHLIGHTS.get(run.highlight, ""), run.shade, paragraph.shade, *(s.shade for s in styles), cell)
    known = next((shade.upper() for shade in near if _COLOR.fullmatch(shade)), "")
    if known:
        return known
    if any(name == "w:txbxContent" for name, _ in paragraph.around):
        return ""
    shaded_by_style = paragraph.table and any(
        shade not in ("", "auto") for style in sheet.chain(paragraph.table.style) for shade in style.shades
    )
    return "" if shaded_by_style else _WHITE


def _is_large(run: Run, styles: list[Style]) -> bool:
    size = next((s for s in (run.size, *(style.size for style in styles)) if s.isdecimal()), "20")
    bold = run.bold or next((style.bold for style in styles if style.bold is not None), False)
    return int(size) >= (_LARGE_BOLD if bold else _LARGE)
