"""Which chapter of the guide a chapter file belongs to, by the number its name begins with."""

from __future__ import annotations

import re

from rusdoc.frozen import frozen
from rusdoc.regex import regex
from rusdoc.registers.guide import Guide

# «4 Forebygging», «04_Forebygging», «4a», «4.1», «4-1», «Kapittel 4», «kap. 4»; not «2027 notat»,
# and not the letter of a following word («4 akutt»): a letter counts only right after the number.
_CHAPTER = regex(
    r"\s*(?:kap(?:it(?:tel|let|el))?\b\.?[\s_]*)?0*(?P<chapter>[1-9]\d?)(?!\d)"
    r"(?:[.\-_]0*(?P<sub>[1-9]\d?)(?!\d)(?:[.\-_]\d+)*|(?P<letter>[a-zæøå])(?![^\W\d_]))?"
    r"[\s._\-–—:)]*",
    re.IGNORECASE,
)
_APPENDIX = regex(
    r"\s*(?:vedlegg|appendi(?:ks|x))[\s._\-]*(?:0*(?P<number>[1-9]\d?)(?!\d))?[\s._\-–—:)]*", re.IGNORECASE
)


@frozen
class ChapterMatch:
    """The chapter a file belongs to: its key (``4``, ``4.1``, ``vedlegg 1``) and the rest of its name."""

    key: str
    title: str


def match_chapter(file_stem: str, guide: Guide) -> ChapterMatch | None:
    """The chapter that a file with this name (without folder and ending) belongs to, or None.

    A sub-chapter or appendix that the guide does not have (``4.7``, ``Vedlegg 3``) is the group's
    own and gets a key of its own, as long as its chapter exists.

    >>> from rusdoc.registers.guide import load_guide
    >>> match_chapter("4a Salg og skjenking", load_guide())
    ChapterMatch(key='4.1', title='Salg og skjenking')
    """
    if appendix := _APPENDIX.match(file_stem):
        return ChapterMatch(f"vedlegg {appendix['number'] or 1}", _title(file_stem[appendix.end() :]))
    number = leading_number(file_stem)
    if number is None or guide.chapter(number.partition(".")[0]) is None:
        return None
    found = _CHAPTER.match(file_stem)
    assert found is not None
    return ChapterMatch(number, _title(file_stem[found.end() :]))


def leading_number(words: str) -> str | None:
    """The chapter number that `words` begin with, as the guide writes it: ``4a`` is ``4.1``."""
    found = _CHAPTER.match(words)
    if found is None:
        return None
    sub = found["sub"] or (
        str("abcdefghijklmnopqrstuvwxyzæøå".index(found["letter"].lower()) + 1) if found["letter"] else ""
    )
    return f"{found['chapter']}.{sub}" if sub else found["chapter"]


def _title(rest: str) -> str:
    return " ".join(rest.replace("_", " ").split())
