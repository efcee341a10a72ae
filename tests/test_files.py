"""Files that cannot be read or written: why, in words that do not follow the machine's language."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from rusdoc.errors import InputError, OutputError
from rusdoc.files import read_bytes, reason, write_whole
from rusdoc.texts import LANGUAGES, say


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "ikke plass på disken"),
        (errno.EROFS, "disken kan bare leses"),
        (errno.ENAMETOOLONG, "navnet er for langt"),
        (errno.ENOENT, "mappen eller stasjonen finnes ikke"),
        (errno.EEXIST, "en av mappene i navnet er en fil"),
        (errno.ENOTDIR, "en av mappene i navnet er en fil"),
        (errno.ECHILD, f"feil nummer {errno.ECHILD}"),
    ],
)
def test_what_the_system_reports_is_said_in_norwegian(number: int, words: str) -> None:
    assert words in say(reason(OSError(number, os.strerror(number))), "nb")


def test_every_reason_is_said_in_every_language() -> None:
    for number in errno.errorcode:
        for language in LANGUAGES:
            assert say(reason(OSError(number, "oi")), language)


def test_a_result_below_a_file_is_refused_in_norwegian(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("hei", encoding="utf-8")
    with pytest.raises(OutputError, match="en av mappene i navnet er en fil"):
        write_whole(tmp_path / "fil" / "plan.docx", b"x")


def test_a_name_that_is_too_long_is_refused_in_norwegian(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"navnet er for langt|finnes ikke"):
        write_whole(tmp_path / ("plan" * 100 + ".docx"), b"x")


def test_a_name_with_a_sign_that_no_name_can_have(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="tegn som ikke kan brukes"):
        read_bytes(tmp_path / "tiltak\0.xlsx")


def test_a_stream_that_was_just_written_to_is_read_from_its_start() -> None:
    stream = io.BytesIO()
    stream.write(b"arbeidsbok")
    assert read_bytes(stream) == b"arbeidsbok"


def test_an_empty_stream_is_refused() -> None:
    with pytest.raises(InputError, match="tom"):
        read_bytes(io.BytesIO())
