"""Word: templates filled, documents read and written.

`Template` and the values that go into it are what other programs may use.
"""

from rusdoc.word.template import Template
from rusdoc.word.values import (
    RP,
    InlineImage,
    Listing,
    R,
    RichText,
    RichTextParagraph,
    Subdoc,
)

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
