"""`str.format` as a template may use it: fields read as a template reads them, widths within bounds."""

from __future__ import annotations

from _string import formatter_field_name_split  # type: ignore[import-not-found] # what string.Formatter uses
from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Any

from rusdoc.word.engine import guard


class BoundedFormatter(Formatter):
    """A formatter that cannot reach a private attribute and cannot pad to a gigabyte."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """The value of ``{0.name[key]}``."""
        first, rest = formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = guard.attribute(value, name) if is_attribute else guard.item(value, name)
            if value is guard.MISSING:
                raise KeyError(name)
        return value, first

    def format_field(self, value: Any, format_spec: str) -> str:
        """The value with its width, refused where the width is a bomb."""
        guard.refuse_wide_format(format_spec)
        if isinstance(value, (str, int, float)) or type(value).__module__ in ("datetime", "decimal"):
            return format(value, format_spec)
        return format(guard.shown(value), format_spec)
