"""Lets office programs save a file again, and makes a package come out the same on every run."""

from __future__ import annotations

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

MOMENT = (2026, 9, 14, 9, 12, 0)
STAMP = b"2026-09-14T09:12:00Z"


def same_every_time(path: Path) -> None:
    """Give every part of an Office package one date, and the properties too."""
    with zipfile.ZipFile(path) as package:
        parts = [(info.filename, package.read(info)) for info in package.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + STAMP, data)
            info = zipfile.ZipInfo(name, MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, data)


def saved_by_libreoffice(path: Path, ending: str) -> None:
    """Replace a workbook by what LibreOffice makes of it: .xls, .ods, or .xlsx once more."""
    with tempfile.TemporaryDirectory() as made:
        profile = Path(made, "profil").as_uri()
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", ending,
             "--outdir", str(Path(made, "ut")), str(path)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
        data = Path(made, "ut", path.with_suffix(f".{ending}").name).read_bytes()
    path.unlink()
    path.with_suffix(f".{ending}").write_bytes(data)
