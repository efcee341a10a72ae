"""Word: templates filled, documents read and written.

`Template` and the values that go into it are what other programs may use.
"""

from __future__ import annotations

from rusdoc.collector import uncollected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rusdoc.word.template import Template
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


@uncollected
def __getattr__(name: str) -> object:
    """The classes, loaded when they are asked for: a plan without values of them does not pay for those."""
    if name == "Template":
        from rusdoc.word.template import Template

        return Template
    if name in __all__:
        from rusdoc.word import values

        return getattr(values, name)
    raise AttributeError(name)
