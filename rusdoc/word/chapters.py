"""The group's chapter files (.docx, .md): what stands in each chapter, and its words for the checks.

A file belongs to the chapter its name begins with. A heading alone on top is the chapter's title: the
plan shows the guide's number with the group's words. Where the headings below are the guide's sub-chapters,
the file is taken apart, so that measures, tables and the guide's questions come under the right one;
where they are not, the chapter is shown as the group wrote it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, TypeAlias

from rusdoc.frozen import frozen
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding, finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import Place
from rusdoc.regex import regex
from rusdoc.registers.chapter_files import ChapterMatch, leading_number, match_chapter
from rusdoc.registers.guide import Guide, GuideChapter, Standard
from rusdoc.texts import Text
from rusdoc.word.accepted import is_blank
from rusdoc.word.new_chapter import GUIDANCE_STYLE, guidance_words
from rusdoc.word.safety import unsafe_content
from rusdoc.word.wml import Element, W, text_of

if TYPE_CHECKING:
    from rusdoc.word.source import Source

_NUMBER: Final = regex(r"\s*(?:\d+(?:\.\d+)*[a-zæøå]?|[a-zæøå])[.):]?[\s–-]+", re.IGNORECASE)
_LABEL: Final = regex(r"\s*(?:kap(?:it(?:tel|let|el))?\.?|vedlegg)\s*(?=\d)", re.IGNORECASE)


@frozen
class Piece:
    """Blocks of one file that stand together in the plan."""

    source: Source
    blocks: tuple[Element, ...]


@frozen
class ChapterText:
    """What the group wrote in a chapter or sub-chapter, from one file or several."""

    key: str
    title: str
    pieces: tuple[Piece, ...]


@frozen
class Chapters:
    """Every chapter file: `texts` by the guide's key, `chapters` for the checks, and what was found.

    `titles` has the titles that are the group's own (of any chapter, by its key), and
    `introductions` the keys of chapters whose text only leads up to their sub-chapters.
    """

    texts: Mapping[str, ChapterText] = FrozenDict()
    titles: Mapping[str, str] = FrozenDict()
    introductions: frozenset[str] = frozenset()
    chapters: tuple[Chapter, ...] = ()
    findings: tuple[Finding, ...] = ()


ChapterData: TypeAlias = "tuple[str, bytes] | tuple[str, bytes, Mapping[str, bytes]]"
"""What to call a chapter file, its bytes, and the picture files that it shows (`markdown.pictures_in`)."""


def load_chapters(files: Iterable[ChapterData], guide: Guide, language: Standard = "nb") -> Chapters:
    """The chapter files as chapters of the guide.

    A file that matches no chapter, or a Word file with content from elsewhere (RUS711), is not in the
    document, but
    the checks read its words. Raises `InputError` naming the file when
    one cannot be read.
    """
    given = list(files)
    matches = [match_chapter(_stem(file), guide) for file, *_ in given]
    shared = {key for key, count in Counter(match.key for match in matches if match).items() if count > 1}
    loader = _Loader(guide, language)
    for (file, data, *pictures), match in zip(given, matches, strict=True):
        source, found = _read(file, data, *pictures)
        loader.add(source, found, match, is_whole=match is not None and match.key not in shared)
    return loader.done()


def _stem(file: str) -> str:
    return PurePosixPath(file.replace("\\", "/")).stem


class _Loader:
    """Gathers the files of one plan."""

    def __init__(self, guide: Guide, language: Standard) -> None:
        self._guide = guide
        self._language = language
        self._ours = frozenset(map(_folded, guidance_words(guide)))
        self._texts: dict[str, ChapterText] = {}
        self._titles: dict[str, str] = {}
        self._introductions: set[str] = set()
        self._chapters: list[Chapter] = []
        self._findings: list[Finding] = []

    def add(
        self, source: Source, found: tuple[Finding, ...], match: ChapterMatch | None, *, is_whole: bool
    ) -> None:
        """A file and the chapter it belongs to; `is_whole` when it is the chapter's only one."""
        file = source.file
        self._findings += found
        blocks = [block for block in source.blocks if not self._is_ours(source, block)]
        title = self._title(match) or _stem(file)
        self._chapters.append(Chapter(file, match.key if match else "", title, _words(source, self._is_ours)))
        is_refused = source.package is not None and any(item.code == "RUS711" for item in found)
        if match and not is_refused:
            self._place(match, source, blocks, is_whole)

    def done(self) -> Chapters:
        return Chapters(
            self._texts,
            self._titles,
            frozenset(self._introductions),
            tuple(self._chapters),
            tuple(self._findings),
        )

    def _title(self, match: ChapterMatch | None) -> str:
        chapter = self._guide.chapter(match.key) if match else None
        return chapter.title.in_(self._language) if chapter else (match.title if match else "")

    def _is_ours(self, source: Source, block: Element) -> bool:
        """A guiding question that `rusdoc new` wrote and nobody has changed."""
        return (
            block.tag == W + "p"
            and source.style_name(block) == GUIDANCE_STYLE.casefold()
            and _folded(text_of(block)) in self._ours
        )

    def _place(self, match: ChapterMatch, source: Source, blocks: list[Element], is_whole: bool) -> None:
        chapter = self._guide.chapter(match.key)
        words, blocks = _title_apart(source, blocks, chapter, match, is_whole=is_whole)
        if chapter is None or (words and is_whole and not all(_says_nothing(source, b) for b in blocks)):
            self._titles[match.key] = words or match.title
        parts = _taken_apart(source, blocks, chapter) if chapter and chapter.sub_chapters else None
        if parts is None:
            self._put(match.key, source, blocks)
            return
        self._introductions.add(match.key)
        for key, title, own in parts:
            self._put(key, source, own)
            if self._guide.chapter(key) is None:
                self._titles[key] = title

    def _put(self, key: str, source: Source, blocks: list[Element]) -> None:
        if all(_says_nothing(source, block) for block in blocks):
            return
        earlier = self._texts.get(key)
        pieces = earlier.pieces if earlier else ()
        chapter = self._guide.chapter(key)
        title = self._titles.get(key) or (chapter.title.in_(self._language) if chapter else "")
        self._texts[key] = ChapterText(key, title, (*pieces, Piece(source, tuple(blocks))))


