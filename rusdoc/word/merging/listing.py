"""The lists in a package that say what its parts are and what they link to, with entries put at their end.

They are `[Content_Types].xml` and the `.rels` (ECMA-376 part 2, 7.2 and 9.3). Their text is left as it is:
what takes a list apart and writes it anew takes longer to load than a plan takes to make.
"""

from __future__ import annotations

from typing import Final

from rusdoc.opc.markup import elements
from rusdoc.word.text import escape
from rusdoc.word.wml import usual

_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_NO_LINKS: Final = f'<Relationships xmlns="{_RELATIONSHIPS}"></Relationships>'.encode()


class Listing:
    """One such list, from its bytes, with what was added. `entries` are the attributes of each entry."""

    def __init__(self, data: bytes, file: str, entry: str, namespace: str) -> None:
        self._data = usual(data)
        self._entry = f'<{entry} xmlns="{namespace}"'
        self._added: list[str] = []
        self.entries = [attributes for _, attributes in elements(self._data, file, (entry,))]

    def add(self, **attributes: str) -> None:
        """Put an entry at the end."""
        self.entries.append(attributes)
        said = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
        self._added.append(f"{self._entry}{said}/>")

    def written(self) -> bytes:
        """The list with what was added to it."""
        data = self._data
        end = data.rfind(b"</")
        if end < 0:  # a list without entries may be a single tag
            root = data.rindex(b"<")
            name = data[root + 1 : -1].split()[0].rstrip(b"/>")
            start, end_tag = data[: data.rindex(b"/>")] + b">", b"</%s>" % name
        else:
            start, end_tag = data[:end], data[end:]
        return start + "".join(self._added).encode() + end_tag


def links_in(data: bytes | None, file: str) -> Listing:
    """The links of a part, from its `.rels`; None for a part without any."""
    return Listing(data or _NO_LINKS, file, "Relationship", _RELATIONSHIPS)


def types_in(data: bytes, file: str) -> Listing:
    """The content types of the parts of a package that are not told by the ending of their name."""
    return Listing(data, file, "Override", _TYPES)
