"""The templates that come with rusdoc as code, made ahead. Written by templates/word/make_code.py, not to be changed by hand."""

MADE_OF = frozenset((
    "92e3cf35cee8cc120e50aa8b3379365e48420f2b594bf032",
    "0203dba2712c054f996e40b553627106379290ba382d9942",
))