def _read(
    file: str, data: bytes, pictures: Mapping[str, bytes] = FrozenDict()
) -> tuple[Source, tuple[Finding, ...]]:
    """The file as a source, and what was found on the way."""
    if file.casefold().endswith(".md"):
        from rusdoc.word.markdown import markdown_source

        return markdown_source(data, file, pictures)
    from rusdoc.word.source import word_source

    source = word_source(data, file)
    assert source.package is not None
    kinds = unsafe_content(source.package)[:1]  # the first says it best; one is enough to refuse
    return source, tuple(
        finding("RUS711", Text("chapters.outside", what=Text(f"chapters.outside_{kind}")), Place(file))
        for kind in kinds
    )


def _words(source: Source, is_ours: object) -> tuple[Paragraph, ...]:
    """Every paragraph that says something, with the heading it stands under."""
    assert callable(is_ours)
    found: list[Paragraph] = []
    under: str | None = None
    number = 0
    for block in source.blocks:
        for paragraph in block.iter(W + "p"):
            number += 1
            text, level = text_of(paragraph).strip(), source.level(paragraph)
            if text and not is_ours(source, paragraph):
                found.append(Paragraph(text, number, level, under))
                under = text if level else under
    for note in source.notes.values():
        for block in note:
            for paragraph in block.iter(W + "p"):
                number += 1
                if text := text_of(paragraph).strip():
                    found.append(Paragraph(text, number, 0, under))
    return tuple(found)


def _title_apart(
    source: Source,
    blocks: list[Element],
    chapter: GuideChapter | None,
    match: ChapterMatch,
    *,
    is_whole: bool,
) -> tuple[str, list[Element]]:
    """The chapter's title in the group's words, and the blocks below the headings that say it.

    The words are empty where there is no such heading, or where it says what the guide says.
    """
    number = match.key.removeprefix("vedlegg ")
    names = {match.title, *(chapter.title if chapter else ())}
    own = ""
    while blocks and blocks[0].tag == W + "p":
        heading = text_of(blocks[0]).strip()
        if not is_blank(blocks[0]):
            is_named = source.level(blocks[0]) > 0 and _names(
                heading, number, names, source.is_title(blocks[0])
            )
            if not is_named and not (is_whole and _stands_alone(source, blocks, chapter, number)):
                break
            is_the_guides = chapter is not None and _bare(heading) in {"", *map(_bare, chapter.title)}
            own = "" if is_the_guides else _without_number(heading, number)
        blocks = blocks[1:]
    return own, blocks


