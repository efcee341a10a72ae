"""The thresholds of the rules: apart from the rules themselves, so that settings load without them."""

from __future__ import annotations

from rusdoc.frozen import frozen


@frozen
class Limits:
    """The thresholds of the rules, which a municipality may set otherwise."""

    priority_one_share: float = 0.5
    """RUS212 speaks when a larger share of the measures than this has priority 1."""

    care_share: float = 2 / 3
    """RUS503 speaks when a larger share of the measures than this is care."""

    copied_words: int = 25
    """RUS704 speaks when so many words in a row are the same as in another plan."""

    measures_per_owner: int = 10
    """RUS411 speaks when one owner has more measures than this in a year, over all the plans."""

    small_count: int = 5
    """RUS601, RUS604 and RUS605 speak of counts of persons below this."""

    hearing_weeks: int = 6
    """RUS710 speaks when the hearing of a kommunedelplan is shorter than this (§ 11-14: six weeks)."""
