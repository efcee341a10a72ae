"""The tree that tells a screen reader what the parts of a PDF are (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

STANDARD: Final = frozenset(
    {
        "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index",
        "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody", "/Table",
        "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note", "/Reference",
        "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/Warichu", "/Figure", "/Formula", "/Form",
    }
)  # fmt: skip
"""The structure types of ISO 32000-1, 14.8.4: what they mean is fixed, and must not be mapped anew."""


def elements(below: DictionaryObject) -> Iterator[DictionaryObject]:
    """Every element below one, in reading order."""
    for child in children(below):
        yield child
        yield from elements(child)


def children(element: DictionaryObject) -> Iterator[DictionaryObject]:
    """The elements right below one, in reading order."""
    from pypdf.generic import ArrayObject, DictionaryObject

    kids = element.get("/K", ())
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    for kid in kids if isinstance(kids, (ArrayObject, tuple)) else (kids,):
        child = kid.get_object()
        if isinstance(child, DictionaryObject) and "/S" in child:
            yield child


def kind_of(element: DictionaryObject) -> str:
    """What an element says that it is: ``/P``, ``/Figure``, the name of a style; empty for the root."""
    return str(element.get("/S", ""))


def figures(structure: DictionaryObject) -> Iterator[DictionaryObject]:
    """The figures, in reading order."""
    return (element for element in elements(structure) if kind_of(element) == "/Figure")


def is_described(figure: DictionaryObject) -> bool:
    """Whether a figure has words for those who do not see it."""
    return any(str(figure.get(key, "")).strip() for key in ("/Alt", "/ActualText"))
