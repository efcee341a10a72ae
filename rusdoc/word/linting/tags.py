"""The tags in a part's text: what each does, where it stands, and those that are not whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from rusdoc.frozen import frozen
from rusdoc.regex import regex
from rusdoc.texts import Text, Value
from rusdoc.word.engine.expressions import Reader, TagError
from rusdoc.word.linting.story import Paragraph, Piece, Story

_START: Final = regex(r"\{[{%#]")
_ENDS: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_LONGEST_QUOTED: Final = 300
"""A tag that has the signs of another in a text of its own is on one line and no longer than this."""
MOST_PROBLEMS: Final = 200
"""With more than so many the template is broken in some way that they all tell of."""
_STRAY: Final = regex(r"\}\}|%\}")
_KIND: Final = regex(r"\{[{%](tr|tc|p|r) [^}%]*(?:%\}|\}\})$|\{#(tr|tc|p) [^}#]*#\}$")
_ALMOST_KIND: Final = regex(r"\{[{%](tr|tc|p|r) ")
_LOOSE_KIND: Final = regex(r"\{%\s+(tr|tc|p|r)\s")
_RAW_END: Final = regex(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_WORD: Final = regex(r"\w+")
_CURLY: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\n": " ", "\t": " "})

Sort = Literal["value", "code", "comment"]
_SORTS: Final[dict[str, Sort]] = {"{{": "value", "{%": "code", "{#": "comment"}


@frozen
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


@frozen
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
    last = {end: text.rfind(end) for end in _ENDS.values()}
    while start := _START.search(text, done):
        at = start.start()
        found.problems += _stray_ends(text, done, at)
        end = _end(text, at, last)
        if not end or not _is_in_one_place(story, at, end):
            found.problems.append(syntax("unclosed", at, tag=_shown(text[at : at + 40])))
            done = start.end()
            if len(found.problems) > MOST_PROBLEMS:
                return found
            continue
        done = end
        whole = text[at:end]
        found.problems += _split(story, at, whole)
        tag = _tag(story, at, whole)
        found.problems += _misplaced_kind(tag, whole)
        found.tags.append(tag)
        if tag.word == "raw" and (closing := _RAW_END.search(text, done)):
            found.tags.append(_tag(story, closing.start(), closing.group()))
            done = closing.end()
    found.problems += _stray_ends(text, done, len(text))
    return found


def _end(text: str, at: int, last: Mapping[str, int]) -> int:
    """Where the tag that begins at `at` ends; 0 when it does not, or runs on into the next one.

    `last` is where each of the ends stands last, so that nothing is searched for in vain.
    """
    sign = _ENDS[text[at : at + 2]]
    if last[sign] < at + 2:
        return 0
    end = text.find(sign, at + 2)
    following = _START.search(text, at + 2, end)
    if following is None:
        return end + 2
    if sign == "#}":
        return 0 if "{#" in text[at + 2 : end] else end + 2
    return _end_of_quoted(text, at, sign)


def _end_of_quoted(text: str, at: int, sign: str) -> int:
    """The end of a tag with the signs of another in a text of its own: ``{{ '{{' }}``."""
    line = text[at : at + _LONGEST_QUOTED].partition("\n")[0]
    end = line.find(sign, 2)
    if end < 0 or not ('"' in line[:end] or "'" in line[:end]):
        return 0
    try:
        Reader(line[2:end])
    except TagError:
        return 0
    return at + end + 2


def _is_in_one_place(story: Story, at: int, end: int) -> bool:
    """Whether a tag stands within a paragraph, or over two that follow each other in the same place."""
    if story.text.startswith("{#", at) or "\n\n" not in story.text[at:end]:
        return True
    first, last = story.piece(at).paragraph, story.piece(end - 1).paragraph
    if first is None or last is None or first is last:
        return first is last
    return first.holder == last.holder and last.index - first.index <= 1


def _shown(text: str) -> str:
    """The beginning of a tag, up to the end of its line."""
    return text.partition("\n")[0].rstrip()


def _stray_ends(text: str, start: int, end: int) -> Iterator[Problem]:
    for found in _STRAY.finditer(text, start, end):
        if _START.match(text, start - 2) and "\n\n" not in text[start : found.start()]:
            continue  # the end of a tag that is told of already: {% title }}
        before = text[max(start, found.start() - 30) : found.start()].rpartition("\n")[2]
        yield syntax("stray_end", found.start(), tag=before.lstrip() + found.group())


def _split(story: Story, at: int, whole: str) -> Iterator[Problem]:
    """A tag whose beginning and end stand in different links, fields or tracked changes cannot be joined."""
    first, last = story.piece(at), story.piece(at + len(whole) - 1)
    if first.paragraph is last.paragraph and first.inside != last.inside:
        yield syntax("split", at, tag=_shown(whole))


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
