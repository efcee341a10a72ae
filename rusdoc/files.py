"""Files in and out: whole or not at all, with words a person can act on.

The one place that opens a file for reading as bytes and the one place that writes a result. Without
pathlib, which takes longer to load than a sheet to read.
"""

from __future__ import annotations

import os

from rusdoc.errors import InputError, OutputError
from rusdoc.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, Final, TypeAlias

Source: TypeAlias = "str | os.PathLike[str] | BinaryIO"
"""What can be read: a path, or an open binary file."""


def read_bytes(source: Source) -> bytes:
    """Everything in a file or an open binary stream.

    Raises `InputError` when there is no such file, when it is a folder, empty, or may not be read.
    """
    if not isinstance(source, (str, os.PathLike)):
        return _from_stream(source)
    path = os.fspath(source)
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise InputError(Text("errors.file_missing"), file=path) from None
    except (IsADirectoryError, PermissionError) as error:
        key = "file_is_folder" if is_folder(path) else "file_unreadable"
        raise InputError(Text(f"errors.{key}"), file=path) from error
    except (OSError, ValueError) as error:
        raise InputError(Text("errors.file_failed", detail=reason(error)), file=path) from error
    if not data:
        raise InputError(Text("errors.file_empty"), file=path)
    return data


def _from_stream(stream: BinaryIO) -> bytes:
    data = stream.read()
    if not data and stream.seekable():
        stream.seek(0)  # a workbook or template that was just saved to the stream leaves it at its end
        data = stream.read()
    if not isinstance(data, bytes):
        raise InputError(Text("errors.stream_is_text"), file=name_of(stream))
    if not data:
        raise InputError(Text("errors.file_empty"), file=name_of(stream))
    return data


def name_of(source: Source) -> str | None:
    """What to call a source: the path as given with forward slashes, the name alone when it is absolute.

    A stream has the name of its file, if it has one.
    """
    if not isinstance(source, (str, os.PathLike)):
        name = getattr(source, "name", None)
        return os.path.basename(name) if isinstance(name, str) else None
    given = os.fspath(source)
    alone = os.path.basename(given)
    if alone and (alone == given or os.path.isabs(given)):
        return alone
    from pathlib import Path

    path = Path(given)
    return path.name if path.is_absolute() else path.as_posix()


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write `data` to `path` in one move, so that a run that fails leaves what was there before.

    Missing folders are made. Raises `OutputError` when the file is open elsewhere, or the folder
    cannot be written to.
    """
    target = os.fspath(path)
    if is_folder(target):
        raise _failed("output_is_folder", target)
    target = target.rstrip("/" + os.sep)
    try:
        if is_there(target) and (owner := _owner_file(target)):
            raise _failed("output_open", target, owner=owner)
        os.makedirs(os.path.dirname(target) or os.curdir, exist_ok=True)
        _replace(target, data)
    except PermissionError as error:
        raise _failed("output_locked" if is_there(target) else "output_forbidden", target) from error
    except (OSError, ValueError) as error:
        raise _failed("output_failed", target, detail=reason(error)) from error


def _failed(key: str, target: str, **values: str | Text) -> OutputError:
    from pathlib import Path

    return OutputError(Text(f"errors.{key}", **values), file=str(Path(target)))


def is_folder(path: str | os.PathLike[str]) -> bool:
    """Whether there is a folder here; a name that the system cannot even ask about is none."""
    return os.path.isdir(path)


def is_file(path: str | os.PathLike[str]) -> bool:
    """Whether there is a file here; as `is_folder` of a name that cannot be asked about."""
    return os.path.isfile(path)


def is_there(path: str | os.PathLike[str]) -> bool:
    """Whether there is anything here; as `is_folder` of a name that cannot be asked about."""
    return os.path.exists(path)


def refuse_input_as_output(source: Source, target: str | os.PathLike[str]) -> None:
    """Raise `OutputError` when the result would take the place of the input itself."""
    if not isinstance(source, (str, os.PathLike)):
        return
    if is_there(source) and is_there(target) and os.path.samefile(source, target):
        raise OutputError(Text("errors.output_is_input"), file=str(target))


def _replace(target: str, data: bytes) -> None:
    """Write beside the target, then change names: that step either happens or does not."""
    if is_there(target) and not os.access(target, os.W_OK):
        raise PermissionError(target)
    beside = os.path.join(os.path.dirname(target), f".rusdoc-{os.urandom(6).hex()}.tmp")
    try:
        with open(beside, "xb") as file:
            file.write(data)
        os.replace(beside, target)
    except BaseException:
        from contextlib import suppress

        with suppress(OSError):
            os.unlink(beside)
        raise


def _owner_file(target: str) -> str | None:
    """The name of the file that Word, Excel or LibreOffice keeps beside a document while it is open.

    Word puts ``~$`` in place of the first two letters of a long name and before a short one; where
    the system itself does not lock the document (a share, Linux) this is all there is to see.
    """
    folder, name = os.path.split(target)
    beside = (f"~${name}", f"~${name[1:]}", f"~${name[2:]}", f".~lock.{name}#")
    return next((each for each in beside if is_there(os.path.join(folder, each))), None)


_REASONS: Final = {
    "ENOENT": "no_such",
    "ENOTDIR": "part_is_file",
    "EEXIST": "part_is_file",
    "ENOSPC": "disk_full",
    "EDQUOT": "disk_full",
    "EFBIG": "too_big",
    "EROFS": "read_only",
    "ENAMETOOLONG": "name_too_long",
    "EINVAL": "bad_name",
    "EIO": "disk_fails",
    "ENXIO": "disk_fails",
    "ENODEV": "disk_fails",
    "EBUSY": "busy",
    "ETXTBSY": "busy",
    "ELOOP": "goes_round",
    "EACCES": "no_access",
    "EPERM": "no_access",
    "EHOSTDOWN": "no_network",
    "ENETUNREACH": "no_network",
    "ETIMEDOUT": "no_network",
}
"""What the system's errors are called in `texts.errors`: its own words follow the machine's language."""


def reason(error: Exception) -> Text:
    """Why a file could not be read or written, in words a person can act on."""
    if not isinstance(error, OSError):  # a NUL, or a lone half of a letter, in the name
        return Text("errors.why_bad_name")
    import errno

    name = errno.errorcode.get(error.errno or 0, "")
    if name in _REASONS:
        return Text(f"errors.why_{_REASONS[name]}")
    return Text("errors.why_other", number=error.errno or 0)
