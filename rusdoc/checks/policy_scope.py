"""What the policy profile is about, and where to point when it is the whole plan that lacks something."""

from __future__ import annotations

from rusdoc.frozen import changed
from rusdoc.model.place import Place
from rusdoc.model.plan import Plan

_SUBSTANCES = ("rus", "alkohol")


def concerns_substances(plan: Plan) -> bool:
    """Whether it is a substance-policy plan; another kind of plan is not judged as one.

    A plan whose kind is not known is taken for one: that is what the tool is for.
    """
    kind = (plan.kind or "").casefold()
    return not kind or any(word in kind for word in _SUBSTANCES)


def heading_place(plan: Plan, *fields: str) -> Place:
    """The heading of the first of these columns that there is, else the first measure's title."""
    for field in fields:
        for sheet in plan.sheets:
            for column in sheet.columns if sheet.use == "measures" else ():
                if column.field == field:
                    return Place(plan.file, sheet.name, column.cell)
    if not plan.measures:
        return Place(plan.file)
    return changed(plan.place(plan.measures[0]), measure=None)
