"""What alkoholloven forbids, and when licences end, read from `licensing.toml`.

Times of day are minutes after midnight: 20:00 is 1200.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from rusdoc.frozen import frozen


@frozen
class LicensingLaw:
    """The outer limits of §§ 3-7 and 4-4, and the ends of the licence periods of § 1-6."""

    latest_sale: int
    latest_sale_before_holy_days: int
    no_serving: tuple[int, int]
    no_spirits: tuple[int, int]
    licence_ends: tuple[date, ...]


@cache
def licensing_law() -> LicensingLaw:
    """The law as the data file has it."""
    import tomllib

    words = Path(__file__).with_name("licensing.toml").read_text(encoding="utf-8")
    data = tomllib.loads(words)
    return LicensingLaw(
        latest_sale=_minutes(data["sale"]["latest"]),
        latest_sale_before_holy_days=_minutes(data["sale"]["latest_before_holy_days"]),
        no_serving=_span(data["serving"]["forbidden"]),
        no_spirits=_span(data["serving_spirits"]["forbidden"]),
        licence_ends=tuple(data["licences"]["ends"]),
    )


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _span(clocks: list[str]) -> tuple[int, int]:
    first, last = clocks
    return _minutes(first), _minutes(last)
