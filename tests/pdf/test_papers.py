"""The samples laid out by LibreOffice, once for all tests: true page numbers, and PDFs to both standards."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

import rusdoc
from rusdoc import office
from rusdoc.errors import SettingsError
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.plan import Cost, CostKind
from rusdoc.odt import mended as odt_mended
from rusdoc.paged import Paged, paged
from rusdoc.pdf.examining import gaps
from rusdoc.pdf.mending import brought_to, mended
from rusdoc.pdf.profiles import Profile
from rusdoc.pdf.structure import elements, figures
from rusdoc.word.document import chart_descriptions
from tests.conftest import needs
from tests.plans import measure, plan_of

SAMPLES = sorted(
    path.name for path in (Path(__file__).parents[2] / "samples").iterdir() if (path / "kapitler").is_dir()
)
BOTH = (Profile.UA1, Profile.A2A)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document_of(sample: str) -> rusdoc.Document:
    inputs = rusdoc.gather(Path(__file__).parents[2] / "samples" / sample)
    return rusdoc.build(
        inputs.plan, others=inputs.others, chapters=inputs.chapters or (), settings=inputs.settings
    )


@pytest.fixture(scope="session")
def papers() -> Callable[[str], Paged]:
    """A sample's document with its page numbers and its PDF; LibreOffice is asked once for each."""
    made: dict[str, Paged] = {}

    def of(sample: str) -> Paged:
        if sample not in made:
            made[sample] = paged(document_of(sample).data, profiles=BOTH)
        return made[sample]

    return of


def entries(word: bytes) -> list[tuple[str, int]]:
    """The contents table: the words of each entry, and its page."""
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml"))
    found = []
    for link in body.iter(f"{W}hyperlink"):
        words, *number = [text.text for text in link.iter(f"{W}t")]
        if (link.get(f"{W}anchor") or "").startswith("_Toc"):
            found.append((words, int(number[0])))
    return found


def flat(words: str) -> str:
    return re.sub(r"\s+", "", words)


@needs("soffice")
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_heading_is_on_the_page_that_the_contents_table_says(sample: str, papers: Any) -> None:
    paper = papers(sample)
    pages = [flat(page.extract_text()) for page in PdfReader(io.BytesIO(paper.pdf)).pages]
    table = entries(paper.word)
    assert len(table) > 20
    for words, page in table:
        assert flat(words) in pages[page - 1], (words, page)


