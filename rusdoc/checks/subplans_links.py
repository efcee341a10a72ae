"""RUS406 and RUS415: what the measures refer to, in the own plan and in others."""

from __future__ import annotations

from rusdoc.checks.rule import Case, Problem, Problems, named, rule
from rusdoc.checks.subplans_names import short_name
from rusdoc.checks.subplans_references import place_of_reference
from rusdoc.checks.subplans_same import together
from rusdoc.model.place import Place
from rusdoc.texts import Text


@rule("RUS406")
def reference_to_nothing(case: Case) -> Problems:
    """What a measure refers to exists, in its own plan and in the plans given."""
    for found, reference in together(case).references:
        for number in reference.missing:
            assert reference.plan is not None
            own = reference.plan is found.plan
            key = "no_such_number_here" if own else "no_such_number_there"
            text = Text(
                f"checks_subplans.{key}",
                **named(found.measure),
                reference=reference.text,
                number=number,
                other=short_name(reference.plan),
            )
            beside = () if own else (Place(reference.plan.file),)
            yield Problem(place_of_reference(found.plan, found.measure, reference.text), text, beside)


@rule("RUS415")
def reference_to_a_plan_not_given(case: Case) -> Problems:
    """A plan that is referred to was given along, so that the reference can be looked up."""
    for found, reference in together(case).references:
        if reference.is_unknown_plan:
            text = Text("checks_subplans.plan_not_given", **named(found.measure), reference=reference.text)
            yield Problem(place_of_reference(found.plan, found.measure, reference.text), text)
