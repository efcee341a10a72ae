"""A progress bar on long work, for whoever sits at a terminal and waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Final, TypeVar

from rusdoc.cli.screen import Screen

_Item = TypeVar("_Item")
MANY: Final = 4
"""So many files take long enough to be worth a bar."""


def bar(
    items: Sequence[_Item], screen: Screen, key: str, many: int = MANY
) -> AbstractContextManager[Iterable[_Item]]:
    """The items, with a bar that says `key` on a terminal when they are `many` or more."""
    if len(items) < many or not screen.shows_progress:
        return nullcontext(items)
    import click

    return click.progressbar(items, label=screen.words(key), file=sys.stderr)


def watching(screen: Screen, key: str) -> Callable[[Sequence[_Item]], Iterator[_Item]]:
    """A function that gives items back one by one, with a bar beside them."""

    def watch(items: Sequence[_Item]) -> Iterator[_Item]:
        with bar(items, screen, key) as each:
            yield from each

    return watch