def _stands_alone(source: Source, blocks: list[Element], chapter: GuideChapter | None, number: str) -> bool:
    """Whether the first block is a heading above every other, and not that of another chapter or part."""
    top, *rest = blocks
    if not source.level(top):
        return False
    below = [block for block in rest if block.tag == W + "p" and source.level(block)]
    heading = text_of(top)
    if leading_number(_LABEL.sub("", heading)) not in (None, number):
        return False
    if chapter is not None and _sub_chapter(heading, chapter):
        return False
    if source.is_title(top):
        return not any(source.is_title(block) for block in below)
    return source.level(top) == 1 and all(source.level(block) > 1 or is_blank(block) for block in below)


def _without_number(heading: str, number: str) -> str:
    """A chapter's heading without the number in front of it, as it was written."""
    words = _LABEL.sub("", heading)
    bare = _NUMBER.sub("", words, count=1) if leading_number(words) == number else words
    return " ".join(bare.split()).rstrip(".: ")


def _names(heading: str, number: str, names: Iterable[str], is_title: bool) -> bool:
    bare = _bare(heading)
    if bare in {_bare(name) for name in names if name} or not bare:
        return True
    # «4 Forebyggende arbeid» over chapter 4 «Forebygging» is the chapter in the group's words.
    return (
        not is_title
        and leading_number(_LABEL.sub("", heading)) == number
        and any(_near(bare, _bare(n)) for n in names if n)
    )


def _near(one: str, other: str) -> bool:
    from rapidfuzz.fuzz import token_set_ratio

    return token_set_ratio(one, other) >= 70


def _bare(heading: str) -> str:
    """A heading without its number, for comparing: ``4.1 Salg og skjenking:`` is ``salg og skjenking``."""
    text = _LABEL.sub("", heading)
    return _folded(
        _NUMBER.sub("", text, count=1) if re.match(r"\s*\d|\s*[a-zæøå][.)]", text, re.IGNORECASE) else text
    ).rstrip(".: ")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _taken_apart(
    source: Source, blocks: list[Element], chapter: GuideChapter
) -> list[tuple[str, str, list[Element]]] | None:
    """The text by sub-chapter (key, title, blocks), the introduction first; None when it is not divided
    as the guide divides it.

    Headings of the highest level must be the guide's sub-chapters in order, and the group's own only
    after them: otherwise moving the text about would change what they wrote.
    """
    levels = [source.level(block) if block.tag == W + "p" and not is_blank(block) else 0 for block in blocks]
    top = min((level for level in levels if level), default=0)
    starts = [index for index, level in enumerate(levels) if level == top and top]
    keys = _keys([text_of(blocks[index]) for index in starts], chapter)
    if keys is None:
        return None
    parts = [(chapter.key, "", blocks[: starts[0]])]
    for key, start, end in zip(keys, starts, [*starts[1:], len(blocks)], strict=True):
        heading = text_of(blocks[start]).strip()
        parts.append(
            (
                key,
                _NUMBER.sub("", heading, count=1) if heading[:1].isdigit() else heading,
                blocks[start + 1 : end],
            )
        )
    return parts


def _keys(headings: list[str], chapter: GuideChapter) -> list[str] | None:
    found = [_sub_chapter(heading, chapter) for heading in headings]
    known = [key for key in found if key]
    own = found[len(known) :]
    if not known or found[: len(known)] != known or known != sorted(set(known), key=_last_number) or any(own):
        return None
    taken = max(_last_number(key) for key in (*known, *(sub.key for sub in chapter.sub_chapters)))
    return [*known, *(f"{chapter.key}.{taken + number}" for number, _ in enumerate(own, 1))]


def _sub_chapter(heading: str, chapter: GuideChapter) -> str | None:
    """The guide's sub-chapter with this heading: by its words, or by its number and some of its words."""
    bare, number = _bare(heading), leading_number(heading)
    for sub in chapter.sub_chapters:
        titles = [_bare(title) for title in sub.title]
        if bare in titles or (number == sub.key and any(_near(bare, title) for title in titles)):
            return sub.key
    return None


def _last_number(key: str) -> int:
    return int(key.rpartition(".")[2])


def _says_nothing(source: Source, block: Element) -> bool:
    """Whether a block is no text of its own: blank, or a heading with nothing under it."""
    return block.tag == W + "p" and (is_blank(block) or source.level(block) > 0)
