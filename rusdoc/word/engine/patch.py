"""From Word's XML to a source that has whole tags in it, as docxtpl's `patch_xml` makes it.

Word cuts a tag into runs wherever a spelling mark or a cursor has been; the tags ``{%p``, ``{%tr``,
``{%tc`` and ``{%r`` stand for the whole paragraph, row, cell or run they are in. docxtpl puts this right
with regular expressions over the whole part. The same result is reached here by searching from each tag,
in linear time and without importing docxtpl; for the rarer tags (``colspan``, ``cellbg``, ``vm``, ``hm``,
``{%-``) docxtpl's own function does the work. `tests/word/test_patch.py` holds the two together.
"""

from __future__ import annotations

import re

from rusdoc.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final

_SPLIT_START: Final = regex(r"\{(?:<[^>]*>)+(?=[{%#])")
_SPLIT_END: Final = regex(r"([%}#])(?:<[^>]*>)+(?=\})")
TAG: Final = regex(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_START: Final = regex(r"\{[{%#]")
_BETWEEN_TEXTS: Final = regex(r"</w:t>.*?<w:t(?: [^>]*)?>", re.DOTALL)
_VALUE_OR_CODE: Final = regex(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_RUN_TAG: Final = regex(r"\{\{r\s.*?\}\}|\{%r\s.*?%\}", re.DOTALL)
_RARE: Final = regex(r"\{%\s*(?:colspan|cellbg|vm|hm)\b|\{%-|-%\}")
_PRESERVED: Final = '<w:t xml:space="preserve">'
_CURLY: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})

_TAGS_OF: Final = {
    kind: regex(r"(\{%|\{\{)" + kind + r" ([^}%]*(?:%\}|\}\}))") for kind in ("tr", "tc", "p", "r")
}
_COMMENTS_OF: Final = {kind: regex(r"(\{#)" + kind + r" ([^}#]*#\})") for kind in ("tr", "tc", "p")}


class UnclosedTagError(Exception):
    """A tag that begins and never ends; `at` is where it begins in `source`."""

    def __init__(self, source: str, at: int) -> None:
        super().__init__(at)
        self.source = source
        self.at = at


def has_tags(xml: str) -> bool:
    """Whether any tag begins in a part, be it cut into runs, or stands there as text (``{_{``)."""
    return bool(_START.search(xml) or _SPLIT_START.search(xml) or "{_" in xml)


def patch(xml: str) -> str:
    """The part's XML with its tags made whole and moved to where they work.

    Raises `UnclosedTagError` for a tag that is never closed.
    """
    if "{<" in xml:
        xml = _SPLIT_START.sub("{", xml)
    if "%<" in xml or "}<" in xml or "#<" in xml:
        xml = _SPLIT_END.sub(r"\1", xml)
    source = _closed(xml)
    whole = TAG.sub(lambda tag: _without_runs(tag.group()), source)
    if _RARE.search(whole):
        return _readable(_by_docxtpl(whole))
    whole = _keeping_spaces(whole)
    if "{{r" in whole or "{%r" in whole:
        whole = _RUN_TAG.sub(_in_own_run, whole)
    for kind, pattern in _TAGS_OF.items():
        if f"{{%{kind} " in whole or f"{{{{{kind} " in whole:
            whole = _in_place_of(whole, kind, pattern)
    for kind, pattern in _COMMENTS_OF.items():
        if f"{{#{kind} " in whole:
            whole = _in_place_of(whole, kind, pattern)
    return _readable(_VALUE_OR_CODE.sub(lambda tag: _clean(tag.group()), whole))


def _closed(source: str) -> str:
    """`source` when every tag in it ends, so that no search can run away."""
    at = 0
    while start := _START.search(source, at):
        end = TAG.match(source, start.start())
        if end is None:
            raise UnclosedTagError(source, start.start())
        at = end.end()
    return source


def _without_runs(tag: str) -> str:
    return _BETWEEN_TEXTS.sub("", tag) if "<" in tag else tag


def _keeping_spaces(xml: str) -> str:
    """Texts that hold a tag keep their spaces."""
    first, *texts = xml.split("<w:t>")
    return first + "".join(
        (_PRESERVED if _VALUE_OR_CODE.search(text) else "<w:t>") + text for text in texts
    )


def _in_own_run(tag: re.Match[str]) -> str:
    return f"</w:t></w:r><w:r>{_PRESERVED}{tag.group()}</w:t></w:r><w:r>{_PRESERVED}"


def _in_place_of(xml: str, kind: str, pattern: re.Pattern[str]) -> str:
    """The tags of a kind, each in place of the element it is written in; the last where there are more."""
    pieces: list[str] = []
    done = low = 0
    close = f"</w:{kind}>"
    last = max(xml.rfind(close), 0)
    tag = pattern.search(xml, 0, last)
    while tag:
        start = _last_start(xml, kind, low, tag.start())
        if start < 0:
            low = tag.start()  # so that tags outside any element are not each searched from the beginning
            tag = pattern.search(xml, tag.end(), last)
            continue
        tag = _last_within(xml, pattern, tag, min(_next_start(xml, kind, tag.end()), last))
        pieces += (xml[done:start], tag.group(1), " ", tag.group(2))
        done = low = xml.find(close, tag.end()) + len(close)
        tag = pattern.search(xml, done, last)
    return "".join((*pieces, xml[done:])) if pieces else xml


def _last_within(xml: str, pattern: re.Pattern[str], tag: re.Match[str], limit: int) -> re.Match[str]:
    while (later := pattern.search(xml, tag.end(), limit)) is not None:
        tag = later
    return tag


def _last_start(xml: str, kind: str, low: int, high: int) -> int:
    return max(xml.rfind(f"<w:{kind} ", low, high), xml.rfind(f"<w:{kind}>", low, high))


def _next_start(xml: str, kind: str, at: int) -> int:
    found = [at for at in (xml.find(f"<w:{kind} ", at), xml.find(f"<w:{kind}>", at)) if at >= 0]
    return min(found, default=len(xml))


def _clean(tag: str) -> str:
    """A tag with the signs that Word and XML have changed set right; not in one over several lines."""
    if "\n" in tag:
        return tag
    if "&" in tag:
        tag = tag.replace("&#8216;", "'").replace("&lt;", "<").replace("&gt;", ">")
    return tag if tag.isascii() else tag.translate(_CURLY)


def _readable(source: str) -> str:
    """An ampersand in a tag is one, not its XML spelling: ``{{ "a & b" }}``."""
    if "&amp;" not in source:
        return source
    ampersand: Callable[[re.Match[str]], str] = lambda tag: tag.group().replace("&amp;", "&")  # noqa: E731
    return _VALUE_OR_CODE.sub(ampersand, source)


def _by_docxtpl(xml: str) -> str:
    from docxtpl import DocxTemplate

    patched: str = DocxTemplate.patch_xml(DocxTemplate.__new__(DocxTemplate), xml)
    return patched
