"""What a picture says of itself in its first bytes: its kind, and its size."""

from __future__ import annotations

from typing import Any


def image_of(data: bytes) -> Any:
    """The picture as python-docx sees it; None when it is none, or broken off."""
    from docx.image import exceptions
    from docx.image.image import Image

    try:
        return Image.from_blob(data)
    except (
        exceptions.UnrecognizedImageError,
        exceptions.InvalidImageStreamError,
        exceptions.UnexpectedEndOfFileError,
        KeyError,
        ValueError,
        IndexError,
        ZeroDivisionError,
    ):
        return None
