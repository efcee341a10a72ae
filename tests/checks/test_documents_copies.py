"""Passages that stand word for word in another plan (RUS704)."""

from __future__ import annotations

import pytest

from rusdoc.checks import Case, Limits
from rusdoc.model.chapter import Chapter, Paragraph
from rusdoc.model.finding import Finding
from rusdoc.model.plan import Plan
from tests.asking import ask
from tests.plans import measure, plan_of

LONG = (
    "I kommunen møter ungdom hverandre på kaia om sommeren og i hallen om vinteren, og de voksne som går forbi, "
    "kjenner de fleste ved navn og vet hvem som pleier å bli lengst."
)
SHORT = "Alle har et ansvar for at barn og unge får vokse opp i et trygt og godt lokalmiljø uten rus."


def chapter(*texts: str, file: str = "2 Situasjonen.docx") -> Chapter:
    return Chapter(
        file, "2", "Situasjonen", tuple(Paragraph(t, n, under="2.2") for n, t in enumerate(texts, 1))
    )


def other(effect: str, **facts: object) -> Plan:
    return plan_of(measure("Kafé", effect=effect), file="oppvekst.xlsx", title="Oppvekstplan", **facts)


def copied(
    plan: Plan, *others: Plan, chapters: tuple[Chapter, ...] = (), theirs: tuple[Chapter, ...] = ()
) -> list[Finding]:
    case = Case(plan, others, chapters, other_chapters=theirs)
    return ask("RUS704", case)


@pytest.mark.fires("RUS704")
def test_a_cell_copied_from_another_plan_points_at_both_sides() -> None:
    (one,) = copied(plan_of(measure(effect=LONG)), other(LONG))
    assert one.place.cell == "E5"
    assert [(place.file, place.cell) for place in one.related] == [("oppvekst.xlsx", "E5")]
    assert "Oppvekstplan" in one.message


@pytest.mark.fires("RUS704")
def test_a_chapter_copied_from_another_plans_chapter_is_found() -> None:
    mine, theirs = (
        chapter("Vår tekst.", f"Slik er det. {LONG}"),
        chapter(LONG, file="annen/2 Situasjonen.docx"),
    )
    (one,) = copied(plan_of(measure()), chapters=(mine,), theirs=(theirs,))
    assert one.place.cell == "avsnitt 2"
    assert one.related[0].file == "annen/2 Situasjonen.docx"


@pytest.mark.fires("RUS704")
def test_punctuation_capitals_and_line_breaks_do_not_hide_a_copy() -> None:
    assert copied(
        plan_of(measure(effect=LONG.upper().replace(",", " –"))), other(LONG.replace(" og ", "  og "))
    )


@pytest.mark.fires("RUS704")
def test_the_own_name_put_in_for_the_others_does_not_hide_a_copy() -> None:
    mine, theirs = LONG.replace("kommunen", "Træna", 1), LONG.replace("kommunen", "Meløy", 1)
    assert copied(plan_of(measure(effect=mine)), other(theirs, municipality="Meløy"))


@pytest.mark.fires("RUS704")
def test_the_running_text_of_a_plan_in_word_has_the_plans_name_and_municipality() -> None:
    theirs = other("Ro", municipality="Meløy")
    words = chapter("Noe", LONG.replace("kommunen", "Meløy", 1), file="oppvekst.xlsx")
    mine = plan_of(measure(effect=LONG.replace("kommunen", "Træna", 1)))
    (one,) = copied(mine, theirs, theirs=(words,))
    assert one.related[0].cell == "avsnitt 2"
    assert "Oppvekstplan" in one.message


@pytest.mark.silent("RUS704")
def test_stock_sentences_are_everybodys() -> None:
    assert copied(plan_of(measure(effect=SHORT)), other(SHORT)) == []


@pytest.mark.silent("RUS704")
def test_the_same_thing_in_other_words_is_no_copy() -> None:
    changed = LONG.replace("møter", "treffer").replace("voksne", "vaksne").replace("fleste", "aller fleste")
    assert copied(plan_of(measure(effect=changed)), other(LONG)) == []


@pytest.mark.silent("RUS704")
def test_quotations_and_the_law_may_be_the_same_everywhere() -> None:
    quoted = f"Ungdomsrådet sa: «{LONG}»"
    law = f"Etter alkoholloven § 1-7d {LONG[0].lower()}{LONG[1:]}"
    purpose = (
        "Reguleringen av innførsel og omsetning av alkoholholdig drikk etter denne lov har som mål å begrense i størst "
        "mulig utstrekning de samfunnsmessige og individuelle skader som alkoholbruk kan innebære."
    )
    for text in (quoted, law, purpose):
        assert copied(plan_of(measure(effect=text)), other(text)) == []


@pytest.mark.silent("RUS704")
def test_a_plan_is_not_held_against_itself_or_against_nothing() -> None:
    assert copied(plan_of(measure(effect=LONG)), plan_of(measure(effect=LONG))) == []
    assert copied(plan_of(measure(effect=LONG), measure(effect=LONG))) == []


@pytest.mark.fires("RUS704")
def test_a_municipality_may_set_another_length() -> None:
    case = Case(plan_of(measure(effect=SHORT)), (other(SHORT),), limits=Limits(copied_words=10))
    assert ask("RUS704", case)
