"""Word: templates filled, documents read and written.

`Template` and the values that go into it are what other programs may use.
"""

from __future__ import annotations

from rusdoc.word.template import Template

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rusdoc.word.values import RP, InlineImage, Listing, R, RichText, RichTextParagraph, Subdoc

__all__ = [
    "RP",
    "InlineImage",
    "Listing",
    "R",
    "RichText",
    "RichTextParagraph",
    "Subdoc",
    "Template",
]


def __getattr__(name: str) -> object:
    """The classes of values, loaded when they are asked for: a plan without them does not pay for them."""
    if name in __all__:
        from rusdoc.word import values

        return getattr(values, name)
    raise AttributeError(name)
