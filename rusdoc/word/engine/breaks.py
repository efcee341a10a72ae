r"""Line breaks, tabs, new paragraphs and new pages in a text, as elements of Word.

docxtpl resolves them in every text of a document: ``\n`` is a break, ``\t`` a tab in a run of its own,
``\a`` ends the paragraph and begins another like it, ``\f`` puts a page break between the two.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TEXT: Final = '<w:t xml:space="preserve">'
_MEANT: Final = re.compile("[\t\n\a\f]")
_PARAGRAPH: Final = re.compile(r"<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_RUN: Final = re.compile(r"<w:r(?: [^>]*)?>.*?</w:r>", re.DOTALL)
_TEXTS: Final = re.compile(r"<w:t(?: [^>]*)?>.*?</w:t>", re.DOTALL)
_RUN_LOOKS: Final = re.compile(r"<w:rPr>.*?</w:rPr>")
_PARAGRAPH_LOOKS: Final = re.compile(r"<w:pPr>.*?</w:pPr>")


class Looks(NamedTuple):
    """The properties of a paragraph and of a run in it, as XML; empty where there are none."""

    paragraph: str
    run: str


def has_breaks(text: str) -> bool:
    """Whether a text has any of the four signs."""
    return _MEANT.search(text) is not None


def resolved(text: str, looks: Looks) -> str:
    """A run's text, already escaped, with its signs as elements; it stays inside the run's `w:t`."""
    paragraph, run = looks
    tab = f"</w:t></w:r><w:r>{run}<w:tab/></w:r><w:r>{run}{_TEXT}"
    again = f"<w:p>{paragraph}<w:r>{run}{_TEXT}"
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    text = text.replace("\t", tab)
    text = text.replace("\a", f"</w:t></w:r></w:p>{again}")
    text = text.replace("\n", f"</w:t><w:br/>{_TEXT}")
    return text.replace("\f", f"</w:t></w:r></w:p>{page}{again}")


def resolved_runs(xml: str, paragraph: str) -> str:
    """Formatted text, run by run, in a paragraph with these properties."""

    def run(match: re.Match[str]) -> str:
        own = _RUN_LOOKS.search(match.group())
        looks = Looks(paragraph, own.group() if own else "")
        return _TEXTS.sub(lambda text: resolved(text.group(), looks), match.group())

    return _RUN.sub(run, xml) if has_breaks(xml) else xml


def resolved_paragraphs(xml: str) -> str:
    """Whole paragraphs, each with its own properties."""

    def paragraph(match: re.Match[str]) -> str:
        own = _PARAGRAPH_LOOKS.search(match.group())
        return resolved_runs(match.group(), own.group() if own else "")

    return _PARAGRAPH.sub(paragraph, xml) if has_breaks(xml) else xml
