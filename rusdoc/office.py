"""The only file that knows LibreOffice: finds it, and has it turn documents into PDF and OpenDocument.

Every run has a profile of its own: a second run on a profile in use quietly makes nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal, TypeAlias

from rusdoc.errors import OfficeError
from rusdoc.files import reason
from rusdoc.texts import Text

Target: TypeAlias = Literal["pdf", "odt", "ods", "docx"]
Option: TypeAlias = bool | int

PATIENCE: Final = 180
"""Seconds to wait for LibreOffice; the first start on a slow machine takes half a minute."""

TAGGED_PDF: Final[Mapping[str, Option]] = {
    "UseTaggedPDF": True,
    "PDFUACompliance": True,
    "ExportBookmarks": True,
    "ExportBookmarksToPDFDestination": True,
    "DisplayPDFDocumentTitle": True,
    "ExportFormFields": False,
}
"""A PDF that a screen reader can follow: tags, bookmarks from the headings, the title in the window."""

_FILTERS: Final[dict[str, str]] = {"odt": "odt:writer8", "ods": "ods:calc8", "docx": "docx:MS Word 2007 XML"}
_NAMES: Final = ("soffice", "libreoffice", "soffice.com")
_MAC: Final = "Applications/LibreOffice.app/Contents/MacOS/soffice"


def find_office() -> Path | None:
    """LibreOffice on this machine: on the path, or where its installer puts it; None when missing."""
    on_path = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if on_path:
        return Path(on_path)
    return next((place for place in _places() if place.is_file()), None)


def _places() -> list[Path]:
    if sys.platform == "win32":
        roots = [
            os.environ.get(name)
            for name in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
        ]
        # soffice.com waits until the work is done, soffice.exe does not
        programs = ("soffice.com", "soffice.exe")
        return [
            Path(root, *below, "LibreOffice", "program", name)
            for root in roots
            if root
            for below in ((), ("Programs",))
            for name in programs
        ]
    if sys.platform == "darwin":
        return [Path("/") / _MAC, Path.home() / _MAC]
    newest_first = sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
    return [*newest_first, Path("/usr/lib/libreoffice/program/soffice"), Path("/snap/bin/libreoffice")]


def convert(
    data: bytes,
    to: Target = "pdf",
    *,
    name: str = "plan.docx",
    options: Mapping[str, Option] = TAGGED_PDF,
    program: Path | None = None,
    patience: float = PATIENCE,
) -> bytes:
    """A document as PDF or in another format.

    `name` is what the document is called in messages, and its ending says what it is; `options` are
    LibreOffice's own for PDF. Raises `OfficeError` when LibreOffice is missing, takes longer than
    `patience` seconds, or makes nothing.
    """
    return convert_all([(name, data)], to, options=options, program=program, patience=patience)[0]


def convert_all(
    documents: Sequence[tuple[str, bytes]],
    to: Target = "pdf",
    *,
    options: Mapping[str, Option] = TAGGED_PDF,
    program: Path | None = None,
    patience: float = PATIENCE,
) -> list[bytes]:
    """Several documents (name and bytes) in one run, which is much cheaper than a run for each."""
    office = program or find_office()
    if office is None:
        raise OfficeError(Text("office.missing"))
    if not documents:
        return []
    with TemporaryDirectory(prefix="rusdoc-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        made = root / "made"
        made.mkdir()
        sources = [_write(root, index, name, data) for index, (name, data) in enumerate(documents)]
        problem = _run(office, root / "profile", _filter(to, options), made, sources, patience)
        return [
            _result(made / f"{source.stem}.{to}", name, problem)
            for source, (name, _) in zip(sources, documents, strict=True)
        ]


def _write(root: Path, index: int, name: str, data: bytes) -> Path:
    """The document under a name without spaces or letters that a shell or an old system trips over."""
    path = root / f"{index}{Path(name).suffix.lower() or '.docx'}"
    path.write_bytes(data)
    return path


def _filter(to: Target, options: Mapping[str, Option]) -> str:
    if to != "pdf":
        return _FILTERS[to]
    import json

    kinds = {bool: "boolean", int: "long"}
    values = {
        key: {"type": kinds[type(value)], "value": str(value).lower()}
        for key, value in sorted(options.items())
    }
    return (
        f"pdf:writer_pdf_Export:{json.dumps(values, separators=(',', ':'))}"
        if values
        else "pdf:writer_pdf_Export"
    )


def _run(
    office: Path, profile: Path, target: str, made: Path, sources: Sequence[Path], patience: float
) -> OfficeError | None:
    """Run LibreOffice to its end; what went wrong, if anything, for the document that is missing."""
    command = [
        str(office), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo",
        "--nodefault", "--nolockcheck", "--nofirststartwizard", "--convert-to", target, "--outdir", str(made),
        *map(str, sources),
    ]  # fmt: skip
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=sys.platform != "win32",
        )
    except OSError as error:
        raise OfficeError(Text("office.cannot_start", reason=reason(error)), file=str(office)) from error
    try:
        process.wait(timeout=patience)
    except subprocess.TimeoutExpired:
        return OfficeError(Text("office.too_slow", seconds=round(patience)))
    finally:
        _stop(process)
    return None


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice with the process it starts in turn, so that nothing holds on to the profile."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        import signal

        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _result(path: Path, name: str, problem: OfficeError | None) -> bytes:
    data = path.read_bytes() if path.is_file() else b""
    if problem is not None:
        raise OfficeError(problem.text, file=name)
    if not data:
        raise OfficeError(Text("office.made_nothing"), file=name)
    return data
