"""What a command takes, and the words of a call sorted into that.

click does this for most programs. Loading it takes as long as reading a plan, and what it says is in English;
so this is the little that rusdoc needs of it: ``--name value``, ``--name=value``, ``-o value``, ``-ovalue``,
flags, and ``--`` before what is no option.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rusdoc.frozen import frozen


@frozen
class Option:
    """An option: its names, what the command's function calls it, and the key of its help.

    `metavar` is the key of what its value is called; an option with neither that nor `choices` is a flag.
    With `many` it may be given several times. A value for a path becomes one.
    """

    names: tuple[str, ...]
    into: str
    help: str
    metavar: str | None = None
    choices: tuple[str, ...] = ()
    default: str | None = None
    many: bool = False
    required: bool = False
    is_path: bool = False

    @property
    def is_flag(self) -> bool:
        """Whether the option takes no value."""
        return self.metavar is None and not self.choices

    @property
    def longest(self) -> str:
        """The name that says most."""
        return max(self.names, key=len)


@frozen
class Argument:
    """A word that is no option, or with `many` all of them."""

    into: str
    metavar: str
    required: bool = True
    many: bool = False
    is_path: bool = False


class CallError(Exception):
    """The call is not as the command takes it: a wording of `texts.cli`, with its values.

    `about` is the option or argument that it is about, for whoever puts its name in the run's language.
    """

    def __init__(self, key: str, about: Option | Argument | None = None, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.about = about
        self.values = values
        self.command = ""
        """What the command is called in full; known where the call was read."""


@frozen
class Sorted:
    """The words of a call: each option with its values, and the words that are no option."""

    options: tuple[tuple[Option, str | None], ...]
    words: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether the option of this name was given."""
        return any(name in option.names for option, _ in self.options)


def sorted_words(given: Sequence[str], options: Iterable[Option], *, to_first_word: bool = False) -> Sorted:
    """The words of a call, sorted; `CallError` for an option that is not there, or lacks its value.

    With `to_first_word` options end at the first word that is none, which is a command's name.
    """
    by_name = {name: option for option in options for name in option.names}
    left, found, words = list(given), [], []
    while left:
        word = left.pop(0)
        if word == "--":
            words += left
            break
        if not word.startswith("-") or word == "-":
            words.append(word)
            if to_first_word:
                words += left
                break
            continue
        found.append(_option(word, left, by_name))
    return Sorted(tuple(found), tuple(words))


def _option(word: str, left: list[str], by_name: dict[str, Option]) -> tuple[Option, str | None]:
    """The option that a word names, with its value: in the same word, or the next, which is then taken."""
    name, has_value, value = word.partition("=")
    option = by_name.get(name)
    if option is None and not word.startswith("--"):
        name, value, has_value = word[:2], word[2:], word[2:]
        option = by_name.get(name)
    if option is None:
        raise _no_option(name, by_name)
    if option.is_flag:
        if has_value:
            raise CallError("cli.option_needs_value", name=name)
        return option, None
    if not has_value:
        if not left:
            raise CallError("cli.option_needs_value", name=name)
        value = left.pop(0)
    return option, value


def _no_option(name: str, by_name: dict[str, Option]) -> CallError:
    from difflib import get_close_matches

    nearest = get_close_matches(name, [each for each in by_name if each.startswith("--")], 1)
    if nearest and name.startswith("--"):
        return CallError("cli.no_option_nearest", name=name, nearest=nearest[0])
    return CallError("cli.no_option", name=name)


def values_of(call: Sorted, params: Iterable[Option | Argument]) -> dict[str, Any]:
    """What a command's function is called with; `CallError` for what is missing, too much or no choice."""
    words = list(call.words)
    values = {}
    for param in params:
        if isinstance(param, Argument):
            values[param.into] = _argument(param, words)
        else:
            values[param.into] = _value(param, [value for option, value in call.options if option is param])
    if words:
        raise CallError("cli.too_much", argument=words[0])
    return values


def _argument(argument: Argument, words: list[str]) -> Any:
    """The first of the words, or all of them, which are then taken."""
    taken = words[:] if argument.many else words[:1]
    del words[: len(taken)]
    if not taken and argument.required:
        raise CallError("cli.missing", argument)
    made = tuple(map(Path, taken)) if argument.is_path else tuple(taken)
    if argument.many:
        return made
    return made[0] if made else None


def _value(option: Option, given: list[str | None]) -> Any:
    if option.is_flag:
        return bool(given)
    if not given and option.required:
        raise CallError("cli.missing", option)
    texts = [value for value in given if value is not None]
    if option.choices and any(value not in option.choices for value in texts):
        raise CallError("cli.no_choice", option, choices=", ".join(option.choices))
    made = tuple(map(Path, texts)) if option.is_path else tuple(texts)
    if option.many:
        return made
    return made[-1] if made else option.default


def expanded(given: Sequence[str]) -> list[str]:
    """The words with the files that a ``*`` stands for in its place, and the user's folder for ``~``."""
    from glob import glob
    from os.path import expanduser

    words = map(expanduser, given)
    # A word may be a path or anything else, so it is looked for as it stands.
    return [file for word in words for file in sorted(glob(word, recursive=True)) or [word]]  # noqa: PTH207
