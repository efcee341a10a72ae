"""The plan as a web page: everything in it, for everyone, with nothing fetched from elsewhere."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import html

import rusdoc
from rusdoc.web.page import html_page
from tests.conftest import needs
from tests.plans import measure, plan_of
from tests.word.built import built

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path for path in (ROOT / "samples").iterdir() if (path / "kapitler").is_dir())


@cache
def page_of(sample: Path) -> bytes:
    inputs = rusdoc.gather(sample)
    made = rusdoc.build(
        inputs.plan, others=inputs.others, chapters=inputs.chapters or (), settings=inputs.settings
    )
    return rusdoc.to_html(made).data


def typed(*blocks: tuple[str, str]) -> Any:
    """A page from a Word document of (style, text)."""
    document = docx.Document()
    for style, text in blocks:
        document.add_paragraph(text, style=style)
    data = io.BytesIO()
    document.save(data)
    return html.document_fromstring(html_page(data.getvalue(), "plan.docx").decode())


def test_there_is_one_first_heading_and_no_level_is_skipped() -> None:
    page = typed(("Title", "Plan"), ("Heading 1", "1 Innledning"), ("Heading 3", "Mandat"))
    assert [(h.tag, h.text_content()) for h in page.xpath("//main//*[self::h1 or self::h2 or self::h3]")] == [
        ("h1", "Plan"),
        ("h2", "1 Innledning"),
        ("h3", "Mandat"),
    ]


def test_the_contents_list_leads_to_the_headings() -> None:
    page = typed(("Title", "Plan"), ("Heading 1", "1 Mål"), ("Heading 2", "Mål"), ("Heading 1", "2 Mål"))
    targets = [a.get("href") for a in page.xpath("//nav//a")]
    assert targets == ["#k1-mål", "#mål", "#k2-mål"]
    assert all(page.get_element_by_id(target[1:]) is not None for target in targets)


def test_two_headings_alike_have_an_address_each() -> None:
    page = typed(("Title", "Plan"), ("Heading 1", "Mål"), ("Heading 1", "Mål"))
    assert [a.get("href") for a in page.xpath("//nav//a")] == ["#mål", "#mål-2"]


def test_what_people_wrote_is_text_and_never_markup() -> None:
    page = typed(("Title", "<script>alert(1)</script> & co"), ("Normal", "a < b & «c»"))
    assert not page.xpath("//script")
    assert page.findtext(".//title") == "<script>alert(1)</script> & co"
    assert "a < b & «c»" in page.text_content()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_page_is_in_the_language_of_the_document(language: Any) -> None:
    made = rusdoc.build(plan_of(measure()), language=language)
    assert f'<html lang="{language}">' in rusdoc.to_html(made).data.decode()


def test_the_page_can_be_told_its_language() -> None:
    made = rusdoc.build(plan_of(measure()), language="nn")
    assert '<html lang="nb">' in rusdoc.to_html(made, language="nb").data.decode()


def test_nothing_is_fetched_from_elsewhere() -> None:
    for sample in SAMPLES:
        words = page_of(sample).decode()
        assert not re.search(r"""(?:src|href)=["'](?:https?:)?//[^"']*\.(?:css|js|png|jpe?g|woff2?)""", words)
        assert "<script" not in words
        assert "default-src 'none'" in words


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_every_goal_and_measure_stands_on_the_page(sample: Path) -> None:
    plan = rusdoc.gather(sample).plan
    words = " ".join(html.document_fromstring(page_of(sample).decode()).text_content().split())
    for item in (*plan.main_goals, *plan.sub_goals, *plan.measures):
        assert " ".join(item.title.split()) in words


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_tables_have_headings_and_say_what_they_are(sample: Path) -> None:
    page = html.document_fromstring(page_of(sample).decode())
    tables = page.xpath("//table")
    assert tables
    for table in tables:
        assert table.xpath("./thead/tr/th[@scope='col']")
        assert table.getparent().get("aria-label")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=quiet)
        yield started
        started.close()


@needs("chromium")
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_axe_finds_nothing_in_a_real_browser(sample: Path, width: int, browser: Any, tmp_path: Path) -> None:
    from axe_playwright_python.sync_playwright import Axe

    file = tmp_path / "plan.html"
    file.write_bytes(page_of(sample))
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(file.as_uri())
    result = Axe().run(page)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    assert result.violations_count == 0, result.generate_report()
    assert overflow <= 0


def test_footnotes_stand_under_a_heading_and_lead_back() -> None:
    made = built(files=[("1 Innledning.md", b"Ord.[^1]\n\n[^1]: Kilde: SSB.")])
    page = html.document_fromstring(html_page(made.data, "plan.docx").decode())
    (notes,) = page.xpath("//main//h2[text()='Fotnoter']/following-sibling::ol")
    assert notes.text_content().strip().startswith("Kilde: SSB.")
    (mark,) = page.xpath("//sup/a[@href='#footnote-1']")
    assert mark.getparent().getparent().tag == "p"
    assert notes.xpath(".//a/@aria-label") == ["Tilbake til teksten fra fotnote 1"]
