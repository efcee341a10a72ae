"""What is wrong with a TOML file that a person wrote, in our own words: its parser knows English only."""

from __future__ import annotations

import re
from typing import Final

from rusdoc.texts import Text

_LONGEST_LINE: Final = 60


def toml_complaint(words: str, complaint: str) -> Text:
    """Which line of the file cannot be read, and how a line should look.

    `complaint` is what `tomllib` said of it; a fault that it finds at the end is that of the last line.
    """
    lines = words.splitlines()
    written = [number for number, line in enumerate(lines, 1) if line.strip()]
    place = re.search(r"line (\d+)", complaint)
    number = int(place[1]) if place else max(written, default=1)
    line = lines[number - 1].strip() if number <= len(lines) else ""
    key = "toml_twice" if "twice" in complaint or "overwrite" in complaint else "not_toml"
    return Text(f"settings.{key}", number=number, line=line[:_LONGEST_LINE])
