"""``rusdoc guide``: the plan's chapters and what the guide expects in each."""

from __future__ import annotations

import click

from rusdoc.cli.layout import GAP, wrapped
from rusdoc.cli.parts import command, format_option
from rusdoc.cli.screen import Screen
from rusdoc.errors import SettingsError
from rusdoc.registers.guide import Guide, GuideChapter, Standard, load_guide
from rusdoc.texts import Text
from rusdoc.texts.norwegian import listing

_MOST_WIDTH = 96


@command("guide", click.Argument(["chapter"], required=False, metavar="chapter"), format_option())
def command_line(screen: Screen, chapter: str | None, format_: str) -> int:
    """Show the guide's chapters, or one of them."""
    guide = load_guide()
    chapters = (*guide.chapters, *guide.appendices) if chapter is None else (_one(guide, chapter),)
    if format_ == "json":
        shown = [_json(each, screen) for each in chapters]
        screen.show_json({"name": guide.name, "source": guide.source, "chapters": shown})
        return 0
    screen.show(*([] if chapter else [screen.paint(guide.source, bold=True)]))
    for each in chapters:
        screen.show(*([] if chapter else [""]), *_lines(each, screen, 0))
    return 0


def _one(guide: Guide, name: str) -> GuideChapter:
    from rusdoc.registers.chapter_files import match_chapter

    match = match_chapter(name, guide)
    found = guide.chapter(match.key) if match else None
    if found is None:
        numbers = tuple(each.number for each in guide.chapters)
        raise SettingsError(Text("cli_views.no_chapter", name=name, first=numbers[0], last=numbers[-1]))
    return found


def _standard(screen: Screen) -> Standard:
    """The guide is Norwegian: whoever reads English gets bokmål."""
    return "nn" if screen.language == "nn" else "nb"


def _lines(chapter: GuideChapter, screen: Screen, level: int) -> list[str]:
    standard, indent = _standard(screen), GAP * level
    width = min(screen.width, _MOST_WIDTH)
    heading = _heading(chapter, screen)
    lines = [indent + (screen.paint(heading, bold=True) if level == 0 else screen.paint(heading, fg="cyan"))]
    for question in chapter.guidance.in_(standard):
        lines += wrapped(question, width, first=f"{indent}{GAP}- ")
    if law := chapter.law.in_(standard):
        words = screen.words("new.chapter_law", law=listing(law, screen.language))
        lines += wrapped(words, width, first=indent + GAP)
    for sub in chapter.sub_chapters:
        lines += _lines(sub, screen, level + 1)
    return lines


def _heading(chapter: GuideChapter, screen: Screen) -> str:
    title = chapter.title.in_(_standard(screen))
    if chapter.key.startswith("vedlegg"):
        return screen.words("new.appendix_file", number=chapter.number, title=title)
    return f"{chapter.number} {title}"


def _json(chapter: GuideChapter, screen: Screen) -> dict[str, object]:
    standard = _standard(screen)
    return {
        "key": chapter.key,
        "number": chapter.number,
        "title": chapter.title.in_(standard),
        "guidance": list(chapter.guidance.in_(standard)),
        "law": list(chapter.law.in_(standard)),
        "sub_chapters": [_json(sub, screen) for sub in chapter.sub_chapters],
    }
