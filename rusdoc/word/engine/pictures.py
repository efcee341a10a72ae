"""The pictures that values bring: what kind they are, and how large they stand on the page."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

from rusdoc.errors import InputError
from rusdoc.texts import Text
from rusdoc.word.image import image_of


class Picture(NamedTuple):
    """A picture: its bytes, kind and name, and its width and height in EMU (914 400 to the inch)."""

    data: bytes
    extension: str
    content_type: str
    name: str
    width: int
    height: int


def picture_of(value: Any) -> Picture:
    """The picture of an `InlineImage`, ours or docxtpl's. `InputError` when it is no picture."""
    data, name = _contents(value)
    image = image_of(data)
    if image is None:
        raise InputError(Text("word.no_picture"), file=name or None)
    try:
        width, height = image.scaled_dimensions(value.width, value.height)
    except (ValueError, ZeroDivisionError) as error:
        raise InputError(Text("word.no_picture"), file=name or None) from error
    return Picture(
        data, image.ext, image.content_type, name or f"image.{image.ext}", int(width), int(height)
    )


def _contents(value: Any) -> tuple[bytes, str | None]:
    data = getattr(value, "data", None)
    if isinstance(data, bytes):
        return data, value.filename
    from rusdoc.word.values import file_name, whole

    source = value.image_descriptor
    if isinstance(source, BytesIO):
        return source.getvalue(), None
    return whole(source), file_name(source)
