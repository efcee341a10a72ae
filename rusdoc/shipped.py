"""Where the templates that come with rusdoc are: beside the code in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).resolve().parent
_ROOTS: Final = (_HERE / "shipped", _HERE.parent / "templates")
"""An installed wheel has ``rusdoc/shipped`` (see pyproject.toml); a checkout has ``templates``."""


def shipped(name: str) -> Path:
    """The file of a shipped template.

    Raises FileNotFoundError when rusdoc was installed without it, which is a fault of ours.

    >>> shipped("excel/tiltak-nb.xlsx").name
    'tiltak-nb.xlsx'
    """
    for root in _ROOTS:
        if (path := root / name).is_file():
            return path
    raise FileNotFoundError(name)
