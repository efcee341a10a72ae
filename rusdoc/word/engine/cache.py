"""Read templates kept on disk as data, so that the next run need not read them again.

What is kept is what `program` found in a part: texts, names and expression trees, in a plain notation of
its own. It becomes code only through `generate`, which takes no word of it as code, so that a file that
somebody else has written can at most make a template say something else, never run anything. A file is
known by the template's own bytes and by the version of these modules; one that does not read is ignored.
"""

from __future__ import annotations

import os
import zlib

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Final

VERSION: Final = "1"
"""Goes up when what is kept changes its form."""
_READERS: Final = ("markup", "patch", "expressions", "layout", "program", "compiled")
_MOST_FILES: Final = 60
_MOST_BYTES: Final = 20_000_000
_MOST_DEPTH: Final = 120
_SUFFIX: Final = ".template"


@frozen
class KeptPart:
    """What is kept of a part: what goes before and after it, the number of its first new drawing, its
    nodes, and where its tags are; `nodes` is None for a part that only Jinja can do."""

    name: str
    kind: str
    head: str
    tail: str
    shape: int
    nodes: Any
    tags: tuple[int, ...]


class UnreadableError(Exception):
    """What is on the disk was not written by `written`."""


def key_of(data: bytes) -> str:
    """The name a template is kept by."""
    return digest_of("\n".join((VERSION, *_readers())).encode() + data)


def digest_of(data: bytes) -> str:
    """What tells one file from every other."""
    # hashlib loads OpenSSL, which takes longer than reading what is kept
    from _blake2 import blake2b

    return str(blake2b(data, digest_size=24).hexdigest())


def _readers() -> Iterator[str]:
    """The state of the modules that read a template: another one may read it otherwise."""
    here = os.path.dirname(__file__)  # noqa: PTH120
    for name in _READERS:
        try:
            found = os.stat(os.path.join(here, f"{name}.py"))  # noqa: PTH116, PTH118
        except OSError:
            continue
        yield f"{found.st_size} {found.st_mtime_ns}"


def kept(folder: str | os.PathLike[str], key: str) -> tuple[KeptPart, ...] | None:
    """The parts kept under a key; None when there are none that read."""
    path = os.path.join(folder, key + _SUFFIX)  # noqa: PTH118 # pathlib is not needed on this path
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            packed = file.read(_MOST_BYTES)
        text = zlib.decompressobj().decompress(packed, _MOST_BYTES).decode("utf-8")
        return tuple(_part(part) for part in read_back(text))
    except (OSError, ValueError, zlib.error, UnreadableError, RecursionError):
        return None


def keep(folder: str | os.PathLike[str], key: str, parts: tuple[KeptPart, ...]) -> None:
    """Keep the parts; a folder that cannot be written to is no trouble."""
    from rusdoc.errors import OutputError
    from rusdoc.files import write_whole

    path = os.path.join(folder, key + _SUFFIX)  # noqa: PTH118
    try:
        write_whole(path, zlib.compress(written(tuple(map(_fields_of, parts))).encode("utf-8"), 1))
        _make_room(folder)
    except (OutputError, OSError, RecursionError, UnicodeError):
        return


def _make_room(folder: str | os.PathLike[str]) -> None:
    """Let the oldest files go when there are many."""
    from contextlib import suppress

    with os.scandir(folder) as found:
        files = [file for file in found if file.name.endswith(_SUFFIX)]
    if len(files) > _MOST_FILES:
        files.sort(key=lambda file: file.stat().st_mtime_ns)
        for file in files[: len(files) - _MOST_FILES // 2]:
            with suppress(OSError):
                os.unlink(file.path)  # noqa: PTH108


def user_folder() -> str | None:
    """Where read templates are kept for this user; None for a user without a folder of their own."""
    home = os.path.expanduser("~")  # noqa: PTH111
    if not os.path.isabs(home):  # noqa: PTH117
        return None
    local = os.path.join(home, "AppData", "Local") if os.name == "nt" else os.path.join(home, ".cache")  # noqa: PTH118
    return os.path.join(local, "rusdoc", "templates")  # noqa: PTH118


def _fields_of(part: KeptPart) -> tuple[Any, ...]:
    return tuple(getattr(part, name) for name in KeptPart.__match_args__)


def _part(fields: Any) -> KeptPart:
    if not isinstance(fields, tuple) or len(fields) != len(KeptPart.__match_args__):
        raise UnreadableError
    part = KeptPart(*fields)
    texts = all(isinstance(text, str) for text in fields[:4])
    nodes = part.nodes is None or isinstance(part.nodes, tuple)
    tags = isinstance(part.tags, tuple) and all(type(at) is int for at in part.tags)
    if not (texts and nodes and tags and type(part.shape) is int):
        raise UnreadableError
    return part


# The notation: a letter for the kind, then a text's or tuple's length and a colon, or a value and a semicolon


def written(value: Any) -> str:
    """Tuples, texts, numbers, truths and None in the notation."""
    pieces: list[str] = []
    _write(value, pieces, 0)
    return "".join(pieces)


def _write(value: Any, pieces: list[str], depth: int) -> None:
    if depth > _MOST_DEPTH:
        raise RecursionError
    if isinstance(value, str):
        pieces.append(f"s{len(value)}:{value}")
    elif isinstance(value, tuple):
        pieces.append(f"t{len(value)}:")
        for each in value:
            _write(each, pieces, depth + 1)
    elif value is None or value is True or value is False:
        pieces.append({None: "n", True: "y", False: "o"}[value])
    else:
        pieces.append(f"{'i' if isinstance(value, int) else 'f'}{value!r};")


def read_back(text: str) -> Any:
    """The value that `written` wrote. Raises `UnreadableError`."""
    reader = _Notation(text)
    value = reader.value(0)
    if reader.at != len(text):
        raise UnreadableError
    return value


class _Notation:
    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0

    def value(self, depth: int) -> Any:
        if depth > _MOST_DEPTH:
            raise UnreadableError
        text, at = self._text, self.at
        kind = text[at : at + 1]
        self.at = at + 1
        if kind == "s" or kind == "t":
            length = self._number(":")
            at = self.at
            if length > len(text) - at:
                raise UnreadableError
            if kind == "t":
                return tuple([self.value(depth + 1) for _ in range(length)])
            if length < 0:
                raise UnreadableError
            self.at = at + length
            return text[at : self.at]
        if kind in ("i", "f"):
            return self._number(";") if kind == "i" else float(self._until(";"))
        if kind not in ("n", "y", "o") or not kind:
            raise UnreadableError
        return {"n": None, "y": True, "o": False}[kind]

    def _number(self, mark: str) -> int:
        return int(self._until(mark))

    def _until(self, mark: str) -> str:
        start = self.at
        end = self._text.find(mark, start, start + 400)
        if end < 0:
            raise UnreadableError
        self.at = end + 1
        return self._text[start:end]
