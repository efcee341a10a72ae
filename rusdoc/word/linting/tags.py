"""The tags in a part's text: what each does, where it stands, and those that are not whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from rusdoc.texts import Text, Value
from rusdoc.word.engine.expressions import Reader, TagError
from rusdoc.word.linting.story import Paragraph, Piece, Story

_START: Final = re.compile(r"\{[{%#]")
_WHOLE: Final = re.compile(
    r"\{\{(?:(?!\{[{%#]).)*?\}\}|\{%(?:(?!\{[{%#]).)*?%\}|\{#(?:(?!\{#).)*?#\}", re.DOTALL
)
_QUOTED: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
"""A tag on one line that has the signs of another in a text of its own."""
_LONGEST_QUOTED: Final = 300
MOST_PROBLEMS: Final = 200
"""With more than so many the template is broken in some way that they all tell of."""
_END: Final = re.compile(r"\}\}|%\}")
_KIND: Final = re.compile(r"\{[{%](tr|tc|p|r) [^}%]*(?:%\}|\}\})$|\{#(tr|tc|p) [^}#]*#\}$")
_ALMOST_KIND: Final = re.compile(r"\{[{%](tr|tc|p|r) ")
_LOOSE_KIND: Final = re.compile(r"\{%\s+(tr|tc|p|r)\s")
_RAW_END: Final = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_WORD: Final = re.compile(r"\w+")
_CURLY: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\n": " ", "\t": " "})

Sort = Literal["value", "code", "comment"]
_SORTS: Final[dict[str, Sort]] = {"{{": "value", "{%": "code", "{#": "comment"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A whole tag. `kind` is the element it stands for (``tr``, ``tc``, ``p``, ``r``; empty for none);
    `word` and `rest` are ``for`` and what follows, or empty and the expression; `text` is all of it."""

    sort: Sort
    kind: str
    word: str
    rest: str
    text: str
    start: int
    piece: Piece

    @property
    def paragraph(self) -> Paragraph | None:
        """The paragraph it stands in."""
        return self.piece.paragraph


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: the rule, what it is in words, and where in the part's text (or which paragraph)."""

    code: str
    text: Text
    at: int | None = None
    paragraph: Paragraph | None = None


@dataclass(slots=True)
class Tags:
    """The tags of a part, and what is wrong with the way they are written."""

    tags: list[Tag] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def syntax(problem: str, at: int, **values: Value) -> Problem:
    """A problem of how a tag is written (RUS706)."""
    return Problem("RUS706", Text(f"lint.{problem}", **values), at)


def find_tags(story: Story) -> Tags:
    """Every tag of the part, in order."""
    found = Tags()
    done = 0
    text = story.text
    while start := _START.search(text, done):
        found.problems += _stray_ends(text, done, start.start())
        whole = _WHOLE.match(text, start.start()) or _quoted(text, start.start())
        problem = _unclosed(story, start.start(), whole)
        if problem or whole is None:
            found.problems += [problem] if problem else []
            done = start.end()
            if len(found.problems) > MOST_PROBLEMS:
                return found
            continue
        done = whole.end()
        found.problems += _split(story, whole)
        tag = _tag(story, whole.start(), whole.group())
        found.problems += _misplaced_kind(tag, whole.group())
        found.tags.append(tag)
        if tag.word == "raw" and (end := _RAW_END.search(text, done)):
            found.tags.append(_tag(story, end.start(), end.group()))
            done = end.end()
    found.problems += _stray_ends(text, done, len(text))
    return found


def _unclosed(story: Story, at: int, whole: re.Match[str] | None) -> Problem | None:
    """What is wrong when a tag never ends, or runs on into the next one or into another cell."""
    shown = _shown(story.text[at : at + 40])
    if whole is None:
        return syntax("unclosed", at, tag=shown)
    if whole.group().startswith("{#"):
        return None
    if "\n\n" in whole.group() and not _is_in_one_place(story, whole):
        return syntax("unclosed", at, tag=shown)
    return None


def _quoted(text: str, at: int) -> re.Match[str] | None:
    whole = _QUOTED.match(text, at, at + _LONGEST_QUOTED)
    if whole is None or not ('"' in whole.group() or "'" in whole.group()):
        return None
    try:
        Reader(whole.group()[2:-2])
    except TagError:
        return None
    return whole


def _is_in_one_place(story: Story, whole: re.Match[str]) -> bool:
    first, last = story.piece(whole.start()).paragraph, story.piece(whole.end() - 1).paragraph
    if first is last:
        return True
    both = first is not None and last is not None and first.holder == last.holder
    return both and last is not None and first is not None and last.index - first.index <= 1


def _shown(text: str) -> str:
    """The beginning of a tag, up to the end of its line."""
    return text.partition("\n")[0].rstrip()


def _stray_ends(text: str, start: int, end: int) -> Iterator[Problem]:
    for found in _END.finditer(text, start, end):
        before = text[max(start, found.start() - 30) : found.start()].rpartition("\n")[2]
        yield syntax("stray_end", found.start(), tag=before.lstrip() + found.group())


def _split(story: Story, whole: re.Match[str]) -> Iterator[Problem]:
    """A tag whose beginning and end stand in different links, fields or tracked changes cannot be joined."""
    first, last = story.piece(whole.start()), story.piece(whole.end() - 1)
    if first.paragraph is last.paragraph and first.inside != last.inside:
        yield syntax("split", whole.start(), tag=_shown(whole.group()))


def _tag(story: Story, start: int, text: str) -> Tag:
    kind = _KIND.match(text)
    name = (kind.group(1) or kind.group(2)) if kind else ""
    inner = text[2 + len(name) : -2].strip("-+").translate(_CURLY).strip()
    sort = _SORTS[text[:2]]
    first = _WORD.match(inner) if sort == "code" else None
    word = first.group() if first else ""
    return Tag(sort, name, word, inner[len(word) :].strip(), text, start, story.piece(start))


def _misplaced_kind(tag: Tag, text: str) -> Iterator[Problem]:
    """``{% p if %}`` and ``{%p if a % b %}``: the sign for a paragraph is not seen as one."""
    loose = _LOOSE_KIND.match(text)
    if loose:
        yield syntax("loose_kind", tag.start, kind=loose.group(1))
    elif not tag.kind and (almost := _ALMOST_KIND.match(text)) and tag.sort == "code":
        yield syntax("kind_with_signs", tag.start, kind=almost.group(1))
