"""The national goals that a municipality may answer, read from `national_goals.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from rusdoc.frozen import frozen
from rusdoc.registers.stems import Stems


@frozen
class NationalGoal:
    """A national goal: where it is laid down, and what tells that a text answers it.

    Its name stands in `texts.checks_policy`, as ``goal_alcohol`` for the id ``alcohol``.
    """

    id: str
    source: str
    words: Stems

    def is_answered_by(self, text: str) -> bool:
        """Whether the words of a local goal or measure have to do with this goal."""
        return self.words.stand_in(text.casefold())


@cache
def national_goals() -> tuple[NationalGoal, ...]:
    """Every goal of the data file, in its order."""
    import tomllib

    words = Path(__file__).with_name("national_goals.toml").read_text(encoding="utf-8")
    return tuple(
        NationalGoal(goal["id"], goal["source"], Stems(goal["words"]))
        for goal in tomllib.loads(words)["goals"]
    )
