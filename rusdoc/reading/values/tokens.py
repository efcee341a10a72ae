"""Text cut into tokens by a table of patterns: the first step of every small grammar here."""

from __future__ import annotations

import re
from functools import cached_property

from rusdoc.frozen import frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

LETTER: Final = "[^\\W\\d_]"


@frozen
class Token:
    """A piece of a text: what it is, how it stands there, and where."""

    kind: str
    text: str
    start: int = 0
    end: int = 0


def words(*phrases: str) -> str:
    """A pattern for any of the phrases as whole words; digits may stand right beside them."""
    return f"(?<!{LETTER})(?:{'|'.join(phrases)})(?!{LETTER})"


class Lexer:
    """Cuts a folded text into tokens; the first pattern that fits decides, the rest is WORD or MARK.

    >>> [token.kind for token in Lexer({"YEAR": "[0-9]{4}"})("fra 2027!")]
    ['WORD', 'YEAR', 'MARK']
    """

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self._patterns = patterns

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """All patterns as one, compiled when the first text comes: that takes longer than a sheet."""
        rest = {"WORD": rf"{LETTER}[\w'-]*", "MARK": r"\S"}
        named = (f"(?P<{kind}>{pattern})" for kind, pattern in {**self._patterns, **rest}.items())
        return re.compile("|".join(named))

    def source(self, *kinds: str) -> str:
        """The patterns of these kinds as one: where it is found nowhere, no such token stands."""
        return "|".join(self._patterns[kind] for kind in kinds)

    def __call__(self, text: str) -> list[Token]:
        """The tokens of `text`, in order; spaces that no pattern asks for are left out."""
        return [
            Token(match.lastgroup or "MARK", match.group(), match.start(), match.end())
            for match in self._pattern.finditer(text)
        ]
