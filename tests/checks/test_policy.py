"""The policy profile: the balance, national goals, public health, licences, young people, the council."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rusdoc.checks import RULES, Case, run_checks
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.hearing import Input
from rusdoc.model.place import Place
from rusdoc.model.plan import Cost, CostKind, MeasureStatus, Period, Plan, ReadColumn, ReadSheet
from rusdoc.texts import LANGUAGES
from tests.asking import ask
from tests.plans import about, measure, plan_of

CARE = ("Ettervernsbolig med oppfølging", "Lavterskeltilbud i helgene", "Samtalegruppe for pårørende")
PROFILE = tuple(rule for rule in RULES if rule.code.startswith("RUS5"))
NEUTRAL = "Flere lever gode liv"


def findings(code: str, plan: Plan, *chapters: Chapter) -> list[Finding]:
    return ask(code, Case(plan, chapters=chapters))


def fires(code: str, plan: Plan, *chapters: Chapter) -> bool:
    return bool(findings(code, plan, *chapters))


def plan_with(*titles: str, goal: str = NEUTRAL, sub_goal: str = NEUTRAL, **facts: object) -> Plan:
    measures = (measure(title, effect="Flere lykkes") for title in titles)
    return plan_of(*measures, goal=goal, sub_goal=sub_goal, **facts)


def chapter(*texts: str, key: str = "1") -> Chapter:
    paragraphs = tuple(Paragraph(text, number) for number, text in enumerate(texts, 1))
    return Chapter("1 Innledning.docx", key, "Innledning", paragraphs)


# RUS501 and RUS502: what is missing altogether


@pytest.mark.fires("RUS501")
def test_a_plan_of_care_alone_lacks_prevention() -> None:
    (one,) = findings("RUS501", plan_with(*CARE))
    assert (one.place.sheet, one.place.cell, one.place.measure) == ("Tiltak", "C5", None)


@pytest.mark.silent("RUS501")
@pytest.mark.parametrize(
    "title",
    [
        "Foreldremøter om rus på 8. trinn",
        "Foreldremøte om rus på 8. steget",
        "Førebyggjande tiltak i skulen",
        "MOT-program",
        "Etablere ungdomsklubb",
        "Natteravner i helgene",
        "Tidleg innsats i barnehagen",
        "Informasjon til konfirmantar",
    ],
)
def test_one_preventive_measure_is_prevention(title: str) -> None:
    assert not fires("RUS501", plan_with(*CARE, title))


@pytest.mark.silent("RUS501")
def test_the_category_says_what_the_title_does_not() -> None:
    plan = plan_of(measure(CARE[0]), measure("Kafé", category="Universell førebygging"), goal=NEUTRAL)
    assert not fires("RUS501", plan)


@pytest.mark.silent("RUS501")
def test_a_preventive_goal_with_measures_is_prevention() -> None:
    assert not fires("RUS501", plan_with("Kafé for alle", goal="Forebygge rusproblemer blant unge"))


@pytest.mark.fires("RUS501")
@pytest.mark.parametrize("title", ["Forebygge tilbakefall", "Overdoseforebygging", "Bolig for unge"])
def test_to_prevent_what_only_strikes_the_ill_is_care(title: str) -> None:
    assert fires("RUS501", plan_with(*CARE, title))


@pytest.mark.fires("RUS501")
def test_a_dropped_measure_prevents_nothing() -> None:
    dropped = measure("Etablere ungdomsklubb", status=MeasureStatus.DROPPED)
    assert fires("RUS501", plan_of(measure(CARE[0], effect=None), dropped, goal=NEUTRAL, sub_goal=NEUTRAL))


@pytest.mark.fires("RUS502")
def test_a_plan_that_says_nothing_of_sale_and_serving_is_told() -> None:
    assert fires("RUS502", plan_with(*CARE, "Foreldremøter om rus"))


@pytest.mark.silent("RUS502")
@pytest.mark.parametrize(
    "title",
    [
        "Tre skjenkekontroller i året",
        "Kurs i ansvarleg vertskap",
        "Innskrenke salstida for øl",
        "Revidere alkoholpolitiske retningslinjer",
        "Årleg gjennomgang av skjenkeløyve",
        "Testkjøp av alkohol",
        "Begrense tilgjengeligheten av alkohol",
        "Stenge utsalget tidlegare",
        "Kursing av serveringspersonale",
    ],
)
def test_any_instrument_of_licensing_counts(title: str) -> None:
    assert not fires("RUS502", plan_with(*CARE, title))


@pytest.mark.fires("RUS502")
def test_a_category_outside_the_profile_leaves_it_to_the_title() -> None:
    plan = plan_of(measure("Skjenkekontroll", category="2 Beskrivelse"), measure("Foreldremøter om rus"))
    assert ask("RUS502", Case(plan)) == []


def test_to_grant_money_is_no_licence() -> None:
    assert fires("RUS502", plan_with("Løyve midlar til ungdomshus", "Bevilge midler til klubben"))


@pytest.mark.silent("RUS501", "RUS502", "RUS503", "RUS504", "RUS505", "RUS507", "RUS508", "RUS509")
@pytest.mark.parametrize(
    "kind", ["folkehelseplan", "samfunnsdel", "økonomiplan", "boligsosial handlingsplan"]
)
def test_another_kind_of_plan_is_not_judged_as_a_substance_plan(kind: str) -> None:
    assert run_checks(Case(plan_with(*CARE, kind=kind)), PROFILE) == ()


@pytest.mark.silent("RUS501", "RUS502", "RUS503", "RUS504", "RUS505", "RUS507", "RUS508", "RUS509")
def test_a_plan_without_measures_has_no_balance() -> None:
    assert run_checks(Case(plan_of()), PROFILE) == ()


def test_the_category_heading_is_the_place_when_there_is_one() -> None:
    columns = (ReadColumn("C4", "Tiltak", "title"), ReadColumn("K4", "Innsatsområde", "category"))
    plan = plan_with(*CARE, sheets=(ReadSheet("Tiltak", "measures", columns),))
    assert findings("RUS501", plan)[0].place == Place("tiltak.xlsx", "Tiltak", "K4")


# RUS503: the share of care


@pytest.mark.fires("RUS503")
def test_more_than_two_thirds_care_is_told_with_the_numbers() -> None:
    (one,) = findings("RUS503", plan_with(*CARE, "Foreldremøter om rus"))
    assert "3 av 4" in one.message


@pytest.mark.silent("RUS503")
def test_two_thirds_are_not_more_than_two_thirds() -> None:
    assert not fires("RUS503", plan_with(*CARE[:2], "Foreldremøter om rus"))


@pytest.mark.silent("RUS503")
def test_two_measures_are_no_balance() -> None:
    assert not fires("RUS503", plan_with(*CARE[:2]))


@pytest.mark.silent("RUS503")
def test_what_is_both_prevention_and_care_is_not_counted_as_care() -> None:
    assert not fires("RUS503", plan_with(*CARE, "Tidlig innsats for barn av pårørende", "Styrke samarbeidet"))


# RUS504: national goals

ANSWERS = (
    "Skjenkekontroll", "Tidlig innsats i skolen", "Rusfrie møteplasser", "Ettervern og bolig", "Hjelp til pårørende",
)  # fmt: skip


@pytest.mark.silent("RUS504")
def test_a_plan_that_answers_every_national_goal_hears_nothing() -> None:
    assert not fires("RUS504", plan_with(*ANSWERS))


@pytest.mark.fires("RUS504")
@pytest.mark.parametrize(
    ("left_out", "told"),
    [(0, "alkohol"), (1, "tidlig innsats"), (2, "møteplasser"), (3, "nær der folk bor"), (4, "pårørende")],
)
def test_the_goal_that_no_measure_answers_is_named(left_out: int, told: str) -> None:
    titles = ANSWERS[:left_out] + ANSWERS[left_out + 1 :]
    (one,) = findings("RUS504", plan_with(*titles))
    assert told in one.message


@pytest.mark.silent("RUS504")
def test_the_column_of_national_goals_counts() -> None:
    column = measure("Noe annet", national_goal="Nasjonal alkoholstrategi: mindre skadelig alkoholbruk")
    assert not fires("RUS504", plan_of(*map(measure, ANSWERS[1:]), column, goal=NEUTRAL, sub_goal=NEUTRAL))


# RUS505: public health


@pytest.mark.fires("RUS505")
@pytest.mark.parametrize(
    "text", ["Tall fra Folkehelseinstituttet", "Folkehelserapporten 2024", "Helse for alle"]
)
def test_a_source_is_no_tie_to_public_health(text: str) -> None:
    assert fires("RUS505", plan_with("Foreldremøter"), chapter(text))


@pytest.mark.silent("RUS505")
@pytest.mark.parametrize(
    "text",
    [
        "Planen bygger på folkehelseoversikten.",
        "Jf. folkehelselova § 7.",
        "Helsefremmende arbeid",
        "Folkehelsa vår",
    ],
)
def test_a_chapter_that_speaks_of_public_health_ties_the_plan_to_it(text: str) -> None:
    assert not fires("RUS505", plan_with("Foreldremøter"), chapter(text))


@pytest.mark.silent("RUS505")
def test_a_reference_or_an_owner_ties_it_too() -> None:
    assert not fires("RUS505", plan_of(measure(references=("Folkehelseplan 2.3",))))
    assert not fires("RUS505", plan_of(measure(owners=("Folkehelsekoordinator",))))


# RUS507: the end of the licence period


@pytest.mark.fires("RUS507")
@pytest.mark.parametrize("period", [Period(2027, 2030), Period(2025, 2028), Period(2028, 2031)])
def test_a_period_past_the_end_of_the_licences_needs_new_guidelines(period: Period) -> None:
    (one,) = findings("RUS507", plan_with("Foreldremøter", period=period))
    assert one.place.cell == "B3"
    assert "30. september 2028" in one.message


@pytest.mark.silent("RUS507")
@pytest.mark.parametrize("period", [Period(2029, 2031), Period(2025, 2027), None])
def test_a_period_within_the_licence_period_needs_none(period: Period | None) -> None:
    assert not fires("RUS507", plan_with("Foreldremøter", period=period))


@pytest.mark.silent("RUS507")
@pytest.mark.parametrize(
    "title",
    [
        "Revidere alkoholpolitiske retningslinjer",
        "Revisjon av retningslinene for sal og skjenking",
        "Ny bevillingspolitikk vedtas",
        "Gjennomgang av forskrift om salgs- og skjenketider",
        "Utarbeide retningslinjer for skjenking for ny bevillingsperiode",
        "Rullere ruspolitiske retningslinjer",
        "Fornye salgs- og skjenkebevillingene",
        "Vedta nye skjenkereglar",
    ],
)
def test_a_measure_that_revises_the_guidelines_in_time_is_enough(title: str) -> None:
    plan = plan_of(measure(title, years=(2028,)))
    assert not fires("RUS507", plan)


@pytest.mark.fires("RUS507")
def test_guidelines_revised_after_the_licences_have_ended_come_too_late() -> None:
    (one,) = findings("RUS507", plan_of(measure("Revidere alkoholpolitiske retningslinjer", years=(2029,))))
    assert one.place.cell == "H5"
    assert "1.1.1" in one.message


@pytest.mark.silent("RUS507")
def test_licences_that_have_ended_already_cannot_be_planned_for() -> None:
    plan = plan_with("Foreldremøter")
    assert ask("RUS507", Case(plan, today=date(2028, 10, 1))) == []


@pytest.mark.fires("RUS507")
def test_a_long_period_passes_two_ends_and_each_needs_its_revision() -> None:
    plan = plan_of(
        measure("Revidere alkoholpolitiske retningslinjer", years=(2028,)), period=Period(2027, 2034)
    )
    (one,) = findings("RUS507", plan)
    assert "2032" in one.message


@pytest.mark.silent("RUS507")
def test_a_chapter_may_say_that_the_guidelines_will_be_revised() -> None:
    text = "De alkoholpolitiske retningslinjene skal revideres før 30. september 2028."
    assert not fires("RUS507", plan_with("Foreldremøter"), chapter(text))


@pytest.mark.fires("RUS507")
@pytest.mark.parametrize(
    "text",
    [
        "Dagens alkoholpolitiske retningslinjer ble vedtatt i 2024.",
        "Retningslinjer for tidlig innsats skal revideres.",
        "Rutiner for varsling skal revideres innen 2028.",
    ],
)
def test_old_guidelines_and_other_guidelines_do_not_help(text: str) -> None:
    assert fires("RUS507", plan_with("Foreldremøter"), chapter(text))


# RUS508: young people


@pytest.mark.fires("RUS508")
def test_a_plan_that_names_no_young_people_is_told_at_the_working_group() -> None:
    places = FrozenDict({"working_group": Place("tiltak.xlsx", "Om planen", "B12")})
    plan = plan_with("Foreldremøter", about=about(working_group="NAV-leder, rektor", places=places))
    assert findings("RUS508", plan)[0].place.cell == "B12"


@pytest.mark.fires("RUS508")
@pytest.mark.parametrize(
    "text",
    [
        "Ungdom deltar i fritidsaktiviteter.",
        "Ungdomsskolen har vært med i arbeidsgruppen.",
        "Planen gjelder barn og unge.",
        "Ungdomskontakten satt i arbeidsgruppen.",
        "Unge drikker mindre enn før.",
        "Elevene får undervisning om rus.",
        "Foreldre og lærere har gitt innspill.",
        "To barn ble henvist i 2024. Fire fra frivillige lag var med på møtet om planen.",
    ],
)
def test_young_people_as_a_target_group_do_not_take_part(text: str) -> None:
    assert fires("RUS508", plan_with("Foreldremøter"), chapter(text))


@pytest.mark.silent("RUS508")
@pytest.mark.parametrize(
    "text",
    [
        "Ungdomsrådet har gitt innspill til planen.",
        "Elevrådet vart høyrt.",
        "To ungdommer satt i arbeidsgruppen.",
        "Barn og unge har medverka gjennom gjestebod.",
        "Representantar frå ungdommen var med.",
        "Vi spurte elever på 9. trinn om hverdagen.",
        "Barn og unges kommunestyre behandlet utkastet.",
        "Arbeidsgruppa har hatt med to ungdomar.",
        "Ungdom fra 9. trinn deltok på møtet i mars.",
        "Ungdata og samtaler med ungdom ligger til grunn.",
        "Unge har fått komme med synspunkter.",
    ],
)
def test_a_chapter_that_tells_how_they_took_part_is_enough(text: str) -> None:
    assert not fires("RUS508", plan_with("Foreldremøter"), chapter(text))


@pytest.mark.silent("RUS508")
def test_the_working_group_an_owner_or_an_input_may_name_them() -> None:
    assert not fires("RUS508", plan_with("Kurs", about=about(working_group="NAV, to elever fra 10. trinn")))
    assert not fires("RUS508", plan_of(measure(owners=("Ungdomsrådet",))))
    assert not fires("RUS508", plan_with("Kurs", inputs=(Input("Ungdom", now="Lite å gjøre"),)))


# RUS509: the council


@pytest.mark.fires("RUS509")
def test_a_plan_of_what_is_done_already_gives_the_council_nothing_to_decide() -> None:
    assert fires("RUS509", plan_with("Foreldremøter", "Natteravner"))


@pytest.mark.silent("RUS509")
@pytest.mark.parametrize("kind", [CostKind.AMOUNT, CostKind.STAFFING, CostKind.UNKNOWN, CostKind.MISSING])
def test_money_posts_or_a_cost_that_is_not_known_may_need_a_decision(kind: CostKind) -> None:
    assert not fires("RUS509", plan_of(measure("Kurs"), measure("Kafé", cost=Cost("?", kind))))


@pytest.mark.silent("RUS509")
@pytest.mark.parametrize(
    "title", ["Vedta ny forskrift", "Revidere retningsliner for skjenking", "Ny stilling"]
)
def test_rules_and_posts_are_for_the_council(title: str) -> None:
    assert not fires("RUS509", plan_with("Foreldremøter", title))


def test_every_message_can_be_said_in_every_language() -> None:
    said = run_checks(Case(plan_with(*CARE, "Lågterskelkafé")), PROFILE)
    assert {f.code for f in said} == {rule.code for rule in PROFILE} - {"RUS506"}
    for language in LANGUAGES:
        assert all(len(f.say(language).split()) > 5 for f in said)


def test_a_plan_from_json_is_judged_all_the_same() -> None:
    plan = plan_with(*CARE)
    bare = tuple(replace(m, source=None) for m in plan.measures)
    sub = replace(plan.sub_goals[0], measures=bare, source=None)
    plan = replace(plan, main_goals=(replace(plan.main_goals[0], sub_goals=(sub,), source=None),))
    assert findings("RUS501", plan)[0].place == Place("tiltak.xlsx")
