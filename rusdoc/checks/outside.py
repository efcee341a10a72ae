"""Rules that come from another package: another municipality's, a county's, a consultant's own.

    from rusdoc.checks.outside import OutsideRule
    from rusdoc.checks.rule import Case, Problem, Problems
    from rusdoc.texts import Wording, verbatim

    def without_budget_account(case: Case) -> Problems:
        for measure in case.measures:
            if measure.cost and "konto" not in (measure.comment or ""):
                yield Problem(case.plan.place(measure, "comment"), verbatim("Skriv kontoen i kommentaren."))

    RULE = OutsideRule("ABC101", "warning", "Økonomireglement § 4", …, without_budget_account)

and in that package's pyproject.toml:

    [project.entry-points."rusdoc.rules"]
    abc = "abc_rules:RULE"
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from rusdoc.checks.rule import Case, Problem
from rusdoc.model.finding import Finding, RulePage, Severity
from rusdoc.regex import regex
from rusdoc.texts import Wording

_CODE: Final = regex(r"(?!RUS)[A-Z]{2,6}[0-9]{3}")


@dataclass(frozen=True, slots=True)
class OutsideRule:
    """A rule with all that `registers.rules` and `texts.rules` hold of rusdoc's own.

    Raises ValueError for a code that is not a few capital letters and three digits, or begins with RUS.
    """

    code: str
    severity: Literal["error", "warning", "info"]
    source: str
    title: Wording
    why: Wording
    fix: Wording
    problems: Callable[[Case], Iterable[Problem]]

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"{self.code!r} is no code for a rule from outside, such as 'ABC101'")

    @property
    def page(self) -> RulePage:
        """What its findings say about the rule."""
        return RulePage(self.source, self.title, self.why, self.fix)

    def findings(self, case: Case) -> Iterator[Finding]:
        """The rule's problems in `case`, as findings."""
        for problem in self.problems(case):
            yield Finding(
                self.code,
                Severity(self.severity),
                problem.text,
                problem.place,
                problem.related,
                page=self.page,
            )
