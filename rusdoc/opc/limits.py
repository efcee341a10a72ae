"""How much a package may hold before it is taken for an attack on the machine that reads it.

The numbers are far above what people make (a plan with a hundred pictures has some 200 parts and
50 MB), and far below what exhausts an ordinary computer.
"""

from __future__ import annotations

from itertools import pairwise

from rusdoc.opc.directory import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final

MOST_PARTS: Final = 5_000
MOST_BYTES: Final = 600_000_000
MOST_BYTES_IN_PART: Final = 250_000_000
MOST_PACKING: Final = 150
"""No sheet people made is packed tighter; zeros are packed a thousand times."""
_SMALL: Final = 20_000_000
_MOST_INFLATION: Final = 1_032
"""What deflate can pack at the very most."""
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".svg", ".wdp")


def trouble(entries: Sequence[Entry]) -> str | None:
    """The key of what is wrong with a package's list of parts; None when nothing is."""
    if len(entries) > MOST_PARTS:
        return "package_parts"
    if any(map(_is_too_big, entries)) or sum(entry.size for entry in entries) > MOST_BYTES:
        return "package_size"
    names = [entry.name.casefold() for entry in entries]
    if len(set(names)) < len(names) or any(map(_is_trick, names)) or _overlap(entries):
        return "package_tricks"
    return None


def _is_too_big(entry: Entry) -> bool:
    packed_tight = entry.size > _SMALL and entry.size > MOST_PACKING * max(entry.packed, 1)
    return entry.size > MOST_BYTES_IN_PART or packed_tight


def _is_trick(name: str) -> bool:
    """A name that would leave the folder it is unpacked in."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in name or "\0" in name


def _overlap(entries: Sequence[Entry]) -> bool:
    """Parts that share bytes, so that a small file unpacks to a huge one."""
    ordered = sorted(entries, key=lambda entry: entry.offset)
    return any(before.end > after.offset for before, after in pairwise(ordered))


def may_lie(entry: Entry) -> bool:
    """Whether a part could inflate to much more than it says, for a reader that goes on to the end."""
    is_picture = entry.name.casefold().endswith(_PICTURES)
    return not is_picture and entry.packed * _MOST_INFLATION > MOST_BYTES_IN_PART
