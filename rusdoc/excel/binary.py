"""What the two binary formats of Excel (.xls and .xlsb) share: error codes, packed numbers, days."""

from __future__ import annotations

import struct
from datetime import datetime, timedelta
from typing import Final

ERRORS: Final = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
"""The error values by their code (MS-XLS 2.5.10)."""


def rk_number(packed: int) -> float:
    """A number packed in four bytes (MS-XLSB 2.5.123, MS-XLS 2.5.217)."""
    if packed & 2:
        number = float((packed - (1 << 32) if packed & 0x80000000 else packed) >> 2)
    else:
        number = float(struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0])
    return number / 100 if packed & 1 else number


def day_of(serial: float, from_1904: bool) -> datetime | float:
    """The day and time that a serial number stands for; the number itself where it is none."""
    start = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
    if not 0 < serial < 2_958_466:  # 31 December 9999
        return serial
    return start + timedelta(days=int(serial), seconds=round(serial % 1 * 86_400))
