"""What people read, in bokmål, nynorsk and English.

A message is a `Text`: a key such as ``"reading.cost_not_understood"`` and the values that go
into it. The part before the dot names the module beside this one that holds the wordings, so
that a run loads only the wordings it needs. Writing a text out in a language is `say`.
"""

from __future__ import annotations

from functools import cache

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, Literal, TypeAlias

Language: TypeAlias = "Literal['nb', 'nn', 'en']"
LANGUAGES: Final[tuple[Language, ...]] = ("nb", "nn", "en")

Value: TypeAlias = "str | int | float | Text | tuple[str, ...]"


@frozen
class Wording:
    """One message in every language; a missing translation is a type error."""

    nb: str
    nn: str
    en: str


@frozen
class Text:
    """A message that has not been put into words yet: a key and its values.

    >>> Text("reading.cost_not_understood", value="litt").key
    'reading.cost_not_understood'
    """

    key: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, key: str, /, **values: Value) -> None:
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "values", tuple(values.items()))


def verbatim(words: str) -> Text:
    """A text that is already in words, such as one read back from JSON."""
    return Text("verbatim", words=words)


def say(text: Text, language: Language = "nb") -> str:
    """Put `text` into words in `language`."""
    values = {name: _plain(value, language) for name, value in text.values}
    if text.key == "verbatim":
        return str(values["words"])
    words: str = getattr(wording(text.key), language)
    return words.format(**values)


def wording(key: str) -> Wording:
    """The wording with this key; KeyError when no module has it."""
    area, _, name = key.partition(".")
    return _area(area)[name]


@cache
def _area(area: str) -> Mapping[str, Wording]:
    from importlib import import_module

    wordings: Mapping[str, Wording] = import_module(f"rusdoc.texts.{area}").WORDINGS
    return wordings


def _plain(value: Value, language: Language) -> object:
    if isinstance(value, Text):
        return say(value, language)
    if isinstance(value, tuple):
        from rusdoc.texts.norwegian import listing

        return listing(value, language)
    return value
