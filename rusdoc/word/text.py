r"""Text as Word's XML can hold it: escaped, without the characters that XML forbids, its breaks as elements.

Four control characters mean something, as in docxtpl, in every text of a document: ``\n`` is a break,
``\t`` a tab in a run of its own, ``\a`` ends the paragraph and begins another like it, ``\f`` puts a page
break between the two.
"""

from __future__ import annotations

import re

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_ILLEGAL: Final = "[\x00-\x06\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
"""What XML 1.0 (2.2, Char) forbids, apart from the four that mean something."""
_TEXT: Final = '<w:t xml:space="preserve">'
_PARAGRAPH: Final = r"<w:p(?: [^>]*)?>.*?</w:p>"
_RUN: Final = r"<w:r(?: [^>]*)?>.*?</w:r>"
_TEXTS: Final = r"<w:t(?: [^>]*)?>.*?</w:t>"
_RUN_LOOKS: Final = r"<w:rPr>.*?</w:rPr>"
_PARAGRAPH_LOOKS: Final = r"<w:pPr>.*?</w:pPr>"


def without_illegal(text: str) -> str:
    r"""`text` without what XML forbids; every kind of line ending is ``\n``."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isprintable() else re.sub(_ILLEGAL, "", text)


def escape(text: str) -> str:
    """`text` as it may stand in an element or between double quotes."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


def is_kind(value: object, name: str) -> bool:
    """Whether a value is of our class of that name, or of docxtpl's."""
    return any(
        base.__name__ == name and base.__module__.partition(".")[0] in ("docxtpl", "rusdoc")
        for base in type(value).__mro__
    )


@frozen
class Looks:
    """The properties of a paragraph and of a run in it, as XML; empty where there are none."""

    paragraph: str
    run: str


def has_breaks(text: str) -> bool:
    """Whether a text has any of the four signs."""
    return "\n" in text or "\t" in text or "\a" in text or "\f" in text


def resolved(text: str, looks: Looks) -> str:
    """A run's text, already escaped, with its signs as elements; it stays inside the run's `w:t`."""
    paragraph, run = looks.paragraph, looks.run
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
        own = re.search(_RUN_LOOKS, match.group())
        looks = Looks(paragraph, own.group() if own else "")
        return re.sub(
            _TEXTS, lambda text: resolved(text.group(), looks), match.group(), flags=re.DOTALL
        )

    return re.sub(_RUN, run, xml, flags=re.DOTALL) if has_breaks(xml) else xml


def resolved_paragraphs(xml: str) -> str:
    """Whole paragraphs, each with its own properties."""

    def paragraph(match: re.Match[str]) -> str:
        own = re.search(_PARAGRAPH_LOOKS, match.group())
        return resolved_runs(match.group(), own.group() if own else "")

    return re.sub(_PARAGRAPH, paragraph, xml, flags=re.DOTALL) if has_breaks(xml) else xml