@needs("soffice")
@pytest.mark.parametrize("sample", SAMPLES)
def test_the_pdf_says_that_it_follows_both_standards_and_has_what_they_ask_for(
    sample: str, papers: Any
) -> None:
    paper = papers(sample)
    catalog = PdfReader(io.BytesIO(paper.pdf)).trailer["/Root"]
    about = catalog["/Metadata"].get_object().get_data()
    assert paper.gaps == ()
    assert b"<pdfuaid:part>1<" in about
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<" in about
    assert catalog["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert catalog["/MarkInfo"]["/Marked"]


@needs("soffice")
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_figure_has_words(sample: str, papers: Any) -> None:
    paper = papers(sample)
    root = PdfReader(io.BytesIO(paper.pdf)).trailer["/Root"]
    spoken = [str(figure["/Alt"]) for figure in figures(root["/StructTreeRoot"])]
    charts = chart_descriptions(paper.word)
    assert len(charts) >= 2
    assert set(charts) <= set(spoken)


@needs("soffice")
def test_no_time_of_making_stands_in_the_pdf(papers: Any) -> None:
    assert b"CreationDate" not in papers("traena").pdf
    assert b"CreateDate" not in papers("traena").pdf


def broken(pdf: bytes, fault: Callable[[PdfWriter], None]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    fault(writer)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def without(key: str) -> Callable[[PdfWriter], None]:
    return lambda writer: writer.root_object.__delitem__(key)


def a_figure_without_words(writer: PdfWriter) -> None:
    first, *_ = figures(writer.root_object["/StructTreeRoot"].get_object())  # type: ignore[arg-type]
    del first["/Alt"]


def a_heading_too_deep(writer: PdfWriter) -> None:
    root = writer.root_object["/StructTreeRoot"].get_object()
    second = [e for e in elements(root) if str(e["/S"]) in ("/H1", "/H2")][1]  # type: ignore[arg-type]
    second[NameObject("/S")] = NameObject("/H5")


def links_in_no_order(writer: PdfWriter) -> None:
    del writer.pages[1]["/Tabs"]


def a_font_left_out(writer: PdfWriter) -> None:
    font = next(iter(writer.pages[1]["/Resources"]["/Font"].values())).get_object()  # type: ignore[index]
    del font["/FontDescriptor"]["/FontFile2"]


@needs("soffice")
@pytest.mark.parametrize(
    ("fault", "said", "profiles"),
    [
        (without("/Lang"), "hvilket språk", BOTH),
        (without("/StructTreeRoot"), "skjermleser", BOTH),
        (a_figure_without_words, "alternativ tekst", BOTH),
        (a_font_left_out, "skriften", BOTH),
        (a_heading_too_deep, "hopper over et nivå", (Profile.UA1,)),
        (links_in_no_order, "leserekkefølge", (Profile.UA1,)),
        (without("/ViewerPreferences"), "tittelen ikke vises", (Profile.UA1,)),
        (without("/Metadata"), "ikke har noen tittel", (Profile.UA1,)),
        (without("/OutputIntents"), "fargene", (Profile.A2A,)),
    ],
)
def test_what_a_pdf_lacks_is_said_for_the_standard_that_asks_for_it(
    fault: Callable[[PdfWriter], None], said: str, profiles: tuple[Profile, ...], papers: Any
) -> None:
    found = gaps(broken(papers("traena").pdf, fault), BOTH)
    assert {gap.profile for gap in found if said in rusdoc_says(gap)} == set(profiles)


def rusdoc_says(gap: Any) -> str:
    from rusdoc.texts import say

    return say(gap.text)


@needs("soffice")
def test_a_pdf_never_says_that_it_follows_what_it_does_not(papers: Any) -> None:
    pdf, lacking = brought_to(broken(papers("traena").pdf, a_heading_too_deep), BOTH)
    about = PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/Metadata"].get_object().get_data()
    assert [gap.profile for gap in lacking] == [Profile.UA1]
    assert b"pdfuaid:part" not in about
    assert b"<pdfaid:part>2<" in about


@needs("soffice")
def test_what_nobody_asked_for_is_not_complained_of(papers: Any) -> None:
    _, lacking = brought_to(broken(papers("traena").pdf, a_heading_too_deep))
    assert lacking == ()


@needs("soffice")
def test_the_same_document_gives_the_same_pdf_and_the_same_opendocument() -> None:
    money = Cost("50 000", CostKind.AMOUNT, FrozenDict({2027: 50_000}), 50_000)
    document = rusdoc.build(plan_of(measure(cost=money))).data
    options = {**office.TAGGED_PDF, "SelectPdfVersion": 2}
    one, other = office.convert_all([("a.docx", document), ("b.docx", document)], options=options)
    assert mended(one, claims=BOTH) == mended(other, claims=BOTH)
    one, other = office.convert_all([("a.docx", document), ("b.docx", document)], "odt")
    assert odt_mended(one) == odt_mended(other)


@needs("soffice")
def test_pages_that_are_not_counted_from_the_first_are_numbered_as_they_are_shown(papers: Any) -> None:
    document = rusdoc.build(plan_of(measure()))
    package = zipfile.ZipFile(io.BytesIO(document.data))
    parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"</w:sectPr>", b'<w:pgNumType w:start="0"/></w:sectPr>', 1)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as writer:
        for name, data in parts.items():
            writer.writestr(name, data)
    paper = paged(changed.getvalue())
    reader = PdfReader(io.BytesIO(paper.pdf))
    for words, page in entries(paper.word):
        assert flat(words) in flat(reader.pages[page].extract_text()), words


def test_a_standard_that_nobody_knows_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"«pdfx».*ua1 og 2a"):
        rusdoc.to_pdf(rusdoc.Document(b""), ["pdfx"])
